"""The log of what changes: who did it, to what, from which state to which."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import String, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId


class Audit(Base):
    """`actor` is None for the clock and the command line; `subject` is a kind and a number, such as `request 7`."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    actor: Mapped[int | None] = mapped_column(RowId)
    subject: Mapped[str] = mapped_column(String(32))
    event: Mapped[str] = mapped_column(String(16))
    before: Mapped[str] = mapped_column(String(64))
    after: Mapped[str] = mapped_column(String(64))


def note(
    session: AsyncSession, actor: int | None, subject: str, event: str, before: str, after: str, now: datetime
) -> None:
    """One line of the log, in the caller's transaction."""
    session.add(Audit(at=now, actor=actor, subject=subject, event=event, before=before, after=after))


async def latest(session: AsyncSession, events: Collection[str], offset: int, limit: int) -> list[Audit]:
    """The lines of these events, the newest first."""
    rows = select(Audit).where(Audit.event.in_(events)).order_by(Audit.id.desc()).offset(offset).limit(limit)
    return list(await session.scalars(rows))


async def count(session: AsyncSession, events: Collection[str]) -> int:
    """How many lines there are of these events."""
    return await session.scalar(select(func.count(Audit.id)).where(Audit.event.in_(events))) or 0


async def about(session: AsyncSession, subject: str, events: Collection[str], limit: int) -> list[Audit]:
    """What of these was done to one thing, the newest first."""
    rows = select(Audit).where(Audit.subject == subject, Audit.event.in_(events))
    return list(await session.scalars(rows.order_by(Audit.id.desc()).limit(limit)))


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(Audit).where(Audit.at < moment))
