"""Who is not to be brought together again, and who did not come."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, ForeignKey, UniqueConstraint, and_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId


class Block(Base):
    """`person_id` wants nothing to do with `other_id`; it holds both ways."""

    __tablename__ = "blocks"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("person_id", "other_id"),)


class NoShow(Base):
    """`person_id` was not there when they were to meet about this request."""

    __tablename__ = "no_shows"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("donation_requests.id", ondelete="SET NULL"), index=True)
    at: Mapped[datetime]


async def block(session: AsyncSession, person_id: int, other_id: int, now: datetime) -> None:
    """Keeps the two apart from now on; once is enough."""
    if other_id not in await apart_from(session, person_id):
        session.add(Block(person_id=person_id, other_id=other_id, created_at=now))
        await session.flush()


async def apart_from(session: AsyncSession, person_id: int) -> frozenset[int]:
    """The persons that this one is never brought together with, whichever of the two wanted it."""
    rows = await session.execute(
        select(Block.person_id, Block.other_id).where(or_(Block.person_id == person_id, Block.other_id == person_id))
    )
    return frozenset(other if one == person_id else one for one, other in rows)


async def no_show(session: AsyncSession, person_id: int, request_id: int, now: datetime) -> int:
    """Counts that this person did not come; how many times it is now."""
    session.add(NoShow(person_id=person_id, request_id=request_id, at=now))
    await session.flush()
    return await no_shows(session, person_id)


async def no_shows(session: AsyncSession, person_id: int) -> int:
    return await session.scalar(select(func.count()).where(NoShow.person_id == person_id)) or 0


async def missed(session: AsyncSession, person_id: int, request_id: int) -> bool:
    """Whether this person has once not come about this request."""
    query = select(NoShow.id).where(NoShow.person_id == person_id, NoShow.request_id == request_id).limit(1)
    return await session.scalar(query) is not None


def kept_apart(one: ColumnElement[int], other: ColumnElement[int] | int) -> ColumnElement[bool]:
    """As a condition: one of the two has blocked the other."""
    there = and_(Block.person_id == one, Block.other_id == other)
    back = and_(Block.person_id == other, Block.other_id == one)
    return exists().where(or_(there, back))
