"""What two who meet have written to each other: kept 14 days, for the coordinator of a case that is reported."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, String, and_, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId
from store.donations import DonationRequest

KEPT = timedelta(days=14)
MOST_SHOWN = 10


class Relay(Base):
    """`by_family`: written by the one who asked, not by the one who brings. `author` is the number of whoever wrote it;
    None where that was not kept yet."""

    __tablename__ = "relays"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("donation_requests.id", ondelete="CASCADE"), index=True)
    by_family: Mapped[bool]
    text: Mapped[str] = mapped_column(String(200))
    language: Mapped[str] = mapped_column(String(8))
    at: Mapped[datetime] = mapped_column(index=True)
    author: Mapped[int | None] = mapped_column(RowId)


def keep(
    session: AsyncSession,
    request_id: int,
    text: str,
    language: str,
    now: datetime,
    *,
    by_family: bool,
    author: int | None = None,
) -> None:
    session.add(Relay(request_id=request_id, by_family=by_family, text=text, language=language, at=now, author=author))


async def texts_by(session: AsyncSession, person_id: int) -> list[str]:
    """What this person has written to others."""
    family = select(DonationRequest.id).where(DonationRequest.person_id == person_id)
    as_family = and_(Relay.author.is_(None), Relay.by_family, Relay.request_id.in_(family))
    return list(await session.scalars(select(Relay.text).where(or_(Relay.author == person_id, as_family))))


async def forget_by(session: AsyncSession, person_id: int) -> None:
    """Deletes what this person has written."""
    await session.execute(delete(Relay).where(Relay.author == person_id))


async def written_at(session: AsyncSession, person_id: int, moment: datetime) -> list[Relay]:
    """What this person wrote at this very moment to the other side of a request."""
    asked = and_(Relay.by_family, DonationRequest.person_id == person_id)
    brings = and_(~Relay.by_family, DonationRequest.claimed_by == person_id)
    rows = await session.scalars(
        select(Relay)
        .join(DonationRequest, DonationRequest.id == Relay.request_id)
        .where(Relay.at == moment, or_(asked, brings))
    )
    return list(rows)


async def of(session: AsyncSession, request_id: int, now: datetime) -> list[Relay]:
    """The last ones of a case, the oldest first."""
    rows = await session.scalars(
        select(Relay)
        .where(Relay.request_id == request_id, Relay.at > now - KEPT)
        .order_by(Relay.id.desc())
        .limit(MOST_SHOWN)
    )
    return list(rows)[::-1]


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(Relay).where(Relay.at < moment))
