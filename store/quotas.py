"""How often somebody has lately done what reaches others."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, String, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base


class QuotaUse(Base):
    """This person did what `name` counts so many `times` since the moment `since`, at which the first one was."""

    __tablename__ = "quota_uses"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(String(24), primary_key=True)
    since: Mapped[datetime]
    times: Mapped[int]


async def next_time(
    session: AsyncSession, person_id: int, name: str, times: int, within: timedelta, now: datetime
) -> datetime | None:
    """From when on it works again, where there were `times` of it `within` that time; None where it works now."""
    found = await _find(session, person_id, name)
    if found is None or now - found.since >= within or found.times < times:
        return None
    return found.since + within


async def count(session: AsyncSession, person_id: int, name: str, within: timedelta, now: datetime) -> None:
    """One more; the first one `within` that time begins anew."""
    found = await _find(session, person_id, name)
    if found is None:
        session.add(QuotaUse(person_id=person_id, name=name, since=now, times=1))
        await session.flush()
    elif now - found.since >= within:
        found.since, found.times = now, 1
    else:
        found.times += 1


async def _find(session: AsyncSession, person_id: int, name: str) -> QuotaUse | None:
    query = select(QuotaUse).where(QuotaUse.person_id == person_id, QuotaUse.name == name)
    return await session.scalar(query.with_for_update())


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(QuotaUse).where(QuotaUse.since < moment))
