"""The record of processing (docs/record.md): every table and column, made from what the features declare."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import store.budgets  # noqa: F401  # for its table
from actions.kernel.feature import everything_kept
from actions.talk.privacy import YOU
from bot.desk.records import NOBODY, RECORDS, SOONER, Record
from config.settings import ROOT
from store.base import Base

PAGE = ROOT / "docs" / "record.md"
_HEAD = """# Record of processing

Every table and column of the database: what it is for, on which legal basis (article 6 GDPR), and when its rows go.
Made from the code by `make docs`; do not edit. [privacy.md](privacy.md) explains it, and says what is in no table;
[databeskyttelse.md](databeskyttelse.md) is for the municipality, in Danish. The bases are proposals: the municipality
decides. “Told by” is the text with which `/privacy` tells people of it, in `config/locales/en/`. “In /mydata” says
whether the person gets the column as a file, or why it is only named there: it is a *secret* such as a hash, it tells
of *others*, or its words stand in the *chat*, from where somebody may have deleted them. The clock deletes once an
hour, so what is written here may be an hour longer.
"""
_NOT_ABOUT = "about nobody in particular"


class Unrecorded(Exception):
    """A table of the database has no record, or a record has no table."""


def page() -> str:
    """The whole page, in Markdown. Raises Unrecorded."""
    tables = {table.name: [column.name for column in table.columns] for table in Base.metadata.sorted_tables}
    if tables.keys() != RECORDS.keys():
        raise Unrecorded(", ".join(sorted(tables.keys() ^ RECORDS.keys())))
    parts = (_table(name, RECORDS[name], columns) for name, columns in sorted(tables.items()))
    return "\n".join([_HEAD, *parts])


def _table(name: str, record: Record, columns: list[str]) -> str:
    head = [
        f"## {name}",
        "",
        f"{record.purpose}. Basis: {record.basis}.",
        f"Kept: {_kept(record)}.",
        "",
        "| columns | told by | in /mydata |",
        "| --- | --- | --- |",
    ]
    return "\n".join([*head, *_lines(name, record, columns), ""])


def _lines(name: str, record: Record, columns: list[str]) -> Iterator[str]:
    """Columns of one kind stand in one line."""
    kinds: dict[tuple[str, str], list[str]] = {}
    for column in columns:
        found = _kind(f"{name}.{column}", about_nobody=record.basis == NOBODY or name == "donation_groups")
        if found is not None:
            kinds.setdefault(found, []).append(column)
    for (what, shown), names in kinds.items():
        yield f"| {', '.join(f'`{each}`' for each in names)} | {what} | {shown} |"


def _kind(column: str, *, about_nobody: bool) -> tuple[str, str] | None:
    """What it is, and whether the person is shown it; None where no feature says so."""
    kinds = (YOU, *everything_kept())
    hidden = {name: why for each in kinds for name, why in each.hidden.items()}
    what = ", ".join(f"`{each.what}`" for each in kinds if column in each.columns)
    if column in SOONER:
        what += f" ({_time(SOONER[column])} at most)"
    if what:
        return what, hidden.get(column, "yes")
    return (_NOT_ABOUT, "no") if about_nobody else None


def _kept(record: Record) -> str:
    if record.behind:
        return f"as long as its row of `{record.behind}`"
    if record.term is None:
        return record.stays
    since = f"`{record.since}`"
    found = f"until {since}" if not record.term else f"{_time(record.term)} after {since}"
    return f"{found} ({record.only})" if record.only else found


def _time(time: timedelta) -> str:
    if time >= timedelta(days=1):
        return "1 day" if time.days == 1 else f"{time.days} days"
    hours = int(time.total_seconds()) // 3600
    return f"{hours} hours" if hours else f"{int(time.total_seconds()) // 60} minute"
