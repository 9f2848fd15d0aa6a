"""How a worker takes rows, and what becomes of them: sent, later, given up."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeGuard

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload
from sqlalchemy.orm.attributes import set_committed_value

from store.outbox.choosing import ANY_DUE, ANY_OTHER, IN_ORDER, LATELY, MOST_OF_ONE, chosen
from store.outbox.rows import EMPTY, HOLDS_UP, OutboxRow, State, emptied
from store.persons import Person

# The number of PostgreSQL's advisory lock for choosing rows.
CLAIMING = 7_304_118


@dataclass(frozen=True)
class Room:
    """Which chats, by Telegram's numbers, take nothing now (`full`) or one message at most (`nearly_full`)."""

    full: Collection[int] = ()
    nearly_full: Collection[int] = ()


ANY = Room()


async def claim(
    session: AsyncSession,
    now: datetime,
    lease_until: datetime,
    limit: int,
    *,
    bulk: bool | None = None,
    letters: bool | None = None,
    room: Room = ANY,
) -> list[OutboxRow]:
    """Takes up to `limit` due rows for this worker, in the order in which they are to be sent.

    Of the bulk lanes only, of the others only, or of all, as far as the chats have `room`; letters only, all but
    letters, or both.

    A person with a row already on its way is left out, so that their messages keep their order whoever sends them, and
    so is what came after a row that is to be tried again; a letter, which is read for a while, holds up none of them.
    Nobody gets many at once, and of threads of one group the one comes first that has waited longest for a turn.
    """
    if not await session.scalar(ANY_DUE, {"now": now}):
        return []
    await _one_at_a_time(session)
    first = chosen(bulk, letters, is_full=bool(room.full), is_nearly_full=bool(room.nearly_full))
    of_now = {"now": now, "lately": now - LATELY, "most": limit}
    chats = {"full": list(room.full), "nearly_full": list(room.nearly_full)}
    if not (ids := (await session.scalars(first, of_now | chats)).all()):
        return []
    # What somebody cancelled since it was found is not taken: only the rows that this statement changed are.
    taken = await session.scalars(
        update(OutboxRow)
        .where(OutboxRow.id.in_(ids), OutboxRow.state == "queued")
        .values(state="sending", lease_until=lease_until)
        .returning(OutboxRow.id)
        .execution_options(synchronize_session=False)
    )
    rows = await session.scalars(
        select(OutboxRow)
        .where(OutboxRow.id.in_(taken.all()))
        .options(joinedload(OutboxRow.person))
        .order_by(*IN_ORDER)
        .execution_options(populate_existing=True)
    )
    return list(rows)


async def take_new(session: AsyncSession, person: Person, now: datetime, lease_until: datetime) -> list[OutboxRow]:
    """Takes the replies that this transaction has just queued for a person, so that no worker has to look for them.

    A few of them, as in `claim`; none where anything else of theirs is due or on its way, which goes first. What stands
    behind a letter waits for nobody, and the letter itself is left to `claim`.
    """
    rows = [row for row in (*session.identity_map.values(), *session.new) if _is_reply(row, person, now)]
    rows.sort(key=lambda row: (row.id is None, row.id or 0))
    if not rows or any(row.is_letter for row in rows):
        return []
    await _one_at_a_time(session)
    with session.no_autoflush:
        these = {"person": person.id, "ids": [row.id for row in rows if row.id], "now": now}
        if await session.scalar(ANY_OTHER, these):
            return []
    taken = rows[:MOST_OF_ONE]
    for row in taken:
        row.state, row.lease_until = "sending", lease_until
    await session.flush()
    for row in taken:
        _fill_in(row, person)
    return taken


def _fill_in(row: OutboxRow, person: Person) -> None:
    """What a row has that was just written is not read again: all that it was not given is empty."""
    for each in row.__mapper__.column_attrs:
        if each.key not in row.__dict__:
            set_committed_value(row, each.key, None)
    set_committed_value(row, "person", person)


def _is_reply(row: object, person: Person, now: datetime) -> TypeGuard[OutboxRow]:
    """Whether it was queued for this person at this moment, to be sent at once and in their own chat."""
    if not isinstance(row, OutboxRow) or row.person_id != person.id or row.created_at != now:
        return False
    return row.lane == "reply" and row.due_at <= now and row.thread_id is None and row.state in (None, "queued")


async def _one_at_a_time(session: AsyncSession) -> None:
    """Waits until no other process is choosing rows, and holds the others off until the transaction ends.

    PostgreSQL would let two choose by what both saw a moment ago: a row twice, or two rows of one person at once.
    SQLite has one writer anyway.
    """
    if session.get_bind().dialect.name == "postgresql":
        await session.execute(select(func.pg_advisory_xact_lock(CLAIMING)))


async def postpone(session: AsyncSession, row_id: int, due_at: datetime) -> None:
    """Gives the row back, to be sent later. It is tried again no more, and holds nothing up."""
    values = {"state": "queued", "lease_until": None, "due_at": due_at, "error": None}
    await session.execute(update(OutboxRow).where(OutboxRow.id == row_id).values(values))


async def requeue_all(session: AsyncSession) -> None:
    """Gives back every row on its way; right only where this process is the only worker (SQLite)."""
    await session.execute(
        update(OutboxRow).where(OutboxRow.state == "sending").values(state="queued", lease_until=None)
    )


async def part_done(
    session: AsyncSession,
    row: OutboxRow,
    parts_done: int,
    telegram_message_id: int | None,
    all_sent_at: datetime | None = None,
) -> None:
    """One more part of the row has arrived, as a message or (None) as something else; with `all_sent_at` the last one.

    `row` may be of an earlier transaction.
    """
    values: dict[str, Any] = {"parts_done": parts_done}
    if telegram_message_id is not None:
        row.message_ids = list(dict.fromkeys((*(row.message_ids or []), telegram_message_id)))
        values |= {"message_ids": row.message_ids, "telegram_message_id": row.message_ids[0]}
    if all_sent_at is not None:
        values |= _over("sent", all_sent_at)
    await session.execute(update(OutboxRow).where(OutboxRow.id == row.id).values(**values))


async def finish(session: AsyncSession, row_id: int, state: State, now: datetime, error: str | None = None) -> None:
    await session.execute(update(OutboxRow).where(OutboxRow.id == row_id).values(**_over(state, now, error)))


def _over(state: State, now: datetime, error: str | None = None) -> dict[str, Any]:
    return {"state": state, "finished_at": now, "lease_until": None, "error": error, "message": emptied()}


async def try_again(
    session: AsyncSession, row_id: int, due_at: datetime, attempts: int, error: str, *, holds_up: bool = False
) -> None:
    """Gives the row back, to be tried again; `holds_up`: what the person is told after it waits for it.

    One that is over stays over: another worker may have sent it meanwhile.
    """
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.id == row_id, OutboxRow.state.in_(("queued", "sending")))
        .values(
            state="queued",
            lease_until=None,
            due_at=due_at,
            attempts=attempts,
            error=f"{HOLDS_UP}{error}" if holds_up else error,
        )
    )


async def waiting_to(session: AsyncSession, person_id: int) -> list[OutboxRow]:
    """What waits to be sent to this person."""
    rows = await session.scalars(
        select(OutboxRow)
        .where(OutboxRow.person_id == person_id, OutboxRow.state == "queued")
        .order_by(OutboxRow.id)
        .execution_options(populate_existing=True)
    )
    return list(rows)


def call_back(row: OutboxRow, now: datetime, why: str) -> None:
    """Cancels one that waits; nothing is kept of what it would have said."""
    row.state, row.finished_at, row.error, row.message = "cancelled", now, why, dict(EMPTY)


async def cancel_for(session: AsyncSession, person_id: int, now: datetime, error: str) -> None:
    """Cancels what still waits for a person who can no longer be reached."""
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.person_id == person_id, OutboxRow.state == "queued")
        .values(state="cancelled", finished_at=now, error=error, message=emptied())
    )
