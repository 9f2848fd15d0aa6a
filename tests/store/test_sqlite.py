"""SQLite does what is brief where it is asked for, and all else in a thread of its own."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from typing import Any, cast

import pytest
from sqlalchemy import CursorResult, event, text
from sqlalchemy.exc import OperationalError

from store.database import Database


def threads_of(database: Database) -> set[str]:
    """The names of the threads in which SQLite is asked from now on."""
    found: set[str] = set()

    def noted() -> int:
        found.add(threading.current_thread().name)
        return 1

    @event.listens_for(database.engine.sync_engine, "connect")
    def watch(connection: Any, _record: object) -> None:
        file: sqlite3.Connection = connection.driver_connection._conn
        file.create_function("noted", 0, noted)

    return found


@pytest.mark.parametrize("brief", [True, False])
async def test_only_what_is_brief_is_done_where_it_is_asked_for(sqlite: Database, brief: bool) -> None:
    found = threads_of(sqlite)
    for _ in range(2):
        async with sqlite.transaction(brief=brief) as session:
            assert await session.scalar(text("SELECT noted()")) == 1
    assert (found == {threading.current_thread().name}) is brief
    assert len(found) == 1


@pytest.mark.parametrize("brief", [True, False])
async def test_what_is_kept_stays_and_what_fails_is_undone(sqlite: Database, brief: bool) -> None:
    async with sqlite.transaction(brief=brief) as session:
        await session.execute(text("CREATE TABLE kept (id INTEGER PRIMARY KEY)"))
        await session.execute(text("INSERT INTO kept (id) VALUES (:id)"), [{"id": 1}, {"id": 2}])
    with pytest.raises(OperationalError):
        await _half(sqlite, brief=brief)
    async with sqlite.transaction(brief=not brief) as session:
        changed = cast(CursorResult[Any], await session.execute(text("UPDATE kept SET id = id + 10")))
        assert changed.rowcount == 2
    async with sqlite.transaction(brief=brief) as session:
        assert list(await session.scalars(text("SELECT id FROM kept ORDER BY id"))) == [11, 12]


@pytest.mark.parametrize("brief", [True, False])
async def test_another_process_that_has_the_file_is_waited_for_and_nothing_else_waits(
    sqlite: Database, brief: bool
) -> None:
    other = sqlite3.connect(str(sqlite.url.database), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waiting = asyncio.create_task(_one(sqlite, brief=brief))
    for _ in range(20):
        await asyncio.sleep(0)
    assert not waiting.done()
    # Nobody would come here if the loop itself waited.
    other.execute("COMMIT")
    other.close()
    assert await waiting == 1


async def _one(database: Database, *, brief: bool) -> int | None:
    async with database.transaction(brief=brief) as session:
        found: int | None = await session.scalar(text("SELECT 1"))
        return found


async def _half(database: Database, *, brief: bool) -> None:
    async with database.transaction(brief=brief) as session:
        await session.execute(text("INSERT INTO kept (id) VALUES (3)"))
        await session.execute(text("SELECT nothing FROM kept"))
