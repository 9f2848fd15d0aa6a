"""How a worker takes rows, and what becomes of them: sent, later, given up."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any, TypeGuard

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Exists,
    Integer,
    ScalarSelect,
    Select,
    bindparam,
    case,
    exists,
    false,
    func,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, joinedload
from sqlalchemy.orm.attributes import set_committed_value

from store.base import RowId
from store.outbox.rows import BULK, EMPTY, HOLDS_UP, LETTER, ONCE, OutboxRow, State, emptied
from store.persons import Person

# So many rows somebody gets at once: the next ones wait in the outbox, not in a worker that others wait for.
MOST_OF_ONE = 3
# What a group takes at last is kept for threads that were not heard so lately.
LATELY = timedelta(seconds=10)
# The number of PostgreSQL's advisory lock for choosing rows.
CLAIMING = 7_304_118
_IN_ORDER = (OutboxRow.priority, OutboxRow.due_at, OutboxRow.id)
# Whether there is anything to choose from; mostly there is not.
_ANY_DUE = select(exists().where(OutboxRow.state == "queued", OutboxRow.due_at <= bindparam("now")))


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
    if not await session.scalar(_ANY_DUE, {"now": now}):
        return []
    await _one_at_a_time(session)
    first = _chosen(bulk, letters, is_full=bool(room.full), is_nearly_full=bool(room.nearly_full))
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
        .order_by(*_IN_ORDER)
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
        if await session.scalar(_ANY_OTHER, these):
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


@cache
def _chosen(bulk: bool | None, letters: bool | None, *, is_full: bool, is_nearly_full: bool) -> Select[int]:
    """Which rows to take. Made once: to put it together takes longer than the database does to find them."""
    due = _due(bulk, letters)
    if is_full:
        due = due.where(~_is_in("full"))
    if is_nearly_full:
        lately = _last_turn() > bindparam("lately")
        due = due.where(OutboxRow.thread_id.is_(None) | ~_is_in("nearly_full") | ~func.coalesce(lately, false()))
    # Copies for thousands are one for each, and counting them takes time.
    found = due.with_only_columns(OutboxRow.id) if bulk else _few_of_each(due)
    return found.order_by(*_IN_ORDER).limit(bindparam("most", type_=Integer)).with_for_update(skip_locked=True)


def _others() -> Exists:
    """Whether anything of a person is due, tried again or on its way, but for some rows."""
    waits = (OutboxRow.state == "queued") & (
        (OutboxRow.due_at <= bindparam("now")) | OutboxRow.error.startswith(HOLDS_UP)
    )
    under_way = (OutboxRow.state == "sending") & ~_is_letter(OutboxRow)
    these = bindparam("ids", type_=RowId, expanding=True)
    return exists().where(OutboxRow.person_id == bindparam("person"), OutboxRow.id.not_in(these), waits | under_way)


def _due(bulk: bool | None, letters: bool | None) -> Select[int, int | None]:
    """What may be sent now, in no order."""
    due = (
        select(OutboxRow.id, OutboxRow.thread_id)
        .where(OutboxRow.state == "queued", OutboxRow.due_at <= bindparam("now"))
        .where(~_goes_before())
    )
    if bulk is not None:
        due = due.where(OutboxRow.priority >= BULK if bulk else OutboxRow.priority < BULK)
    if letters is not None:
        due = due.where(_is_letter(OutboxRow) if letters else ~_is_letter(OutboxRow))
    return due


def _is_letter(row: type[OutboxRow]) -> ColumnElement[bool]:
    return func.coalesce(row.key, "").startswith(f"{ONCE}{LETTER}", autoescape=True)


_ANY_OTHER = select(_others())


def _goes_before() -> ColumnElement[bool]:
    """Whether the person has another row on its way, or an earlier one of no lower lane that is tried again."""
    other = aliased(OutboxRow)
    on_its_way = other.state == "sending"
    tried_again = (other.state == "queued") & other.error.startswith(HOLDS_UP)
    earlier = (other.id < OutboxRow.id) & (other.priority <= OutboxRow.priority)
    return exists().where(
        other.person_id == OutboxRow.person_id, on_its_way | (tried_again & earlier), ~_is_letter(other)
    )


def _is_in(chats: str) -> ColumnElement[bool]:
    """Whether the row goes to one of the chats that are given under this name."""
    named = bindparam(chats, type_=BigInteger, expanding=True)
    return OutboxRow.person_id.in_(select(Person.id).where(Person.telegram_id.in_(named)))


def _last_turn() -> ScalarSelect[datetime | None]:
    """When the row's thread was last heard in the group."""
    earlier = aliased(OutboxRow)
    return select(func.max(earlier.finished_at)).where(earlier.thread_id == OutboxRow.thread_id).scalar_subquery()


def _few_of_each(due: Select[int, int | None]) -> Select[int]:
    turns = due.add_columns(_turn().label("turn")).subquery()
    most = case((turns.c.thread_id.is_not(None), 1), else_=MOST_OF_ONE)
    return select(OutboxRow.id).where(OutboxRow.id.in_(select(turns.c.id).where(turns.c.turn <= most)))


def _turn() -> ColumnElement[int]:
    """Which of its chat's rows it is. Threads that have never had a turn go first, then those with the oldest one."""
    last = _last_turn()
    order = (last.is_not(None), last, OutboxRow.priority, OutboxRow.due_at, OutboxRow.id)
    return func.row_number().over(partition_by=OutboxRow.person_id, order_by=order)


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
