"""Messages for later: planned again and again, each key sent once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from store.outbox.rows import OutboxRow, State, put


@dataclass(frozen=True)
class Planned:
    """A message for later. `key` says what it is about, for whom, when and which of several it is."""

    person_id: int
    key: str
    message: dict[str, Any]
    due_at: datetime
    expires_at: datetime


async def plan(
    session: AsyncSession, person_ids: list[int], prefix: str, planned: Iterable[Planned], keep: set[str], now: datetime
) -> None:
    """Makes the waiting rows of these persons under `prefix` those that are planned: each key once, ever.

    What was sent stays sent, what was cancelled waits again, what is no longer planned is cancelled, unless its key
    without the last part is in `keep`.
    """
    wanted = {each.key: each for each in planned}
    rows = await session.scalars(
        select(OutboxRow)
        .where(OutboxRow.person_id.in_(person_ids), OutboxRow.key.startswith(prefix, autoescape=True))
        .execution_options(populate_existing=True)
    )
    for row in rows:
        found = wanted.pop(row.key or "", None)
        if found is None:
            if row.state == "queued" and (row.key or "").rpartition(":")[0] not in keep:
                row.state, row.finished_at = "cancelled", now
        elif row.state == "cancelled" or (row.state == "queued" and not row.attempts):
            row.message, row.due_at, row.expires_at = found.message, found.due_at, found.expires_at
            row.state, row.finished_at, row.error = "queued", None, None
    for each in wanted.values():
        queue(session, each, now)
    await session.flush()


def queue(session: AsyncSession, planned: Planned, now: datetime) -> None:
    """A row in the lane of reminders. A second one with the same key is an error."""
    row = put(
        session,
        planned.person_id,
        planned.message,
        lane="reminder",
        now=now,
        due_at=planned.due_at,
        key=planned.key,
    )
    row.expires_at = planned.expires_at


async def waiting(session: AsyncSession, key: str) -> OutboxRow | None:
    """The row with this key that has not been sent."""
    return await session.scalar(select(OutboxRow).where(OutboxRow.key == key, OutboxRow.state == "queued"))


async def cancel_keys(session: AsyncSession, beginning: str, now: datetime, *, taken: bool = False) -> None:
    """Cancels the waiting rows whose key begins so; also those that a worker has `taken` and not begun with."""
    waiting: tuple[State, ...] = ("queued", "sending") if taken else ("queued",)
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.key.startswith(beginning, autoescape=True))
        .where(OutboxRow.state.in_(waiting))
        .values(state="cancelled", finished_at=now, lease_until=None)
        .execution_options(synchronize_session=False)
    )
