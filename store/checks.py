"""What staff were asked whether it is still right: a card a week, with what they pressed about each fact on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import JSON, ForeignKey, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, joinedload, mapped_column

from config.facts_parts import Key
from store.base import Base, RowId
from store.facts import FactChange, FactStep
from store.persons import Person
from store.threads import StaffGroup

# A card can be pressed so long, and so long a fact is left alone that staff did not know about.
KEPT = timedelta(days=28)
State = Literal["open", "right", "passed", "changed"]


@dataclass(frozen=True)
class Item:
    """A fact on a card, as it was at `revision`."""

    key: Key
    revision: int
    state: State = "open"


class CheckCard(Base):
    """`group_id` is the staff's group. `items` are [section, id, revision, state] each."""

    __tablename__ = "check_cards"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    sent_at: Mapped[datetime] = mapped_column(index=True)
    items: Mapped[list[tuple[str, str, int, State]]] = mapped_column(JSON)

    @property
    def asked(self) -> tuple[Item, ...]:
        """The facts on it, in their order."""
        return tuple(Item(Key(section, id), revision, state) for section, id, revision, state in self.items)

    def put(self, items: Sequence[Item]) -> None:
        """These stand on it from now on."""
        self.items = [(each.key.section, each.key.id, each.revision, each.state) for each in items]


async def free_group(session: AsyncSession) -> StaffGroup | None:
    """The staff's group; None where the bot is not in it, or where another process is about to ask there."""
    return await session.scalar(
        select(StaffGroup)
        .join(StaffGroup.person)
        .where(Person.blocked_at.is_(None))
        .options(joinedload(StaffGroup.person))
        .with_for_update(skip_locked=True, of=StaffGroup)
    )


async def keep(session: AsyncSession, group_id: int, items: Sequence[Item], now: datetime) -> CheckCard:
    """A new card with these facts."""
    card = CheckCard(group_id=group_id, sent_at=now, items=[])
    card.put(items)
    session.add(card)
    await session.flush()
    return card


async def get(session: AsyncSession, card_id: int) -> CheckCard | None:
    """The card; whoever else presses it waits until this transaction ends."""
    query = select(CheckCard).where(CheckCard.id == card_id)
    return await session.scalar(query.with_for_update().execution_options(populate_existing=True))


async def cards(session: AsyncSession) -> list[CheckCard]:
    """Those that are kept, the newest first."""
    return list(await session.scalars(select(CheckCard).order_by(CheckCard.id.desc())))


async def newest(session: AsyncSession) -> CheckCard | None:
    """The last one, to be looked at: nobody waits for it."""
    return await session.scalar(select(CheckCard).order_by(CheckCard.id.desc()).limit(1))


async def edited_since(session: AsyncSession, moment: datetime) -> dict[Key, datetime]:
    """Which facts staff have changed since, and when last."""
    rows = await session.execute(
        select(FactStep.section, FactStep.ident, FactChange.at)
        .join(FactChange, FactChange.id == FactStep.change_id)
        .where(FactChange.at >= moment, FactChange.how.in_(("edited", "undone")))
        .order_by(FactChange.id)
    )
    return {Key(section, ident): at for section, ident, at in rows}


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(CheckCard).where(CheckCard.sent_at < moment))
