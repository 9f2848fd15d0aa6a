"""The pictures of a letter, read as the bot reads them, but in this process."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from actions.letters.lines import Line, Scan
from bot.letters import reader
from bot.letters.engines import Engine

KINDS = (".jpg", ".jpeg", ".png", ".webp", ".pdf")


def files(letter: Path, truth: Mapping[str, Any]) -> list[Path]:
    """Those that its truth names, or that lie beside it: `0007.json` has `0007.jpg`, or `0007-1.jpg` and so on."""
    if truth.get("files"):
        return [letter.parent / name for name in truth["files"]]
    beside = sorted(letter.parent.glob(f"{letter.stem}*"))
    return [each for each in beside if each.suffix.lower() in KINDS and each.stem.split("-")[0] == letter.stem]


def scan(engine: Engine, pictures: list[Path]) -> Scan:
    """What stands in all of them."""
    lines: list[Line] = []
    pages = 0
    for picture in pictures:
        _, _, rest = reader.answer(engine, picture.read_bytes()).partition(b"\n")
        said = json.loads(rest)
        lines += [replace(line, page=line.page + pages) for line in (Line(*row) for row in said["lines"])]
        pages += said["pages"]
    return Scan(tuple(lines), "" if lines else "nothing")
