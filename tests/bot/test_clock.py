"""What the clock does: planning for everybody, once, whoever does it; and again when somebody comes back."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select, text

from actions.kernel.turn import World
from bot.answering.pipeline import Pipeline
from bot.clock import Clock
from bot.incoming.nlu import NluClient
from bot.incoming.updates import Incoming, Left, Pressed
from config.facts import Municipality
from store import appointments, outbox, persons
from store.database import Database
from store.outbox import OutboxRow
from tests.conftest import NOW
from tests.planning import LEADS, forget, plan

TOMORROW = NOW + timedelta(hours=23)


async def people(database: Database, count: int) -> None:
    """Each with an appointment tomorrow morning."""
    async with database.transaction() as session:
        for number in range(1, count + 1):
            person = await persons.meet(session, number, "da", NOW)
            await appointments.keep(session, person.id, TOMORROW, "doctor", None, NOW)


async def rows(database: Database) -> list[OutboxRow]:
    async with database.transaction() as session:
        found = await session.scalars(select(OutboxRow).where(OutboxRow.lane == "reminder").order_by(OutboxRow.id))
        return list(found)


async def test_everybody_is_planned_for_once_however_often(database: Database, facts: Municipality) -> None:
    await people(database, 120)
    for _ in range(2):
        await plan(database, facts, NOW)
    planned = await rows(database)
    assert len(planned) == 240
    assert len({row.key for row in planned}) == 240


async def test_two_who_plan_at_once_plan_once(database: Database, facts: Municipality) -> None:
    await people(database, 60)
    await asyncio.gather(*(plan(database, facts, NOW) for _ in range(3)))
    assert len(await rows(database)) == 120


async def test_what_was_sent_is_not_planned_again(database: Database, facts: Municipality) -> None:
    await people(database, 1)
    await plan(database, facts, NOW)
    async with database.transaction() as session:
        row = await session.scalar(select(OutboxRow).order_by(OutboxRow.due_at).limit(1))
        assert row
        await outbox.finish(session, row.id, "sent", NOW)
    await plan(database, facts, NOW + timedelta(hours=1))
    assert sorted(row.state for row in await rows(database)) == ["queued", "sent"]


async def test_who_blocked_the_bot_is_planned_for_when_they_come_back(database: Database, facts: Municipality) -> None:
    await people(database, 1)
    await plan(database, facts, NOW)
    nlu = NluClient("http://127.0.0.1:9")
    pipeline = Pipeline(database, nlu, World(facts, LEADS))
    await pipeline.handle(Incoming(1, 1, "da", Left()), NOW)
    await plan(database, facts, NOW)
    assert {row.state for row in await rows(database)} == {"cancelled"}
    await pipeline.handle(Incoming(2, 1, "da", Pressed("x", "ask:help_menu")), NOW)
    assert {row.state for row in await rows(database)} == {"queued"}
    await nlu.close()


async def test_what_is_over_is_forgotten(database: Database, facts: Municipality) -> None:
    await people(database, 1)
    await plan(database, facts, NOW)
    async with database.transaction() as session:
        for row in await session.scalars(select(OutboxRow).order_by(OutboxRow.id)):
            await outbox.finish(session, row.id, "sent", NOW)
    await forget(database, facts, NOW + timedelta(days=40))
    assert await rows(database) == []
    async with database.transaction() as session:
        assert await appointments.get(session, 1) is None


async def test_a_clock_that_is_stopped_lets_what_runs_come_to_its_end(tmp_path: Path) -> None:
    """Also what waits for SQLite: cancelled in that, it would keep the bot from ever ending."""
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    await database.upgrade()
    other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    begun, done = asyncio.Event(), asyncio.Event()

    async def job() -> None:
        begun.set()
        async with database.transaction() as session:
            await session.execute(text("SELECT 1"))
        done.set()

    clock = Clock()
    clock.add("job", job, timedelta(days=1), datetime.now(UTC))
    clock.start()
    await begun.wait()
    stopping = asyncio.create_task(clock.stop())
    await asyncio.sleep(0)
    assert not stopping.done()
    other.rollback()
    await stopping
    assert done.is_set()
    await database.close()
    other.close()
