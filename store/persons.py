"""People who write to the bot: their chat, their language, and what was talked about last."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import BigInteger, String, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId

TOPIC_LASTS = timedelta(minutes=30)


class Person(Base):
    """`telegram_id` is the number of the person and of the private chat with them.

    `leaving` marks one who had everything deleted: the row goes as soon as they have been told so.
    `language` is what the bot writes; `language_chosen` says that they picked it by a button, so that a message in
    another language does not change it.
    """

    __tablename__ = "persons"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    telegram_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    language: Mapped[str] = mapped_column(String(8))
    language_chosen: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    blocked_at: Mapped[datetime | None]
    topic: Mapped[str | None] = mapped_column(String(64))
    topic_at: Mapped[datetime | None]
    misunderstood: Mapped[int] = mapped_column(default=0)
    leaving: Mapped[bool] = mapped_column(default=False)

    def talked_about(self, topic: str | None, now: datetime) -> None:
        if topic is not None:
            self.topic, self.topic_at = topic, now

    def last_topic(self, now: datetime) -> str | None:
        """What "and where is it?" refers to; forgotten after TOPIC_LASTS."""
        if self.topic_at is None or now - self.topic_at > TOPIC_LASTS:
            return None
        return self.topic


async def meet(session: AsyncSession, telegram_id: int, language: str, now: datetime) -> Person:
    """The person with this Telegram number, made anew (with `language`) when they write for the first time."""
    person = await session.scalar(select(Person).where(Person.telegram_id == telegram_id))
    if person is None:
        person = Person(telegram_id=telegram_id, language=language, created_at=now)
        session.add(person)
        await session.flush()
    person.blocked_at = None
    person.leaving = False
    return person


async def find(session: AsyncSession, telegram_id: int) -> Person | None:
    return await session.scalar(select(Person).where(Person.telegram_id == telegram_id))


async def left(session: AsyncSession, person_id: int, now: datetime) -> None:
    """They blocked the bot or deleted their account; `meet` sets it right when they write again."""
    await session.execute(update(Person).where(Person.id == person_id).values(blocked_at=now))


async def move(session: AsyncSession, person_id: int, telegram_id: int) -> None:
    """Telegram has given the chat another number."""
    await session.execute(update(Person).where(Person.id == person_id).values(telegram_id=telegram_id))


async def forget(session: AsyncSession, person_id: int) -> None:
    """Deletes the person and, through the foreign keys, everything kept about them."""
    await session.execute(delete(Person).where(Person.id == person_id))


async def empty(session: AsyncSession, person: Person, now: datetime) -> None:
    """Deletes everything kept about the person, but for a bare row that the last message to them hangs on."""
    await session.flush()
    session.expunge(person)
    await forget(session, person.id)
    bare = Person(id=person.id, telegram_id=person.telegram_id, language=person.language, created_at=now, leaving=True)
    session.add(bare)
    await session.flush()
