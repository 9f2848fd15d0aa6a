"""Which rows may go out now: statements that are put together once, since that takes longer than answering them.

They are given `now`, and some of them more, when they are executed.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Exists,
    Integer,
    ScalarSelect,
    Select,
    bindparam,
    case,
    exists,
    false,
    func,
    select,
)
from sqlalchemy.orm import aliased

from store.base import RowId
from store.outbox.rows import BULK, HOLDS_UP, LETTER, ONCE, OutboxRow
from store.persons import Person

# So many rows somebody gets at once: the next ones wait in the outbox, not in a worker that others wait for.
MOST_OF_ONE = 3
# What a group takes at last is kept for threads that were not heard so lately.
LATELY = timedelta(seconds=10)
IN_ORDER = (OutboxRow.priority, OutboxRow.due_at, OutboxRow.id)
# Whether there is anything to choose from; mostly there is not.
ANY_DUE = select(exists().where(OutboxRow.state == "queued", OutboxRow.due_at <= bindparam("now")))


@cache
def chosen(bulk: bool | None, letters: bool | None, *, is_full: bool, is_nearly_full: bool) -> Select[int]:
    """Which rows to take: `most`, none to a `full` chat, in a `nearly_full` one only of threads not heard `lately`."""
    due = _due(bulk, letters)
    if is_full:
        due = due.where(~_is_in("full"))
    if is_nearly_full:
        lately = _last_turn() > bindparam("lately")
        due = due.where(OutboxRow.thread_id.is_(None) | ~_is_in("nearly_full") | ~func.coalesce(lately, false()))
    # Copies for thousands are one for each, and counting them takes time.
    found = due.with_only_columns(OutboxRow.id) if bulk else _few_of_each(due)
    return found.order_by(*IN_ORDER).limit(bindparam("most", type_=Integer)).with_for_update(skip_locked=True)


def _others() -> Exists:
    """Whether anything of a person is due, tried again or on its way, but for some rows."""
    waits = (OutboxRow.state == "queued") & (
        (OutboxRow.due_at <= bindparam("now")) | OutboxRow.error.startswith(HOLDS_UP)
    )
    under_way = (OutboxRow.state == "sending") & ~_is_letter(OutboxRow)
    these = bindparam("ids", type_=RowId, expanding=True)
    return exists().where(OutboxRow.person_id == bindparam("person"), OutboxRow.id.not_in(these), waits | under_way)


def _due(bulk: bool | None, letters: bool | None) -> Select[int, int | None]:
    """What may be sent now, in no order."""
    due = (
        select(OutboxRow.id, OutboxRow.thread_id)
        .where(OutboxRow.state == "queued", OutboxRow.due_at <= bindparam("now"))
        .where(~_goes_before())
    )
    if bulk is not None:
        due = due.where(OutboxRow.priority >= BULK if bulk else OutboxRow.priority < BULK)
    if letters is not None:
        due = due.where(_is_letter(OutboxRow) if letters else ~_is_letter(OutboxRow))
    return due


def _is_letter(row: type[OutboxRow]) -> ColumnElement[bool]:
    return func.coalesce(row.key, "").startswith(f"{ONCE}{LETTER}", autoescape=True)


def _goes_before() -> ColumnElement[bool]:
    """Whether the person has another row on its way, or an earlier one of no lower lane that is tried again."""
    other = aliased(OutboxRow)
    on_its_way = other.state == "sending"
    tried_again = (other.state == "queued") & other.error.startswith(HOLDS_UP)
    earlier = (other.id < OutboxRow.id) & (other.priority <= OutboxRow.priority)
    return exists().where(
        other.person_id == OutboxRow.person_id, on_its_way | (tried_again & earlier), ~_is_letter(other)
    )


def _is_in(chats: str) -> ColumnElement[bool]:
    """Whether the row goes to one of the chats that are given under this name."""
    named = bindparam(chats, type_=BigInteger, expanding=True)
    return OutboxRow.person_id.in_(select(Person.id).where(Person.telegram_id.in_(named)))


def _last_turn() -> ScalarSelect[datetime | None]:
    """When the row's thread was last heard in the group."""
    earlier = aliased(OutboxRow)
    return select(func.max(earlier.finished_at)).where(earlier.thread_id == OutboxRow.thread_id).scalar_subquery()


def _few_of_each(due: Select[int, int | None]) -> Select[int]:
    turns = due.add_columns(_turn().label("turn")).subquery()
    most = case((turns.c.thread_id.is_not(None), 1), else_=MOST_OF_ONE)
    return select(OutboxRow.id).where(OutboxRow.id.in_(select(turns.c.id).where(turns.c.turn <= most)))


def _turn() -> ColumnElement[int]:
    """Which of its chat's rows it is. Threads that have never had a turn go first, then those with the oldest one."""
    last = _last_turn()
    order = (last.is_not(None), last, OutboxRow.priority, OutboxRow.due_at, OutboxRow.id)
    return func.row_number().over(partition_by=OutboxRow.person_id, order_by=order)


# Of `person`, but for the rows with these `ids`.
ANY_OTHER = select(_others())
