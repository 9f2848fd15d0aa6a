"""What all workers together may still send in bulk: a second's worth, filled again as time passes."""

from __future__ import annotations

from datetime import datetime, timedelta

from store import budgets
from store.database import Database
from tests.conftest import NOW


async def taken(database: Database, wanted: int, now: datetime = NOW) -> int:
    async with database.transaction() as session:
        return await budgets.take(session, wanted, now)


async def test_a_second_s_worth_is_there_and_no_more(database: Database) -> None:
    assert await taken(database, 20) == 20
    assert await taken(database, 20) == 4
    assert await taken(database, 1) == 0


async def test_it_fills_again_by_24_a_second_and_never_above_that(database: Database) -> None:
    assert await taken(database, 24) == 24
    assert await taken(database, 24, NOW + timedelta(seconds=0.5)) == 12
    assert await taken(database, 100, NOW + timedelta(hours=1)) == 24


async def test_a_clock_that_goes_back_fills_nothing(database: Database) -> None:
    assert await taken(database, 24) == 24
    assert await taken(database, 24, NOW - timedelta(seconds=10)) == 0
    assert await taken(database, 24, NOW + timedelta(seconds=1)) == 24


async def test_a_clock_that_was_an_hour_ahead_leaves_no_hour_without_any(database: Database) -> None:
    assert await taken(database, 24, NOW + timedelta(hours=1)) == 24
    assert await taken(database, 24, NOW) == 0
    assert await taken(database, 24, NOW + timedelta(seconds=1)) == 24


async def test_what_was_not_needed_is_given_back(database: Database) -> None:
    async with database.transaction() as session:
        assert await budgets.take(session, 24, NOW) == 24
        await budgets.give_back(session, 5)
    assert await taken(database, 24) == 5
    async with database.transaction() as session:
        await budgets.give_back(session, 100)
    assert await taken(database, 100) == 24
