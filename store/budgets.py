"""How much all workers together may still send in bulk. Telegram's limit is the bot's, not the process's."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Float, String, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base

NAME = "bulk"
PER_SECOND = 0.8 * 30
BURST = PER_SECOND
# Clocks of two machines may differ so much.
AHEAD = timedelta(seconds=10)


class Budget(Base):
    """A token bucket: `tokens` at the moment `at`."""

    __tablename__ = "budgets"

    name: Mapped[str] = mapped_column(String(16), primary_key=True)
    tokens: Mapped[float] = mapped_column(Float)
    at: Mapped[datetime]


async def take(session: AsyncSession, wanted: int, now: datetime) -> int:
    """Takes up to `wanted` tokens for this transaction; the other workers wait until it ends."""
    found = await session.scalar(select(Budget).where(Budget.name == NAME).with_for_update())
    assert found is not None, "the migration makes the row"
    if found.at - now > AHEAD:
        # By a clock that was ahead: nobody waits for its hour to come.
        found.at = now
    passed = max((now - found.at).total_seconds(), 0.0)
    tokens = min(BURST, found.tokens + passed * PER_SECOND)
    taken = min(wanted, int(tokens))
    found.tokens, found.at = tokens - taken, max(now, found.at)
    return taken


async def give_back(session: AsyncSession, unused: int) -> None:
    """What was taken in this transaction and not needed."""
    found = await session.get(Budget, NAME)
    if found is not None and unused:
        found.tokens = min(BURST, found.tokens + unused)
