"""Appointments: when, what kind of thing, where. Some are made by staff for somebody."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import Float, ForeignKey, String, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store import links
from store.base import Base, RowId

About = Literal[
    "doctor",
    "dentist",
    "hospital",
    "jobcenter",
    "municipality",
    "lang_school",
    "school",
    "bank",
    "police",
    "lawyer",
    "deadline",
    "other",
]
Answer = Literal["yes", "no"]


class Appointment(Base):
    """`about` is one of About, `contact` is an id of the facts file. A cancelled one is deleted.

    A deadline is the last day for something; where no time is said it is the last minute of that day, there.

    `place` is an id of the facts file or of a kind of place. Where the person has said it in their own words, it is
    `place_text`; a point that they sent is `latitude` and `longitude`, in degrees of WGS 84.

    `person_id` is None while a member of staff (`made_by`) has made it and nobody has scanned its code. Reminders due
    before `planned_from` are not sent: the appointment was made, moved or taken up later.
    """

    __tablename__ = "appointments"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    made_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    starts_at: Mapped[datetime] = mapped_column(index=True)
    about: Mapped[str] = mapped_column(String(16))
    place: Mapped[str | None] = mapped_column(String(40))
    place_text: Mapped[str | None] = mapped_column(String(100))
    latitude: Mapped[float | None] = mapped_column(Float)
    longitude: Mapped[float | None] = mapped_column(Float)
    contact: Mapped[str | None] = mapped_column(String(60))
    answer: Mapped[str | None] = mapped_column(String(8))
    created_at: Mapped[datetime]
    planned_from: Mapped[datetime]


async def keep(
    session: AsyncSession, person_id: int, starts_at: datetime, about: About, place: str | None, now: datetime
) -> Appointment:
    """The person's appointment at that moment; pressed twice, it is kept once."""
    found = await session.scalar(
        select(Appointment).where(Appointment.person_id == person_id, Appointment.starts_at == starts_at)
    )
    if found is None:
        found = Appointment(person_id=person_id, starts_at=starts_at, created_at=now, planned_from=now)
        session.add(found)
    found.about, found.place = about, place
    await session.flush()
    return found


async def make(
    session: AsyncSession,
    made_by: int,
    starts_at: datetime,
    about: About,
    place: str | None,
    contact: str | None,
    now: datetime,
) -> Appointment:
    """An appointment that nobody has taken up yet."""
    made = Appointment(
        made_by=made_by,
        starts_at=starts_at,
        about=about,
        place=place,
        contact=contact,
        created_at=now,
        planned_from=now,
    )
    session.add(made)
    await session.flush()
    return made


async def to_come(session: AsyncSession, person_id: int, now: datetime) -> list[Appointment]:
    """The person's appointments from now on, the next first."""
    rows = await session.scalars(
        select(Appointment)
        .where(Appointment.person_id == person_id, Appointment.starts_at > now)
        .order_by(Appointment.starts_at)
    )
    return list(rows)


async def count_to_come(session: AsyncSession, person_id: int, now: datetime) -> int:
    query = select(func.count()).where(Appointment.person_id == person_id, Appointment.starts_at > now)
    return await session.scalar(query) or 0


async def made_to_come(session: AsyncSession, made_by: int, now: datetime) -> list[Appointment]:
    """What this member of staff has made, from now on."""
    rows = await session.scalars(
        select(Appointment)
        .where(Appointment.made_by == made_by, Appointment.starts_at > now)
        .order_by(Appointment.starts_at)
    )
    return list(rows)


async def of(session: AsyncSession, person_ids: list[int], since: datetime) -> list[Appointment]:
    """Those persons' appointments from `since` on."""
    rows = await session.scalars(
        select(Appointment)
        .where(Appointment.person_id.in_(person_ids), Appointment.starts_at > since)
        .order_by(Appointment.starts_at, Appointment.id)
    )
    return list(rows)


async def naming(session: AsyncSession, now: datetime, *, place: str | None, contact: str | None) -> list[Appointment]:
    """From now on at this place, or with this contact."""
    there = (Appointment.place == place) if place else (Appointment.contact == contact)
    return list(await session.scalars(select(Appointment).where(there, Appointment.starts_at > now)))


async def find(session: AsyncSession, appointment_id: int, person_id: int) -> Appointment | None:
    """The appointment, if it is this person's."""
    return await session.scalar(
        select(Appointment).where(Appointment.id == appointment_id, Appointment.person_id == person_id)
    )


async def find_made(session: AsyncSession, appointment_id: int, made_by: int) -> Appointment | None:
    """The appointment, if this member of staff made it."""
    return await session.scalar(
        select(Appointment).where(Appointment.id == appointment_id, Appointment.made_by == made_by)
    )


async def get(session: AsyncSession, appointment_id: int) -> Appointment | None:
    return await session.get(Appointment, appointment_id)


async def forget(session: AsyncSession, appointment: Appointment) -> None:
    """Deletes it and its code: another appointment may get its number."""
    await links.forget(session, "appointment", appointment.id)
    await session.delete(appointment)
    await session.flush()


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    """Appointments that are over serve nobody."""
    await session.execute(delete(Appointment).where(Appointment.starts_at < moment))
