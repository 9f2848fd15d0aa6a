"""Where two meet at home: what the host has written, for the one who comes, until it is over."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, ForeignKey, String, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base
from store.donations import DonationRequest

LONGEST = 200


class Address(Base):
    """Of one meeting. `host_id` lives there and has written it, `guest_id` is the only one who reads it."""

    __tablename__ = "addresses"

    request_id: Mapped[int] = mapped_column(ForeignKey("donation_requests.id", ondelete="CASCADE"), primary_key=True)
    host_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    guest_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = mapped_column(String(LONGEST))
    given_at: Mapped[datetime]


async def keep(session: AsyncSession, request_id: int, host: int, guest: int, text: str, now: datetime) -> None:
    """In place of what the host has written before."""
    await forget(session, request_id)
    session.add(Address(request_id=request_id, host_id=host, guest_id=guest, text=text, given_at=now))
    await session.flush()


async def find(session: AsyncSession, request_id: int) -> Address | None:
    return await session.get(Address, request_id, populate_existing=True)


async def written_by(session: AsyncSession, person_id: int) -> list[str]:
    """What this person has written."""
    return list(await session.scalars(select(Address.text).where(Address.host_id == person_id)))


async def over(session: AsyncSession, moment: datetime) -> list[int]:
    """The requests whose address nobody needs: they were to meet before `moment`, or have agreed on nothing since."""
    last_needed = select(Address.request_id).join(DonationRequest, DonationRequest.id == Address.request_id)
    met = last_needed.where(DonationRequest.meets_at.is_not(None), DonationRequest.meets_at < moment)
    parted = last_needed.where(DonationRequest.meets_at.is_(None), DonationRequest.changed_at < moment)
    return sorted([*await session.scalars(met), *await session.scalars(parted)])


async def forget(session: AsyncSession, request_id: int) -> bool:
    """Whether there was one."""
    result = await session.execute(delete(Address).where(Address.request_id == request_id))
    return cast("CursorResult[Any]", result).rowcount > 0
