"""What a file brings into the facts of the database: all that staff have not changed there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from config.facts import Municipality
from config.facts_parts import Key, parts
from store import facts
from store.facts import FactsState, LastStep


@dataclass(frozen=True)
class TakenIn:
    """Which parts became what the file says, and which differ and stay as staff have made them."""

    changed: tuple[Key, ...]
    kept: tuple[Key, ...]


async def seed(session: AsyncSession, file: Municipality, now: datetime) -> None:
    """What an empty database begins with; nothing happens to another one."""
    state = (await session.scalars(select(FactsState).with_for_update())).one()
    if state.number == 0:
        await take_in(session, file, now)


async def take_in(session: AsyncSession, file: Municipality, now: datetime) -> TakenIn:
    """Brings the facts to what the file says, but for parts that staff have changed, confirmed, added or removed.

    Raises Unfit where the two do not go together.
    """
    new = parts(file)
    old = {part.key: part for part in await facts.all_parts(session)}
    differing = [key for key in dict.fromkeys((*new, *old)) if new.get(key) != (old[key].value if key in old else None)]
    steps = await facts.last_steps(session) if new.keys() - old.keys() else {}
    kept = [key for key in differing if (old[key].changed_by if key in old else _removed(steps.get(key)))]
    changes: dict[Key, Any] = {key: new.get(key) for key in differing if key not in kept}
    if changes:
        await facts.change(session, changes, "", now, how="imported")
    return TakenIn(tuple(changes), tuple(kept))


def _removed(last: LastStep | None) -> bool:
    """Whether it was staff who took it out."""
    return last is not None and last.how != "imported"
