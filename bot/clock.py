"""The clock: APScheduler ticks, the work is in the database."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from actions.appointments import reminders
from actions.broadcasts import sending as broadcast_sending
from actions.donations import donations as donation_actions
from actions.talk.privacy import BROADCASTS_KEPT_DAYS, REPLIES_KEPT_DAYS
from actions.threads import staff as thread_staff
from config.facts import Municipality
from config.leads import Lead
from store import (
    appointments,
    audit,
    broadcasts,
    classes,
    closures,
    donations,
    drafts,
    forms,
    links,
    offers,
    outbox,
    persons,
    relays,
    threads,
    unanswered,
    updates,
)
from store.database import Database

UPDATES_KEPT = timedelta(days=2)
APPOINTMENTS_KEPT = timedelta(days=31)
# A request stays on its card until it is over, and then as long as a complaint may come.
DONATIONS_KEPT = timedelta(days=90)
# So long a broadcast can be changed or taken back, and its numbers looked at.
BROADCASTS_KEPT = timedelta(days=BROADCASTS_KEPT_DAYS)
PLAN_EVERY = timedelta(minutes=15)
THREADS_EVERY = timedelta(minutes=2)
BROADCAST_EVERY = timedelta(seconds=2)
FORGET_EVERY = timedelta(hours=1)
PLANNED_AT_ONCE = 100
Job = Callable[[], Awaitable[None]]


def create_clock(
    database: Database,
    now: Callable[[], datetime],
    facts: Municipality,
    leads: Sequence[Lead],
    admin_ids: Collection[int] = (),
) -> AsyncIOScheduler:
    """A scheduler, not yet started: broadcasts every two seconds, reminders and donations every 15 minutes, forgetting
    once an hour."""

    async def plan() -> None:
        await plan_all(database, facts, leads, now())

    async def pass_on() -> None:
        async with database.transaction() as session:
            await donation_actions.tick(session, facts, now())

    async def broadcast() -> None:
        async with database.transaction() as session:
            await broadcast_sending.tick(session, facts, now(), admin_ids)

    async def look_after_threads() -> None:
        async with database.transaction() as session:
            await thread_staff.tick(session, facts, now())

    async def forget() -> None:
        await forget_old(database, now())

    return _scheduled(
        {
            broadcast: BROADCAST_EVERY,
            plan: PLAN_EVERY,
            pass_on: PLAN_EVERY,
            look_after_threads: THREADS_EVERY,
            forget: FORGET_EVERY,
        },
        now,
    )


def _scheduled(every: Mapping[Job, timedelta], now: Callable[[], datetime]) -> AsyncIOScheduler:
    """Each job at once and then again and again; one that is late runs once, and never beside itself."""
    clock = AsyncIOScheduler(timezone="UTC")
    for job, interval in every.items():
        clock.add_job(
            job,
            "interval",
            seconds=interval.total_seconds(),
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
            session,
            now - timedelta(days=REPLIES_KEPT_DAYS),
            {"card:": now - DONATIONS_KEPT, "broadcast:": now - BROADCASTS_KEPT},
        )
        await donations.forget_before(session, now - DONATIONS_KEPT)
        await broadcasts.forget_before(session, now - BROADCASTS_KEPT)
        await audit.forget_before(session, now - DONATIONS_KEPT)
        await offers.forget_before(session, now - DONATIONS_KEPT)
        await relays.forget_before(session, now - relays.KEPT)
        await appointments.forget_before(session, now - APPOINTMENTS_KEPT)
        await classes.forget_before(session, (now - APPOINTMENTS_KEPT).date())
        await closures.forget_before(session, (now - APPOINTMENTS_KEPT).date())
        await links.forget_before(session, now)
        await forms.forget_before(session, now - forms.OPEN_FOR)
        await unanswered.forget_before(session, now - timedelta(days=unanswered.KEPT_DAYS))
        await threads.forget_before(session, now - thread_staff.KEPT)
        await drafts.forget_before(session, now - timedelta(days=drafts.KEPT_DAYS))
