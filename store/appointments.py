"""What people want to be reminded of: when, and what kind of thing; no names, no text."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import ForeignKey, String, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId

About = Literal["doctor", "dentist", "jobcenter", "municipality", "school", "other"]


class Appointment(Base):
    """`about` is one of About. A cancelled appointment is deleted."""

    __tablename__ = "appointments"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    starts_at: Mapped[datetime] = mapped_column(index=True)
    about: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[datetime]


async def keep(session: AsyncSession, person_id: int, starts_at: datetime, about: About, now: datetime) -> Appointment:
    """The person's appointment at that moment; pressed twice, it is kept once."""
    found = await session.scalar(
        select(Appointment).where(Appointment.person_id == person_id, Appointment.starts_at == starts_at)
    )
    if found is None:
        found = Appointment(person_id=person_id, starts_at=starts_at, about=about, created_at=now)
        session.add(found)
    found.about = about
    await session.flush()
    return found


async def to_come(session: AsyncSession, person_id: int, now: datetime) -> list[Appointment]:
    """The person's appointments from now on, the next first."""
    rows = await session.scalars(
        select(Appointment)
        .where(Appointment.person_id == person_id, Appointment.starts_at > now)
        .order_by(Appointment.starts_at)
    )
    return list(rows)


async def find(session: AsyncSession, appointment_id: int, person_id: int) -> Appointment | None:
    """The appointment, if it is this person's."""
    return await session.scalar(
        select(Appointment).where(Appointment.id == appointment_id, Appointment.person_id == person_id)
    )


async def forget(session: AsyncSession, appointment: Appointment) -> None:
    await session.delete(appointment)


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    """Appointments that are over serve nobody."""
    await session.execute(delete(Appointment).where(Appointment.starts_at < moment))
