"""`/mydata`: all that is kept about a person, as files in their chat. Nothing of it is in a row: see `OwnData`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from actions.kernel import (
    Button,
    Hidden,
    Kept,
    Message,
    OwnData,
    Reply,
    Turn,
    ask,
    everything_kept,
    press,
    quotas,
    say,
)
from actions.talk.privacy import YOU
from store import holdings
from store.base import Session
from store.holdings import Row
from store.persons import Person


@dataclass(frozen=True)
class Holdings:
    """What the person is shown: the rows in which they stand, with those columns of each that are for them.

    `hidden`: columns of these tables that are named and not shown, as `table.column`, each with the reason.
    """

    made_at: datetime
    person: Person
    kinds: tuple[Kept, ...]
    rows: tuple[Row, ...]
    hidden: dict[str, Hidden]

    def of(self, kept: Kept) -> list[Row]:
        """The rows of this kind; of the person's own row only the columns of the kind."""
        return [
            Row(row.table, row.named, _only(row, kept.columns)) if row.table == Person.__tablename__ else row
            for row in self.rows
            if (row.table == Person.__tablename__ and row.table in kept.where) or row.named & kept.columns
        ]


def _only(row: Row, columns: frozenset[str]) -> dict[str, Any]:
    return {name: value for name, value in row.values.items() if f"{row.table}.{name}" in columns}


async def data_ask(turn: Turn) -> list[Reply]:
    """Asks first: whoever has the phone can read a file in the chat."""
    send = Button(label=say("button-mydata-send"), press=press("data_send"), icon="📄")
    no = ask("help_menu", "button-no")
    return [Message(lines=(say("mydata-ask"),), buttons=((send,), (no,)), can_be_danish=False)]


async def data_send(turn: Turn) -> list[Reply]:
    """The files, some times a day at most: each is a copy of everything."""
    over = await quotas.over(turn, "data")
    if over is not None:
        return over
    return [Message(lines=(say("mydata-sent"),), buttons=((ask("privacy"),),), can_be_danish=False), OwnData()]


async def gather(session: Session, person: Person, now: datetime) -> Holdings:
    """All of it as it is at this moment."""
    kinds = (YOU, *everything_kept())
    declared = frozenset[str]().union(*(each.columns for each in kinds))
    hidden = {name: reason for each in kinds for name, reason in each.hidden.items()}
    sees = {name: frozenset(shown.split()) for each in kinds for name, shown in each.sees.items()}
    tables = dict.fromkeys(table for each in kinds for table in each.where)
    found = await holdings.of(session, person, tables)
    shown = (_shown(row, declared, hidden, sees) for row in found)
    rows = tuple(row for row in shown if row.values)
    named = {row.table for row in rows}
    return Holdings(
        now, person, kinds, rows, {name: why for name, why in hidden.items() if name.split(".")[0] in named}
    )


def _shown(row: Row, declared: Iterable[str], hidden: dict[str, Hidden], sees: dict[str, frozenset[str]]) -> Row:
    """The row with the columns that are for whoever stands where this person stands in it."""
    is_owner = not row.named <= sees.keys()
    mine = {name for name in row.values if is_owner and _full(row, name) in declared and _full(row, name) not in hidden}
    theirs = {name for column in row.named & sees.keys() for name in sees[column]}
    seen = {name for name in mine | theirs if hidden.get(_full(row, name)) != "secret"}
    return Row(row.table, row.named, {name: value for name, value in row.values.items() if name in seen})


def _full(row: Row, name: str) -> str:
    return f"{row.table}.{name}"
