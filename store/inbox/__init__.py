"""Updates that were taken in and are not done yet: each is a row from when Telegram is told that we have it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy import BigInteger, Index, LargeBinary, delete, func, select, true
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store import sealing
from store.base import Base, RowId

# What nobody can do: Telegram keeps an update no longer either.
KEPT = timedelta(days=1)
PURPOSE = "inbox"
# In a session's info: the row of the update that it does.
DOING = "inbox_doing"


class InboxRow(Base):
    """`content` is the update as Telegram wrote it, sealed, so that no copy of the database has words in it.

    `telegram_id` is whose it is: theirs are done one after the other.
    """

    __tablename__ = "inbox"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    update_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    telegram_id: Mapped[int] = mapped_column(BigInteger)
    content: Mapped[bytes] = mapped_column(LargeBinary)
    received_at: Mapped[datetime]

    __table_args__ = (Index(None, "telegram_id", "id"),)


@dataclass(frozen=True)
class Arrival:
    """An update that has just come, as Telegram wrote it."""

    update_id: int
    telegram_id: int
    content: bytes
    received_at: datetime


@dataclass(frozen=True)
class Waiting:
    """An update that waits to be done; its `content` is empty where it was sealed with another key."""

    update_id: int
    telegram_id: int
    content: bytes


async def put(session: AsyncSession, arrivals: Iterable[Arrival]) -> None:
    """Keeps these, each once. In the order of their numbers, so that two processes never wait for each other."""
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    sealed = sealing.sealer(session, PURPOSE)
    in_order = sorted(arrivals, key=lambda each: each.update_id)
    rows = [{**asdict(each), "content": sealed.encrypt(each.content)} for each in in_order]
    await session.execute(insert(InboxRow).on_conflict_do_nothing(), rows)


async def people(session: AsyncSession, but: Collection[int], limit: int) -> dict[int, int]:
    """Of whom something waits, but for these: whoever has waited longest first, each with their oldest update."""
    oldest = func.min(InboxRow.id)
    query = select(InboxRow.telegram_id, oldest).where(InboxRow.telegram_id.not_in(but)).group_by(InboxRow.telegram_id)
    return {row[0]: row[1] for row in await session.execute(query.order_by(oldest).limit(limit))}


async def of(
    session: AsyncSession, people: Collection[int], but: Collection[int], most: int, limit: int
) -> list[Waiting]:
    """What waits of these people, `most` of each, in order, the first of each first; but for these updates."""
    place = func.row_number().over(partition_by=InboxRow.telegram_id, order_by=InboxRow.id).label("place")
    theirs = InboxRow.telegram_id.in_(people), InboxRow.update_id.not_in(but)
    found = (
        select(InboxRow.id, InboxRow.update_id, InboxRow.telegram_id, InboxRow.content, place).where(*theirs).subquery()
    )
    rows = await session.execute(select(found).where(found.c.place <= most).order_by(found.c.place).limit(limit))
    sealed = sealing.sealer(session, PURPOSE)
    return [Waiting(row.update_id, row.telegram_id, _opened(sealed, row.content)) for row in rows]


def _opened(sealed: Fernet, content: bytes) -> bytes:
    try:
        return sealed.decrypt(content)
    except InvalidToken:
        return b""


async def take_out(session: AsyncSession, update_id: int) -> bool:
    """Whether it was still there: this transaction does it then, and nobody else can."""
    taken = await session.scalar(delete(InboxRow).where(InboxRow.update_id == update_id).returning(InboxRow.id))
    session.info[DOING] = taken
    return taken is not None


async def let_go(session: AsyncSession, update_ids: Collection[int]) -> None:
    """These are not done, and never will be."""
    await session.execute(delete(InboxRow).where(InboxRow.update_id.in_(update_ids)))


async def forget_of(session: AsyncSession, telegram_id: int) -> None:
    """What somebody had sent who has everything deleted. What they wrote after that press is still to be answered."""
    doing: int | None = session.info.get(DOING)
    before = true() if doing is None else InboxRow.id < doing
    await session.execute(delete(InboxRow).where(InboxRow.telegram_id == telegram_id, before))


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    """What nobody could do by then."""
    await session.execute(delete(InboxRow).where(InboxRow.received_at < moment))


async def waiting(session: AsyncSession) -> tuple[int, datetime | None]:
    """How many wait, and since when the oldest does."""
    row = (await session.execute(select(func.count(), func.min(InboxRow.received_at)))).one()
    return row[0], row[1]
