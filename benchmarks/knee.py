"""Where more does not help: answers a second against questions a second, with one process of each kind and with two.

Run: make bench-knee, or .venv/bin/python -m benchmarks.knee [SECONDS] (20 otherwise, for each rate). One bot and one
NLU server on SQLite, one of each on PostgreSQL, two of each on PostgreSQL; by webhook, without Telegram's limits.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from rich.console import Console
from rich.table import Table

from benchmarks.__main__ import QUESTIONS, keep
from benchmarks.scrape import scraped, total
from benchmarks.sides import nlu_servers, telegram
from benchmarks.webhooks import Bots, bots
from config.settings import ROOT
from simulator.client import SimulatorClient
from tests.databases import new_postgres_database
from tests.postgres import postgres

RATES, SECONDS, PEOPLE = (2, 4, 8, 16, 32, 64), 20.0, 300
RESULT = ROOT / "out" / "knee.json"
Point = tuple[float, float, float]


async def main(seconds: float) -> int:
    found = {}
    with tempfile.TemporaryDirectory() as name, postgres() as server:
        kinds = {
            "one of each, SQLite": (1, f"sqlite:///{Path(name) / 'knee.db'}"),
            "one of each, PostgreSQL": (1, new_postgres_database(server)),
            "two of each, PostgreSQL": (2, new_postgres_database(server)),
        }
        for kind, (count, database) in kinds.items():
            async with (
                nlu_servers(count) as servers,
                telegram() as simulator,
                bots(count, simulator, " ".join(url for url, _ in servers), database) as running,
            ):
                found[kind] = await climbed(simulator, running, seconds, kind)
    report(found)
    return 0


async def climbed(simulator: SimulatorClient, running: Bots, seconds: float, kind: str) -> list[Point]:
    """For each rate: questions a second, answers a second, and the median of how long an update takes, in seconds.

    It ends where less than two thirds are answered in time.
    """
    people = [await simulator.add_person(f"Person {at}", language_code="da") for at in range(PEOPLE)]
    points: list[Point] = []
    for rate in RATES:
        Console(stderr=True).print(f"{kind}: {rate} a second")
        points.append(await offered(simulator, running, people, rate, seconds))
        if points[-1][1] < points[-1][0] * 2 / 3:
            break
    return points


async def offered(simulator: SimulatorClient, running: Bots, people: list[int], rate: int, seconds: float) -> Point:
    random, took, tasks = Random(rate), list[float](), set[asyncio.Task[None]]()
    before, start = await scraped(running.webs), time.perf_counter()

    async def one(person: int, text: str) -> None:
        began = time.perf_counter()
        sent = await simulator.send(person, text)
        if await simulator.replies(person, after=sent["message_id"], count=1, wait=60):
            took.append(time.perf_counter() - began)

    sent = 0
    while time.perf_counter() - start < seconds:
        tasks.add(asyncio.create_task(one(random.choice(people), random.choice(QUESTIONS))))
        sent += 1
        await asyncio.sleep(max(start + sent / rate - time.perf_counter(), 0))
    passed = time.perf_counter() - start
    after = await scraped(running.webs)
    await asyncio.gather(*tasks)
    handled = (total(each, "vejviser_updates_handled_total") for each in (after, before))
    return sent / passed, (next(handled) - next(handled)) / passed, statistics.median(took or [60.0])


def report(found: dict[str, list[Point]]) -> None:
    table = Table("", "questions a second", "answered a second", "median s")
    for kind, points in found.items():
        for asked, answered, median in points:
            table.add_row(kind, f"{asked:.1f}", f"{answered:.1f}", f"{median:.2f}")
    Console(width=100).print(table)
    best = {kind: max(answered for _, answered, _ in points) for kind, points in found.items()}
    for kind, most in best.items():
        print(f"{kind}: {most:.1f} answers a second at most")
    keep(RESULT, found)


if __name__ == "__main__":
    sys.exit(asyncio.run(main(float(sys.argv[1]) if sys.argv[1:] else SECONDS)))
