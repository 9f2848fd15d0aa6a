"""Has pictures of numbers, pages with codes and workbooks made by a process apart (`artist.py`)."""

from __future__ import annotations

import json
import os
from dataclasses import asdict

from bot.outgoing.apart import PYTHON, Apart, Ended, Later, Nonsense, Program, TooSlow
from bot.outgoing.tray import Tray
from config.settings import ROOT
from rendering.parts import Chart, CodePage, TableFile

# The house, and nothing else of what lies around, is where the program is imported from.
START = "import sys; sys.path.insert(0, sys.argv[1]); from bot.outgoing.artist import main; main()"
COMMAND = (*PYTHON, "-c", START, str(ROOT))
# Where its fonts are listed is remembered there; the token is not among them.
PASSED_ON = ("HOME", "MPLCONFIGDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "TMPDIR")
# The first one waits for the libraries.
MOST_SECONDS = 60.0
WAIT_SECONDS = 60.0
IDLE_SECONDS = 60.0
MOST_WAITING = 16


class Drawing:
    """Has a process draw one thing after the other; it ends after `idle` seconds without one."""

    def __init__(self, *, idle: float = IDLE_SECONDS) -> None:
        environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        program = Program("artist", "drawings", lambda: COMMAND, environment)
        self._apart = Apart(program, wait=WAIT_SECONDS, idle=idle, most_waiting=MOST_WAITING)

    @property
    def pid(self) -> int | None:
        """Of the process that waits for the next drawing; None where there is none."""
        return self._apart.pid

    async def drawn(self, part: Chart | CodePage | TableFile, address: str = "") -> bytes:
        """A PNG, a PDF or a workbook; `address` is what the code on a page opens. Raises Later where it has to wait."""
        asked = json.dumps({"kind": type(part).__name__, "part": asdict(part), "address": address})
        async with self._apart.turn():
            with Tray() as tray:
                tray.add(asked.encode())
                try:
                    return (await self._apart.ask(tray, MOST_SECONDS))[1]
                except (TooSlow, Nonsense, Ended) as error:
                    raise Later(f"not drawn: {type(error).__name__}", blame=True) from None

    async def close(self) -> None:
        """Ends the process."""
        await self._apart.close()
