"""Databases for tests: migrating one takes longer than most tests, so they are copied, or emptied and used again."""

from __future__ import annotations

import asyncio
import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import psycopg
from sqlalchemy import delete, text, update

from store.base import Base
from store.budgets import Budget
from store.database import Database
from store.facts import FactsState
from store.own_answers import OwnAnswersState
from store.texts import TextsState

_numbers = count(1)
# As the migration makes it.
_FULL_SINCE = datetime(2020, 1, 1, tzinfo=UTC)
_NUMBER_FROM_ONE = "SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false) FROM pg_sequences"


def new_postgres_database(server: str, template: str = "template1") -> str:
    """The address of an empty database, without any tables; with those of the `template`, which nobody may use then."""
    name = f"test_{next(_numbers)}"
    plain = server.replace("+psycopg", "")
    with psycopg.connect(f"{plain}postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    return server + name


def migrate(url: str) -> None:
    """In a thread of its own, since a loop may be running in this one."""

    async def upgrade() -> None:
        database = Database(url)
        await database.upgrade()
        await database.close()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: asyncio.run(upgrade())).result()


def copied(template: Path, copy: Path) -> str:
    """The address of a copy of a SQLite file."""
    shutil.copyfile(template, copy)
    return f"sqlite+aiosqlite:///{copy}"


# Tables of one row that is always there.
_STAYS = (Budget.__table__, FactsState.__table__, OwnAnswersState.__table__, TextsState.__table__)


async def empty(database: Database) -> None:
    """As it was when it had just been migrated: no rows, and numbers begin with 1."""
    emptied = [table for table in reversed(Base.metadata.sorted_tables) if table not in _STAYS]
    async with database.transaction() as session:
        if database.is_sqlite:
            for table in emptied:
                await session.execute(delete(table))
        else:
            # All at once: one after the other takes longer than many a test.
            connection = await session.connection()
            together = "; ".join(f"DELETE FROM {table.name}" for table in emptied)
            await connection.exec_driver_sql(together, execution_options={"no_parameters": True})
        await session.execute(update(Budget).values(tokens=0.0, at=_FULL_SINCE))
        await session.execute(update(FactsState).values(number=0))
        await session.execute(update(OwnAnswersState).values(number=OwnAnswersState.number + 1))
        await session.execute(update(TextsState).values(number=TextsState.number + 1))
        await session.execute(text("DELETE FROM sqlite_sequence" if database.is_sqlite else _NUMBER_FROM_ONE))
