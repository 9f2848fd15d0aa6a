"""The clock: APScheduler ticks, the work is in the database, and the features say what it is."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from actions import FEATURES, KEPT_LONGER
from actions.kernel.feature import Tick
from actions.kernel.post import KEPT
from actions.kernel.turn import Work, World
from store import outbox
from store.database import Database

FORGET_EVERY = timedelta(hours=1)
Job = Callable[[], Awaitable[None]]


def create_clock(database: Database, now: Callable[[], datetime], world: World) -> AsyncIOScheduler:
    """A scheduler, not yet started: each feature's ticks as often as it says, forgetting once an hour.

    Each job runs at once and then again and again; one that is late runs once, and never beside itself.
    """
    clock = AsyncIOScheduler(timezone="UTC")
    ticks = [tick for feature in FEATURES for tick in feature.ticks]
    jobs: list[tuple[Job, timedelta]] = [(_job(tick, database, now, world), tick.every) for tick in ticks]

    async def forget() -> None:
        await forget_old(database, now())

    for job, every in (*jobs, (forget, FORGET_EVERY)):
        clock.add_job(
            job,
            "interval",
            seconds=every.total_seconds(),
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
            next_run_time=now(),
        )
    return clock


def _job(tick: Tick, database: Database, now: Callable[[], datetime], world: World) -> Job:
    @asynccontextmanager
    async def begin() -> AsyncIterator[Work]:
        async with database.transaction() as session:
            yield Work(session, world, now())

    async def job() -> None:
        await tick.does(begin)

    return job


async def forget_old(database: Database, now: datetime) -> None:
    """Deletes what is kept after the time that people are told, feature by feature."""
    async with database.transaction() as session:
        for forget in (forget for feature in FEATURES for forget in feature.forgets):
            await forget.what(session, now - forget.after)
        await outbox.forget_before(session, now - KEPT, {key: now - after for key, after in KEPT_LONGER.items()})
