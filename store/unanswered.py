"""Questions that nobody could answer: without names and numbers, without whose they are, for 30 days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import JSON, String, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId

KEPT_DAYS = 30


class Unanswered(Base):
    """`text` is redacted; `guesses` are the three likeliest intents, [name, probability] each."""

    __tablename__ = "unanswered"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    text: Mapped[str] = mapped_column(String(600))
    language: Mapped[str] = mapped_column(String(8))
    guesses: Mapped[list[tuple[str, float]]] = mapped_column(JSON)
    asked_at: Mapped[datetime] = mapped_column(index=True)


def keep(session: AsyncSession, text: str, language: str, guesses: Sequence[tuple[str, float]], now: datetime) -> None:
    session.add(Unanswered(text=text, language=language, guesses=[list(each) for each in guesses], asked_at=now))


async def waiting(session: AsyncSession) -> list[Unanswered]:
    """All of them, the oldest first."""
    return list(await session.scalars(select(Unanswered).order_by(Unanswered.asked_at, Unanswered.id)))


async def done(session: AsyncSession, ids: Sequence[int]) -> None:
    """Deletes those that somebody has looked at."""
    await session.execute(delete(Unanswered).where(Unanswered.id.in_(ids)))


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(Unanswered).where(Unanswered.asked_at < moment))
