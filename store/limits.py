"""For whom a coordinator has lifted the limit of open donation requests."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base


class LiftedLimit(Base):
    """This person may have as many requests open as they need."""

    __tablename__ = "lifted_limits"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    created_at: Mapped[datetime]


async def is_lifted(session: AsyncSession, person_id: int) -> bool:
    return await session.get(LiftedLimit, person_id) is not None


async def lift(session: AsyncSession, person_id: int, now: datetime) -> bool:
    """False where it was lifted already."""
    if await is_lifted(session, person_id):
        return False
    session.add(LiftedLimit(person_id=person_id, created_at=now))
    await session.flush()
    return True
