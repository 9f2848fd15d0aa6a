"""What was asked is counted by week, of nobody; people are counted by language and by when they last wrote."""

from __future__ import annotations

import asyncio
from datetime import date, timedelta

from sqlalchemy import select

from store import numbers, persons
from store.base import Session
from store.database import Database
from store.numbers import Counter, Kind
from store.persons import Person
from tests.conftest import NOW

WEEK = timedelta(days=7)
MONDAY = date(2026, 11, 23)


async def asked(session: Session, *rows: tuple[Kind, str, str], weeks_ago: int = 0) -> None:
    for kind, topic, language in rows:
        await numbers.count(session, kind, topic, language, NOW - weeks_ago * WEEK)


async def test_what_is_the_same_is_one_row_that_is_counted_up(database: Database) -> None:
    async with database.transaction() as session:
        await asked(session, ("answered", "tax", "ti"), ("answered", "tax", "ti"), ("answered", "tax", "so"))
        await asked(session, ("answered", "tax", "ti"), weeks_ago=1)
        rows = await session.scalars(select(Counter).order_by(Counter.week, Counter.language))
        assert [(row.week, row.language, row.times) for row in rows] == [
            (MONDAY - WEEK, "ti", 1),
            (MONDAY, "so", 1),
            (MONDAY, "ti", 2),
        ]


async def test_nothing_is_lost_when_many_count_the_same_at_once(database: Database) -> None:
    async def one_more() -> None:
        async with database.transaction() as session:
            await asked(session, ("answered", "tax", "ti"))

    await asyncio.gather(*(one_more() for _ in range(12)))
    async with database.transaction() as session:
        assert await numbers.by(session, "topic", ["answered"], MONDAY) == {"tax": 12}


async def test_a_week_begins_on_monday(database: Database) -> None:
    async with database.transaction() as session:
        for day in range(-1, 8):
            await numbers.count(session, "pressed", "tax", "da", NOW + timedelta(days=day))
        found = await numbers.by_week(session, ["pressed"], MONDAY - WEEK)
        assert found == {MONDAY - WEEK: 1, MONDAY: 7, MONDAY + WEEK: 1}


async def test_counts_are_added_up_by_kind_topic_and_language_since_a_week(database: Database) -> None:
    async with database.transaction() as session:
        await asked(session, ("answered", "tax", "ti"), ("missed", "", "ti"), ("wrong", "tax", "ti"))
        await asked(session, ("answered", "papers", "so"), weeks_ago=1)
        await asked(session, ("answered", "tax", "so"), weeks_ago=2)
        since = MONDAY - WEEK + timedelta(days=3)
        assert await numbers.by(session, "kind", ["answered", "missed"], since) == {"answered": 2, "missed": 1}
        assert await numbers.by(session, "topic", ["answered"], since) == {"tax": 1, "papers": 1}
        assert await numbers.by(session, "language", ["answered", "missed"], since) == {"ti": 2, "so": 1}
        assert await numbers.by_week(session, ["answered"], since) == {MONDAY - WEEK: 1, MONDAY: 1}


async def test_people_are_counted_who_are_there_and_groups_are_none(database: Database) -> None:
    async with database.transaction() as session:
        for number, language, days in ((1, "ti", 0), (2, "ti", 6), (3, "so", 7), (4, "so", None), (-5, "da", 0)):
            person = await persons.meet(session, number, language, NOW)
            person.wrote_on = None if days is None else NOW.date() - timedelta(days=days)
        gone, leaving = [await persons.meet(session, number, "ti", NOW) for number in (6, 7)]
        gone.blocked_at, leaving.leaving = NOW, True
        await session.flush()
        assert await numbers.people(session) == {"ti": 2, "so": 2}
        assert await numbers.people(session, NOW.date() - timedelta(days=6)) == {"ti": 2}
        assert await numbers.people(session, NOW.date() - timedelta(days=7)) == {"ti": 2, "so": 1}


async def test_the_day_on_which_somebody_wrote_is_forgotten(database: Database) -> None:
    async with database.transaction() as session:
        for number in (1, 2):
            person = await persons.meet(session, number, "ti", NOW)
            person.wrote_on = MONDAY - timedelta(days=number)
        await session.flush()
        await persons.forget_days(session, MONDAY - timedelta(days=1))
        rows = await session.execute(select(Person.telegram_id, Person.wrote_on).order_by(Person.telegram_id))
        assert [tuple(row) for row in rows] == [(1, MONDAY - timedelta(days=1)), (2, None)]


async def test_weeks_before_are_forgotten(database: Database) -> None:
    async with database.transaction() as session:
        for weeks in (0, 1, 2):
            await asked(session, ("answered", "tax", "ti"), weeks_ago=weeks)
        await numbers.forget_before(session, MONDAY - WEEK)
        assert list(await numbers.by_week(session, ["answered"], MONDAY - 9 * WEEK)) == [MONDAY - WEEK, MONDAY]
