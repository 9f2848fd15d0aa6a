"""Has letters read and understood by a process apart (`reader.py`): one at a time, and only while there are letters."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

import structlog

from actions.letters import kinds
from actions.letters.explaining import is_explained
from actions.letters.lines import Line, Scan, Trouble
from actions.letters.sheet import sheet
from actions.letters.understanding import Letter
from bot.letters import asking
from bot.letters.frames import A_FILE, LINES
from bot.outgoing.apart import PYTHON, Apart, Ended, Nonsense, NotStarted, Program, TooSlow
from bot.outgoing.tray import Tray, TrayFull
from config.facts import Municipality
from config.settings import ROOT

log = structlog.get_logger()

Fetch = Callable[[Tray], Awaitable[None]]

# The house, and nothing else of what lies around, is where the reader is imported from.
START = "import sys; sys.path.insert(0, sys.argv[1]); from bot.letters.reader import main; main()"
COMMAND = (*PYTHON, "-c", START, str(ROOT))
# A second core makes a letter hardly faster, and is the bot's.
ENVIRONMENT = {"OMP_THREAD_LIMIT": "1", "OPENBLAS_NUM_THREADS": "1"}
# What the Bot API gives out.
MOST_BYTES = 20 * 1024 * 1024
MOST_PAGES = 10
MOST_SECONDS = 20.0
# A letter is understood in a fiftieth of a second, the first one after the reader has started in one.
MOST_SECONDS_TO_UNDERSTAND = 10.0
WAIT_SECONDS = 120.0
IDLE_SECONDS = 60.0
MOST_WAITING = 8
_TROUBLES: dict[str, Trouble] = {
    "read": "",
    "nothing": "nothing",
    "too_large": "too_large",
    "too_many_pages": "too_many_pages",
    "broken": "broken",
    "unavailable": "unavailable",
    "too_slow": "too_slow",
}


class Reader:
    """Has a process read letters, one at a time; the others wait in order.

    Times are in seconds: `wait` for one's turn, `longest` for one letter, `idle` until the process is ended.
    """

    def __init__(
        self, *, wait: float = WAIT_SECONDS, longest: float = MOST_SECONDS, idle: float = IDLE_SECONDS
    ) -> None:
        self.longest = longest
        program = Program("reader", "letters", lambda: COMMAND, ENVIRONMENT)
        self._apart = Apart(program, wait=wait, idle=idle, most_waiting=MOST_WAITING)
        self._told: set[str] = set()

    @property
    def pid(self) -> int | None:
        """Of the process that waits for the next letter; None where there is none."""
        return self._apart.pid

    async def read(self, files: Sequence[Fetch]) -> Scan:
        """What stands in a letter, of which each file is a photo or a PDF, in this order.

        Each of `files` puts its file on the tray when it is needed: there is one in memory at a time. What a file
        is in the way of the letter is in the Scan's trouble, with what was read of the files before. Raises Later where
        too many letters wait, and what a fetch raises.
        """
        if len(files) > MOST_PAGES:
            return Scan(trouble="too_many_pages")
        async with self._apart.turn():
            return await self._read(files)

    async def letter(
        self, files: Sequence[Fetch], now: Callable[[], datetime], facts: Municipality
    ) -> tuple[Scan, Letter | None]:
        """The same, and what it says as seen `now` (aware); None where nothing was read, or it is no letter."""
        if len(files) > MOST_PAGES:
            return Scan(trouble="too_many_pages"), None
        async with self._apart.turn():
            scan = await self._read(files)
            return scan, await self._understood(scan, now(), facts) if is_explained(scan) else None

    async def close(self) -> None:
        """Ends the process."""
        await self._apart.close()

    async def _read(self, files: Sequence[Fetch]) -> Scan:
        scan = await self._lines(files)
        if scan.trouble == "unavailable":
            self._tell(
                "letters cannot be read here: no Danish data for tesseract, or no tesserocr; see docs/letters.md"
            )
        return scan

    async def _understood(self, scan: Scan, now: datetime, facts: Municipality) -> Letter | None:
        """What it says. Where that cannot be found out, it is a letter of which nothing is known but its lines."""
        asked = asking.written(asking.Asked(scan.lines, now, facts))
        for _ in range(2):
            with Tray(len(asked) + len(LINES)) as tray:
                tray.add(LINES)
                tray.add(asked)
                try:
                    word, rest = await self._apart.ask(tray, MOST_SECONDS_TO_UNDERSTAND)
                    letter = asking.read(rest)
                except (NotStarted, Ended):
                    continue
                except (TooSlow, Nonsense, ValueError):
                    break
            if word == "rules":
                self._tell("the kinds of letters were not learnt: run vejviser letters train")
            return letter
        return Letter(kinds.UNKNOWN, lines=sheet(scan.lines).raw)

    def _tell(self, trouble: str) -> None:
        """Once."""
        if trouble not in self._told:
            self._told.add(trouble)
            log.error(trouble)

    async def _lines(self, files: Sequence[Fetch]) -> Scan:
        lines: list[Line] = []
        left, pages = self.longest, 0
        for fetch in files:
            with Tray(len(A_FILE) + MOST_BYTES) as tray:
                tray.add(A_FILE)
                try:
                    await fetch(tray)
                except TrayFull:
                    return Scan(tuple(lines), "too_large")
                began = _now()
                scan, count = await self._asked(tray, left)
            left -= _now() - began
            lines += [_moved(line, pages) for line in scan.lines]
            pages += count
            if scan.trouble not in ("", "nothing"):
                return Scan(tuple(lines), scan.trouble)
            if pages > MOST_PAGES:
                return Scan(tuple(lines), "too_many_pages")
        return Scan(tuple(lines), "" if lines else "nothing")

    async def _asked(self, tray: Tray, left: float) -> tuple[Scan, int]:
        """What one file says and how many pages it has. One that was killed or did not start is tried again."""
        began = _now()
        for last in (False, True):
            try:
                word, rest = await self._apart.ask(tray, max(0.0, left - (_now() - began)))
            except TooSlow:
                return Scan(trouble="too_slow"), 0
            except NotStarted:
                if last:
                    return Scan(trouble="unavailable"), 0
                # Nothing has been read yet.
                began = _now()
            except Nonsense:
                break
            except Ended as error:
                if error.code == -signal.SIGXCPU:
                    return Scan(trouble="too_slow"), 0
                if last or -error.code not in _KILLED:
                    break
            else:
                return _scan(word, rest)
        return Scan(trouble="broken"), 0


# By somebody, or by the machine that has no more memory. Whatever else ends it was the file.
_KILLED = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def _now() -> float:
    return asyncio.get_running_loop().time()


def _moved(line: Line, pages: int) -> Line:
    return Line(line.text, line.confidence, line.page + pages, line.top, line.left, line.height)


def _scan(word: str, rest: bytes) -> tuple[Scan, int]:
    """The reader's answer: `read` or a trouble; behind it how many pages there were, and the lines."""
    try:
        said = json.loads(rest)
        return Scan(tuple(Line(*line) for line in said["lines"]), _TROUBLES[word]), int(said["pages"])
    except (ValueError, TypeError, KeyError):
        return Scan(trouble="broken"), 0
