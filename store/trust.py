"""Who is not to be brought together again, and who did not come.

It is known of whom by a keyed hash, so that it holds on when one of them has everything deleted and comes back.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    ForeignKey,
    String,
    UniqueConstraint,
    and_,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, aliased, mapped_column

from store import pseudonyms
from store.base import Base, RowId
from store.persons import Person


class Block(Base):
    """`blocker` wants nothing to do with `blocked`; it holds both ways. Both are pseudonyms.

    `last_at` is when it was made, or when one of the two left after that.
    """

    __tablename__ = "blocks"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    blocker: Mapped[str] = mapped_column(String(64), index=True)
    blocked: Mapped[str] = mapped_column(String(64), index=True)
    last_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("blocker", "blocked"),)


class NoShow(Base):
    """Whoever has this pseudonym was not there when they were to meet about this request. `last_at` as in a Block."""

    __tablename__ = "no_shows"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    pseudonym: Mapped[str] = mapped_column(String(64), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("donation_requests.id", ondelete="SET NULL"), index=True)
    last_at: Mapped[datetime]


async def block(session: AsyncSession, person_id: int, other_id: int, now: datetime) -> None:
    """Keeps the two apart from now on; once is enough."""
    if other_id not in await apart_from(session, person_id):
        one, other = await _pseudonym(session, person_id), await _pseudonym(session, other_id)
        session.add(Block(blocker=one, blocked=other, last_at=now))
        await session.flush()


async def apart_from(session: AsyncSession, person_id: int) -> frozenset[int]:
    """The persons that this one is never brought together with, whichever of the two wanted it."""
    own = await _pseudonym(session, person_id)
    rows = await session.execute(
        select(Block.blocker, Block.blocked).where(or_(Block.blocker == own, Block.blocked == own))
    )
    others = {other if one == own else one for one, other in rows}
    if not others:
        return frozenset()
    return frozenset(await session.scalars(select(Person.id).where(Person.pseudonym.in_(others))))


async def no_show(session: AsyncSession, person_id: int, request_id: int | None, now: datetime) -> int:
    """Counts that this person did not come; how many times it is now."""
    own = await _pseudonym(session, person_id)
    session.add(NoShow(pseudonym=own, request_id=request_id, last_at=now))
    await session.flush()
    return await no_shows(session, person_id)


async def no_shows(session: AsyncSession, person_id: int) -> int:
    own = await _pseudonym(session, person_id)
    return await session.scalar(select(func.count()).where(NoShow.pseudonym == own)) or 0


async def missed(session: AsyncSession, person_id: int, request_id: int) -> bool:
    """Whether this person has once not come about this request."""
    own = await _pseudonym(session, person_id)
    query = select(NoShow.id).where(NoShow.pseudonym == own, NoShow.request_id == request_id).limit(1)
    return await session.scalar(query) is not None


def kept_apart(one: ColumnElement[int], other: ColumnElement[int] | int) -> ColumnElement[bool]:
    """As a condition: one of the two has blocked the other."""
    first, second = aliased(Person), aliased(Person)
    there = and_(Block.blocker == first.pseudonym, Block.blocked == second.pseudonym)
    back = and_(Block.blocker == second.pseudonym, Block.blocked == first.pseudonym)
    return exists().where(first.id == one, second.id == other, or_(there, back))


async def left(session: AsyncSession, person_id: int, now: datetime) -> None:
    """This person has everything deleted: from now on it counts how long the hash stays."""
    own = await _pseudonym(session, person_id)
    mine = or_(Block.blocker == own, Block.blocked == own)
    await session.execute(update(Block).where(mine).values(last_at=now))
    await session.execute(update(NoShow).where(NoShow.pseudonym == own).values(last_at=now))


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    """What was made before `moment`, of people of whom none has been here since."""
    here = select(Person.pseudonym).where(Person.pseudonym.is_not(None), Person.leaving.is_(False))
    nobody = and_(Block.blocker.not_in(here), Block.blocked.not_in(here))
    await session.execute(delete(Block).where(Block.last_at < moment, nobody))
    await session.execute(delete(NoShow).where(NoShow.last_at < moment, NoShow.pseudonym.not_in(here)))


async def rekey(session: AsyncSession) -> None:
    """The key is another one: those who are here have other hashes. Who has left is no longer known again."""
    for person in await session.scalars(select(Person)):
        before, person.pseudonym = person.pseudonym, pseudonyms.of(session, person.telegram_id)
        for column in (Block.blocker, Block.blocked, NoShow.pseudonym):
            known = update(column.class_).where(column == before).values({column: person.pseudonym})
            await session.execute(known.execution_options(synchronize_session=False))
    await session.flush()


async def _pseudonym(session: AsyncSession, person_id: int) -> str:
    """This person's, made where they have none yet."""
    person = await session.get_one(Person, person_id)
    if person.pseudonym is None:
        person.pseudonym = pseudonyms.of(session, person.telegram_id)
        await session.flush()
    return person.pseudonym
