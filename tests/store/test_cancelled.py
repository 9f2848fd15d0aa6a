"""Whoever is cancelled in the middle of a transaction leaves no lock behind, as a request whose browser is gone."""

from __future__ import annotations

import asyncio
import random

from sqlalchemy import text

from store.database import Database

TIMES = 150
SHORT = 5


async def test_a_cancelled_transaction_is_undone_and_the_next_begins_at_once(database: Database) -> None:
    async with database.transaction() as session:
        await session.execute(text("CREATE TABLE kept (id INTEGER PRIMARY KEY)"))
    chance = random.Random(1)
    # As a log or a debugger does: what holds the error holds the cursors of its frames.
    held: list[BaseException] = []
    for number in range(0, 2 * TIMES, 2):
        cut = asyncio.create_task(_two_rows(database, number))
        await asyncio.sleep(chance.random() * 0.006)
        cut.cancel()
        held += [each for each in await asyncio.gather(cut, return_exceptions=True) if each]
        async with asyncio.timeout(SHORT), database.transaction() as session:
            there = await session.scalar(text("SELECT COUNT(*) FROM kept WHERE id >= :at"), {"at": number})
        assert there in (0, 2)
    assert held
    async with database.transaction() as session:
        await session.execute(text("DROP TABLE kept"))


async def _two_rows(database: Database, number: int) -> None:
    async with database.transaction() as session:
        await session.execute(text("INSERT INTO kept (id) VALUES (:at)"), {"at": number})
        await session.execute(text("SELECT id FROM kept"))
        await session.execute(text("INSERT INTO kept (id) VALUES (:at)"), {"at": number + 1})
