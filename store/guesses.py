"""How often a guess of the bot was not what somebody meant: counts by day, of nobody in particular."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Date, String, UniqueConstraint, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId

KEPT_DAYS = 180


class Guess(Base):
    """`guessed` is the intent that the bot had guessed, `meant` the one that was pressed, empty for "not this"."""

    __tablename__ = "guesses"
    __table_args__ = (UniqueConstraint("day", "language", "guessed", "meant"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    day: Mapped[date] = mapped_column(Date, index=True)
    language: Mapped[str] = mapped_column(String(8))
    guessed: Mapped[str] = mapped_column(String(40))
    meant: Mapped[str] = mapped_column(String(40))
    times: Mapped[int]


@dataclass(frozen=True)
class Miss:
    """What was guessed wrongly, how often, since the first day that is kept."""

    language: str
    guessed: str
    meant: str
    times: int


async def count(session: AsyncSession, guessed: str, meant: str, language: str, now: datetime) -> None:
    """One more press."""
    same = (Guess.day == now.date(), Guess.language == language, Guess.guessed == guessed, Guess.meant == meant)
    changed = await session.execute(update(Guess).where(*same).values(times=Guess.times + 1).returning(Guess.id))
    if changed.first() is None:
        session.add(Guess(day=now.date(), language=language, guessed=guessed, meant=meant, times=1))
        await session.flush()


async def most_missed(session: AsyncSession, limit: int) -> Sequence[Miss]:
    """The guesses that were taken back most often, or were not what was pressed then."""
    times = func.sum(Guess.times)
    rows = await session.execute(
        select(Guess.language, Guess.guessed, Guess.meant, times)
        .where(Guess.guessed != Guess.meant)
        .group_by(Guess.language, Guess.guessed, Guess.meant)
        .order_by(times.desc(), Guess.language, Guess.guessed, Guess.meant)
        .limit(limit)
    )
    return [Miss(*row) for row in rows]


async def forget_before(session: AsyncSession, before: date) -> None:
    await session.execute(delete(Guess).where(Guess.day < before))
