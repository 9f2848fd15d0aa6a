"""Planning as the clock does it every quarter of an hour, at the moment that a test wants."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from actions.appointments.reminders import plan_all
from actions.kernel.turn import Work, World
from config.facts import Municipality
from config.leads import parse
from store.database import Database

LEADS = parse("18:00-1d,PT2H")


async def plan(database: Database, facts: Municipality, now: datetime) -> None:
    @asynccontextmanager
    async def begin() -> AsyncIterator[Work]:
        async with database.transaction() as session:
            yield Work(session, World(facts, LEADS), now)

    await plan_all(begin)
