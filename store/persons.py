"""People who write to the bot: their chat, their language, and what was talked about last."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy import BigInteger, Date, String, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store import inbox, pseudonyms
from store.backups import forgotten
from store.base import Base, RowId

TOPIC_LASTS = timedelta(minutes=30)
HALF_LASTS = timedelta(minutes=1)
WROTE_LASTS = timedelta(days=30)


class Person(Base):
    """`telegram_id` is the number of the person and of the private chat with them.

    `leaving` marks one who had everything deleted: the row goes as soon as they have been told so.
    `language` is what the bot writes; `language_chosen` says that they picked it by a button, so that a message in
    another language does not change it. `reminders` is False for one who wants none; `discreet` ones do not say what
    they are about. `feed_digest` is the hash of the secret in their calendar's address. `menu` is the menu of
    commands that Telegram shows them, None for everybody's. `town` is where they live, as they said it themselves,
    never an address.
    `half_at` is when they wrote their last message, if it ended with what may be the first half of a CPR number.
    `pseudonym` is a keyed hash of `telegram_id`, by which they are known again.
    `told_at` is when they were told what is kept about them: once, with the first answer in their language.
    `wrote_on` is the day (UTC) on which they last wrote or pressed something, until it is WROTE_LASTS ago.
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
    discreet: Mapped[bool] = mapped_column(default=False)
    reminders: Mapped[bool] = mapped_column(default=True)
    feed_digest: Mapped[str | None] = mapped_column(String(64), unique=True)
    menu: Mapped[str | None] = mapped_column(String(400))
    town: Mapped[str | None] = mapped_column(String(40))
    half_at: Mapped[datetime | None]
    pseudonym: Mapped[str | None] = mapped_column(String(64))
    wrote_on: Mapped[date | None] = mapped_column(Date)
    told_at: Mapped[datetime | None]

    def talked_about(self, topic: str | None, now: datetime) -> None:
        if topic is not None:
            self.topic, self.topic_at = topic, now

    def last_half(self, now: datetime) -> datetime | None:
        """When the first half of a number came, if the second may come now."""
        return self.half_at if self.half_at is not None and now - self.half_at <= HALF_LASTS else None

    def last_topic(self, now: datetime) -> str | None:
        """What "and where is it?" refers to; forgotten after TOPIC_LASTS."""
        if self.topic_at is None or now - self.topic_at > TOPIC_LASTS:
            return None
        return self.topic


async def meet(
    session: AsyncSession, telegram_id: int, language: str, now: datetime, known: Person | None = None
) -> Person:
    """The person with this Telegram number, made anew (with `language`) when they write for the first time.

    `known`: who was found already, and need not be looked for again.
    """
    person = known or await find(session, telegram_id)
    if person is None:
        person = Person(telegram_id=telegram_id, language=language, created_at=now)
        session.add(person)
        await session.flush()
    person.blocked_at = None
    person.leaving = False
    person.pseudonym = person.pseudonym or pseudonyms.of(session, telegram_id)
    return person


async def find(session: AsyncSession, telegram_id: int) -> Person | None:
    return await session.scalar(select(Person).where(Person.telegram_id == telegram_id))


async def get(session: AsyncSession, person_id: int) -> Person | None:
    return await session.get(Person, person_id)


async def with_feed(session: AsyncSession, digest: str) -> Person | None:
    """The person whose calendar's address has this secret."""
    return await session.scalar(select(Person).where(Person.feed_digest == digest))


async def after(session: AsyncSession, person_id: int, limit: int) -> list[int]:
    """The next persons by number, who can be reached."""
    rows = await session.scalars(
        select(Person.id).where(Person.id > person_id, Person.blocked_at.is_(None)).order_by(Person.id).limit(limit)
    )
    return list(rows)


async def locked(session: AsyncSession, person_ids: list[int]) -> list[Person]:
    """These persons; on PostgreSQL nobody else plans for them until the transaction ends."""
    rows = await session.scalars(select(Person).where(Person.id.in_(person_ids)).order_by(Person.id).with_for_update())
    return list(rows)


async def forget_halves(session: AsyncSession, moment: datetime) -> None:
    """Nothing follows any more on what was written before."""
    await session.execute(update(Person).where(Person.half_at < moment).values(half_at=None))


async def forget_days(session: AsyncSession, before: date) -> None:
    """On which day somebody wrote who has not since."""
    await session.execute(update(Person).where(Person.wrote_on < before).values(wrote_on=None))


async def left(session: AsyncSession, person_id: int, now: datetime) -> None:
    """They blocked the bot or deleted their account; `meet` sets it right when they write again."""
    await session.execute(update(Person).where(Person.id == person_id).values(blocked_at=now))


async def move(session: AsyncSession, person_id: int, telegram_id: int) -> None:
    """Telegram has given the chat another number."""
    known = {"telegram_id": telegram_id, "pseudonym": pseudonyms.of(session, telegram_id)}
    await session.execute(update(Person).where(Person.id == person_id).values(**known))


async def forget(session: AsyncSession, person_id: int) -> None:
    """Deletes the person and, through the foreign keys, everything kept about them."""
    await session.execute(delete(Person).where(Person.id == person_id))


async def forget_leaving(session: AsyncSession, moment: datetime) -> None:
    """The bare rows of people who were not reached by the last message to them since `moment`."""
    await session.execute(delete(Person).where(Person.leaving, Person.created_at < moment))


async def empty(session: AsyncSession, person: Person, now: datetime) -> None:
    """Deletes everything kept about the person, but for a bare row that the last message to them hangs on."""
    await session.flush()
    forgotten.note(session, person.telegram_id, now)
    await inbox.forget_of(session, person.telegram_id)
    session.expunge(person)
    await forget(session, person.id)
    bare = Person(id=person.id, telegram_id=person.telegram_id, language=person.language, created_at=now, leaving=True)
    session.add(bare)
    await session.flush()
