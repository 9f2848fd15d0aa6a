"""The worker that empties the outbox: claims due rows, renders, sends, marks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from itertools import groupby

import structlog
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from actions.appointments import reminders
from actions.broadcasts.texts import LeftOut, NotYet
from actions.kernel import feature
from actions.kernel.messages import Edit, Message, Recall, Reply
from actions.kernel.quiet import after_quiet, is_quiet
from actions.kernel.rows import message_in, of_row
from actions.kernel.turn import Work, World
from bot.outgoing.broadcasts import Filled, fill
from bot.outgoing.locales import LocaleError
from bot.outgoing.parts import Part
from bot.outgoing.render import render
from bot.outgoing.send import Moved, PersonGone, Refused, Sender, TopicGone, TryLater
from bot.outgoing.topics import Topics
from config.facts import Municipality
from store import budgets, deliveries, outbox, persons, threads
from store.database import Database
from store.outbox import Lane, OutboxRow

log = structlog.get_logger()

# A worker that says nothing for so long is dead, and another one takes over what it had.
LEASE = timedelta(seconds=15)
RENEW_SECONDS = 4.0
# A reminder that is later than this waits for the morning; one that is due in the night itself does not.
LATE = timedelta(minutes=15)
AT_ONCE = 24
BULK_AT_ONCE = 12
# How often the database is asked for work that nobody announced: reminders, and what other processes queued.
IDLE_SECONDS = 0.5
MOST_ATTEMPTS = 8
LONGEST_BACKOFF_SECONDS = 600.0


class Worker:
    """Sends until it is stopped. `now` is the clock, `facts` say when it is night; `wake()`: look for work."""

    def __init__(self, database: Database, sender: Sender, now: Callable[[], datetime], facts: Municipality) -> None:
        self._database = database
        self._sender = sender
        self._now = now
        self._facts = facts
        self._topics = Topics(database, sender)
        self._mine: set[int] = set()
        self._broadcasts: Filled = {}
        self._bulk_under_way = 0
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
        alive = asyncio.create_task(self._stay_alive())
        while not self._stopping:
            self._awake.clear()
            if not await self._start_due():
                await self._rest()
        await asyncio.gather(*self._under_way)
        alive.cancel()

    def stop(self) -> None:
        self._stopping = True
        self.wake()

    async def _stay_alive(self) -> None:
        """Renews the leases of what is on its way, and takes over from workers that have died."""
        while True:
            await asyncio.sleep(RENEW_SECONDS)
            now = self._now()
            try:
                async with self._database.transaction() as session:
                    if self._mine:
                        await outbox.renew(session, sorted(self._mine), now + LEASE)
                    await outbox.requeue_expired(session, now)
            except OperationalError as error:
                log.warning("leases not renewed", error=type(error).__name__)

    async def _rest(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._awake.wait(), IDLE_SECONDS)

    async def _start_due(self) -> bool:
        """Begins to send what is due, a task a person; False where there was nothing or no room."""
        room = AT_ONCE - len(self._under_way)
        if room <= 0:
            await asyncio.wait(self._under_way, return_when=asyncio.FIRST_COMPLETED)
            return True
        now = self._now()
        async with self._database.transaction() as session:
            rows = await self._claim(session, now, room)
            self._broadcasts |= await fill(session, rows, self._facts)
        self._bulk_under_way += sum(row.priority >= outbox.BULK for row in rows)
        for _, of_person in groupby(sorted(rows, key=_person), key=_person):
            task = asyncio.create_task(self._send_all(list(of_person)))
            self._under_way.add(task)
            task.add_done_callback(self._one_ended)
        return bool(rows)

    async def _claim(self, session: AsyncSession, now: datetime, room: int) -> list[OutboxRow]:
        """Replies first; bulk lanes get some of the room, so that a reply never waits for one of them to arrive.

        On PostgreSQL the bulk lanes of all workers share one budget; with SQLite there is only this worker.
        """
        rows = await outbox.claim(session, now, now + LEASE, room, bulk=False)
        bulk_room = min(room - len(rows), BULK_AT_ONCE - self._bulk_under_way)
        if bulk_room > 0 and not self._database.is_sqlite:
            allowed = await budgets.take(session, bulk_room, now)
            bulk = await outbox.claim(session, now, now + LEASE, allowed, bulk=True) if allowed else []
            await budgets.give_back(session, allowed - len(bulk))
            return rows + bulk
        if bulk_room > 0:
            rows += await outbox.claim(session, now, now + LEASE, bulk_room, bulk=True)
        return rows

    def _one_ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self.wake()
        if not task.cancelled() and task.exception():
            log.error("outbox", error=repr(task.exception()))

    async def _send_all(self, rows: list[OutboxRow]) -> None:
        """One person's rows, in order; when one has to wait the later ones wait behind it."""
        ids = {row.id for row in rows}
        bulk = sum(row.priority >= outbox.BULK for row in rows)
        self._mine |= ids
        try:
            await self._send_in_order(rows)
        finally:
            self._mine -= ids
            self._bulk_under_way -= bulk
            for row_id in ids:
                self._broadcasts.pop(row_id, None)

    async def _send_in_order(self, rows: list[OutboxRow]) -> None:
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
        now = self._now()
        if row.expires_at is not None and row.expires_at <= now and not row.parts_done:
            log.warning("too late", row=row.id, lane=row.lane)
            async with self._database.transaction() as session:
                await outbox.finish(session, row.id, "missed", now, "too late to help")
            return
        if self._can_wait(row, now):
            async with self._database.transaction() as session:
                await outbox.postpone(session, row.id, after_quiet(now, self._facts))
            return
        try:
            reply = as_read(row, now, self._broadcasts.get(row.id))
            parts = render(reply, row.person.language, row.id)
            message = message_in(reply)
            thread = message.thread if message else None
            if await self._taken_back(row, reply, parts[0]) or await self._edit(row, reply, parts[0]):
                return
            topic_id = await self._topics.of(row, thread) if thread else None
            for number, part in list(enumerate(parts, start=1))[row.parts_done :]:
                message_id = await self._sender.send(row.person.telegram_id, part, _lane(row), topic_id)
                await self._mark(row, number, len(parts), message_id, thread)
        except LeftOut:
            async with self._database.transaction() as session:
                await outbox.finish(session, row.id, "cancelled", now, deliveries.LEFT_OUT)
        except NotYet:
            async with self._database.transaction() as session:
                await deliveries.wait(session, row.id)
        except TopicGone as error:
            await self._topics.forget(thread)
            raise TryLater(str(error), 1.0, blame=True) from None
        except (Refused, LocaleError) as error:
            log.error("message refused", row=row.id, reason=str(error))
            async with self._database.transaction() as session:
                await outbox.finish(session, row.id, "failed", self._now(), str(error)[:200])

    async def _edit(self, row: OutboxRow, reply: Reply, part: Part) -> bool:
        """Changes the message that the reply is to replace; False where there is none to change."""
        edited = await self._edited(reply.key) if isinstance(reply, Edit) else None
        if edited is None or not await self._sender.edit(row.person.telegram_id, edited, part, _lane(row)):
            return False
        await self._mark(row, 1, 1, edited)
        return True

    async def _taken_back(self, row: OutboxRow, reply: Reply, part: Part) -> bool:
        """Deletes what the other row became; where Telegram does not let it, the text says that it was taken back."""
        if not isinstance(reply, Recall):
            return False
        async with self._database.transaction() as session:
            messages = await outbox.message_ids(session, reply.key)
        for number, message_id in enumerate(messages):
            gone = await self._sender.delete(row.person.telegram_id, message_id, _lane(row))
            if not gone and number == 0:
                await self._sender.edit(row.person.telegram_id, message_id, part, _lane(row))
        async with self._database.transaction() as session:
            await outbox.finish(session, row.id, "sent", self._now())
        return True

    async def _edited(self, key: str) -> int | None:
        kind, _, number = key.partition(":")
        if kind == "message":
            return int(number)
        async with self._database.transaction() as session:
            return await outbox.message_id(session, key)

    def _can_wait(self, row: OutboxRow, now: datetime) -> bool:
        """A reminder that comes late, in the night, and still helps in the morning."""
        if row.lane != "reminder" or row.parts_done or now - row.due_at < LATE or not is_quiet(now, self._facts):
            return False
        return row.expires_at is None or after_quiet(now, self._facts) < row.expires_at

    async def _mark(
        self, row: OutboxRow, number: int, parts: int, message_id: int | None, thread: int | None = None
    ) -> None:
        async with self._database.transaction() as session:
            if thread and message_id is not None and await threads.get(session, thread):
                threads.note_message(session, thread, message_id)
            await outbox.part_done(session, row, number, message_id)
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
            error = f"{deliveries.GONE}: {reason}"[:200]
            for row in rows:
                await outbox.finish(session, row.id, "failed", now, error)
            await persons.left(session, rows[0].person_id, now)
            await outbox.cancel_for(session, rows[0].person_id, now, error)
            await feature.gone(Work(session, World(self._facts), now), rows[0].person_id)


def as_read(row: OutboxRow, now: datetime, filled: Reply | LeftOut | NotYet | None = None) -> Reply:
    """What the row says at this moment, to this person. `filled` is a broadcast's. Raises LeftOut or NotYet."""
    if row.lane == "reminder" and row.person.discreet:
        return reminders.hidden(row.id)
    if isinstance(filled, Exception):
        raise filled
    reply = filled or of_row(row.message)
    return reply.as_of(now) if isinstance(reply, Message) else reply


def _person(row: OutboxRow) -> int:
    return row.person_id


def _lane(row: OutboxRow) -> Lane:
    return row.lane  # type: ignore[return-value]
