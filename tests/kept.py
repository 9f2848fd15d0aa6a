"""All that a SQLite database keeps, in one question: one for each of fifty tables takes long."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cache

from sqlalchemy import Table, TextClause, text
from sqlalchemy.ext.asyncio import AsyncSession

from store.base import Base

Rows = dict[str, set[str]]


def owning(table: Table) -> list[str]:
    """The columns that say whose a row is."""
    return (
        ["id"] if table.name == "persons" else [column.name for column in table.columns if column.name == "person_id"]
    )


def naming(table: Table) -> list[str]:
    """The columns that name a person."""
    if table.name == "persons":
        return ["id"]
    return [key.parent.name for key in table.foreign_keys if key.column.table.name == "persons"]


async def kept(
    session: AsyncSession,
    *,
    but: Collection[str],
    actor: int | None = None,
    theirs: Callable[[Table], list[str]] = naming,
) -> Rows:
    """Every row of all tables but these, by table, each as one text; without those of which one of the columns that are
    `theirs` has the actor."""
    await session.flush()
    found: Rows = {table.name: set() for table in Base.metadata.sorted_tables if table.name not in but}
    for each in (await session.execute(_everything(theirs), {"actor": actor})).mappings():
        if each["name"] in found:
            found[each["name"]].add(each["row"])
    return found


@cache
def _everything(theirs: Callable[[Table], list[str]]) -> TextClause:
    return text(" UNION ALL ".join(_as_text(table, theirs(table)) for table in Base.metadata.sorted_tables))


def _as_text(table: Table, theirs: list[str]) -> str:
    """SQL for the table's name, and each row that has the actor in none of these columns as one text."""
    row = " || '|' || ".join(f'quote("{column.name}")' for column in table.columns)
    named = " OR ".join(f'coalesce("{name}" = :actor, 0)' for name in theirs) or "0"
    return f"SELECT '{table.name}' AS name, {row} AS row FROM {table.name} WHERE NOT ({named})"
