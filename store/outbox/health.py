"""How the outbox is doing: what waits in each lane and since when, what failed, when the last message arrived."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import get_args

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from store.outbox.rows import Lane, OutboxRow


@dataclass(frozen=True)
class Waiting:
    """`due` rows that should be gone by now, the oldest of them since `since`; `later` ones have time."""

    lane: str
    due: int
    since: datetime | None
    later: int


async def lanes(session: AsyncSession, now: datetime) -> list[Waiting]:
    """What waits, lane by lane, those that go first first."""
    under_way = OutboxRow.state.in_(("queued", "sending"))
    is_due = OutboxRow.due_at <= now
    lane, oldest = OutboxRow.lane, func.min(OutboxRow.due_at)
    due = await session.execute(select(lane, func.count(), oldest).where(under_way, is_due).group_by(lane))
    later = await session.execute(select(lane, func.count()).where(under_way, ~is_due).group_by(lane))
    waiting: dict[str, tuple[int, datetime | None]] = {row[0]: (row[1], row[2]) for row in due}
    has_time: dict[str, int] = {row[0]: row[1] for row in later}
    return [Waiting(name, *waiting.get(name, (0, None)), has_time.get(name, 0)) for name in get_args(Lane)]


async def failed(session: AsyncSession, since: datetime) -> dict[str, int]:
    """How many messages were given up since then, by the type of the error."""
    kind = func.coalesce(OutboxRow.error, "")
    rows = await session.execute(
        select(kind, func.count())
        .where(OutboxRow.state == "failed", OutboxRow.finished_at >= since)
        .group_by(kind)
        .order_by(func.count().desc())
    )
    return {row[0]: row[1] for row in rows}


async def last_sent(session: AsyncSession) -> datetime | None:
    """When the last message arrived at Telegram, of those that are kept."""
    return await session.scalar(select(func.max(OutboxRow.finished_at)).where(OutboxRow.state == "sent"))
