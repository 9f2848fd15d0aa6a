"""What `make bench` measures, side by side: from an update to its reply, one at a time and twenty at once; memory.

The bot stands beside the bare embedding, the bare parse over HTTP, and Rasa's own Telegram channel with the same
pipeline. Everything runs on loopback in one go and takes turns, so that the ratios mean something on a machine that
others use too. The figures also go into out/bench.json, from which `make bench-plots` draws.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import httpx
from rich.console import Console
from rich.progress import track
from rich.table import Table

from benchmarks.sides import AT_ONCE, Side, bot, nlu_servers, rasa, resident
from bot.children import nlu_python
from config.settings import ROOT
from simulator.client import SimulatorClient

ROUNDS, WARM, ROUNDS_AT_ONCE = 60, 6, 12
# A chat takes a message a second, and an answer is two of them.
REST_SECONDS = 0.5
PEOPLE = 6
QUESTIONS = (
    "hvornår har jobcafeen åbent i denne uge",
    "متى يفتح مقهى العمل؟",
    "Jobcafe-gu goorma ayuu furmaa?",
    "коли відкрите джобкафе?",
    "jobcafe inafunguliwa lini?",
)
RESULT = ROOT / "out" / "bench.json"
Times = dict[str, list[float]]


async def main(rounds: int, rounds_at_once: int) -> int:
    """Without any `rounds_at_once` the first half alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with nlu_servers(2) as servers, rasa() as theirs:
            one, two = servers[0][0], " ".join(url for url, _ in servers)
            async with bot("bot", one, folder) as ours:
                alone, busy = await one_at_a_time(one, ours, theirs, rounds)
                memory = {"bot": ours.megabytes(), "NLU server": resident(servers[0][1])}
                memory["Rasa's channel"] = theirs.megabytes()
            found = report_alone(alone, busy, memory)
            if rounds_at_once:
                async with (
                    bot("bot", one, folder, limited=False) as with_one,
                    bot("bot, two NLU processes", two, folder, limited=False) as with_two,
                ):
                    found |= report_together(await at_once((theirs, with_one, with_two), rounds_at_once))
    keep(RESULT, found)
    return 0


async def one_at_a_time(nlu: str, ours: Side, theirs: Side, rounds: int) -> tuple[Times, Times]:
    """Seconds of each, after some rounds that nobody counts; and for how many of them each side had a processor.

    That counts until all is sent and kept that a question brings with it, and depends less on what else runs here.
    """
    names = ("bare embedding", "bare parse", "bot", "Rasa's Telegram channel")
    found: Times = {each: [] for each in names}
    busy: Times = {side.name: [] for side in (ours, theirs)}
    people = {side.name: await side.meet(PEOPLE) for side in (ours, theirs)}
    async with httpx.AsyncClient(base_url=nlu, timeout=60) as http, embedder() as embed:
        for at in track(range(rounds + WARM), "one at a time", console=Console(stderr=True)):
            text = QUESTIONS[at % len(QUESTIONS)]
            parse = await timed(partial(http.post, "/model/parse", json={"text": text}))
            row = [await embed(text), parse]
            for side in (ours, theirs):
                before = side.busy()
                row.append(await side.ask(people[side.name][at % PEOPLE], text))
                await side.rested()
                busy[side.name].append(side.busy() - before)
            for name, seconds in zip(names, row, strict=True):
                found[name].append(seconds)
            await asyncio.sleep(REST_SECONDS)
    return counted(found), counted(busy)


def counted(times: Times) -> Times:
    return {name: each[WARM:] for name, each in times.items()}


async def at_once(sides: tuple[Side, ...], rounds: int) -> dict[str, tuple[list[float], float]]:
    """Twenty people write at the same moment, again and again: seconds until each is answered, and answers a second.

    Nobody heeds Telegram's limits, which would be measured instead.
    """
    people = {side.name: await side.meet(AT_ONCE) for side in sides}
    times: Times = {side.name: [] for side in sides}
    took = dict.fromkeys(people, 0.0)
    for at in track(range(rounds), "twenty at once", console=Console(stderr=True)):
        for side in sides:
            asked = [side.ask(each, QUESTIONS[(at + n) % 5]) for n, each in enumerate(people[side.name])]
            start = time.perf_counter()
            times[side.name] += await asyncio.gather(*asked)
            took[side.name] += time.perf_counter() - start
            await side.rested()
    return {name: (each, len(each) / took[name]) for name, each in times.items()}


@asynccontextmanager
async def embedder() -> AsyncIterator[Callable[[str], Awaitable[float]]]:
    """Seconds that the bare embedding of a text takes, in a process that does nothing else."""
    process = await asyncio.create_subprocess_exec(
        nlu_python(),
        "-m",
        "evaluation.embedding_speed",
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT / "nlu")},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdin
    assert process.stdout
    to_it, from_it = process.stdin, process.stdout

    async def embed(text: str) -> float:
        to_it.write(f"{text}\n".encode())
        return float(await from_it.readline()) / 1000

    yield embed
    process.terminate()
    await process.wait()


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


async def ask(simulator: SimulatorClient, person: int, text: str, last: int) -> None:
    await simulator.send(person, text)
    await simulator.replies(person, after=last, count=1, wait=10)


async def timed(call: Callable[[], Awaitable[object]]) -> float:
    start = time.perf_counter()
    await call()
    return time.perf_counter() - start


def spread(times: list[float]) -> tuple[float, float]:
    """Median and 95 %, in milliseconds."""
    return 1000 * statistics.median(times), 1000 * statistics.quantiles(times, n=20)[-1]


def report_alone(alone: Times, busy: Times, memory: dict[str, float]) -> dict[str, Any]:
    """Prints it, and gives it for the pictures."""
    table = Table("", "median ms", "95 % ms", title="One at a time, over HTTP on loopback")
    for name, times in alone.items():
        table.add_row(name, *(f"{each:.1f}" for each in spread(times)))
    Console(width=100).print(table)
    median = {name: statistics.median(times) for name, times in alone.items()}
    ratios = {
        "bare parse / bare embedding (2.50 at most)": median["bare parse"] / median["bare embedding"],
        "update to reply / bare parse (1.50 at most)": median["bot"] / median["bare parse"],
        "update to reply / Rasa's channel (1.20 at most)": median["bot"] / median["Rasa's Telegram channel"],
    }
    for name, ratio in ratios.items():
        print(f"{name}: {ratio:.2f}")
    for name, times in busy.items():
        print(f"a processor is busy for a message, {name}: {1000 * statistics.median(times):.1f} ms")
    for name, megabytes in memory.items():
        print(f"memory, {name}: {megabytes:.0f} MB", flush=True)
    spreads = {name: spread(times) for name, times in alone.items()}
    return {"alone": spreads, "busy": {name: spread(times) for name, times in busy.items()}, "memory": memory}


def report_together(together: dict[str, tuple[list[float], float]]) -> dict[str, Any]:
    """The same of twenty at once."""
    table = Table("", "median ms", "95 % ms", "a second", title=f"{AT_ONCE} at once")
    for name, (times, rate) in together.items():
        table.add_row(name, *(f"{each:.0f}" for each in spread(times)), f"{rate:.1f}")
    Console(width=100).print(table)
    (theirs, rate), (best, best_rate) = together["Rasa's Telegram channel"], together["bot, two NLU processes"]
    median = statistics.median(best) / statistics.median(theirs)
    print(f"{AT_ONCE} at once, two NLU processes: median / Rasa's (0.50 at most): {median:.2f}")
    print(
        f"{AT_ONCE} at once, two NLU processes: throughput / Rasa's (2.00 at least): {best_rate / rate:.2f}", flush=True
    )
    return {"together": {name: (*spread(times), each) for name, (times, each) in together.items()}}


def keep(path: Path, found: Any) -> None:
    """For the pictures."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    given = [int(each) for each in sys.argv[1:]]
    sys.exit(asyncio.run(main(*given) if len(given) == 2 else main(ROUNDS, ROUNDS_AT_ONCE)))
