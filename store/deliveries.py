"""The outbox rows of one broadcast: made for everybody at once, held, let go, taken back, counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from store.broadcasts import Broadcast
from store.outbox import PRIORITY, OutboxRow
from store.persons import Person

GONE, LEFT_OUT, WAITS = "gone", "left out", "waits for a translation"
_AT_ONCE = 500


def key(broadcast_id: int, person_id: int) -> str:
    return f"broadcast:{broadcast_id}:{person_id}"


def recall_prefix(broadcast: Broadcast) -> str:
    """Of the rows that change or take back what was delivered: each recall is of one revision."""
    return f"recall:{broadcast.id}:{broadcast.revision}:"


async def queue(
    session: AsyncSession, broadcast_id: int, messages: Sequence[tuple[int, str, dict[str, Any]]], now: datetime
) -> None:
    """Rows in the lane of broadcasts: person, key, message."""
    rows = [
        {
            "person_id": person_id,
            "lane": "broadcast",
            "priority": PRIORITY["broadcast"],
            "message": message,
            "key": key,
            "state": "queued",
            "due_at": now,
            "created_at": now,
            "attempts": 0,
            "parts_done": 0,
            "broadcast_id": broadcast_id,
        }
        for person_id, key, message in messages
    ]
    for at in range(0, len(rows), _AT_ONCE):
        await session.execute(insert(OutboxRow), rows[at : at + _AT_ONCE])


async def hold(session: AsyncSession, broadcast_id: int) -> None:
    """What waits is not sent until `let_go`."""
    await _move(session, broadcast_id, ("queued",), state="held")


async def let_go(session: AsyncSession, broadcast_id: int) -> None:
    await _move(session, broadcast_id, ("held",), state="queued", error=None)


async def cancel(session: AsyncSession, broadcast_id: int, now: datetime, reason: str) -> None:
    """What waits is never sent."""
    await _move(session, broadcast_id, ("queued", "held"), state="cancelled", finished_at=now, error=reason)


async def cancel_kind(session: AsyncSession, person_id: int, kind: str, now: datetime) -> None:
    """What waits for this person of a kind that they do not want."""
    of_kind = select(Broadcast.id).where(Broadcast.kind == kind)
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.person_id == person_id, OutboxRow.broadcast_id.in_(of_kind))
        .where(OutboxRow.state.in_(("queued", "held")), OutboxRow.key.startswith("broadcast:"))
        .values(state="cancelled", finished_at=now, error=LEFT_OUT)
        .execution_options(synchronize_session=False)
    )


async def wait(session: AsyncSession, row_id: int) -> None:
    """This row is held until its language has a translation."""
    await session.execute(
        update(OutboxRow).where(OutboxRow.id == row_id).values(state="held", lease_until=None, error=WAITS)
    )


async def translated(session: AsyncSession, broadcast_id: int) -> None:
    """What was held for a translation is looked at again."""
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.broadcast_id == broadcast_id, OutboxRow.state == "held", OutboxRow.error == WAITS)
        .values(state="queued", error=None)
        .execution_options(synchronize_session=False)
    )


async def got(session: AsyncSession, broadcast_id: int, person_id: int) -> bool:
    """Whether the broadcast has reached this person."""
    row = select(OutboxRow.id).where(OutboxRow.key == key(broadcast_id, person_id))
    return await session.scalar(row.where(OutboxRow.telegram_message_id.is_not(None))) is not None


@dataclass(frozen=True)
class Counts:
    """Of the rows of a broadcast: how many wait, wait for a translation, arrived, went to somebody who has left, failed
    otherwise, were left out (no text in the language, not wanted any more, stopped)."""

    waiting: int = 0
    untranslated: int = 0
    sent: int = 0
    gone: int = 0
    failed: int = 0
    left_out: int = 0

    @property
    def all(self) -> int:
        return self.waiting + self.untranslated + self.sent + self.gone + self.failed + self.left_out


def _outcome() -> ColumnElement[str]:
    return case(
        (OutboxRow.state == "sent", "sent"),
        (and_(OutboxRow.state == "held", OutboxRow.error == WAITS), "untranslated"),
        (OutboxRow.state.in_(("queued", "held", "sending")), "waiting"),
        (OutboxRow.error.startswith(GONE), "gone"),
        (OutboxRow.state == "failed", "failed"),
        else_="left_out",
    )


async def counts(session: AsyncSession, broadcast_id: int, prefix: str = "broadcast:") -> Counts:
    rows = await session.execute(
        select(_outcome().label("outcome"), func.count())
        .where(OutboxRow.broadcast_id == broadcast_id, OutboxRow.key.startswith(prefix))
        .group_by("outcome")
    )
    return Counts(**{row[0]: row[1] for row in rows})


async def by_language(session: AsyncSession, broadcast_id: int) -> dict[str, Counts]:
    """The same per language, as people read it now."""
    rows = await session.execute(
        select(Person.language, _outcome().label("outcome"), func.count())
        .join(OutboxRow.person)
        .where(OutboxRow.broadcast_id == broadcast_id, OutboxRow.key.startswith("broadcast:"))
        .group_by(Person.language, "outcome")
    )
    found: dict[str, dict[str, int]] = {}
    for language, outcome, number in rows:
        found.setdefault(language, {})[outcome] = number
    return {language: Counts(**each) for language, each in sorted(found.items())}


async def reasons(session: AsyncSession, broadcast_id: int, limit: int) -> dict[str, int]:
    """Why messages failed, the commonest first."""
    rows = await session.execute(
        select(OutboxRow.error, func.count())
        .where(OutboxRow.broadcast_id == broadcast_id, _outcome() == "failed")
        .group_by(OutboxRow.error)
        .order_by(func.count().desc())
        .limit(limit)
    )
    return {row[0] or "": row[1] for row in rows}


async def delivered(session: AsyncSession, broadcast_id: int) -> list[tuple[int, str]]:
    """Person and key of every row of which something has arrived, or may have: also one that is on its way."""
    arrived = (OutboxRow.telegram_message_id.is_not(None)) | (OutboxRow.state == "sending")
    rows = await session.execute(
        select(OutboxRow.person_id, OutboxRow.key)
        .where(OutboxRow.broadcast_id == broadcast_id, OutboxRow.key.startswith("broadcast:"), arrived)
        .order_by(OutboxRow.id)
    )
    return [(row[0], row[1] or "") for row in rows]


async def _move(session: AsyncSession, broadcast_id: int, states: tuple[str, ...], **values: Any) -> None:
    await session.execute(
        update(OutboxRow)
        .where(OutboxRow.broadcast_id == broadcast_id, OutboxRow.state.in_(states))
        .values(**values)
        .execution_options(synchronize_session=False)
    )
