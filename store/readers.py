"""Which languages a volunteer reads well enough to translate: asked for by announcements and by answers of staff."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ForeignKey, String, delete, exists, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base
from store.persons import Person
from store.roles import Role


class Reader(Base):
    """Somebody says so of themselves; `language` is a code of config/languages.py."""

    __tablename__ = "readers"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True, index=True)
    created_at: Mapped[datetime]


async def of(session: AsyncSession, language: str) -> list[int]:
    """The persons who read `language`, have a role still, and can be reached; the first to say so comes first."""
    has_role = exists().where(Role.person_id == Reader.person_id)
    rows = await session.scalars(
        select(Reader.person_id)
        .join(Person, Person.id == Reader.person_id)
        .where(Reader.language == language, Person.blocked_at.is_(None), has_role)
        .order_by(Reader.created_at, Reader.person_id)
    )
    return list(rows)


async def languages_of(session: AsyncSession, person_id: int) -> frozenset[str]:
    """What this person reads."""
    return frozenset(await session.scalars(select(Reader.language).where(Reader.person_id == person_id)))


async def choose(session: AsyncSession, person_id: int, languages: Collection[str], now: datetime) -> None:
    """From now on these and no others."""
    known = await languages_of(session, person_id)
    gone = known - set(languages)
    if gone:
        await session.execute(delete(Reader).where(Reader.person_id == person_id, Reader.language.in_(gone)))
    session.add_all(
        Reader(person_id=person_id, language=each, created_at=now) for each in languages if each not in known
    )
    await session.flush()
