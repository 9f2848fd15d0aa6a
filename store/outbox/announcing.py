"""Processes on one PostgreSQL tell each other that something waits in the outbox, so that nobody waits for a look."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

from sqlalchemy import func, select

from store.database import Away, Database

CHANNEL = "vejviser_outbox"
# How soon a connection that was lost is tried again; meanwhile workers look by themselves.
AGAIN_SECONDS = 5.0


class Announcer:
    """Tells the others when `wake` is called: once for all calls while it is about it."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._awake = asyncio.Event()

    def wake(self) -> None:
        self._awake.set()

    async def run(self) -> None:
        """Until it is cancelled."""
        while await self._awake.wait():
            self._awake.clear()
            # Whoever is not told looks by themselves.
            with suppress(Away):
                await announce(self._database)


async def announce(database: Database) -> None:
    """Whoever listens hears of it. Raises Away."""
    async with database.transaction() as session:
        await session.execute(select(func.pg_notify(CHANNEL, "")))


async def listen(database: Database, heard: Callable[[], None]) -> None:
    """Calls `heard` for what another process announces, until it is cancelled."""
    # The driver comes with the first connection; a bot on SQLite needs none.
    import psycopg

    url = database.url.set(drivername="postgresql").render_as_string(hide_password=False)
    while True:
        with suppress(psycopg.Error):
            async with await psycopg.AsyncConnection.connect(url, autocommit=True) as connection:
                await connection.execute(f"LISTEN {CHANNEL}")
                # What came before it listened.
                heard()
                async for _ in connection.notifies():
                    heard()
        await asyncio.sleep(AGAIN_SECONDS)
