"""Days on which a course, or all of them, is closed."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import String, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId


class Closure(Base):
    """`course` is an id of the facts file, None for all courses; both days are included."""

    __tablename__ = "closures"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    course: Mapped[str | None] = mapped_column(String(32))
    first_day: Mapped[date]
    last_day: Mapped[date] = mapped_column(index=True)
    created_at: Mapped[datetime]

    def covers(self, course: str, day: date) -> bool:
        return self.course in (None, course) and self.first_day <= day <= self.last_day


async def from_day(session: AsyncSession, day: date) -> list[Closure]:
    """Closures that are not over on `day`, the first one first."""
    rows = await session.scalars(select(Closure).where(Closure.last_day >= day).order_by(Closure.first_day, Closure.id))
    return list(rows)


async def add(session: AsyncSession, course: str | None, first: date, last: date, now: datetime) -> Closure:
    """The closure; said twice, it is kept once."""
    found = await session.scalar(
        select(Closure).where(Closure.course == course, Closure.first_day == first, Closure.last_day == last)
    )
    if found is None:
        found = Closure(course=course, first_day=first, last_day=last, created_at=now)
        session.add(found)
        await session.flush()
    return found


async def find(session: AsyncSession, closure_id: int) -> Closure | None:
    return await session.get(Closure, closure_id)


async def remove(session: AsyncSession, closure: Closure) -> None:
    await session.delete(closure)
    await session.flush()


async def forget_before(session: AsyncSession, day: date) -> None:
    await session.execute(delete(Closure).where(Closure.last_day < day))
