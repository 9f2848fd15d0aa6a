"""What one of the staff has asked for and a second one has to agree to, until that is done or too old."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, String, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId

KEPT_DAYS = 3


class Approval(Base):
    """`what` is a kind and a number, such as `broadcast 7 edit 3`; `details` is what else has to be known then."""

    __tablename__ = "approvals"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    what: Mapped[str] = mapped_column(String(60), unique=True)
    asked_by: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    asked_at: Mapped[datetime]


async def ask_for(session: AsyncSession, what: str, asked_by: int, details: dict[str, Any], now: datetime) -> None:
    """Whoever asks last is the one who asks."""
    await session.execute(delete(Approval).where(Approval.what == what))
    session.add(Approval(what=what, asked_by=asked_by, details=details, asked_at=now))
    await session.flush()


async def find(session: AsyncSession, what: str, since: datetime) -> Approval | None:
    """What was asked for after `since`; locked until the transaction ends."""
    return await session.scalar(
        select(Approval).where(Approval.what == what, Approval.asked_at > since).with_for_update()
    )


async def end(session: AsyncSession, approval: Approval) -> None:
    await session.delete(approval)
    await session.flush()


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(Approval).where(Approval.asked_at < moment))
