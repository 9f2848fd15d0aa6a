"""Donation requests, who has claimed them or waits for them, when they meet."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any, cast

from sqlalchemy import (
    JSON,
    ColumnElement,
    CursorResult,
    ForeignKey,
    LargeBinary,
    String,
    UniqueConstraint,
    and_,
    delete,
    false,
    func,
    or_,
    select,
    true,
    update,
)
from sqlalchemy import cast as cast_to
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, joinedload, mapped_column, relationship

from store import trust
from store.base import Base, RowId
from store.persons import Person

# Whether somebody may, of the column that says who.
Condition = Callable[[ColumnElement[Any]], ColumnElement[bool]]


class DonationRequest(Base):
    """`items` are canonical values of the NLU contract, `details` how many of which kind of each.

    `note` is in the person's words, in `language`, and `vector` and `traits` are what it means (empty when nobody could
    read it); `photo` is Telegram's id of a picture.

    `area` is a town, never an address. `claimed_by` has it now; `proposed` are minutes, the times that one side has
    named (which of the two is in `proposed_by_family`); `place` and `meets_at` once they have agreed. Each side says
    for itself that it was handed over.
    """

    __tablename__ = "donation_requests"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    items: Mapped[list[str]] = mapped_column(JSON)
    details: Mapped[dict[str, dict[str, int]]] = mapped_column(JSON, default=dict)
    note: Mapped[str] = mapped_column(String(200))
    vector: Mapped[bytes] = mapped_column(LargeBinary(384), default=b"")
    traits: Mapped[list[str]] = mapped_column(JSON, default=list)
    language: Mapped[str] = mapped_column(String(8))
    photo: Mapped[str | None] = mapped_column(String(200))
    soon: Mapped[str] = mapped_column(String(8))
    area: Mapped[str] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(16), index=True)
    reason: Mapped[str | None] = mapped_column(String(16))
    claimed_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    claimed_at: Mapped[datetime | None]
    reminded_at: Mapped[datetime | None]
    proposed: Mapped[list[int]] = mapped_column(JSON)
    proposed_by_family: Mapped[bool] = mapped_column(default=False, server_default=false())
    place: Mapped[str | None] = mapped_column(String(40))
    meets_at: Mapped[datetime | None]
    code: Mapped[str] = mapped_column(String(8))
    given: Mapped[bool] = mapped_column(default=False)
    received: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime] = mapped_column(index=True)

    person: Mapped[Person] = relationship(foreign_keys=[person_id])


class Waiting(Base):
    """A volunteer who would take a request that another one has: first come, first asked."""

    __tablename__ = "donation_waiting"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("donation_requests.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    created_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("request_id", "person_id"),)


async def keep(
    session: AsyncSession,
    person: Person,
    now: datetime,
    *,
    items: list[str],
    details: dict[str, dict[str, int]],
    note: str,
    vector: bytes,
    traits: list[str],
    photo: str | None,
    soon: str,
    area: str,
    code: str,
) -> DonationRequest:
    """A new request of this person, in the language that they write; a draft until it is sent."""
    made = DonationRequest(
        person_id=person.id,
        items=items,
        details=details,
        note=note,
        vector=vector,
        traits=traits,
        language=person.language,
        photo=photo,
        soon=soon,
        area=area,
        state="draft",
        proposed=[],
        code=code,
        created_at=now,
        changed_at=now,
    )
    session.add(made)
    await session.flush()
    return made


async def find(session: AsyncSession, request_id: int) -> DonationRequest | None:
    query = select(DonationRequest).where(DonationRequest.id == request_id).options(joinedload(DonationRequest.person))
    return await session.scalar(query.execution_options(populate_existing=True))


async def claim(session: AsyncSession, request_id: int, person_id: int, now: datetime) -> bool:
    """Whether this person has it now: of all who try at once exactly one, and nobody whom the family is kept from."""
    result = await session.execute(
        update(DonationRequest)
        .where(
            DonationRequest.id == request_id,
            DonationRequest.state == "open",
            DonationRequest.person_id != person_id,
            ~trust.kept_apart(DonationRequest.person_id.expression, person_id),
        )
        .values(state="claimed", claimed_by=person_id, claimed_at=now, reminded_at=None, changed_at=now)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[Any]", result).rowcount == 1


async def wait_for(session: AsyncSession, request_id: int, person_id: int, now: datetime) -> int:
    """Puts the person on the waiting list, once; their place on it, counted from 1."""
    mine = select(Waiting).where(Waiting.request_id == request_id, Waiting.person_id == person_id)
    if await session.scalar(mine) is None:
        session.add(Waiting(request_id=request_id, person_id=person_id, created_at=now))
        await session.flush()
    rows = await session.scalars(select(Waiting.person_id).where(Waiting.request_id == request_id).order_by(Waiting.id))
    return list(rows).index(person_id) + 1


async def next_waiting(session: AsyncSession, request_id: int, may: Condition) -> int | None:
    """Takes the first one off the waiting list who may still have it and is not kept apart from the family."""
    first = await session.scalar(
        select(Waiting)
        .join(DonationRequest, DonationRequest.id == Waiting.request_id)
        .where(Waiting.request_id == request_id, may(Waiting.person_id.expression))
        .where(~trust.kept_apart(DonationRequest.person_id.expression, Waiting.person_id.expression))
        .order_by(Waiting.id)
        .limit(1)
    )
    if first is None:
        return None
    await session.delete(first)
    await session.flush()
    return first.person_id


async def waiting_for(session: AsyncSession, request_id: int, may: Condition | None = None) -> list[int]:
    """Who is on the waiting list (and may still have it), the first one first."""
    allowed = may(Waiting.person_id.expression) if may else true()
    there = (Waiting.request_id == request_id, allowed)
    return list(await session.scalars(select(Waiting.person_id).where(*there).order_by(Waiting.id)))


async def with_waiting(session: AsyncSession, request_ids: Collection[int]) -> frozenset[int]:
    """Those of the requests that somebody waits for."""
    return frozenset(await session.scalars(select(Waiting.request_id).where(Waiting.request_id.in_(request_ids))))


async def held_by(session: AsyncSession, person_ids: Collection[int]) -> dict[int, int]:
    """How many requests each of these persons has now; who has none is not in it."""
    rows = await session.execute(
        select(DonationRequest.claimed_by, func.count())
        .where(DonationRequest.claimed_by.in_(person_ids), DonationRequest.state.in_(("claimed", "arranged")))
        .group_by(DonationRequest.claimed_by)
    )
    return {person_id: number for person_id, number in rows if person_id is not None}


async def stop_waiting(session: AsyncSession, request_id: int, person_id: int | None = None) -> None:
    """Takes one person, or everybody, off the waiting list."""
    query = delete(Waiting).where(Waiting.request_id == request_id)
    if person_id is not None:
        query = query.where(Waiting.person_id == person_id)
    await session.execute(query)


async def stop_waiting_at_all(session: AsyncSession, person_id: int) -> None:
    """Takes this person off every waiting list."""
    await session.execute(delete(Waiting).where(Waiting.person_id == person_id))


async def of_person(
    session: AsyncSession, person_id: int, states: Collection[str] | None = None
) -> list[DonationRequest]:
    """The requests that somebody has made (those in these states), the newest first."""
    query = select(DonationRequest).where(DonationRequest.person_id == person_id)
    if states is not None:
        query = query.where(DonationRequest.state.in_(states))
    return list(await session.scalars(query.order_by(DonationRequest.id.desc())))


async def last_area(session: AsyncSession, person_id: int) -> str | None:
    """The town of the request that the person made last."""
    query = select(DonationRequest.area).where(DonationRequest.person_id == person_id)
    return await session.scalar(query.order_by(DonationRequest.id.desc()).limit(1))


async def count(session: AsyncSession, person_id: int, states: Collection[str]) -> int:
    query = select(func.count()).where(DonationRequest.person_id == person_id, DonationRequest.state.in_(states))
    return await session.scalar(query) or 0


async def count_unchanged(session: AsyncSession, states: Collection[str], since: datetime) -> int:
    """Requests in these states with which nothing has happened since before that."""
    stuck = (DonationRequest.state.in_(states), DonationRequest.changed_at < since)
    return await session.scalar(select(func.count()).select_from(DonationRequest).where(*stuck)) or 0


async def board(
    session: AsyncSession,
    states: Collection[str],
    claimed_by: int | None,
    offset: int,
    limit: int,
    *,
    thing: str = "",
    since: datetime | None = None,
    until: datetime | None = None,
    apart: Collection[int] = (),
) -> list[DonationRequest]:
    """Requests in these states, the longest open first; only those that one person has, where one is named.

    Of one `thing`, made from `since` on or before `until`; none of the persons in `apart`.
    """
    query = select(DonationRequest).where(DonationRequest.state.in_(states))
    if claimed_by is not None:
        query = query.where(DonationRequest.claimed_by == claimed_by)
    if thing:
        query = query.where(cast_to(DonationRequest.items, String).contains(f'"{thing}"', autoescape=True))
    if since is not None:
        query = query.where(DonationRequest.created_at >= since)
    if until is not None:
        query = query.where(DonationRequest.created_at < until)
    if apart:
        query = query.where(DonationRequest.person_id.not_in(apart))
    rows = await session.scalars(query.order_by(DonationRequest.id).offset(offset).limit(limit))
    return list(rows)


async def between(session: AsyncSession, one: int, other: int) -> list[DonationRequest]:
    """What one of the two has taken for the other, and not handed over."""
    mine = and_(DonationRequest.person_id == one, DonationRequest.claimed_by == other)
    theirs = and_(DonationRequest.person_id == other, DonationRequest.claimed_by == one)
    rows = await session.scalars(
        select(DonationRequest)
        .where(DonationRequest.state.in_(("claimed", "arranged")), or_(mine, theirs))
        .order_by(DonationRequest.id)
        .with_for_update()
    )
    return list(rows)


async def held_since(session: AsyncSession, moment: datetime) -> list[DonationRequest]:
    """What was claimed before `moment` and has not been agreed on; another process that looks too sees nothing."""
    query = select(DonationRequest).where(DonationRequest.state == "claimed", DonationRequest.claimed_at <= moment)
    return list(await session.scalars(query.order_by(DonationRequest.id).with_for_update(skip_locked=True)))


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    """Requests that were over then."""
    over = ("handed_over", "closed")
    await session.execute(
        delete(DonationRequest).where(DonationRequest.state.in_(over), DonationRequest.changed_at < moment)
    )
