"""Two voice notes as telephones record them (Ogg, Opus, 1.2 seconds): a low hum and a high one."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent / "spoken"
LOW = (_FOLDER / "low.ogg").read_bytes()
HIGH = (_FOLDER / "high.ogg").read_bytes()
SECONDS = 1.2
