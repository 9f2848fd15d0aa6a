"""Every outgoing message as a row: to whom, in which lane, what to say, when, and how far it got."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, cast

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    CursorResult,
    ForeignKey,
    Index,
    String,
    case,
    delete,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy import cast as cast_to
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship

from store.base import Base, RowId
from store.persons import Person

Lane = Literal["reply", "notice", "reminder", "broadcast"]
State = Literal["queued", "held", "sending", "sent", "failed", "cancelled", "missed"]
PRIORITY: dict[Lane, int] = {"reply": 0, "notice": 1, "reminder": 2, "broadcast": 3}
BULK = PRIORITY["reminder"]
# Rows with such a key forget what they say as soon as they are sent, or given up.
ONCE = "once:"
# Behind that: a letter that has to be read first. It holds up nothing else that its person is sent.
LETTER = "letter:"
EMPTY: dict[str, Any] = {"lines": []}
# The reason of a row that is tried again begins so where what comes after it waits for it.
HOLDS_UP = "later: "


class OutboxRow(Base):
    """`message` is a reply as ids and arguments; it is rendered when it is sent.

    After `expires_at` it helps nobody any more and is not sent. `parts_done` counts the Telegram messages (text, pin,
    contacts) of this row that have arrived, so that a repeat begins where the last try ended. `message_ids` are their
    numbers. `held` rows of a broadcast that is paused, or waits for a translation, are not sent. `thread_id` is the
    conversation with staff that the row belongs to in the staff's group.
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
    thread_id: Mapped[int | None] = mapped_column(BigInteger, index=True)

    person: Mapped[Person] = relationship()

    @property
    def is_letter(self) -> bool:
        """Whether it is a letter that is read when the row is taken up."""
        return (self.key or "").startswith(f"{ONCE}{LETTER}")

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
        thread_id=message.get("thread"),
    )
    session.add(row)
    return row


def once_key(about: str = "") -> str:
    """A key of a row that forgets what it says; `about` is what such rows can be found by."""
    return f"{ONCE}{about}{secrets.token_hex(16)}"


def put_once(
    session: AsyncSession, person_id: int, message: dict[str, Any], *, now: datetime, about: str = ""
) -> OutboxRow:
    """Queues a notice that is kept only until it is sent."""
    return put(session, person_id, message, lane="notice", now=now, key=once_key(about))


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


async def change_waiting(session: AsyncSession, beginning: str, message: dict[str, Any]) -> bool:
    """Another message in the row whose key begins so; False where none waits to be sent."""
    result = await session.execute(
        update(OutboxRow)
        .where(OutboxRow.key.startswith(beginning, autoescape=True), OutboxRow.state == "queued")
        .values(message=message)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", result).rowcount > 0


async def cancel(session: AsyncSession, key: str, now: datetime) -> bool:
    """Cancels the row with this key; False where it is sent, or on its way."""
    result = await session.execute(
        update(OutboxRow)
        .where(OutboxRow.key == key, OutboxRow.state == "queued", OutboxRow.parts_done == 0)
        .values(state="cancelled", finished_at=now)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", result).rowcount > 0


def emptied() -> ColumnElement[Any]:
    """What a row says once it is over."""
    is_once = OutboxRow.key.startswith(ONCE, autoescape=True)
    return case((is_once, literal(EMPTY, JSON())), else_=OutboxRow.message)


async def with_key(session: AsyncSession, key: str) -> OutboxRow | None:
    found = select(OutboxRow).where(OutboxRow.key == key).execution_options(populate_existing=True)
    return await session.scalar(found)


async def keyed(session: AsyncSession, beginning: str) -> list[OutboxRow]:
    """The rows whose key begins so."""
    found = select(OutboxRow).where(OutboxRow.key.startswith(beginning, autoescape=True)).order_by(OutboxRow.id)
    return list(await session.scalars(found))


async def queued_at(session: AsyncSession, moment: datetime) -> list[OutboxRow]:
    """What was queued at this very moment, in the order in which it is sent."""
    rows = await session.scalars(select(OutboxRow).where(OutboxRow.created_at == moment).order_by(OutboxRow.id))
    return list(rows)


def reword(row: OutboxRow, message: dict[str, Any]) -> str:
    """Changes what a row says, whether it is sent or not. Gives its key, by which the chat is changed too."""
    row.message, row.key = message, row.key or f"reworded:{row.id}"
    return row.key


async def get(session: AsyncSession, row_id: int) -> OutboxRow | None:
    return await session.get(OutboxRow, row_id)


async def has(session: AsyncSession, key: str) -> bool:
    return await session.scalar(select(OutboxRow.id).where(OutboxRow.key == key)) is not None


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


async def sent_to(session: AsyncSession, row_id: int, person_id: int) -> OutboxRow | None:
    """The row, if it is this person's and still says something."""
    found = await session.scalar(select(OutboxRow).where(OutboxRow.id == row_id, OutboxRow.person_id == person_id))
    return None if found is None or (found.key or "").startswith(ONCE) else found


async def has_button(session: AsyncSession, person_id: int, data: str) -> bool:
    """Whether a message to this person, of those that are kept, has the button with this data."""
    return await with_button(session, person_id, data) is not None


async def with_button(session: AsyncSession, person_id: int, data: str) -> OutboxRow | None:
    """The newest of these messages."""
    told = cast_to(OutboxRow.message, String).contains(f'"{data}"', autoescape=True)
    newest = select(OutboxRow).where(OutboxRow.person_id == person_id, told).order_by(OutboxRow.id.desc())
    return await session.scalar(newest.limit(1))


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
