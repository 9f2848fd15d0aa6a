"""Classes of a course, and who is in them."""

from __future__ import annotations

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, String, UniqueConstraint, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, joinedload, mapped_column, relationship

from store.base import Base, RowId


class CourseClass(Base):
    """A series in the municipality's wall time: `rule` is an RFC 5545 RRULE counted from `first_day`.

    `course` is an id of the facts file; `last_day` is None for one that goes on for ever.
    """

    __tablename__ = "classes"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    course: Mapped[str] = mapped_column(String(32), index=True)
    rule: Mapped[str] = mapped_column(String(120))
    first_day: Mapped[date]
    last_day: Mapped[date | None]
    opens: Mapped[time]
    closes: Mapped[time]
    created_at: Mapped[datetime]


class Enrolment(Base):
    """Somebody in a class. `lead` says when they are reminded, as in REMINDER_LEADS."""

    __tablename__ = "enrolments"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    class_id: Mapped[int] = mapped_column(ForeignKey("classes.id", ondelete="CASCADE"), index=True)
    lead: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[datetime]

    course_class: Mapped[CourseClass] = relationship()

    __table_args__ = (UniqueConstraint("person_id", "class_id"),)


async def find(session: AsyncSession, class_id: int) -> CourseClass | None:
    return await session.get(CourseClass, class_id)


async def running(session: AsyncSession, today: date, course: str | None = None) -> list[CourseClass]:
    """Classes that are not over, of one course or of all."""
    query = select(CourseClass).where((CourseClass.last_day.is_(None)) | (CourseClass.last_day >= today))
    if course is not None:
        query = query.where(CourseClass.course == course)
    return list(await session.scalars(query.order_by(CourseClass.course, CourseClass.first_day, CourseClass.opens)))


async def keep(
    session: AsyncSession,
    *,
    course: str,
    rule: str,
    first_day: date,
    last_day: date | None,
    opens: time,
    closes: time,
    now: datetime,
) -> CourseClass:
    """The class of this course with these days and hours; said twice, it is kept once."""
    found = await session.scalar(
        select(CourseClass).where(
            CourseClass.course == course,
            CourseClass.rule == rule,
            CourseClass.first_day == first_day,
            CourseClass.opens == opens,
            CourseClass.closes == closes,
        )
    )
    if found is None:
        found = CourseClass(course=course, rule=rule, first_day=first_day, last_day=last_day, created_at=now)
        found.opens, found.closes = opens, closes
        session.add(found)
        await session.flush()
    return found


async def enrol(session: AsyncSession, person_id: int, class_id: int, lead: str, now: datetime) -> Enrolment:
    """Puts the person into the class; who is in it already gets the new lead."""
    found = await enrolment(session, person_id, class_id)
    if found is None:
        found = Enrolment(person_id=person_id, class_id=class_id, lead=lead, created_at=now)
        session.add(found)
    found.lead = lead
    await session.flush()
    return found


async def enrolment(session: AsyncSession, person_id: int, class_id: int) -> Enrolment | None:
    return await session.scalar(
        select(Enrolment).where(Enrolment.person_id == person_id, Enrolment.class_id == class_id)
    )


async def enrolments(session: AsyncSession, person_ids: list[int]) -> list[Enrolment]:
    """Of these persons, with their classes."""
    rows = await session.scalars(
        select(Enrolment)
        .where(Enrolment.person_id.in_(person_ids))
        .options(joinedload(Enrolment.course_class))
        .order_by(Enrolment.id)
    )
    return list(rows)


async def leave(session: AsyncSession, person_id: int, class_id: int) -> None:
    await session.execute(delete(Enrolment).where(Enrolment.person_id == person_id, Enrolment.class_id == class_id))


async def enrolled(session: AsyncSession, course: str | None, today: date) -> list[int]:
    """The persons in a class of this course (or of any) that is not over."""
    query = (
        select(Enrolment.person_id)
        .join(Enrolment.course_class)
        .where((CourseClass.last_day.is_(None)) | (CourseClass.last_day >= today))
    )
    if course is not None:
        query = query.where(CourseClass.course == course)
    return sorted(set(await session.scalars(query)))


async def sizes(session: AsyncSession) -> dict[int, int]:
    """How many people are in each class."""
    rows = await session.execute(select(Enrolment.class_id, func.count()).group_by(Enrolment.class_id))
    return {row[0]: row[1] for row in rows}


async def forget_before(session: AsyncSession, day: date) -> None:
    """Classes that are over, and with them who was in them."""
    await session.execute(delete(CourseClass).where(CourseClass.last_day < day))
