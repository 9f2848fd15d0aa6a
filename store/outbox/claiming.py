"""How a worker takes rows, and what becomes of them: sent, later, given up."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, joinedload

from store.outbox.rows import BULK, EMPTY, OutboxRow, State, emptied


async def claim(
    session: AsyncSession, now: datetime, lease_until: datetime, limit: int, *, bulk: bool | None = None
) -> list[OutboxRow]:
    """Takes up to `limit` due rows for this worker, in the order in which they are to be sent.

    Of the bulk lanes only, of the others only, or of all.

    A person with a row already on its way is left out, so that their messages keep their order whoever sends them.
    """
    on_its_way = aliased(OutboxRow)
    due = (
        select(OutboxRow.id)
        .where(OutboxRow.state == "queued", OutboxRow.due_at <= now)
        .where(~exists().where(on_its_way.person_id == OutboxRow.person_id, on_its_way.state == "sending"))
        .order_by(OutboxRow.priority, OutboxRow.due_at, OutboxRow.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    if bulk is not None:
        due = due.where(OutboxRow.priority >= BULK if bulk else OutboxRow.priority < BULK)
    ids = (await session.scalars(due)).all()
    if not ids:
        return []
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.id.in_(ids), OutboxRow.state == "queued")
        .values(state="sending", lease_until=lease_until)
        .execution_options(synchronize_session=False)
    )
    rows = await session.scalars(
        select(OutboxRow)
        .where(OutboxRow.id.in_(ids), OutboxRow.state == "sending")
        .options(joinedload(OutboxRow.person))
        .order_by(OutboxRow.priority, OutboxRow.due_at, OutboxRow.id)
        .execution_options(populate_existing=True)
    )
    return list(rows)


async def renew(session: AsyncSession, ids: list[int], lease_until: datetime) -> None:
    """Says that the worker of these rows is alive."""
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.id.in_(ids), OutboxRow.state == "sending")
        .values(lease_until=lease_until)
        .execution_options(synchronize_session=False)
    )


async def postpone(session: AsyncSession, row_id: int, due_at: datetime) -> None:
    """Gives the row back, to be sent later."""
    await session.execute(
        update(OutboxRow).where(OutboxRow.id == row_id).values(state="queued", lease_until=None, due_at=due_at)
    )


async def requeue_expired(session: AsyncSession, now: datetime) -> None:
    """Gives back rows whose worker died: their lease has run out."""
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.state == "sending", OutboxRow.lease_until < now)
        .values(state="queued", lease_until=None)
    )


async def requeue_all(session: AsyncSession) -> None:
    """Gives back every row on its way; right only where this process is the only worker (SQLite)."""
    await session.execute(
        update(OutboxRow).where(OutboxRow.state == "sending").values(state="queued", lease_until=None)
    )


async def part_done(session: AsyncSession, row: OutboxRow, parts_done: int, telegram_message_id: int | None) -> None:
    """One more part of the row has arrived, as a message or (None) as something else.

    `row` may be of an earlier transaction.
    """
    values: dict[str, Any] = {"parts_done": parts_done}
    if telegram_message_id is not None:
        row.message_ids = list(dict.fromkeys((*(row.message_ids or []), telegram_message_id)))
        values |= {"message_ids": row.message_ids, "telegram_message_id": row.message_ids[0]}
    await session.execute(update(OutboxRow).where(OutboxRow.id == row.id).values(**values))


async def finish(session: AsyncSession, row_id: int, state: State, now: datetime, error: str | None = None) -> None:
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.id == row_id)
        .values(state=state, finished_at=now, lease_until=None, error=error, message=emptied())
    )


async def try_again(session: AsyncSession, row_id: int, due_at: datetime, attempts: int, error: str) -> None:
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.id == row_id)
        .values(state="queued", lease_until=None, due_at=due_at, attempts=attempts, error=error)
    )


async def waiting_to(session: AsyncSession, person_id: int) -> list[OutboxRow]:
    """What waits to be sent to this person."""
    rows = await session.scalars(
        select(OutboxRow)
        .where(OutboxRow.person_id == person_id, OutboxRow.state == "queued")
        .order_by(OutboxRow.id)
        .execution_options(populate_existing=True)
    )
    return list(rows)


def call_back(row: OutboxRow, now: datetime, why: str) -> None:
    """Cancels one that waits; nothing is kept of what it would have said."""
    row.state, row.finished_at, row.error, row.message = "cancelled", now, why, dict(EMPTY)


async def cancel_for(session: AsyncSession, person_id: int, now: datetime, error: str) -> None:
    """Cancels what still waits for a person who can no longer be reached."""
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.person_id == person_id, OutboxRow.state == "queued")
        .values(state="cancelled", finished_at=now, error=error, message=emptied())
    )
