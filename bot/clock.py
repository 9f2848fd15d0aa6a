"""The clock: APScheduler ticks, the work is in the database."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy.ext.asyncio import AsyncSession

from actions.appointments import reminders
from actions.broadcasts import sending as broadcast_sending
from actions.donations import donations as donation_actions
from actions.talk.privacy import BROADCASTS_KEPT_DAYS, REPLIES_KEPT_DAYS
from actions.threads import staff as thread_staff
from bot.boundary import Unforeseen, boundary
from bot.metrics import FAILED_TICKS
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
from store.database import Away, Database

log = structlog.get_logger()

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
# What found the database away comes again so soon.
SOON = timedelta(seconds=5)
PLANNED_AT_ONCE = 100
Job = Callable[[], Awaitable[None]]
Forget = Callable[[AsyncSession, datetime], Awaitable[None]]
# What is deleted after the time that people are told: messages, done updates, appointments, unanswered questions.
FORGETS: dict[str, Forget] = {
    "updates": lambda session, now: updates.forget_before(session, now - UPDATES_KEPT),
    "outbox": lambda session, now: outbox.forget_before(
        session,
        now - timedelta(days=REPLIES_KEPT_DAYS),
        {"card:": now - DONATIONS_KEPT, "broadcast:": now - BROADCASTS_KEPT},
    ),
    "donations": lambda session, now: donations.forget_before(session, now - DONATIONS_KEPT),
    "broadcasts": lambda session, now: broadcasts.forget_before(session, now - BROADCASTS_KEPT),
    "audit": lambda session, now: audit.forget_before(session, now - DONATIONS_KEPT),
    "offers": lambda session, now: offers.forget_before(session, now - DONATIONS_KEPT),
    "relays": lambda session, now: relays.forget_before(session, now - relays.KEPT),
    "appointments": lambda session, now: appointments.forget_before(session, now - APPOINTMENTS_KEPT),
    "classes": lambda session, now: classes.forget_before(session, (now - APPOINTMENTS_KEPT).date()),
    "closures": lambda session, now: closures.forget_before(session, (now - APPOINTMENTS_KEPT).date()),
    "links": lambda session, now: links.forget_before(session, now),
    "forms": lambda session, now: forms.forget_before(session, now - forms.OPEN_FOR),
    "unanswered": lambda session, now: unanswered.forget_before(session, now - timedelta(days=unanswered.KEPT_DAYS)),
    "threads": lambda session, now: threads.forget_before(session, now - thread_staff.KEPT),
    "drafts": lambda session, now: drafts.forget_before(session, now - timedelta(days=drafts.KEPT_DAYS)),
}


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

    every = {
        broadcast: BROADCAST_EVERY,
        plan: PLAN_EVERY,
        pass_on: PLAN_EVERY,
        look_after_threads: THREADS_EVERY,
        forget: FORGET_EVERY,
    }
    clock = AsyncIOScheduler(timezone="UTC")
    for job, interval in every.items():
        add(clock, job, interval, now())
    return clock


def add(clock: AsyncIOScheduler, job: Job, interval: timedelta, first: datetime) -> None:
    """The job at `first` and then again and again; one that is late runs once, and never beside itself.

    The boundary of a tick: one that fails is tried again at its next time, one that finds the database away as soon as
    it is there.
    """

    async def tick() -> None:
        try:
            with boundary():
                await job()
        except Away as error:
            log.warning("the database is away", job=job.__name__, error=str(error))
            clock.modify_job(job.__name__, next_run_time=datetime.now(UTC) + min(interval, SOON))
        except Unforeseen as error:
            FAILED_TICKS.labels(job.__name__).inc()
            log.error("tick failed", job=job.__name__, error=error.kind, where=error.where)

    clock.add_job(
        tick,
        "interval",
        id=job.__name__,
        seconds=interval.total_seconds(),
        misfire_grace_time=None,
        coalesce=True,
        max_instances=1,
        next_run_time=first,
    )


async def plan_all(database: Database, facts: Municipality, leads: Sequence[Lead], now: datetime) -> None:
    """Plans everybody's reminders, some people a transaction, so that nobody waits long for the database.

    Where something is wrong with one person's, all others' are planned.
    """

    async def planned(ids: list[int]) -> None:
        async with database.transaction() as session:
            await reminders.plan(session, ids, facts, leads, now)

    last = 0
    while True:
        async with database.transaction() as session:
            ids = await persons.after(session, last, PLANNED_AT_ONCE)
        if not ids:
            return
        last = ids[-1]
        if not await _is_done("plan", partial(planned, ids)):
            for each in ids:
                await _is_done("plan", partial(planned, [each]), person=each)


async def forget_old(database: Database, now: datetime) -> None:
    """Deletes messages, done updates, appointments and unanswered questions after the time that people are told.

    Where one kind cannot be deleted, all others are.
    """

    async def forgotten(forget: Forget) -> None:
        async with database.transaction() as session:
            await forget(session, now)

    for name, forget in FORGETS.items():
        await _is_done("forget", partial(forgotten, forget), what=name)


async def _is_done(job: str, work: Callable[[], Awaitable[None]], **which: int | str) -> bool:
    """False where it failed in a way that nobody foresaw; `which` part of the job it is goes into the log."""
    try:
        with boundary():
            await work()
    except Unforeseen as error:
        FAILED_TICKS.labels(job).inc()
        log.error("tick failed", job=job, error=error.kind, where=error.where, **which)
        return False
    return True
