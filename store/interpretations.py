"""Answers of staff that somebody does not understand, and who translates them. The texts are in the outbox."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import CursorResult, ForeignKey, String, UniqueConstraint, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId

# Who has taken one and writes nothing for so long has left it to others.
HELD_FOR = timedelta(hours=2)


class Interpretation(Base):
    """`row_id` is the outbox row to be translated: with it goes this one, after 7 days.

    `wrong_at` is when the staff said that the translation is wrong.
    """

    __tablename__ = "interpretations"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    row_id: Mapped[int] = mapped_column(ForeignKey("outbox.id", ondelete="CASCADE"))
    language: Mapped[str] = mapped_column(String(8))
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    taken_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    wrong_at: Mapped[datetime | None]

    __table_args__ = (UniqueConstraint("row_id", "language"),)


async def ask_for(session: AsyncSession, row_id: int, language: str, now: datetime) -> tuple[Interpretation, bool]:
    """The translation of this row, and whether it was asked for just now."""
    found = await session.scalar(
        select(Interpretation).where(Interpretation.row_id == row_id, Interpretation.language == language)
    )
    if found is not None:
        return found, False
    found = Interpretation(row_id=row_id, language=language, created_at=now)
    session.add(found)
    await session.flush()
    return found, True


async def get(session: AsyncSession, interpretation_id: int) -> Interpretation | None:
    return await session.get(Interpretation, interpretation_id, populate_existing=True)


async def take(session: AsyncSession, interpretation_id: int, person_id: int, now: datetime) -> bool:
    """Whether this person translates it now: of all who try at once exactly one."""
    free = or_(
        Interpretation.taken_by.is_(None),
        Interpretation.taken_by == person_id,
        Interpretation.taken_at < now - HELD_FOR,
    )
    result = await session.execute(
        update(Interpretation)
        .where(Interpretation.id == interpretation_id, Interpretation.done_at.is_(None), free)
        .values(taken_by=person_id, taken_at=now)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", result).rowcount == 1


async def release(session: AsyncSession, person_id: int) -> None:
    """What this person has taken and not written is free for others."""
    await session.execute(
        update(Interpretation)
        .where(Interpretation.taken_by == person_id, Interpretation.done_at.is_(None))
        .values(taken_by=None, taken_at=None)
        .execution_options(synchronize_session="fetch")
    )
