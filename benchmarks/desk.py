"""The desk of a municipality with 5,000 people, 300 answers of its own and 10,000 questions that nobody has answered.

Run: .venv/bin/python -m benchmarks.desk [ROUNDS]. On SQLite and on PostgreSQL (the server that the tests start), each
round in a transaction of its own, as a page is answered: the lines of the desk, a page of questions, one group. "first"
is the one time that a process puts all questions together; "after one more" is the lines when a question has come.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from rich.console import Console
from rich.table import Table

from actions.kernel.feature import waiting
from actions.kernel.permissions import perform
from actions.kernel.presses import press, read_press
from actions.kernel.turn import Turn, Understanding, World
from actions.questions.desk import MOST_LINES
from actions.roles.roles import held
from benchmarks.desk_filled import Meanings, fill
from config import facts_file
from config.settings import ROOT
from store import persons, unanswered
from store.database import Database
from tests.databases import new_postgres_database
from tests.postgres import postgres

ROUNDS, SEED = 100, 1
GOAL = 150.0
NOTHING = Understanding("", 0.0)
Step = Callable[[Turn], Awaitable[object]]


@dataclass(frozen=True)
class Desk:
    """A filled database, and whoever of the staff looks at it."""

    database: Database
    world: World
    staff: int
    now: datetime

    async def timed(self, step: Step, understood: Understanding = NOTHING) -> float:
        """Milliseconds of one step with its transaction."""
        start = time.perf_counter()
        async with self.database.transaction() as session:
            person = await persons.get(session, self.staff)
            assert person is not None
            rights = await held(session, person, self.world.admin_ids)
            await step(Turn(session, self.world, self.now, understood, person, rights=rights))
        return 1000 * (time.perf_counter() - start)

    async def pressed(self, data: str) -> float:
        understood = read_press(data)
        return await self.timed(lambda turn: perform(understood.intent, turn), understood)

    async def lines(self) -> float:
        return await self.timed(lambda turn: waiting(turn, MOST_LINES))


async def main(rounds: int) -> int:
    with tempfile.TemporaryDirectory() as name, postgres() as server:
        urls = {
            "SQLite": f"sqlite+aiosqlite:///{Path(name) / 'desk.db'}",
            "PostgreSQL": new_postgres_database(server),
        }
        for kind, url in urls.items():
            async with filled(url) as desk:
                await measure(kind, desk, rounds)
    return 0


@asynccontextmanager
async def filled(url: str) -> AsyncIterator[Desk]:
    """A database with everything in it, as a process finds it that has just started."""
    now, first = datetime.now(UTC), Database(url)
    await first.upgrade()
    async with first.transaction() as session:
        staff = (await fill(session, now, Random(SEED))).id
    await first.close()
    database = Database(url)
    yield Desk(database, World(facts_file.load(ROOT / "config" / "municipalities" / "naestved.yml")), staff, now)
    await database.close()


async def measure(kind: str, desk: Desk, rounds: int) -> None:
    """Prints the table of one kind of database."""
    async with desk.database.transaction() as session:
        question = (await unanswered.waiting(session))[0].id
    table = Table("", "median ms", "95 % ms", "most ms", title=f"The desk on {kind}")
    first = await desk.lines()
    steps: dict[str, Callable[[], Awaitable[float]]] = {
        "the lines": desk.lines,
        "the questions, page 1": lambda: desk.pressed(press("question_list", 0)),
        "the questions, page 30": lambda: desk.pressed(press("question_list", 29)),
        "a group": lambda: desk.pressed(press("question_show", question)),
        "the lines after one more": after_one_more(desk),
    }
    found = {name: [await step() for _ in range(rounds)] for name, step in steps.items()}
    for name, times in found.items():
        values = (statistics.median(times), statistics.quantiles(times, n=20)[-1], max(times))
        table.add_row(name, *(f"{each:.1f}" for each in values))
    Console(width=100).print(table)
    print(f"first: {first:.0f} ms; goal for 95 % of the lines: {GOAL:.0f} ms")


def after_one_more(desk: Desk) -> Callable[[], Awaitable[float]]:
    """The lines when somebody has asked in vain since they were last looked at."""
    meanings = Meanings(Random(SEED))

    async def step() -> float:
        async with desk.database.transaction() as session:
            await unanswered.keep(session, "hvor er …", "da", (), datetime.now(UTC), meanings.one())
        return await desk.lines()

    return step


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if sys.argv[1:] else ROUNDS)))
