"""Messages to others that hold something of somebody who has everything deleted."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import JSON, String, case, cast, delete, literal, or_, update
from sqlalchemy.ext.asyncio import AsyncSession

from store.outbox.rows import EMPTY, OutboxRow

# SQLite has a limit on the depth of a condition.
AT_ONCE = 100


async def purge(
    session: AsyncSession, person_id: int, fragments: Collection[str], keys: Collection[str], now: datetime
) -> None:
    """Empties the rows to others that hold one of `fragments` of JSON, or whose key begins with one of `keys`.

    Their keys and the numbers of their messages stay, so that these can still be changed in the chat. What waits is
    cancelled.
    """
    text = cast(OutboxRow.message, String)
    tests = [text.contains(each, autoescape=True) for each in sorted(fragments)]
    tests += [OutboxRow.key.startswith(each, autoescape=True) for each in sorted(keys)]
    await session.flush()
    for start in range(0, len(tests), AT_ONCE):
        found = (OutboxRow.person_id != person_id, or_(*tests[start : start + AT_ONCE]))
        waits = OutboxRow.state.in_(("queued", "held"))
        await session.execute(
            update(OutboxRow)
            .where(*found)
            .values(
                message=literal(EMPTY, JSON()),
                state=case((waits, "cancelled"), else_=OutboxRow.state),
                finished_at=case((waits, now), else_=OutboxRow.finished_at),
            )
            .execution_options(synchronize_session=False)
        )


async def drop(session: AsyncSession, keys: Collection[str]) -> None:
    """Deletes rows whose key begins so."""
    for each in keys:
        await session.execute(delete(OutboxRow).where(OutboxRow.key.startswith(each, autoescape=True)))


async def unname(session: AsyncSession, keys: Collection[str], number: int) -> None:
    """Rows whose key begins so, and has this number in it, lose their key: what they say stays, or is still sent."""
    for each in keys:
        named = OutboxRow.key.startswith(each, autoescape=True) & OutboxRow.key.contains(f":{number}:")
        change = update(OutboxRow).where(named).values(key=None)
        await session.execute(change.execution_options(synchronize_session=False))
