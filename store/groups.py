"""The group chats of volunteers, which get a card for each donation request."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, ForeignKey, String, and_, delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store import roles
from store.base import Base, RowId


class Group(Base):
    """The group chat of an organisation's volunteers: kept as a person with the chat's (negative) number.

    `linked_by` is the number of whoever linked it last; None where that was not kept yet.
    """

    __tablename__ = "donation_groups"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    organisation: Mapped[str] = mapped_column(String(40))
    created_at: Mapped[datetime]
    linked_by: Mapped[int | None] = mapped_column(RowId)


async def every(session: AsyncSession) -> list[Group]:
    return list(await session.scalars(select(Group).order_by(Group.person_id)))


async def answered_for(session: AsyncSession, names: Collection[str], admin_ids: Collection[int]) -> list[Group]:
    """The groups whose linker still has one of these roles, as far as it is known who that is."""
    allowed = or_(Group.linked_by.is_(None), roles.still(Group.linked_by.expression, names, admin_ids))
    return list(await session.scalars(select(Group).where(allowed).order_by(Group.person_id)))


async def link(
    session: AsyncSession, person_id: int, now: datetime, organisation: str = "", linked_by: int | None = None
) -> None:
    """The group chat, kept once; of the organisation of whoever linked it last."""
    found = await session.get(Group, person_id)
    if found is None:
        found = Group(person_id=person_id, created_at=now)
        session.add(found)
    found.organisation, found.linked_by = organisation, linked_by
    await session.flush()


async def linked_by(session: AsyncSession, person_id: int, organisation: str = "") -> list[int]:
    """The groups that this person has linked, and those of an organisation of which nobody knows who has."""
    unknown = and_(Group.linked_by.is_(None), Group.organisation == organisation, Group.organisation != "")
    query = select(Group.person_id).where(or_(Group.linked_by == person_id, unknown))
    return list(await session.scalars(query.order_by(Group.person_id)))


async def unlink(session: AsyncSession, person_id: int) -> bool:
    """Whether this group was linked."""
    result = await session.execute(delete(Group).where(Group.person_id == person_id))
    return cast("CursorResult[Any]", result).rowcount > 0
