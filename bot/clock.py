"""The clock: APScheduler ticks, the work is in the database, and the features say what it is."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from actions import FEATURES, KEPT_LONGER
from actions.kernel.feature import Forget, Round, Tick
from actions.kernel.post import KEPT
from actions.kernel.turn import Work, World, work_in
from bot.boundary import Unforeseen, boundary
from bot.metrics import FAILED_TICKS
from store import outbox
from store.database import Away, Database

log = structlog.get_logger()

FORGET_EVERY = timedelta(hours=1)
# What found the database away comes again so soon.
SOON = timedelta(seconds=5)
Job = Callable[[], Awaitable[None]]


class Clock:
    """Ticks until it is stopped; what is being done then is done to its end."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._running: set[asyncio.Task[None]] = set()

    def add(self, name: str, job: Job, interval: timedelta, first: datetime) -> None:
        """The job at `first` and then again and again; one that is late runs once, and never beside itself."""
        self._scheduler.add_job(
            self._tick,
            "interval",
            args=(name, job, interval),
            id=name,
            seconds=interval.total_seconds(),
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
            next_run_time=first,
        )

    def start(self) -> None:
        self._scheduler.start()

    async def stop(self) -> None:
        """Begins nothing more. APScheduler would cancel what runs, and a cancelled wait for SQLite never ends."""
        self._scheduler.pause()
        if self._running:
            await asyncio.wait(self._running)
        self._scheduler.shutdown(wait=False)

    async def _tick(self, name: str, job: Job, interval: timedelta) -> None:
        running = asyncio.create_task(self._done(name, job, interval))
        self._running.add(running)
        running.add_done_callback(self._running.discard)
        await asyncio.shield(running)

    async def _done(self, name: str, job: Job, interval: timedelta) -> None:
        """The boundary of a tick: one that fails is tried again at its next time, one that finds the database away as
        soon as it is there."""
        try:
            with boundary():
                await job()
        except Away as error:
            log.warning("the database is away", job=name, error=str(error))
            self._scheduler.modify_job(name, next_run_time=datetime.now(UTC) + min(interval, SOON))
        except Unforeseen as error:
            _failed(name, error)


def create_clock(database: Database, now: Callable[[], datetime], world: World) -> Clock:
    """A clock, not yet started: each feature's ticks as often as it says, forgetting once an hour."""
    ticker = Ticker(database, now, world)
    clock = Clock()
    for tick in (tick for feature in FEATURES for tick in feature.ticks):
        clock.add(tick.name, ticker.job(tick), tick.every, now())
    clock.add("forget", ticker.forget, FORGET_EVERY, now())
    return clock


class Ticker:
    """Does what the features declare, in transactions. `now` is the clock."""

    def __init__(self, database: Database, now: Callable[[], datetime], world: World) -> None:
        self._database = database
        self._now = now
        self._world = world

    def job(self, tick: Tick | Round) -> Job:
        """The tick as something that can be called again and again."""

        async def job() -> None:
            await (self.go_round(tick) if isinstance(tick, Round) else self._once(tick.does))

        return job

    async def go_round(self, round: Round) -> None:
        """Everybody, some a transaction. Where something is wrong with one person's, all others' is done."""
        last = 0
        while True:
            async with self._database.transaction() as session:
                ids = await round.after(session, last)
            if not ids:
                return
            last = ids[-1]
            if not await self._is_done(round.name, partial(_for_these, round, ids)):
                for each in ids:
                    await self._is_done(round.name, partial(_for_these, round, [each]), person=each)

    async def forget(self) -> None:
        """Deletes what is kept after the time that people are told. Where one kind cannot be deleted, others are."""
        for feature in FEATURES:
            for number, forget in enumerate(feature.forgets):
                await self._is_done("forget", _forgets(forget), what=f"{feature.name} {number}")
        await self._is_done("forget", _forget_messages, what="messages")

    async def _once(self, does: Callable[[Work], Awaitable[None]]) -> None:
        async with self._database.transaction() as session:
            await does(await work_in(session, self._world, self._now()))

    async def _is_done(self, name: str, does: Callable[[Work], Awaitable[None]], **which: int | str) -> bool:
        """False where it failed in a way that nobody foresaw; `which` part of the work it is goes into the log."""
        try:
            with boundary():
                await self._once(does)
        except Unforeseen as error:
            _failed(name, error, **which)
            return False
        return True


async def _for_these(round: Round, ids: list[int], work: Work) -> None:
    await round.does(work, ids)


def _forgets(forget: Forget) -> Callable[[Work], Awaitable[None]]:
    async def does(work: Work) -> None:
        await forget.what(work.session, work.now - forget.after)

    return does


async def _forget_messages(work: Work) -> None:
    longer = {key: work.now - after for key, after in KEPT_LONGER.items()}
    await outbox.forget_before(work.session, work.now - KEPT, longer)


def _failed(name: str, error: Unforeseen, **which: int | str) -> None:
    FAILED_TICKS.labels(name).inc()
    log.error("tick failed", job=name, error=error.kind, where=error.where, **which)
