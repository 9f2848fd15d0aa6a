"""What `make bench` measures: from an update to its reply, one person at a time, beside the bare parse; memory.

Everything runs on loopback in one go, so that the ratio means something on a machine that others use too.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import httpx
from rich.console import Console
from rich.progress import track
from rich.table import Table

from benchmarks.processes import whole
from bot.children import nlu_python
from config.settings import ROOT
from simulator.client import SimulatorClient

ROUNDS = 60
QUESTIONS = (
    "hvornår har jobcafeen åbent i denne uge",
    "متى يفتح مقهى العمل؟",
    "Jobcafe-gu goorma ayuu furmaa?",
    "коли відкрите джобкафе?",
    "jobcafe inafunguliwa lini?",
)


async def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        async with (
            whole(f"sqlite:///{Path(name) / 'bench.db'}") as house,
            SimulatorClient(house.telegram) as simulator,
            httpx.AsyncClient(base_url=house.nlu) as http,
        ):
            person = await simulator.add_person("Amal", language_code="da")
            parses, replies, embeddings = [], [], []
            embedder = await asyncio.create_subprocess_exec(
                nlu_python(),
                "-m",
                "evaluation.embedding_speed",
                cwd=ROOT,
                env=os.environ | {"PYTHONPATH": str(ROOT / "nlu")},
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
            )
            for at in track(range(ROUNDS), "asking", console=Console(stderr=True)):
                text = QUESTIONS[at % len(QUESTIONS)]
                parses.append(await timed(partial(http.post, "/model/parse", json={"text": text})))
                embeddings.append(await embedding_time(embedder, text))
                replies.append(await reply_time(simulator, person, text))
            embedder.terminate()
            await embedder.wait()
            report(
                embeddings[10:],
                parses[10:],
                replies[10:],
                {"bot": resident(house.bot), "NLU server": resident(house.server)},
            )
    return 0


async def reply_time(simulator: SimulatorClient, person: int, text: str) -> float:
    """Seconds from handing the update to the simulator until the text of the reply has arrived there.

    The pin that follows is waited for too, but not counted, and the chat rests until Telegram would allow the next.
    """
    before = len(await simulator.calls("sendVenue"))
    last = max((each["message_id"] for each in await simulator.replies(person, count=0, wait=0)), default=0)
    seconds = await timed(lambda: ask(simulator, person, text, last))
    while len(await simulator.calls("sendVenue")) == before:
        await asyncio.sleep(0.01)
    await asyncio.sleep(2.2)
    return seconds


async def embedding_time(embedder: asyncio.subprocess.Process, text: str) -> float:
    """Seconds that the bare embedding of `text` takes, in a process that does nothing else."""
    assert embedder.stdin is not None
    assert embedder.stdout is not None
    embedder.stdin.write(f"{text}\n".encode())
    return float(await embedder.stdout.readline()) / 1000


async def ask(simulator: SimulatorClient, person: int, text: str, last: int) -> None:
    await simulator.send(person, text)
    await simulator.replies(person, after=last, count=1, wait=10)


async def timed(call: Callable[[], Awaitable[object]]) -> float:
    start = time.perf_counter()
    await call()
    return time.perf_counter() - start


def resident(process: asyncio.subprocess.Process) -> float:
    """Megabytes in memory now (Linux)."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    return int(kilobytes) / 1024


def report(embeddings: list[float], parses: list[float], replies: list[float], memory: dict[str, float]) -> None:
    table = Table("", "median ms", "95 % ms", title="One person at a time, over HTTP on loopback")
    for name, times in (("bare embedding", embeddings), ("bare parse", parses), ("update to reply", replies)):
        table.add_row(
            name, f"{1000 * statistics.median(times):.1f}", f"{1000 * statistics.quantiles(times, n=20)[-1]:.1f}"
        )
    console = Console(width=100)
    console.print(table)
    ratio = statistics.median(replies) / statistics.median(parses)
    share = statistics.median(parses) / statistics.median(embeddings)
    print(f"bare parse / bare embedding: {share:.2f} (goal: 2.50 at most)")
    print(f"update to reply / bare parse: {ratio:.2f} (goal: 2.00 at most)")
    for name, megabytes in memory.items():
        print(f"memory of the {name}: {megabytes:.0f} MB")


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
