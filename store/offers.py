"""Donation offers: what somebody gives, and whom it is being offered to."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, and_, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId
from store.persons import Person


class DonationOffer(Base):
    """`items` are canonical values of the NLU contract, `details` how many of which kind of each.

    `note` is in the giver's words, in `language`, and `vector` and `traits` are what it means (empty when nobody could
    read it); `photos` are Telegram's ids of pictures.

    `request_id` is the request whose family is being asked, or has said yes; `declined` are those that did not want it.
    """

    __tablename__ = "donation_offers"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    items: Mapped[list[str]] = mapped_column(JSON)
    details: Mapped[dict[str, dict[str, int]]] = mapped_column(JSON, default=dict)
    note: Mapped[str] = mapped_column(String(200))
    vector: Mapped[bytes] = mapped_column(LargeBinary(384), default=b"")
    traits: Mapped[list[str]] = mapped_column(JSON, default=list)
    language: Mapped[str] = mapped_column(String(8))
    photos: Mapped[list[str]] = mapped_column(JSON, default=list)
    condition: Mapped[str] = mapped_column(String(8), default="good")
    bring: Mapped[bool]
    until: Mapped[date]
    state: Mapped[str] = mapped_column(String(16), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("donation_requests.id", ondelete="SET NULL"), index=True)
    asked_at: Mapped[datetime | None]
    declined: Mapped[list[int]] = mapped_column(JSON)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime] = mapped_column(index=True)


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
    photos: list[str],
    condition: str,
    bring: bool,
    until: date,
) -> DonationOffer:
    """A new offer of this person, in the language that they write; a draft until it is sent."""
    made = DonationOffer(
        person_id=person.id,
        items=items,
        details=details,
        note=note,
        vector=vector,
        traits=traits,
        language=person.language,
        photos=photos,
        condition=condition,
        bring=bring,
        until=until,
        state="draft",
        declined=[],
        created_at=now,
        changed_at=now,
    )
    session.add(made)
    await session.flush()
    return made


async def find(session: AsyncSession, offer_id: int) -> DonationOffer | None:
    return await session.get(DonationOffer, offer_id, with_for_update=True, populate_existing=True)


async def of_person(session: AsyncSession, person_id: int, states: Collection[str]) -> list[DonationOffer]:
    rows = await session.scalars(
        select(DonationOffer)
        .where(DonationOffer.person_id == person_id, DonationOffer.state.in_(states))
        .order_by(DonationOffer.id)
    )
    return list(rows)


async def every_of(session: AsyncSession, person_id: int) -> list[DonationOffer]:
    """All offers that somebody has made, also those that are over."""
    return list(await session.scalars(select(DonationOffer).where(DonationOffer.person_id == person_id)))


async def count(session: AsyncSession, person_id: int, states: Collection[str]) -> int:
    query = select(func.count()).where(DonationOffer.person_id == person_id, DonationOffer.state.in_(states))
    return await session.scalar(query) or 0


async def in_state(session: AsyncSession, state: str) -> list[DonationOffer]:
    """Offers in a state, the oldest first; another process that looks too sees nothing."""
    rows = await session.scalars(
        select(DonationOffer)
        .where(DonationOffer.state == state)
        .order_by(DonationOffer.id)
        .with_for_update(skip_locked=True)
    )
    return list(rows)


async def free_for(session: AsyncSession, request_id: int) -> list[DonationOffer]:
    """The offers that this request could still get, the oldest first: no other family is being asked."""
    asked_now = and_(DonationOffer.state == "asked", DonationOffer.request_id == request_id)
    query = select(DonationOffer).where(or_(DonationOffer.state == "open", asked_now)).order_by(DonationOffer.id)
    return list(await session.scalars(query))


async def things(session: AsyncSession, states: Collection[str]) -> list[list[str]]:
    """What is offered: the items of each offer in these states."""
    return list(await session.scalars(select(DonationOffer.items).where(DonationOffer.state.in_(states))))


async def about(session: AsyncSession, request_id: int, state: str) -> DonationOffer | None:
    """The offer that goes to this request."""
    return await session.scalar(
        select(DonationOffer).where(DonationOffer.request_id == request_id, DonationOffer.state == state)
    )


async def of_request(session: AsyncSession, request_id: int) -> list[DonationOffer]:
    """The offers whose family is being asked for this request, or has said yes."""
    rows = await session.scalars(
        select(DonationOffer)
        .where(DonationOffer.request_id == request_id, DonationOffer.state.in_(("asked", "promised")))
        .with_for_update()
    )
    return list(rows)


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    over = ("handed_over", "closed")
    await session.execute(delete(DonationOffer).where(DonationOffer.state.in_(over), DonationOffer.changed_at < moment))
