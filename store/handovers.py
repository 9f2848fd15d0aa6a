"""Where donations are to be handed over."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from store.donations import DonationRequest


async def count_at(session: AsyncSession, place: str) -> int:
    """How many requests are to be handed over at this place of the facts, as agreed or as one side has proposed."""
    under_way = DonationRequest.state.in_(("claimed", "arranged"))
    return await session.scalar(select(func.count()).where(DonationRequest.place == place, under_way)) or 0
