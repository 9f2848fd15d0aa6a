"""Every row in which a person stands, table by table: what they are shown of it is said by those who keep it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from store.base import Base
from store.persons import Person

# Columns that hold the number of a person though no foreign key says so.
NUMBERS = frozenset({"audit.actor", "donation_groups.linked_by", "relays.author"})
# Those that hold the keyed hash by which somebody is known again.
HASHES = frozenset({"blocks.blocker", "blocks.blocked", "no_shows.pseudonym"})
# Those that hold the number that Telegram has for somebody.
CHATS = frozenset({"inbox.telegram_id"})
# What belongs to a row of somebody, and names nobody itself.
BEHIND = {"thread_messages.thread_id": "threads.person_id", "interpretations.row_id": "outbox.person_id"}


@dataclass(frozen=True)
class Row:
    """`named`: the columns in which the person stands, as `table.column`; `values` are all columns of the row."""

    table: str
    named: frozenset[str]
    values: dict[str, Any]


def columns() -> frozenset[str]:
    """Every column by which a row is found to be somebody's, as `table.column`."""
    return frozenset(str(column) for table in _tables() for column in _naming(table))


async def of(session: AsyncSession, person: Person, tables: Iterable[str]) -> list[Row]:
    """The rows of these tables in which the person stands, in the order in which they were written."""
    await session.flush()
    return [row for name in tables for row in await _rows(session, Base.metadata.tables[name], person)]


async def _rows(session: AsyncSession, table: Table, person: Person) -> list[Row]:
    ways = {str(column): _is(column, person) for column in _naming(table)}
    if not ways:
        return []
    marks = [way.label(f"named_{at}") for at, way in enumerate(ways.values())]
    found = await session.execute(select(table, *marks).where(or_(*ways.values())).order_by(*table.primary_key))
    width = len(table.columns)
    return [
        Row(
            table.name,
            frozenset(name for name, is_so in zip(ways, row[width:], strict=True) if is_so),
            dict(zip(table.columns.keys(), row[:width], strict=True)),
        )
        for row in map(tuple, found)
    ]


def _tables() -> list[Table]:
    return Base.metadata.sorted_tables


def _naming(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if _names(column)]


def _names(column: Column[Any]) -> bool:
    name = str(column)
    to_person = any(key.target_fullname == "persons.id" for key in column.foreign_keys)
    return to_person or name in NUMBERS | HASHES | CHATS | BEHIND.keys() or name == "persons.id"


def _is(column: Column[Any], person: Person) -> ColumnElement[bool]:
    """Whether the column means this person."""
    name = str(column)
    if name in HASHES:
        return column == person.pseudonym
    if name in CHATS:
        return column == person.telegram_id
    if name in BEHIND:
        table, owner = BEHIND[name].split(".")
        behind = Base.metadata.tables[table]
        return column.in_(select(behind.c.id).where(behind.c[owner] == person.id))
    return column == person.id
