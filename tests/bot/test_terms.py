"""Nothing outlives its term, table by table, as the record of processing says: there a minute before, gone after."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Date, Table, func, select, update

from actions.donations import donations
from actions.kernel.turn import Work, World
from bot.desk.records import RECORDS, SOONER
from config.facts import Municipality
from store import persons
from store.base import Base
from store.checks import CheckCard
from store.closures import Closure
from store.database import Database
from store.examples import Example
from store.guesses import Guess
from store.numbers import Counter
from store.threads import ThreadMessage
from store.updates import DoneUpdate
from tests.actions.filled import fill
from tests.actions.scene import Scene
from tests.conftest import NOW
from tests.planning import forget

TERMS = [name for name, record in RECORDS.items() if record.term is not None]
BEHIND = [name for name, record in RECORDS.items() if record.behind and RECORDS[record.behind].term is not None]
# What the term of a table is of, where it is not of all its rows.
OVER: dict[str, dict[str, object]] = {
    "broadcasts": {"state": "sent"},
    "donation_offers": {"state": "closed"},
    "donation_requests": {"state": "closed"},
    "outbox": {"state": "sent", "finished_at": NOW, "key": None},
    "recordings": {"state": "draft"},
    "threads": {"state": "closed"},
}
# The same where somebody has to be gone.
OF_NOBODY = ("blocks", "no_shows")


@pytest.fixture
async def full(sqlite: Database, facts: Municipality) -> Database:
    """At least a row in every table that has a term, or that goes with one that has."""
    async with sqlite.transaction() as session:
        scene = Scene(session, facts)
        for name, language in (("amal", "ti"), ("ole", "en")):
            await scene.person(name, language)
        scene.people["group"] = await persons.meet(session, -8, "da", NOW)
        await fill(scene, "amal", "ole", "group")
        session.add(CheckCard(group_id=scene.people["group"].id, sent_at=NOW, items=[]))
        session.add(Closure(course=None, first_day=NOW.date(), last_day=NOW.date(), created_at=NOW))
        session.add(Example(intent="tax", language="da", text="x", created_at=NOW))
        session.add(Guess(day=NOW.date(), language="da", guessed="tax", meant="rent", times=1))
        session.add(Counter(week=NOW.date(), kind="answered", topic="tax", language="da", times=1))
        session.add(DoneUpdate(update_id=1, done_at=NOW))
        thread = await session.scalar(select(Base.metadata.tables["threads"].c.id))
        session.add(ThreadMessage(thread_id=thread, message_id=7))

    return sqlite


def moved(table: Table, since: str, to: datetime) -> dict[str, object]:
    is_day = isinstance(table.columns[since].type, Date)
    return {**OVER.get(table.name, {}), since: to.date() if is_day else to}


async def age(database: Database, name: str, by: timedelta) -> None:
    """Every row of the table is so old, and over."""
    table = Base.metadata.tables[name]
    async with database.transaction() as session:
        await session.execute(update(table).values(moved(table, RECORDS[name].since, NOW - by)))
        if name in OF_NOBODY:
            await session.execute(update(Base.metadata.tables["persons"]).values(pseudonym=None))
        if name == "addresses":
            # A meeting that nobody has agreed on: it counts from the last change of the request.
            wanted = Base.metadata.tables["donation_requests"]
            await session.execute(update(wanted).values(meets_at=None, changed_at=NOW - by))


async def count(database: Database, name: str) -> int:
    async with database.transaction() as session:
        return await session.scalar(select(func.count()).select_from(Base.metadata.tables[name])) or 0


async def hour(database: Database, facts: Municipality) -> None:
    """What the clock does about it."""
    await forget(database, facts, NOW)
    async with database.transaction() as session:
        await donations.tick(Work(session, World(facts), NOW))


def slack(name: str) -> timedelta:
    """A day counts as a whole one."""
    table = Base.metadata.tables[name]
    return timedelta(days=1) if isinstance(table.columns[RECORDS[name].since].type, Date) else timedelta(minutes=1)


@pytest.mark.parametrize("name", TERMS)
async def test_it_is_there_until_its_term_and_gone_then(full: Database, facts: Municipality, name: str) -> None:
    term = RECORDS[name].term
    assert term is not None
    there = await count(full, name)
    assert there
    await age(full, name, term - slack(name))
    await hour(full, facts)
    assert await count(full, name) == there
    await age(full, name, term + slack(name))
    await hour(full, facts)
    assert await count(full, name) == 0


@pytest.mark.parametrize("name", BEHIND)
async def test_what_belongs_to_a_row_goes_with_it(full: Database, facts: Municipality, name: str) -> None:
    parent = RECORDS[name].behind
    term = RECORDS[parent].term
    assert term is not None and await count(full, name)
    await age(full, parent, term + slack(parent))
    await hour(full, facts)
    assert await count(full, name) == 0


@pytest.mark.parametrize("column", SOONER)
async def test_a_column_that_goes_sooner_is_empty_then(full: Database, facts: Municipality, column: str) -> None:
    name, _, field = column.partition(".")
    table = Base.metadata.tables[name]
    for by, left in ((SOONER[column] - _step(table, field), 3), (SOONER[column] + _step(table, field), 0)):
        async with full.transaction() as session:
            await session.execute(update(table).values({field: _at(table, field, NOW - by)}))
        await forget(full, facts, NOW)
        async with full.transaction() as session:
            query = select(func.count()).select_from(table).where(table.columns[field].is_not(None))
            assert await session.scalar(query) == left


def _step(table: Table, field: str) -> timedelta:
    return timedelta(days=1) if isinstance(table.columns[field].type, Date) else timedelta(seconds=1)


def _at(table: Table, field: str, moment: datetime) -> datetime | date:
    return moment.date() if isinstance(table.columns[field].type, Date) else moment
