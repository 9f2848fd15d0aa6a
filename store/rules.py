"""Numbers that coordinators may change: how long, how many. What nobody has changed is as in `DEFAULTS`."""

from __future__ import annotations

from typing import Literal, get_args

from sqlalchemy import String
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base

RuleName = Literal["remind_days", "free_days", "most_open"]
NAMES: tuple[RuleName, ...] = get_args(RuleName)
# Days until a volunteer is reminded, days until it is free again, open requests of one person.
DEFAULTS: dict[RuleName, int] = {"remind_days": 3, "free_days": 5, "most_open": 3}


class Rule(Base):
    """A number that was changed."""

    __tablename__ = "rules"

    name: Mapped[str] = mapped_column(String(32), primary_key=True)
    value: Mapped[int]


async def number(session: AsyncSession, name: RuleName) -> int:
    """What counts now."""
    found = await session.get(Rule, name)
    return found.value if found else DEFAULTS[name]


async def change(session: AsyncSession, name: RuleName, value: int) -> None:
    await session.merge(Rule(name=name, value=value))
    await session.flush()
