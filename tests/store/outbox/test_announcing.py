"""What one process announces, another hears, also after the connection between them was lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import psycopg

from store.database import Database
from store.outbox import announcing
from store.outbox.announcing import Announcer, announce, listen
from tests.databases import new_postgres_database


@asynccontextmanager
async def listening(database: Database) -> AsyncIterator[asyncio.Event]:
    """Set at each announcement; it listens already."""
    heard = asyncio.Event()
    task = asyncio.create_task(listen(database, heard.set))
    try:
        await asyncio.wait_for(heard.wait(), 30)
        heard.clear()
        yield heard
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_an_announcement_is_heard(postgres_url: str) -> None:
    database = Database(new_postgres_database(postgres_url))
    async with listening(database) as heard:
        announcer = Announcer(database)
        running = asyncio.create_task(announcer.run())
        for _ in range(2):
            announcer.wake()
            await asyncio.wait_for(heard.wait(), 30)
            heard.clear()
        running.cancel()
    await database.close()


async def test_after_a_lost_connection_it_hears_again(postgres_url: str) -> None:
    url = new_postgres_database(postgres_url)
    database = Database(url)
    async with listening(database) as heard:
        with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as admin:
            admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                f"WHERE datname = current_database() AND query = 'LISTEN {announcing.CHANNEL}'"
            )
        # It looks for what it has missed as soon as it is connected again.
        await asyncio.wait_for(heard.wait(), 30)
        heard.clear()
        await announce(database)
        await asyncio.wait_for(heard.wait(), 30)
    await database.close()
