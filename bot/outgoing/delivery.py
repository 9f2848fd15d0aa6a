"""What becomes of the rows that a worker has claimed: sent, changed, taken back, sent later, given up."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from actions.appointments import reminders
from actions.broadcasts.texts import LeftOut, NotYet
from actions.kernel import feature
from actions.kernel.messages import Edit, Message, OwnData, ReadLetter, Recall, Reply, say
from actions.kernel.quiet import after_quiet, is_quiet
from actions.kernel.rows import message_in, of_row
from actions.kernel.turn import Work, World
from actions.voices.hearing import heard_under
from bot.boundary import Unforeseen, boundary, when_there
from bot.metrics import FAILED_ROWS, SECONDS_LATE, SENT_ROWS
from bot.outgoing import own_data
from bot.outgoing.broadcasts import Filled
from bot.outgoing.failures import Moved, PersonGone, Refused, TopicGone, TryLater, meaning
from bot.outgoing.outage import Outage
from bot.outgoing.send import Sender
from bot.outgoing.topics import Topics
from config.facts import Municipality
from rendering.locales import LocaleError
from rendering.parts import Part
from rendering.render import render
from store import deliveries, outbox, persons, threads
from store.database import Database
from store.outbox import Lane, OutboxRow

log = structlog.get_logger()

T = TypeVar("T")
Rows = list[OutboxRow]
# A reminder that is later than this waits for the morning; one that is due in the night itself does not.
LATE = timedelta(minutes=15)
MOST_ATTEMPTS = 8
FIRST_BACKOFF_SECONDS, LONGEST_BACKOFF_SECONDS = 1.0, outbox.LONGEST_WAIT.total_seconds()


class Letters(Protocol):
    """Reads a letter that somebody has sent, and says what it is; raises Later or what fetching a file raises."""

    async def __call__(self, person_id: int, letter: ReadLetter, facts: Municipality) -> Message: ...


async def no_letters(person_id: int, letter: ReadLetter, facts: Municipality) -> Message:
    """Where nobody reads any."""
    return Message(lines=(say("letter-unavailable"),), can_be_danish=False)


class Overtaken(Exception):
    """This worker has stood still for so long that another one may have what it had."""


class Delivery:
    """Sends rows and keeps what became of them; waits for the database where it is away, until `stopping` is set.

    `hold`: whether the rows are still this worker's, as far as it can know.
    """

    def __init__(
        self,
        database: Database,
        sender: Sender,
        now: Callable[[], datetime],
        facts: Callable[[], Municipality],
        stopping: asyncio.Event,
        letters: Letters = no_letters,
        hold: Callable[[], bool] = lambda: True,
    ) -> None:
        self._database = database
        self._sender = sender
        self._hold = hold
        self._now = now
        self._facts = facts
        self._stopping = stopping
        self._letters = letters
        self._outage = Outage()
        self._topics = Topics(self._keep, sender)

    async def deliver(self, rows: Rows, filled: Filled) -> None:
        """One person's rows, in order. `filled`: what those of broadcasts say.

        When a row has to wait the later ones wait behind it, but not behind one that fails in a way that nobody
        foresaw. Raises Away where the database is away and the bot is to stop: the rest is begun again at the next
        start.
        """
        while rows:
            try:
                with boundary():
                    rows = await self._deliver_first(rows, filled)
            except Unforeseen as error:
                await self._failed(rows[0], error)
                rows = rows[1:]

    async def _deliver_first(self, rows: Rows, filled: Filled) -> Rows:
        """Gives the rows that are to go out now, after the first one; none where they wait or are given up with it."""
        try:
            await self._send(rows[0], filled)
        except TryLater as error:
            await self._later(rows, error)
        except Moved as error:
            await self._moved(rows, error)
        except PersonGone as error:
            await self._gone(rows, str(error))
        except Overtaken:
            log.warning("left to another worker", rows=[row.id for row in rows])
        else:
            return await self._not_cancelled(rows[1:])
        return []

    async def _not_cancelled(self, rows: Rows) -> Rows:
        """Those that nobody has cancelled while they waited behind the first, which goes by their keys."""
        if not any(row.key for row in rows):
            return rows
        mine = await self._keep(lambda session: outbox.still_mine(session, [row.id for row in rows]))
        return [row for row in rows if row.id in mine]

    async def _send(self, row: OutboxRow, filled: Filled) -> None:
        now = self._now()
        if row.expires_at is not None and row.expires_at <= now and not row.parts_done:
            log.warning("too late", row=row.id, lane=row.lane)
            return await self._finish(row, "missed", "too late to help")
        if self._can_wait(row, now):
            return await self._keep(lambda session: outbox.postpone(session, row.id, after_quiet(now, self._facts())))
        try:
            await self._say(row, as_read(row, now, filled.get(row.id)))
        except LeftOut:
            await self._finish(row, "cancelled", deliveries.LEFT_OUT)
        except NotYet:
            await self._keep(lambda session: deliveries.wait(session, row.id))
        except (Refused, LocaleError) as error:
            log.error("message refused", row=row.id, reason=str(error))
            await self._give_up(row, type(error).__name__, str(error))

    async def _say(self, row: OutboxRow, reply: Reply) -> None:
        """All parts that have not arrived yet; or the change of a message that has."""
        if isinstance(reply, ReadLetter):
            with meaning():
                answer = await self._letters(row.person_id, reply, self._facts())
            reply = await self._keep(lambda session: heard_under(session, row.person.language, answer))
        parts = render(reply, row.person.language, row.id)
        if isinstance(reply, OwnData):
            own = partial(own_data.files, row=row, now=self._now(), facts=self._facts())
            parts = await self._keep(own, brief=False)
        if await self._taken_back(row, reply, parts[0]) or await self._edit(row, reply, parts[0]):
            return
        message = message_in(reply)
        thread = message.thread if message else None
        topic_id = await self._topics.of(row, thread) if thread else None
        for number, part in list(enumerate(parts, start=1))[row.parts_done :]:
            if not self._hold():
                raise Overtaken
            try:
                message_id = await self._sender.send(row.person.telegram_id, part, lane_of(row), topic_id)
            except TopicGone as error:
                await self._topics.forget(thread)
                raise TryLater(str(error), FIRST_BACKOFF_SECONDS, blame=True) from None
            self._outage.over()
            await self._mark(row, number, len(parts), message_id, thread)

    async def _edit(self, row: OutboxRow, reply: Reply, part: Part) -> bool:
        """Changes the message that the reply is to replace; False where there is none to change."""
        edited = await self._edited(reply.key) if isinstance(reply, Edit) else None
        if edited is None or not await self._sender.edit(row.person.telegram_id, edited, part, lane_of(row)):
            return False
        await self._mark(row, 1, 1, edited)
        return True

    async def _taken_back(self, row: OutboxRow, reply: Reply, part: Part) -> bool:
        """Deletes what the other row became; where Telegram does not let it, the text says that it was taken back."""
        if not isinstance(reply, Recall):
            return False
        key = reply.key
        messages = await self._keep(lambda session: outbox.message_ids(session, key))
        for number, message_id in enumerate(messages):
            gone = await self._sender.delete(row.person.telegram_id, message_id, lane_of(row))
            if not gone and number == 0:
                await self._sender.edit(row.person.telegram_id, message_id, part, lane_of(row))
        await self._finish(row, "sent")
        return True

    async def _edited(self, key: str) -> int | None:
        kind, _, number = key.partition(":")
        if kind == "message":
            return int(number)
        return await self._keep(lambda session: outbox.message_id(session, key))

    def _can_wait(self, row: OutboxRow, now: datetime) -> bool:
        """A reminder that comes late, in the night, and still helps in the morning."""
        if row.lane != "reminder" or row.parts_done or now - row.due_at < LATE or not is_quiet(now, self._facts()):
            return False
        return row.expires_at is None or after_quiet(now, self._facts()) < row.expires_at

    async def _mark(
        self, row: OutboxRow, number: int, parts: int, message_id: int | None, thread: int | None = None
    ) -> None:
        """What has arrived is kept before anything else is sent, however long the database is away."""

        async def mark(session: AsyncSession) -> None:
            if thread and message_id is not None and await threads.get(session, thread):
                threads.note_message(session, thread, message_id)
            await outbox.part_done(session, row, number, message_id, self._now() if number == parts else None)
            if number == parts and row.person.leaving:
                await persons.forget(session, row.person_id)

        await self._keep(mark)
        if number == parts:
            SENT_ROWS.labels(row.lane).inc()
            SECONDS_LATE.labels(row.lane).observe(max((self._now() - row.due_at).total_seconds(), 0))

    async def _failed(self, row: OutboxRow, error: Unforeseen) -> None:
        """Nobody knows what is wrong with it: later again, and given up after some times."""
        attempts = row.attempts + 1
        log.error("row failed", row=row.id, lane=row.lane, attempts=attempts, error=error.kind, where=error.where)
        if attempts >= MOST_ATTEMPTS:
            return await self._give_up(row, error.kind, error.kind)
        due_at = self._now() + _backoff(attempts)
        await self._keep(lambda session: outbox.try_again(session, row.id, due_at, attempts, error.kind))

    async def _later(self, rows: Rows, error: TryLater) -> None:
        first, *rest = rows
        blame, seconds = self._outage.judge(error, first.person_id)
        attempts = first.attempts + blame
        due_at = self._now() + (_backoff(attempts, seconds) if blame else _at_most(seconds))
        given_up = attempts >= MOST_ATTEMPTS
        if given_up:
            await self._give_up(first, type(error).__name__, str(error))

        async def wait(session: AsyncSession) -> None:
            if not given_up:
                await outbox.try_again(session, first.id, due_at, attempts, str(error), holds_up=True)
            for row in rest:
                waits = "waits for an earlier one"
                await outbox.try_again(session, row.id, due_at, row.attempts, waits, holds_up=True)

        await self._keep(wait)

    async def _moved(self, rows: Rows, error: Moved) -> None:
        async def move(session: AsyncSession) -> None:
            await persons.move(session, rows[0].person_id, error.chat_id)
            for row in rows:
                await outbox.try_again(session, row.id, self._now(), row.attempts, str(error))

        await self._keep(move)

    async def _gone(self, rows: Rows, reason: str) -> None:
        """The person is marked, their rows cancelled; writing to the bot again sets it right."""
        now = self._now()
        error = f"{deliveries.GONE}: {reason}"[:200]

        async def leave(session: AsyncSession) -> None:
            for row in rows:
                await outbox.finish(session, row.id, "failed", now, error)
            await persons.left(session, rows[0].person_id, now)
            await outbox.cancel_for(session, rows[0].person_id, now, error)
            await feature.gone(Work(session, World(self._facts()), now), rows[0].person_id)

        await self._keep(leave, brief=False)

    async def _give_up(self, row: OutboxRow, kind: str, reason: str) -> None:
        FAILED_ROWS.labels(kind).inc()
        await self._finish(row, "failed", reason[:200])

    async def _finish(self, row: OutboxRow, state: outbox.State, error: str | None = None) -> None:
        await self._keep(lambda session: outbox.finish(session, row.id, state, self._now(), error))

    async def _keep(self, work: Callable[[AsyncSession], Awaitable[T]], *, brief: bool = True) -> T:
        return await when_there(self._database, work, self._stopping, brief=brief)


def as_read(row: OutboxRow, now: datetime, filled: Reply | Exception | None = None) -> Reply:
    """What the row says at this moment, to this person. `filled` is a broadcast's. Raises it where it is an error."""
    if row.lane == "reminder" and row.person.discreet:
        return reminders.hidden(row.id)
    if isinstance(filled, Exception):
        raise filled
    reply = filled or of_row(row.message)
    return reply.as_of(now) if isinstance(reply, Message) else reply


def lane_of(row: OutboxRow) -> Lane:
    return row.lane  # type: ignore[return-value]


def _backoff(attempts: int, seconds: float = FIRST_BACKOFF_SECONDS) -> timedelta:
    """Twice as long after each attempt."""
    return _at_most(seconds * 2 ** (attempts - 1))


def _at_most(seconds: float) -> timedelta:
    return timedelta(seconds=min(seconds, LONGEST_BACKOFF_SECONDS))
