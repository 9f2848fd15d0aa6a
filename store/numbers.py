"""How often what was asked, and what became of it: counts by week, of nobody in particular; and how many people there
are."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, Date, String, and_, delete, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, Mapped, mapped_column

from store.base import Base
from store.persons import Person

# Thirteen months.
KEPT = timedelta(days=396)
# What became of words: answered, asked back what they mean, not understood. `pressed` is a question asked by a button
# or a command. What people say of an answer: it is not what they meant, or it is wrong.
Kind = Literal["answered", "asked", "missed", "pressed", "not_this", "wrong"]


class Counter(Base):
    """`times` in the week that begins on the Monday `week` (UTC); `topic` is an act, empty where nobody knows."""

    __tablename__ = "counters"

    week: Mapped[date] = mapped_column(Date, primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    topic: Mapped[str] = mapped_column(String(40), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    times: Mapped[int]


_BY: dict[str, InstrumentedAttribute[str]] = {
    "kind": Counter.kind,
    "topic": Counter.topic,
    "language": Counter.language,
}


def week_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


async def count(session: AsyncSession, kind: Kind, topic: str, language: str, now: datetime) -> None:
    """One more. On PostgreSQL others who count the same wait for this transaction, so it is best done at its end."""
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    first = insert(Counter).values(week=week_of(now.date()), kind=kind, topic=topic, language=language, times=1)
    keys = [column.name for column in Counter.__table__.primary_key]
    await session.execute(first.on_conflict_do_update(index_elements=keys, set_={"times": Counter.times + 1}))


async def by(
    session: AsyncSession, what: Literal["kind", "topic", "language"], kinds: Collection[Kind], since: date
) -> dict[str, int]:
    """How often these kinds were counted from the week of `since` on, by kind, topic or language."""
    rows = await session.execute(
        select(_BY[what], func.sum(Counter.times))
        .where(Counter.kind.in_(kinds), Counter.week >= week_of(since))
        .group_by(_BY[what])
    )
    return {row[0]: int(row[1]) for row in rows}


async def by_week(session: AsyncSession, kinds: Collection[Kind], since: date) -> dict[date, int]:
    """The same by the Mondays of the weeks, those without any left out."""
    rows = await session.execute(
        select(Counter.week, func.sum(Counter.times))
        .where(Counter.kind.in_(kinds), Counter.week >= week_of(since))
        .group_by(Counter.week)
        .order_by(Counter.week)
    )
    return {row[0]: int(row[1]) for row in rows}


async def people(session: AsyncSession, since: date | None = None) -> dict[str, int]:
    """How many people there are by language, who have not blocked the bot; of those who wrote on `since` or later."""
    there = and_(Person.telegram_id > 0, Person.blocked_at.is_(None), Person.leaving.is_(False))
    wrote: list[ColumnElement[bool]] = [] if since is None else [Person.wrote_on >= since]
    rows = await session.execute(select(Person.language, func.count()).where(there, *wrote).group_by(Person.language))
    return {row[0]: row[1] for row in rows}


async def forget_before(session: AsyncSession, before: date) -> None:
    """Deletes the weeks that begin before."""
    await session.execute(delete(Counter).where(Counter.week < before))
