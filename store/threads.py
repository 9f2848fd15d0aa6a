"""Conversations between a person and the staff, through the staff's group. No texts: those are in the outbox only."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    JSON,
    BigInteger,
    CursorResult,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    delete,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, joinedload, mapped_column, relationship

from store.base import Base, RowId
from store.outbox import OutboxRow
from store.persons import Person


class StaffGroup(Base):
    """The group chat of the staff: kept as a person with the chat's (negative) number. There is one."""

    __tablename__ = "staff_groups"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    is_forum: Mapped[bool]
    created_at: Mapped[datetime]

    person: Mapped[Person] = relationship()


class Thread(Base):
    """One a person, opened and closed as often as they need it; its number is all that the staff see.

    `topic_id` is the topic of a group that has topics. `name` is the first name, once the person wants it shown;
    `taken_name` that of the member of staff; both go when the thread is closed. `said` counts what was passed on to
    the group, `card` is the one of them with the buttons. `waiting_since` is when the person wrote what nobody has
    taken or answered yet. `question` is the last thing that they wrote as far as it may be kept, with `guesses` at it.
    """

    __tablename__ = "threads"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    language: Mapped[str] = mapped_column(String(8))
    topic_id: Mapped[int | None] = mapped_column(BigInteger)
    name: Mapped[str | None] = mapped_column(String(64))
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    taken_name: Mapped[str | None] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(8), index=True)
    said: Mapped[int] = mapped_column(default=0)
    card: Mapped[int] = mapped_column(default=0)
    waiting_since: Mapped[datetime | None]
    reminded_at: Mapped[datetime | None]
    told_at: Mapped[datetime | None]
    question: Mapped[str] = mapped_column(String(600), default="")
    question_language: Mapped[str] = mapped_column(String(8), default="")
    guesses: Mapped[list[tuple[str, float]]] = mapped_column(JSON)
    opened_at: Mapped[datetime]
    last_at: Mapped[datetime]

    person: Mapped[Person] = relationship(foreign_keys=[person_id])

    # A number is never given again: it stands in the group.
    __table_args__ = (UniqueConstraint("person_id", "group_id"),)


class ThreadMessage(Base):
    """A message of the staff's group that belongs to a thread: who replies to it answers the person."""

    __tablename__ = "thread_messages"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    thread_id: Mapped[int] = mapped_column(ForeignKey("threads.id", ondelete="CASCADE"), index=True)
    message_id: Mapped[int] = mapped_column(BigInteger)

    __table_args__ = (Index("ix_thread_messages_message", "message_id"),)


_UNTAKEN = (Thread.state == "open", Thread.waiting_since.is_not(None))


async def group(session: AsyncSession) -> StaffGroup | None:
    """The staff's group, while the bot is in it."""
    return await session.scalar(
        select(StaffGroup)
        .join(StaffGroup.person)
        .where(Person.blocked_at.is_(None))
        .options(joinedload(StaffGroup.person))
    )


async def link_group(session: AsyncSession, person_id: int, now: datetime, *, is_forum: bool) -> None:
    """From now on this group and no other."""
    await session.execute(delete(StaffGroup).where(StaffGroup.person_id != person_id))
    found = await session.get(StaffGroup, person_id)
    if found is None:
        session.add(StaffGroup(person_id=person_id, is_forum=is_forum, created_at=now))
    else:
        found.is_forum = is_forum
    await session.flush()


async def unlink_group(session: AsyncSession, person_id: int) -> bool:
    """Whether this was the staff's group."""
    result = await session.execute(delete(StaffGroup).where(StaffGroup.person_id == person_id))
    return cast("CursorResult[Any]", result).rowcount > 0


async def get(session: AsyncSession, thread_id: int) -> Thread | None:
    return await session.scalar(select(Thread).where(Thread.id == thread_id).options(joinedload(Thread.person)))


async def of_person(session: AsyncSession, person_id: int, group_id: int) -> Thread | None:
    """The person's thread in this group, open or closed."""
    return await session.scalar(select(Thread).where(Thread.person_id == person_id, Thread.group_id == group_id))


async def begin(session: AsyncSession, person_id: int, group_id: int, language: str, now: datetime) -> Thread:
    """The person's thread in this group, open from now on; one that is open goes on as it is."""
    thread = await of_person(session, person_id, group_id)
    if thread is None:
        thread = Thread(person_id=person_id, group_id=group_id, state="closed", said=0, card=0)
        session.add(thread)
    if thread.state != "open":
        thread.state, thread.language, thread.opened_at, thread.last_at = "open", language, now, now
        thread.waiting_since, thread.reminded_at, thread.told_at, thread.card = None, None, None, 0
        thread.question, thread.question_language, thread.guesses = "", language, []
    await session.flush()
    return thread


async def open_of(session: AsyncSession, person_id: int) -> Thread | None:
    """The thread that the person has open."""
    return await session.scalar(select(Thread).where(Thread.person_id == person_id, Thread.state == "open"))


async def every_of(session: AsyncSession, person_id: int) -> list[Thread]:
    """All threads that the person has, open and closed."""
    return list(await session.scalars(select(Thread).where(Thread.person_id == person_id)))


async def taken_by(session: AsyncSession, person_id: int) -> list[Thread]:
    """The open threads that this member of staff has taken."""
    rows = await session.scalars(select(Thread).where(Thread.taken_by == person_id, Thread.state == "open"))
    return list(rows)


async def open_in(session: AsyncSession, group_id: int) -> list[Thread]:
    rows = await session.scalars(select(Thread).where(Thread.group_id == group_id, Thread.state == "open"))
    return list(rows)


async def find_in_group(
    session: AsyncSession, group_id: int, topic_id: int | None, replied_to: int | None
) -> Thread | None:
    """The thread of this topic, or of the message that was replied to."""
    if topic_id is not None:
        found = await session.scalar(select(Thread).where(Thread.group_id == group_id, Thread.topic_id == topic_id))
        if found is not None:
            return found
    if replied_to is None:
        return None
    return await session.scalar(
        select(Thread)
        .join(ThreadMessage, ThreadMessage.thread_id == Thread.id)
        .where(Thread.group_id == group_id, ThreadMessage.message_id == replied_to)
    )


def note_message(session: AsyncSession, thread_id: int, message_id: int) -> None:
    session.add(ThreadMessage(thread_id=thread_id, message_id=message_id))


async def in_topic(session: AsyncSession, thread_id: int, topic_id: int | None) -> None:
    """The thread has this topic from now on, or none any more."""
    await session.execute(update(Thread).where(Thread.id == thread_id).values(topic_id=topic_id))


async def take(session: AsyncSession, thread: Thread, person_id: int, name: str) -> bool:
    """Whether this member of staff has it now: of all who try at once exactly one."""
    result = await session.execute(
        update(Thread)
        .where(Thread.id == thread.id, Thread.state == "open", Thread.taken_by.is_(None))
        .values(taken_by=person_id, taken_name=name, waiting_since=None)
        .execution_options(synchronize_session="fetch")
    )
    taken = cast("CursorResult[Any]", result).rowcount == 1
    if taken:
        await session.refresh(thread)
    return taken


async def numbered(session: AsyncSession, answer: OutboxRow) -> int:
    """The number of a row that was queued just now: the answer names it in its own button."""
    await session.flush()
    return answer.id


async def silent_since(session: AsyncSession, moment: datetime) -> list[Thread]:
    """Open threads in which nobody has written since `moment`; another process that looks too sees nothing."""
    rows = await session.scalars(
        select(Thread)
        .where(Thread.state == "open", Thread.last_at <= moment)
        .order_by(Thread.id)
        .with_for_update(skip_locked=True)
    )
    return list(rows)


async def waiting(session: AsyncSession) -> list[Thread]:
    """Open threads that nobody has taken, and about which something is still to be said."""
    rows = await session.scalars(
        select(Thread)
        .where(
            Thread.state == "open",
            Thread.waiting_since.is_not(None),
            or_(Thread.reminded_at.is_(None), Thread.told_at.is_(None)),
        )
        .order_by(Thread.id)
        .with_for_update(skip_locked=True)
    )
    return list(rows)


async def untaken(session: AsyncSession) -> list[Thread]:
    """Open threads in which somebody waits and that nobody has taken, the oldest first."""
    return list(await session.scalars(select(Thread).where(*_UNTAKEN).order_by(Thread.waiting_since, Thread.id)))


async def count_untaken(session: AsyncSession) -> int:
    return await session.scalar(select(func.count()).select_from(Thread).where(*_UNTAKEN)) or 0


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    """Threads that were closed then; the next one of that person has another number."""
    await session.execute(delete(Thread).where(Thread.state == "closed", Thread.last_at < moment))
