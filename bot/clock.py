"""The clock: APScheduler ticks, the work is in the database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from actions import donations as donation_actions
from actions import reminders
from actions.privacy import REPLIES_KEPT_DAYS
from config.facts import Municipality
from config.leads import Lead
from store import (
    appointments,
    audit,
    classes,
    closures,
    donations,
    forms,
    links,
    offers,
    outbox,
    persons,
    relays,
    unanswered,
    updates,
)
from store.database import Database

UPDATES_KEPT = timedelta(days=2)
APPOINTMENTS_KEPT = timedelta(days=31)
# A request stays on its card until it is over, and then as long as a complaint may come.
DONATIONS_KEPT = timedelta(days=90)
PLAN_MINUTES = 15
PLANNED_AT_ONCE = 100


def create_clock(
    database: Database, now: Callable[[], datetime], facts: Municipality, leads: Sequence[Lead]
) -> AsyncIOScheduler:
    """A scheduler, not yet started: reminders and donations every 15 minutes, forgetting once an hour."""

    async def plan() -> None:
        await plan_all(database, facts, leads, now())

    async def pass_on() -> None:
        async with database.transaction() as session:
            await donation_actions.tick(session, facts, now())

    async def forget() -> None:
        await forget_old(database, now())

    clock = AsyncIOScheduler(timezone="UTC")
    for job, minutes in ((plan, PLAN_MINUTES), (pass_on, PLAN_MINUTES), (forget, 60)):
        clock.add_job(
            job,
            "interval",
            minutes=minutes,
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
            next_run_time=now(),
        )
    return clock


async def plan_all(database: Database, facts: Municipality, leads: Sequence[Lead], now: datetime) -> None:
    """Plans everybody's reminders, some people a transaction, so that nobody waits long for the database."""
    last = 0
    while True:
        async with database.transaction() as session:
            ids = await persons.after(session, last, PLANNED_AT_ONCE)
            if not ids:
                return
            await reminders.plan(session, ids, facts, leads, now)
        last = ids[-1]


async def forget_old(database: Database, now: datetime) -> None:
    """Deletes messages, done updates, appointments and unanswered questions after the time that people are told."""
    async with database.transaction() as session:
        await updates.forget_before(session, now - UPDATES_KEPT)
        await outbox.forget_before(
            session, now - timedelta(days=REPLIES_KEPT_DAYS), keep="card:", kept_since=now - DONATIONS_KEPT
        )
        await donations.forget_before(session, now - DONATIONS_KEPT)
        await audit.forget_before(session, now - DONATIONS_KEPT)
        await offers.forget_before(session, now - DONATIONS_KEPT)
        await relays.forget_before(session, now - relays.KEPT)
        await appointments.forget_before(session, now - APPOINTMENTS_KEPT)
        await classes.forget_before(session, (now - APPOINTMENTS_KEPT).date())
        await closures.forget_before(session, (now - APPOINTMENTS_KEPT).date())
        await links.forget_before(session, now)
        await forms.forget_before(session, now - forms.OPEN_FOR)
        await unanswered.forget_before(session, now - timedelta(days=unanswered.KEPT_DAYS))
