"""The group chats of volunteers, which get a card for each donation request."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base


class Group(Base):
    """The group chat of an organisation's volunteers: kept as a person with the chat's (negative) number."""

    __tablename__ = "donation_groups"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    organisation: Mapped[str] = mapped_column(String(40))
    created_at: Mapped[datetime]


async def every(session: AsyncSession) -> list[Group]:
    return list(await session.scalars(select(Group).order_by(Group.person_id)))


async def link(session: AsyncSession, person_id: int, now: datetime, organisation: str = "") -> None:
    """The group chat, kept once; of the organisation of whoever linked it last."""
    found = await session.get(Group, person_id)
    if found is None:
        session.add(Group(person_id=person_id, organisation=organisation, created_at=now))
    else:
        found.organisation = organisation
    await session.flush()
