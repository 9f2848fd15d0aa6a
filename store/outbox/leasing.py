"""Whose the rows on their way are, and until when; what is done where clocks are not what they were."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from store.budgets import AHEAD
from store.outbox.rows import HOLDS_UP, OutboxRow

# No row is tried again later than that.
LONGEST_WAIT = timedelta(minutes=10)


@dataclass(frozen=True)
class Lease:
    """A row on its way, and until when its worker has it unless it says so again."""

    row_id: int
    until: datetime


async def renew(session: AsyncSession, ids: list[int], lease_until: datetime) -> None:
    """Says that the worker of these rows is alive."""
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.id.in_(ids), OutboxRow.state == "sending")
        .values(lease_until=lease_until)
        .execution_options(synchronize_session=False)
    )


async def still_mine(session: AsyncSession, ids: list[int]) -> set[int]:
    """Which of these rows are still to be sent by whoever claimed them: some may have been cancelled meanwhile."""
    return set(await session.scalars(select(OutboxRow.id).where(OutboxRow.id.in_(ids), OutboxRow.state == "sending")))


async def leases(session: AsyncSession) -> list[Lease]:
    """Of all rows on their way."""
    query = select(OutboxRow.id, OutboxRow.lease_until).where(
        OutboxRow.state == "sending", OutboxRow.lease_until.is_not(None)
    )
    return [Lease(row_id, until) for row_id, until in await session.execute(query) if until is not None]


async def give_back(session: AsyncSession, dead: Collection[Lease]) -> None:
    """Gives back the rows of these leases, but for those that were renewed meanwhile."""
    of_these = or_(*((OutboxRow.id == each.row_id) & (OutboxRow.lease_until == each.until) for each in dead))
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.state == "sending", of_these)
        .values(state="queued", lease_until=None)
        .execution_options(synchronize_session=False)
    )


async def bring_forward(session: AsyncSession, now: datetime) -> None:
    """Makes due what waits for a moment that nobody meant: the clock was ahead, and was set back.

    That is what was made in the future to be sent at once, and what is tried again later than it ever should be.
    """
    made = (OutboxRow.created_at > now + AHEAD) & (OutboxRow.due_at == OutboxRow.created_at)
    tried = OutboxRow.error.startswith(HOLDS_UP) & (OutboxRow.due_at > now + LONGEST_WAIT)
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.state == "queued", OutboxRow.due_at > now + AHEAD, made | tried)
        .values(due_at=now)
        .execution_options(synchronize_session=False)
    )
