"""All that a SQLite database keeps, in one question: one for each of fifty tables takes long."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Table, text
from sqlalchemy.ext.asyncio import AsyncSession

from store.base import Base

Rows = dict[str, set[str]]


async def kept(session: AsyncSession, *, but: Collection[str], actor: int | None = None) -> Rows:
    """Every row of all tables but these, by table, each as one text; without those in which the actor is named."""
    await session.flush()
    found: Rows = {table.name: set() for table in Base.metadata.sorted_tables if table.name not in but}
    for each in (await session.execute(_EVERYTHING, {"actor": actor})).mappings():
        if each["name"] in found:
            found[each["name"]].add(each["row"])
    return found


def _as_text(table: Table) -> str:
    """SQL for the table's name, and each row in which the actor is not named as one text."""
    row = " || '|' || ".join(f'quote("{column.name}")' for column in table.columns)
    named = " OR ".join(f'coalesce("{name}" = :actor, 0)' for name in _owners(table)) or "0"
    return f"SELECT '{table.name}' AS name, {row} AS row FROM {table.name} WHERE NOT ({named})"


def _owners(table: Table) -> list[str]:
    """The columns that name a person."""
    if table.name == "persons":
        return ["id"]
    return [key.parent.name for key in table.foreign_keys if key.column.table.name == "persons"]


_EVERYTHING = text(" UNION ALL ".join(map(_as_text, Base.metadata.sorted_tables)))
