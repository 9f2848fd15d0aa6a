"""What a database that was just brought back lets go: nobody is told twice, and who was forgotten stays so.

What was sent between the backup and now nobody knows. So whatever was due before now counts as sent, or as too late.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from store import pseudonyms
from store.backups.forgotten import Found
from store.desk_links import DeskLink
from store.desk_sessions import DeskSession
from store.inbox import InboxRow
from store.links import Link
from store.outbox.rows import OutboxRow, emptied
from store.persons import Person

RESTORED = "restored"


async def forgotten(session: AsyncSession, found: Found) -> list[Person]:
    """Those who are here and had everything deleted after they came; who has come back since is somebody new."""
    people = await session.scalars(select(Person).order_by(Person.id)) if found else ()
    gone = ((each, found.get(pseudonyms.forgotten(session, each.telegram_id))) for each in people)
    return [person for person, at in gone if at is not None and person.created_at <= at]


async def let_go(session: AsyncSession, now: datetime) -> int:
    """Whatever may have been sent already is not sent again; how many messages that are. Nor is anything answered anew.

    Reminders for later stay. `missed` is never planned again. Notices that were made at `now` say what somebody was
    probably told before, and would wait for the morning.
    """
    await session.execute(delete(InboxRow))
    waits = or_(
        OutboxRow.state.in_(("sending", "held")),
        and_(OutboxRow.state == "queued", OutboxRow.due_at <= now),
        and_(OutboxRow.state == "queued", OutboxRow.created_at == now, OutboxRow.lane != "reminder"),
    )
    done = await session.execute(
        update(OutboxRow)
        .where(waits)
        .values(state="missed", finished_at=now, lease_until=None, error=RESTORED, message=emptied())
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", done).rowcount


async def shut(session: AsyncSession) -> None:
    """Sessions and links of the desk, and invitations: each may have been ended, used or taken back since."""
    await session.execute(delete(DeskSession))
    await session.execute(delete(DeskLink))
    await session.execute(delete(Link).where(Link.kind == "role", Link.used_at.is_(None)))


async def people(session: AsyncSession) -> int:
    """How many there are, groups among them."""
    return await session.scalar(select(func.count()).select_from(Person)) or 0


async def last_row(session: AsyncSession) -> int:
    """By which one sees whether a message was queued since."""
    return await session.scalar(select(func.max(OutboxRow.id))) or 0
