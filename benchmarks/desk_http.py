"""The desk's pages over HTTP, beside `/healthz`; and what the bot answers meanwhile, while ten people use the desk.

Run: .venv/bin/python -m benchmarks.desk_http [ROUNDS]. One run of the real bot, NLU server and simulator, on SQLite
with 5,000 people, 300 answers and 10,000 questions (`benchmarks.desk_filled`). Idle and busy are measured in turns.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from random import Random

import httpx
from rich.console import Console
from rich.table import Table

from benchmarks.__main__ import QUESTIONS, reply_time, timed
from benchmarks.desk_filled import fill
from benchmarks.processes import whole
from console.desk import PATH
from console.guarding import COOKIE
from simulator.client import SimulatorClient
from store import desk_sessions
from store.database import Database

ROUNDS, SEED, PEOPLE = 100, 1, 10
GOAL_MS, MOST_BYTES = 150.0, 100_000
# How long somebody looks at a page before they open the next.
LOOK_SECONDS = 5.0
REPLIES = 20
PAGES = (
    "/",
    "/facts",
    "/week",
    "/questions",
    "/questions/own",
    "/broadcasts",
    "/donations",
    "/donations/overview",
    "/people",
    "/health",
)


@dataclass(frozen=True)
class Running:
    """The processes of one run, and somebody of the staff who is signed in."""

    bot: httpx.AsyncClient
    simulator: SimulatorClient
    token: str

    async def page(self, path: str) -> float:
        """Milliseconds until the page is there."""
        headers = {"cookie": f"{COOKIE}={self.token}"}
        return 1000 * await timed(partial(self._found, f"{PATH}{path}", headers))

    async def bytes_of(self, path: str) -> int:
        return len((await self.bot.get(f"{PATH}{path}", headers={"cookie": f"{COOKIE}={self.token}"})).content)

    async def healthz(self) -> float:
        return 1000 * await timed(partial(self._found, "/healthz", {}))

    async def _found(self, path: str, headers: dict[str, str]) -> None:
        (await self.bot.get(path, headers=headers)).raise_for_status()


async def main(rounds: int) -> int:
    with tempfile.TemporaryDirectory() as name:
        url = f"sqlite+aiosqlite:///{Path(name) / 'desk.db'}"
        async with started(url, await filled(url)) as run:
            await pages(run, rounds)
            await replies(run)
    return 0


async def filled(url: str) -> str:
    """Fills the database; the token of somebody of the staff who is signed in."""
    now, database = datetime.now(UTC), Database(url)
    await database.upgrade()
    async with database.transaction() as session:
        staff = await fill(session, now, Random(SEED))
        token, _ = await desk_sessions.begin(session, staff.id, "da", "bench", now, confirmed=True)
    await database.close()
    return token


@asynccontextmanager
async def started(url: str, token: str) -> AsyncIterator[Running]:
    async with (
        whole(url) as house,
        SimulatorClient(house.telegram) as simulator,
        httpx.AsyncClient(base_url=house.web, timeout=60) as bot,
    ):
        yield Running(bot, simulator, token)


async def pages(run: Running, rounds: int) -> None:
    """Each page and `/healthz` in turns."""
    table = Table("page", "median ms", "95 % ms", "times /healthz", "kB", title="Pages over HTTP")
    first = await run.page("/")
    for path in PAGES:
        times, beside = [], []
        for _ in range(rounds):
            times.append(await run.page(path))
            beside.append(await run.healthz())
        middle, late = statistics.median(times), statistics.quantiles(times, n=20)[-1]
        size = await run.bytes_of(path)
        assert size < MOST_BYTES, f"{path}: {size} bytes"
        ratio = middle / statistics.median(beside)
        table.add_row(path, f"{middle:.1f}", f"{late:.1f}", f"{ratio:.0f}", f"{size / 1000:.1f}")
    Console(width=100).print(table)
    print(f"the very first: {first:.0f} ms; goal for 95 % of the first page: {GOAL_MS:.0f} ms")


async def replies(run: Running) -> None:
    """From an update to its reply, while nobody uses the desk and while ten people do, in turns."""
    person = await run.simulator.add_person("Amal", language_code="da")
    idle: list[float] = []
    busy: list[float] = []
    for at in range(REPLIES):
        text = QUESTIONS[at % len(QUESTIONS)]
        idle.append(1000 * await reply_time(run.simulator, person, text))
        async with in_use(run):
            busy.append(1000 * await reply_time(run.simulator, person, text))
    quiet, loud = statistics.median(idle), statistics.median(busy)
    print(
        f"update to reply: {quiet:.0f} ms alone, {loud:.0f} ms beside ten people at the desk: {loud / quiet:.2f} times"
    )


@asynccontextmanager
async def in_use(run: Running) -> AsyncIterator[None]:
    """Ten people who open one page after the other."""
    people = [asyncio.create_task(_looks_around(run, Random(number))) for number in range(PEOPLE)]
    yield
    for task in people:
        task.cancel()
    for task in people:
        with suppress(asyncio.CancelledError):
            await task


async def _looks_around(run: Running, chance: Random) -> None:
    await asyncio.sleep(chance.random() * LOOK_SECONDS / 2)
    while True:
        await run.page(chance.choice(PAGES))
        await asyncio.sleep(LOOK_SECONDS)


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if sys.argv[1:] else ROUNDS)))
