"""Which languages a volunteer reads well enough to translate: asked for by announcements and by answers of staff.

Somebody offers it, and a coordinator or the staff give it: what is not given opens nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, CursorResult, ForeignKey, String, delete, exists, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from config.languages import SOURCE_LANGUAGE
from store.base import Base
from store.persons import Person
from store.roles import Role


class Reader(Base):
    """`language` is a code of config/languages.py; `given_at` is None while they only say so of themselves."""

    __tablename__ = "readers"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True, index=True)
    created_at: Mapped[datetime]
    given_at: Mapped[datetime | None]


async def of(session: AsyncSession, language: str) -> list[int]:
    """The persons who were given to read `language`, have a role still, and can be reached; the first comes first."""
    has_role = exists().where(Role.person_id == Reader.person_id)
    rows = await session.scalars(
        select(Reader.person_id)
        .join(Person, Person.id == Reader.person_id)
        .where(Reader.language == language, Reader.given_at.is_not(None), Person.blocked_at.is_(None), has_role)
        .order_by(Reader.created_at, Reader.person_id)
    )
    return list(rows)


async def of_both(session: AsyncSession, one: Collection[str], other: Collection[str]) -> list[int]:
    """Who reads both, each of which may have several codes, has a role still, and can be reached.

    One of the two they were given to read. The other may also be the language that they use here, or Danish, from and
    into which they translate.
    """
    rows = await session.scalars(
        select(Person.id)
        .where(_given([*one, *other]), _reads(one), _reads(other), Person.blocked_at.is_(None))
        .where(exists().where(Role.person_id == Person.id))
        .order_by(Person.id)
    )
    return list(rows)


def _given(languages: Collection[str]) -> ColumnElement[bool]:
    mine = (Reader.person_id == Person.id, Reader.given_at.is_not(None), Reader.language.in_(languages))
    return exists().where(*mine)


def _reads(languages: Collection[str]) -> ColumnElement[bool]:
    if SOURCE_LANGUAGE in languages:
        return true()
    return or_(_given(languages), Person.language.in_(languages))


async def languages_of(session: AsyncSession, person_id: int, *, given: bool = False) -> frozenset[str]:
    """What this person says they read; of that only what was `given` to them, if you say so."""
    found = select(Reader.language).where(Reader.person_id == person_id)
    return frozenset(await session.scalars(found.where(Reader.given_at.is_not(None)) if given else found))


async def choose(session: AsyncSession, person_id: int, languages: Collection[str], now: datetime) -> None:
    """From now on these and no others, given by whoever may."""
    await offer(session, person_id, languages, now)
    for language in languages:
        await give(session, person_id, language, now)


async def offer(session: AsyncSession, person_id: int, languages: Collection[str], now: datetime) -> None:
    """From now on these and no others; what was not given before has still to be."""
    known = await languages_of(session, person_id)
    gone = known - set(languages)
    if gone:
        await session.execute(delete(Reader).where(Reader.person_id == person_id, Reader.language.in_(gone)))
    session.add_all(
        Reader(person_id=person_id, language=each, created_at=now) for each in languages if each not in known
    )
    await session.flush()


async def give(session: AsyncSession, person_id: int, language: str, now: datetime) -> bool:
    """Whether they have offered it and it is given only now."""
    result = await session.execute(
        update(Reader)
        .where(Reader.person_id == person_id, Reader.language == language, Reader.given_at.is_(None))
        .values(given_at=now)
    )
    return cast("CursorResult[Any]", result).rowcount == 1
