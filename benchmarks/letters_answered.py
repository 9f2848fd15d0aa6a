"""From a photo of a letter to its answer, through the real bot; and what others wait for theirs meanwhile.

Run: .venv/bin/python -m benchmarks.letters_answered FOLDER [COUNT]. The folder has photos with their truth beside them
(`benchmarks.letters.make` makes such). One letter at a time; idle and busy are measured in turns. Memory is Linux's.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.progress import track

from benchmarks.__main__ import QUESTIONS, reply_time
from benchmarks.processes import whole
from benchmarks.sides import resident
from bot.letters.process import IDLE_SECONDS
from simulator.client import SimulatorClient

COUNT = 40
ONE_PICTURE = (".jpg", ".png")
KINDS = {".jpg": "image/jpeg", ".png": "image/png"}


@dataclass
class Run:
    """The processes, two people, and what was measured: seconds, megabytes."""

    simulator: SimulatorClient
    bot: asyncio.subprocess.Process
    reads: int
    asks: int
    letters: list[float] = field(default_factory=list)
    idle: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)
    reader: float = 0.0


async def main(folder: Path, count: int) -> int:
    photos = [folder / each for each in one_page(folder)][:count]
    with tempfile.TemporaryDirectory() as name:
        async with started(f"sqlite:///{Path(name) / 'letters.db'}") as run:
            await reply_time(run.simulator, run.asks, QUESTIONS[0])
            before = resident(run.bot)
            for number, photo in enumerate(track(photos, "letters", disable=not sys.stderr.isatty())):
                question = QUESTIONS[number % len(QUESTIONS)]
                run.idle.append(await reply_time(run.simulator, run.asks, question))
                await one(run, photo, question)
            after = resident(run.bot)
            await asyncio.sleep(IDLE_SECONDS + 5)
            report(run, before, after, len(readers(run.bot)))
    return 0


def one_page(folder: Path) -> list[str]:
    """The names of the letters that are one picture."""
    found = [json.loads(path.read_text("utf-8"))["files"] for path in sorted(folder.glob("*.json"))]
    return [files[0] for files in found if len(files) == 1 and files[0].endswith(ONE_PICTURE)]


@asynccontextmanager
async def started(url: str) -> AsyncIterator[Run]:
    async with whole(url) as house, SimulatorClient(house.telegram) as simulator:
        reads, asks = [await simulator.add_person(name, language_code="da") for name in ("Amal", "Ida")]
        yield Run(simulator, house.bot, reads, asks)


async def one(run: Run, photo: Path, question: str) -> None:
    """A letter, and somebody else's question while it is read."""
    last = await newest(run, run.reads)
    await run.simulator.send_file(run.reads, photo.name, photo.read_bytes(), KINDS[photo.suffix])
    [what] = await run.simulator.replies(run.reads, after=last, count=1, wait=60)
    start = time.perf_counter()
    await run.simulator.press(run.reads, what, "photo:letter")
    reading = asyncio.create_task(answered(run, what["message_id"], start))
    run.busy.append(await reply_time(run.simulator, run.asks, question))
    run.letters.append(await reading)


async def answered(run: Run, after: int, start: float) -> float:
    """Seconds until the message behind "I am reading" is there."""
    while len(found := await run.simulator.replies(run.reads, after=after, count=2, wait=60)) < 2:
        pass
    seconds = time.perf_counter() - start
    assert len(found) >= 2
    run.reader = max([run.reader, *(peak(pid) for pid in readers(run.bot))])
    return seconds


async def newest(run: Run, person: int) -> int:
    """The number of the last message, when nothing more comes."""
    found: list[dict[str, Any]] = await run.simulator.replies(person, count=0, wait=0)
    return max((each["message_id"] for each in found), default=0)


def readers(bot: asyncio.subprocess.Process) -> list[int]:
    """The processes that read, of those that the bot has started."""
    found = [int(path.name) for path in Path("/proc").iterdir() if path.name.isdecimal()]
    return [pid for pid in found if parent(pid) == bot.pid and b"bot.letters.reader" in read(pid, "cmdline")]


def parent(pid: int) -> int:
    return int(read(pid, "stat").rpartition(b")")[2].split()[1]) if read(pid, "stat") else 0


def peak(pid: int) -> float:
    """The most megabytes that a process has had."""
    lines = [line for line in read(pid, "status").splitlines() if line.startswith(b"VmHWM")]
    return int(lines[0].split()[1]) / 1024 if lines else 0.0


def read(pid: int, name: str) -> bytes:
    try:
        return Path(f"/proc/{pid}/{name}").read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""


def report(run: Run, before: float, after: float, left: int) -> None:
    late = statistics.quantiles(run.letters, n=20)[-1]
    print(f"{len(run.letters)} letters: median {statistics.median(run.letters):.2f} s, 95 % {late:.2f} s")
    idle, busy = statistics.median(run.idle), statistics.median(run.busy)
    print(f"replies to others: {1000 * idle:.0f} ms alone, {1000 * busy:.0f} ms meanwhile: {busy / idle:.2f} times")
    print(f"memory: bot {before:.0f} MB, then {after:.0f}; reader at most {run.reader:.0f}; {left} readers afterwards")


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else COUNT)))
