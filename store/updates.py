"""Which of Telegram's updates are done, so that one that is delivered twice is answered once."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base


class DoneUpdate(Base):
    """A row for each update, written in the transaction that holds its effects."""

    __tablename__ = "done_updates"

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    done_at: Mapped[datetime] = mapped_column(index=True)


async def first_time(session: AsyncSession, update_id: int, now: datetime) -> bool:
    """True when nobody has done this update; from here on this transaction does."""
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    statement = insert(DoneUpdate).values(update_id=update_id, done_at=now).on_conflict_do_nothing()
    result = await session.execute(statement.returning(DoneUpdate.update_id))
    return result.scalar() is not None


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    """Telegram repeats an update for 24 hours at most; older rows serve nobody."""
    await session.execute(delete(DoneUpdate).where(DoneUpdate.done_at < moment))
