"""Kinds of broadcast that somebody does not want; what one must know (one's own appointments) is no broadcast."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import ForeignKey, String, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base

BroadcastKind = Literal["news", "courses", "donations"]


class OptOut(Base):
    """The person wants no broadcasts of this kind."""

    __tablename__ = "opt_outs"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    created_at: Mapped[datetime]


async def of(session: AsyncSession, person_id: int) -> frozenset[str]:
    """The kinds that the person does not want."""
    return frozenset(await session.scalars(select(OptOut.kind).where(OptOut.person_id == person_id)))


async def put(session: AsyncSession, person_id: int, kind: BroadcastKind, now: datetime) -> None:
    if await session.get(OptOut, (person_id, kind)) is None:
        session.add(OptOut(person_id=person_id, kind=kind, created_at=now))
        await session.flush()


async def take_back(session: AsyncSession, person_id: int, kind: BroadcastKind) -> None:
    await session.execute(delete(OptOut).where(OptOut.person_id == person_id, OptOut.kind == kind))
