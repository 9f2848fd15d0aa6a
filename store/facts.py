"""The municipality's facts as staff have them now: the parts, a number for their state, and every change with its undo.

Changes are kept as long as the facts: they hold nothing about those who use the bot, and of who made one only the role.

The file is what an empty database begins with. Every process sees a change with its next transaction: it looks at the
number of the state, and reads the parts again when that is another one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import JSON, ForeignKey, String, func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from config.facts import Municipality
from config.facts_parts import Key, Parts, whole
from store.base import Base, RowId

INFO = "facts"
How = Literal["imported", "edited", "confirmed", "undone"]


class FactPart(Base):
    """`changed_by` is the role of whoever changed or confirmed it last; empty for what stands as the file has it.

    `revision` is the number of the change that it has its value from.
    """

    __tablename__ = "fact_parts"

    section: Mapped[str] = mapped_column(String(32), primary_key=True)
    ident: Mapped[str] = mapped_column(String(64), primary_key=True)
    position: Mapped[int]
    value: Mapped[Any] = mapped_column(JSON)
    changed_by: Mapped[str] = mapped_column(String(16), default="")
    changed_at: Mapped[datetime]
    revision: Mapped[int] = mapped_column(RowId)

    @property
    def key(self) -> Key:
        return Key(self.section, self.ident)


class FactChange(Base):
    """What was done at once. `by` is a role and never a person; `undoes` the change that this one takes back."""

    __tablename__ = "fact_changes"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str] = mapped_column(String(16))
    how: Mapped[How] = mapped_column(String(16))
    undoes: Mapped[int | None] = mapped_column(RowId)


class FactStep(Base):
    """One part before and after a change; None where it is not there."""

    __tablename__ = "fact_steps"

    change_id: Mapped[int] = mapped_column(ForeignKey("fact_changes.id", ondelete="CASCADE"), primary_key=True)
    section: Mapped[str] = mapped_column(String(32), primary_key=True)
    ident: Mapped[str] = mapped_column(String(64), primary_key=True)
    position: Mapped[int]
    before: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)
    after: Mapped[Any] = mapped_column(JSON(none_as_null=True), nullable=True)

    @property
    def key(self) -> Key:
        return Key(self.section, self.ident)


class FactsState(Base):
    """The one row that says in which state the facts are: the number of the last change, 0 where there was none."""

    __tablename__ = "facts_state"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(RowId)


class Stale(Exception):
    """Somebody has changed the same part since it was looked at."""


@dataclass
class Known:
    """What a process has read: the facts in the state `number`."""

    number: int
    facts: Municipality


async def current(session: AsyncSession, seed: Municipality) -> Municipality:
    """The facts as this transaction sees them; `seed` where the database has none."""
    number = await session.scalar(select(FactsState.number)) or 0
    if number == 0:
        return seed
    known: Known | None = session.info[INFO].get("known")
    if known is None or known.number != number:
        # What this transaction changed itself may still be taken back, so no other one is told.
        known = Known(number, whole(await _values(session)))
        if not session.info.get("facts_changed"):
            session.info[INFO]["known"] = known
    return known.facts


async def revisions(session: AsyncSession) -> dict[Key, int]:
    """The revision of every part: what a form keeps, to see whether somebody else was quicker."""
    return {part.key: part.revision for part in await session.scalars(select(FactPart))}


async def change(
    session: AsyncSession,
    after: Mapping[Key, Any],
    by: str,
    now: datetime,
    *,
    seen: Mapping[Key, int] | None = None,
    how: How = "edited",
    undoes: int | None = None,
) -> int:
    """Gives these parts these values, None for one that is to go, and returns the number of the change.

    All or nothing: raises Unfit where the facts would no longer hang together, Stale where one of the parts that were
    `seen` is of another revision by now (0: not there).
    """
    state = await _locked(session)
    # What this transaction has read before it waited may be older.
    anew = select(FactPart).execution_options(populate_existing=True)
    parts = {part.key: part for part in await session.scalars(anew)}
    for key, revision in (seen or {}).items():
        if (parts[key].revision if key in parts else 0) != revision:
            raise Stale(str(key))
    whole(_with(parts, after))
    made = FactChange(at=now, by=by, how=how, undoes=undoes)
    session.add(made)
    await session.flush()
    last = max((part.position for part in parts.values()), default=0)
    before_it_went = await last_steps(session) if after.keys() - parts.keys() else {}
    for number, (key, value) in enumerate(after.items(), start=last + 1):
        part = parts.get(key)
        before = part.value if part else None
        if before == value:
            continue
        place = part.position if part else before_it_went[key].position if key in before_it_went else number
        step = FactStep(change_id=made.id, section=key.section, ident=key.id, position=place, before=before)
        step.after = value
        session.add(step)
        await _keep(session, part, step, "" if how == "imported" else by, now)
    state.number = made.id
    session.info["facts_changed"] = True
    await session.flush()
    return made.id


async def undo(session: AsyncSession, change_id: int, by: str, now: datetime) -> int:
    """Takes a change back. Raises Stale where what it changed has been changed since, Unfit as `change` does."""
    steps = await steps_of(session, change_id)
    if not steps:
        raise Stale(str(change_id))
    seen = {step.key: change_id if step.after is not None else 0 for step in steps}
    before = {step.key: step.before for step in steps}
    return await change(session, before, by, now, seen=seen, how="undone", undoes=change_id)


async def steps_of(session: AsyncSession, change_id: int) -> list[FactStep]:
    """What a change did to each part."""
    return list(await session.scalars(select(FactStep).where(FactStep.change_id == change_id)))


async def history(session: AsyncSession, key: Key, limit: int = 10) -> list[tuple[FactChange, FactStep]]:
    """What became of this part, the newest first."""
    query = (
        select(FactChange, FactStep)
        .join(FactStep, FactStep.change_id == FactChange.id)
        .where(FactStep.section == key.section, FactStep.ident == key.id)
        .order_by(FactChange.id.desc())
        .limit(limit)
    )
    return [(row[0], row[1]) for row in await session.execute(query)]


@dataclass(frozen=True)
class LastStep:
    """How a part was last changed, and where it stood then."""

    how: How
    position: int


async def last_steps(session: AsyncSession) -> dict[Key, LastStep]:
    """The last change of every part that there is or was, in one query."""
    newest = select(func.max(FactStep.change_id)).group_by(FactStep.section, FactStep.ident)
    newest = newest.add_columns(FactStep.section, FactStep.ident)
    query = (
        select(FactStep.section, FactStep.ident, FactChange.how, FactStep.position)
        .join(FactChange, FactStep.change_id == FactChange.id)
        .where(tuple_(FactStep.change_id, FactStep.section, FactStep.ident).in_(newest))
    )
    return {Key(section, ident): LastStep(how, place) for section, ident, how, place in await session.execute(query)}


async def lately(session: AsyncSession, limit: int = 10) -> list[tuple[FactChange, FactStep]]:
    """What people have changed last of all facts, the newest first."""
    query = (
        select(FactChange, FactStep)
        .join(FactStep, FactStep.change_id == FactChange.id)
        .where(FactChange.how != "imported")
        .order_by(FactChange.id.desc(), FactStep.position)
        .limit(limit)
    )
    return [(row[0], row[1]) for row in await session.execute(query)]


async def all_parts(session: AsyncSession) -> list[FactPart]:
    """Every part, in the order of the file; those that came later at the end."""
    return list(await session.scalars(select(FactPart).order_by(FactPart.position)))


async def _values(session: AsyncSession) -> Parts:
    return {part.key: part.value for part in await all_parts(session)}


async def _locked(session: AsyncSession) -> FactsState:
    """The one row; whoever else changes facts waits until this transaction ends."""
    query = select(FactsState).with_for_update().execution_options(populate_existing=True)
    return (await session.scalars(query)).one()


def _with(parts: Mapping[Key, FactPart], after: Mapping[Key, Any]) -> Parts:
    """In the order that they have; a part that is new comes last, and only for the check of the whole."""
    ordered = sorted(parts.values(), key=lambda part: part.position)
    values = {part.key: part.value for part in ordered} | dict(after)
    return {key: value for key, value in values.items() if value is not None}


async def _keep(session: AsyncSession, part: FactPart | None, step: FactStep, by: str, now: datetime) -> None:
    if step.after is None:
        assert part is not None
        await session.delete(part)
        return
    if part is None:
        part = FactPart(section=step.section, ident=step.ident, position=step.position)
        session.add(part)
    part.value, part.changed_by, part.changed_at, part.revision = step.after, by, now, step.change_id
