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


async def use(
    session: AsyncSession, person_id: int, name: str, times: int, within: timedelta, now: datetime
) -> datetime | None:
    """Counts one more; or, where there were `times` of it `within` that time, says from when on it works again."""
    found = await session.scalar(
        select(QuotaUse).where(QuotaUse.person_id == person_id, QuotaUse.name == name).with_for_update()
    )
    if found is None:
        session.add(QuotaUse(person_id=person_id, name=name, since=now, times=1))
        await session.flush()
        return None
    if now - found.since >= within:
        found.since, found.times = now, 0
    if found.times >= times:
        return found.since + within
    found.times += 1
    return None


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(QuotaUse).where(QuotaUse.since < moment))
