"""Every outgoing message as a row: to whom, in which lane, what to say, when, and how far it got."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    ForeignKey,
    Index,
    String,
    case,
    delete,
    exists,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, aliased, joinedload, mapped_column, relationship

from store.base import Base, RowId
from store.persons import Person

Lane = Literal["reply", "notice", "reminder", "broadcast"]
State = Literal["queued", "held", "sending", "sent", "failed", "cancelled", "missed"]
PRIORITY: dict[Lane, int] = {"reply": 0, "notice": 1, "reminder": 2, "broadcast": 3}


class OutboxRow(Base):
    """`message` is a reply as ids and arguments; it is rendered when it is sent.

    After `expires_at` it helps nobody any more and is not sent. `parts_done` counts the Telegram messages (text, pin,
    contacts) of this row that have arrived, so that a repeat begins where the last try ended. `message_ids` are their
    numbers. `held` rows of a broadcast that is paused, or waits for a translation, are not sent.
    """

    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    lane: Mapped[str] = mapped_column(String(16))
    priority: Mapped[int]
    message: Mapped[dict[str, Any]] = mapped_column(JSON)
    key: Mapped[str | None] = mapped_column(String(200), unique=True)
    state: Mapped[str] = mapped_column(String(16), default="queued")
    due_at: Mapped[datetime]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    lease_until: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    parts_done: Mapped[int] = mapped_column(default=0)
    telegram_message_id: Mapped[int | None] = mapped_column(BigInteger)
    message_ids: Mapped[list[int] | None] = mapped_column(JSON)
    broadcast_id: Mapped[int | None] = mapped_column(RowId, index=True)
    error: Mapped[str | None] = mapped_column(String(200))

    person: Mapped[Person] = relationship()

    __table_args__ = (Index("ix_outbox_due", "state", "priority", "due_at"),)


def put(
    session: AsyncSession,
    person_id: int,
    message: dict[str, Any],
    *,
    lane: Lane,
    now: datetime,
    due_at: datetime | None = None,
    key: str | None = None,
) -> OutboxRow:
    """Queues a message in the caller's transaction. `key` makes a second one with the same key an error."""
    row = OutboxRow(
        person_id=person_id,
        lane=lane,
        priority=PRIORITY[lane],
        message=message,
        key=key,
        due_at=due_at or now,
        created_at=now,
    )
    session.add(row)
    return row


# Rows with such a key forget what they say as soon as they are sent, or given up.
ONCE = "once:"
_EMPTY: dict[str, Any] = {"lines": []}


def put_once(session: AsyncSession, person_id: int, message: dict[str, Any], *, now: datetime) -> OutboxRow:
    """Queues a notice that is kept only until it is sent."""
    return put(session, person_id, message, lane="notice", now=now, key=f"{ONCE}{secrets.token_hex(16)}")


def _emptied() -> ColumnElement[Any]:
    is_once = OutboxRow.key.startswith(ONCE, autoescape=True)
    return case((is_once, literal(_EMPTY, JSON())), else_=OutboxRow.message)


async def put_or_change(
    session: AsyncSession, person_id: int, key: str, message: dict[str, Any], now: datetime
) -> None:
    """One message of the lane of notices that is changed in the chat whenever this is called again.

    While it is being sent nothing is changed: the next call does it.
    """
    found = await session.scalar(
        select(OutboxRow).where(OutboxRow.key == key).execution_options(populate_existing=True)
    )
    if found is None:
        put(session, person_id, message, lane="notice", now=now, key=key)
        return
    if found.telegram_message_id is not None:
        message = {**message, "edits": f"message:{found.telegram_message_id}"}
    if found.message == message:
        return
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.id == found.id, OutboxRow.state.in_(("queued", "sent")))
        .values(message=message, state="queued", due_at=now, parts_done=0, attempts=0, finished_at=None, error=None)
        .execution_options(synchronize_session=False)
    )


@dataclass(frozen=True)
class Planned:
    """A message for later. `key` says what it is about, for whom, when and which of several it is."""

    person_id: int
    key: str
    message: dict[str, Any]
    due_at: datetime
    expires_at: datetime


async def plan(
    session: AsyncSession, person_ids: list[int], prefix: str, planned: Iterable[Planned], keep: set[str], now: datetime
) -> None:
    """Makes the waiting rows of these persons under `prefix` those that are planned: each key once, ever.

    What was sent stays sent, what was cancelled waits again, what is no longer planned is cancelled, unless its key
    without the last part is in `keep`.
    """
    wanted = {each.key: each for each in planned}
    rows = await session.scalars(
        select(OutboxRow)
        .where(OutboxRow.person_id.in_(person_ids), OutboxRow.key.startswith(prefix, autoescape=True))
        .execution_options(populate_existing=True)
    )
    for row in rows:
        found = wanted.pop(row.key or "", None)
        if found is None:
            if row.state == "queued" and (row.key or "").rpartition(":")[0] not in keep:
                row.state, row.finished_at = "cancelled", now
        elif row.state == "cancelled" or (row.state == "queued" and not row.attempts):
            row.message, row.due_at, row.expires_at = found.message, found.due_at, found.expires_at
            row.state, row.finished_at, row.error = "queued", None, None
    for each in wanted.values():
        queue(session, each, now)
    await session.flush()


def queue(session: AsyncSession, planned: Planned, now: datetime) -> None:
    """A row in the lane of reminders. A second one with the same key is an error."""
    row = put(
        session,
        planned.person_id,
        planned.message,
        lane="reminder",
        now=now,
        due_at=planned.due_at,
        key=planned.key,
    )
    row.expires_at = planned.expires_at


async def waiting(session: AsyncSession, key: str) -> OutboxRow | None:
    """The row with this key that has not been sent."""
    return await session.scalar(select(OutboxRow).where(OutboxRow.key == key, OutboxRow.state == "queued"))


async def message_id(session: AsyncSession, key: str) -> int | None:
    """The Telegram message that the row with this key became."""
    return await session.scalar(select(OutboxRow.telegram_message_id).where(OutboxRow.key == key))


async def message_ids(session: AsyncSession, key: str) -> list[int]:
    """All Telegram messages that the row with this key became."""
    row = (
        await session.execute(select(OutboxRow.message_ids, OutboxRow.telegram_message_id).where(OutboxRow.key == key))
    ).one_or_none()
    if row is None:
        return []
    return list(row[0] or ([row[1]] if row[1] is not None else []))


async def with_key(session: AsyncSession, key: str) -> OutboxRow | None:
    return await session.scalar(select(OutboxRow).where(OutboxRow.key == key))


async def get(session: AsyncSession, row_id: int) -> OutboxRow | None:
    return await session.get(OutboxRow, row_id)


async def has(session: AsyncSession, key: str) -> bool:
    return await session.scalar(select(OutboxRow.id).where(OutboxRow.key == key)) is not None


async def cancel_keys(session: AsyncSession, beginning: str, now: datetime) -> None:
    """Cancels the waiting rows whose key begins so."""
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.key.startswith(beginning, autoescape=True), OutboxRow.state == "queued")
        .values(state="cancelled", finished_at=now)
        .execution_options(synchronize_session=False)
    )


BULK = PRIORITY["reminder"]


async def claim(
    session: AsyncSession, now: datetime, lease_until: datetime, limit: int, *, bulk: bool | None = None
) -> list[OutboxRow]:
    """Takes up to `limit` due rows for this worker, in the order in which they are to be sent.

    Of the bulk lanes only, of the others only, or of all.

    A person with a row already on its way is left out, so that their messages keep their order whoever sends them.
    """
    on_its_way = aliased(OutboxRow)
    due = (
        select(OutboxRow.id)
        .where(OutboxRow.state == "queued", OutboxRow.due_at <= now)
        .where(~exists().where(on_its_way.person_id == OutboxRow.person_id, on_its_way.state == "sending"))
        .order_by(OutboxRow.priority, OutboxRow.due_at, OutboxRow.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    if bulk is not None:
        due = due.where(OutboxRow.priority >= BULK if bulk else OutboxRow.priority < BULK)
    ids = (await session.scalars(due)).all()
    if not ids:
        return []
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.id.in_(ids), OutboxRow.state == "queued")
        .values(state="sending", lease_until=lease_until)
        .execution_options(synchronize_session=False)
    )
    rows = await session.scalars(
        select(OutboxRow)
        .where(OutboxRow.id.in_(ids), OutboxRow.state == "sending")
        .options(joinedload(OutboxRow.person))
        .order_by(OutboxRow.priority, OutboxRow.due_at, OutboxRow.id)
        .execution_options(populate_existing=True)
    )
    return list(rows)


async def renew(session: AsyncSession, ids: list[int], lease_until: datetime) -> None:
    """Says that the worker of these rows is alive."""
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.id.in_(ids), OutboxRow.state == "sending")
        .values(lease_until=lease_until)
        .execution_options(synchronize_session=False)
    )


async def postpone(session: AsyncSession, row_id: int, due_at: datetime) -> None:
    """Gives the row back, to be sent later."""
    await session.execute(
        update(OutboxRow).where(OutboxRow.id == row_id).values(state="queued", lease_until=None, due_at=due_at)
    )


async def requeue_expired(session: AsyncSession, now: datetime) -> None:
    """Gives back rows whose worker died: their lease has run out."""
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.state == "sending", OutboxRow.lease_until < now)
        .values(state="queued", lease_until=None)
    )


async def requeue_all(session: AsyncSession) -> None:
    """Gives back every row on its way; right only where this process is the only worker (SQLite)."""
    await session.execute(
        update(OutboxRow).where(OutboxRow.state == "sending").values(state="queued", lease_until=None)
    )


async def part_done(session: AsyncSession, row: OutboxRow, parts_done: int, telegram_message_id: int | None) -> None:
    """One more part of the row has arrived, as a message or (None) as something else.

    `row` may be of an earlier transaction.
    """
    values: dict[str, Any] = {"parts_done": parts_done}
    if telegram_message_id is not None:
        row.message_ids = list(dict.fromkeys((*(row.message_ids or []), telegram_message_id)))
        values |= {"message_ids": row.message_ids, "telegram_message_id": row.message_ids[0]}
    await session.execute(update(OutboxRow).where(OutboxRow.id == row.id).values(**values))


async def finish(session: AsyncSession, row_id: int, state: State, now: datetime, error: str | None = None) -> None:
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.id == row_id)
        .values(state=state, finished_at=now, lease_until=None, error=error, message=_emptied())
    )


async def try_again(session: AsyncSession, row_id: int, due_at: datetime, attempts: int, error: str) -> None:
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.id == row_id)
        .values(state="queued", lease_until=None, due_at=due_at, attempts=attempts, error=error)
    )


async def cancel_for(session: AsyncSession, person_id: int, now: datetime, error: str) -> None:
    """Cancels what still waits for a person who can no longer be reached."""
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.person_id == person_id, OutboxRow.state == "queued")
        .values(state="cancelled", finished_at=now, error=error, message=_emptied())
    )


async def sent_to(session: AsyncSession, row_id: int, person_id: int) -> OutboxRow | None:
    """The row, if it is this person's and still says something."""
    found = await session.scalar(select(OutboxRow).where(OutboxRow.id == row_id, OutboxRow.person_id == person_id))
    return None if found is None or (found.key or "").startswith(ONCE) else found


async def next_due(session: AsyncSession) -> datetime | None:
    return await session.scalar(
        select(OutboxRow.due_at).where(OutboxRow.state == "queued").order_by(OutboxRow.due_at).limit(1)
    )


async def forget_before(session: AsyncSession, moment: datetime, longer: Mapping[str, datetime]) -> None:
    """Deletes what was finished before `moment`; `longer` has the beginnings of keys whose rows are still to be edited,
    and since when those are kept."""
    to_keep = or_(
        *(
            OutboxRow.key.startswith(beginning, autoescape=True) & (OutboxRow.finished_at >= since)
            for beginning, since in longer.items()
        )
    )
    old = OutboxRow.finished_at < moment
    await session.execute(delete(OutboxRow).where(old, OutboxRow.key.is_(None) | ~to_keep))
