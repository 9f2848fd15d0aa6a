"""What somebody said is wrong in an answer: about which facts, in their own words, until staff have looked at it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from sqlalchemy import JSON, ForeignKey, String, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from config.facts_parts import Key
from store.base import Base, RowId

KEPT_DAYS = 90
LONGEST = 600
Result = Literal["right", "changed"]


class Wrong(Base):
    """`shown` is what the button carried, `facts` are those that it is about: [section, id] each.

    `text` is empty where nothing was written, and when it has been dealt with. `wants` is whether they want to hear
    what became of it, None until they have said so. `passed_at` is when staff got it, `result` what they found.
    """

    __tablename__ = "wrongs"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    shown: Mapped[str] = mapped_column(String(40))
    facts: Mapped[list[tuple[str, str]]] = mapped_column(JSON)
    text: Mapped[str] = mapped_column(String(LONGEST), default="")
    language: Mapped[str] = mapped_column(String(8))
    wants: Mapped[bool | None]
    result: Mapped[Result | None] = mapped_column(String(8))
    created_at: Mapped[datetime] = mapped_column(index=True)
    passed_at: Mapped[datetime | None]

    @property
    def keys(self) -> tuple[Key, ...]:
        """The facts that it is about."""
        return tuple(Key(section, id) for section, id in self.facts)


_WAITS = (Wrong.passed_at.is_not(None), Wrong.result.is_(None))


async def begin(
    session: AsyncSession, person_id: int, shown: str, keys: Sequence[Key], language: str, now: datetime
) -> Wrong:
    """What is to be passed on, with words or without."""
    found = Wrong(person_id=person_id, shown=shown, facts=[tuple(key) for key in keys], text="")
    found.language, found.created_at = language, now
    session.add(found)
    await session.flush()
    return found


async def get(session: AsyncSession, wrong_id: int) -> Wrong | None:
    """Whoever else deals with it waits until this transaction ends."""
    query = select(Wrong).where(Wrong.id == wrong_id)
    return await session.scalar(query.with_for_update().execution_options(populate_existing=True))


async def same(session: AsyncSession, person_id: int, shown: str) -> Wrong | None:
    """What they said of this answer already, and nobody has dealt with."""
    return await session.scalar(
        select(Wrong).where(Wrong.person_id == person_id, Wrong.shown == shown, Wrong.result.is_(None)).limit(1)
    )


async def of(session: AsyncSession, person_id: int) -> list[Wrong]:
    return list(await session.scalars(select(Wrong).where(Wrong.person_id == person_id).order_by(Wrong.id)))


async def unsaid(session: AsyncSession, moment: datetime) -> list[Wrong]:
    """What staff have not got, of before `moment`; another process that looks too sees nothing."""
    query = select(Wrong).where(Wrong.passed_at.is_(None), Wrong.created_at <= moment)
    return list(await session.scalars(query.order_by(Wrong.id).with_for_update(skip_locked=True)))


async def waiting(session: AsyncSession) -> list[Wrong]:
    """What staff have got and nobody has dealt with, the oldest first."""
    return list(await session.scalars(select(Wrong).where(*_WAITS).order_by(Wrong.id)))


async def count_waiting(session: AsyncSession) -> int:
    return await session.scalar(select(func.count()).select_from(Wrong).where(*_WAITS)) or 0


async def remove(session: AsyncSession, found: Wrong) -> None:
    await session.delete(found)
    await session.flush()


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(Wrong).where(Wrong.created_at < moment))
