"""The worker that empties the outbox: claims due rows, renders, sends, marks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import groupby

import structlog

from actions.messages import Reply
from bot.locales import LocaleError
from bot.render import render
from bot.send import Moved, PersonGone, Refused, Sender, TryLater
from store import outbox, persons
from store.database import Database
from store.outbox import Lane, OutboxRow

log = structlog.get_logger()

LEASE = timedelta(seconds=45)
AT_ONCE = 24
IDLE_SECONDS = 1.0
MOST_ATTEMPTS = 8
LONGEST_BACKOFF_SECONDS = 600.0


class Worker:
    """Sends until it is stopped. `now` is the clock; `wake()` says that there may be something to do."""

    def __init__(self, database: Database, sender: Sender, now: Callable[[], datetime]) -> None:
        self._database = database
        self._sender = sender
        self._now = now
        self._awake = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()
        self._stopping = False

    def wake(self) -> None:
        self._awake.set()

    async def run(self) -> None:
        """Until `stop`; what is being sent then is still sent."""
        if self._database.is_sqlite:
            async with self._database.transaction() as session:
                await outbox.requeue_all(session)
        while not self._stopping:
            self._awake.clear()
            if not await self._start_due():
                await self._rest()
        await asyncio.gather(*self._under_way)

    def stop(self) -> None:
        self._stopping = True
        self.wake()

    async def _rest(self) -> None:
        try:
            await asyncio.wait_for(self._awake.wait(), IDLE_SECONDS)
        except TimeoutError:
            async with self._database.transaction() as session:
                await outbox.requeue_expired(session, self._now())

    async def _start_due(self) -> bool:
        """Begins to send what is due, a task a person; False where there was nothing or no room."""
        room = AT_ONCE - len(self._under_way)
        if room <= 0:
            await asyncio.wait(self._under_way, return_when=asyncio.FIRST_COMPLETED)
            return True
        now = self._now()
        async with self._database.transaction() as session:
            rows = await outbox.claim(session, now, now + LEASE, room)
        for _, of_person in groupby(sorted(rows, key=_person), key=_person):
            task = asyncio.create_task(self._send_all(list(of_person)))
            self._under_way.add(task)
            task.add_done_callback(self._one_ended)
        return bool(rows)

    def _one_ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self.wake()
        if not task.cancelled() and task.exception():
            log.error("outbox", error=repr(task.exception()))

    async def _send_all(self, rows: list[OutboxRow]) -> None:
        """One person's rows, in order; when one has to wait the later ones wait behind it."""
        for at, row in enumerate(rows):
            try:
                await self._send(row)
            except TryLater as error:
                await self._later(rows[at:], error)
                return
            except Moved as error:
                await self._moved(rows[at:], error)
                return
            except PersonGone as error:
                await self._gone(rows[at:], str(error))
                return

    async def _send(self, row: OutboxRow) -> None:
        if row.expires_at is not None and row.expires_at <= self._now() and not row.parts_done:
            log.warning("too late", row=row.id, lane=row.lane)
            async with self._database.transaction() as session:
                await outbox.finish(session, row.id, "missed", self._now(), "too late to help")
            return
        try:
            parts = render(Reply.model_validate(row.message), row.person.language, row.id)
            for number, part in list(enumerate(parts, start=1))[row.parts_done :]:
                message_id = await self._sender.send(row.person.telegram_id, part, _lane(row))
                await self._mark(row, number, len(parts), message_id)
        except (Refused, LocaleError) as error:
            log.error("message refused", row=row.id, reason=str(error))
            async with self._database.transaction() as session:
                await outbox.finish(session, row.id, "failed", self._now(), str(error)[:200])

    async def _mark(self, row: OutboxRow, number: int, parts: int, message_id: int) -> None:
        async with self._database.transaction() as session:
            await outbox.part_done(session, row.id, number, message_id if number == 1 else None)
            if number == parts:
                await outbox.finish(session, row.id, "sent", self._now())
                if row.person.leaving:
                    await persons.forget(session, row.person_id)

    async def _later(self, rows: list[OutboxRow], error: TryLater) -> None:
        first, *rest = rows
        attempts = first.attempts + error.blame
        now = self._now()
        backoff = min(error.seconds * 2 ** (attempts - 1) if error.blame else error.seconds, LONGEST_BACKOFF_SECONDS)
        due_at = now + timedelta(seconds=backoff)
        async with self._database.transaction() as session:
            if attempts >= MOST_ATTEMPTS:
                await outbox.finish(session, first.id, "failed", now, str(error))
            else:
                await outbox.try_again(session, first.id, due_at, attempts, str(error))
            for row in rest:
                await outbox.try_again(session, row.id, due_at, row.attempts, "waits for an earlier one")

    async def _moved(self, rows: list[OutboxRow], error: Moved) -> None:
        async with self._database.transaction() as session:
            await persons.move(session, rows[0].person_id, error.chat_id)
            for row in rows:
                await outbox.try_again(session, row.id, self._now(), row.attempts, str(error))

    async def _gone(self, rows: list[OutboxRow], reason: str) -> None:
        """The person is marked, their rows cancelled; writing to the bot again sets it right."""
        now = self._now()
        async with self._database.transaction() as session:
            for row in rows:
                await outbox.finish(session, row.id, "failed", now, reason[:200])
            await persons.left(session, rows[0].person_id, now)
            await outbox.cancel_for(session, rows[0].person_id, now, reason[:200])


def _person(row: OutboxRow) -> int:
    return row.person_id


def _lane(row: OutboxRow) -> Lane:
    return row.lane  # type: ignore[return-value]
