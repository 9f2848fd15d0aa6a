"""The clock: APScheduler ticks, the work is in the database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from actions.privacy import REPLIES_KEPT_DAYS
from store import appointments, outbox, unanswered, updates
from store.database import Database

UPDATES_KEPT = timedelta(days=2)
APPOINTMENTS_KEPT = timedelta(days=31)


def create_clock(database: Database, now: Callable[[], datetime]) -> AsyncIOScheduler:
    """A scheduler, not yet started, that forgets what is no longer needed once an hour."""

    async def forget() -> None:
        await forget_old(database, now())

    clock = AsyncIOScheduler(timezone="UTC")
    clock.add_job(
        forget,
        "interval",
        hours=1,
        misfire_grace_time=None,
        coalesce=True,
        max_instances=1,
        next_run_time=now(),
    )
    return clock


async def forget_old(database: Database, now: datetime) -> None:
    """Deletes messages, done updates, appointments and unanswered questions after the time that people are told."""
    async with database.transaction() as session:
        await updates.forget_before(session, now - UPDATES_KEPT)
        await outbox.forget_before(session, now - timedelta(days=REPLIES_KEPT_DAYS))
        await appointments.forget_before(session, now - APPOINTMENTS_KEPT)
        await unanswered.forget_before(session, now - timedelta(days=unanswered.KEPT_DAYS))
