"""Questions that staff have said the meaning of: examples for the next training, until an operator takes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import String, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId

KEPT_DAYS = 180


class Example(Base):
    """`text` is redacted, and nobody's; `intent` is what it means."""

    __tablename__ = "examples"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    intent: Mapped[str] = mapped_column(String(40))
    language: Mapped[str] = mapped_column(String(8))
    text: Mapped[str] = mapped_column(String(600))
    created_at: Mapped[datetime] = mapped_column(index=True)


async def keep(session: AsyncSession, intent: str, language: str, text: str, now: datetime) -> None:
    session.add(Example(intent=intent, language=language, text=text, created_at=now))
    await session.flush()


async def waiting(session: AsyncSession) -> list[Example]:
    """By what they mean, the oldest first."""
    return list(await session.scalars(select(Example).order_by(Example.intent, Example.id)))


async def taken(session: AsyncSession, ids: Sequence[int]) -> None:
    """They stand in the files by now, or are wanted by nobody."""
    await session.execute(delete(Example).where(Example.id.in_(ids)))


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(Example).where(Example.created_at < moment))
