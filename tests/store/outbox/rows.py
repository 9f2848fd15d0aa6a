"""Rows of the outbox, as tests look at them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from store.outbox import OutboxRow


async def row_with_key(session: AsyncSession, key: str) -> OutboxRow:
    row = await session.scalar(select(OutboxRow).where(OutboxRow.key == key).execution_options(populate_existing=True))
    assert row
    return row
