"""People: met once, remembered little, forgotten wholly."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import StatementError

from store import outbox, persons, updates
from store.database import Database
from store.outbox import OutboxRow
from store.persons import TOPIC_LASTS, Person
from tests.conftest import NOW


async def test_a_person_is_met_once_and_keeps_the_first_language(database: Database) -> None:
    async with database.transaction() as session:
        first = await persons.meet(session, 5_000_000_001, "ti", NOW)
        again = await persons.meet(session, 5_000_000_001, "da", NOW + timedelta(days=1))
        assert (again.id, again.language, again.created_at) == (first.id, "ti", NOW)


async def test_writing_again_takes_the_block_back(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "ti", NOW)
        await persons.left(session, person.id, NOW)
        await session.refresh(person)
        assert person.blocked_at == NOW
        assert (await persons.meet(session, 1, "ti", NOW)).blocked_at is None


async def test_a_topic_is_forgotten_after_half_an_hour(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "ti", NOW)
        person.talked_about("course:jobcafe", NOW)
        person.talked_about(None, NOW + timedelta(minutes=1))
        assert person.last_topic(NOW + TOPIC_LASTS) == "course:jobcafe"
        assert person.last_topic(NOW + TOPIC_LASTS + timedelta(seconds=1)) is None


async def test_emptying_a_person_leaves_nothing_but_the_way_to_tell_them(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "ti", NOW)
        person.talked_about("contact:casework", NOW)
        outbox.put(session, person.id, {"text": "x"}, lane="reply", now=NOW)
        await persons.empty(session, person, NOW)
    async with database.transaction() as session:
        [left] = await session.scalars(select(Person))
        assert (left.telegram_id, left.topic, left.leaving) == (1, None, True)
        assert await session.scalar(select(func.count()).select_from(OutboxRow)) == 0


async def test_a_naive_time_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="NaiveDatetime"):
        async with database.transaction() as session:
            await persons.meet(session, 1, "ti", datetime(2026, 11, 23, 9, 0))  # noqa: DTZ001


async def test_an_update_is_done_once(database: Database) -> None:
    async with database.transaction() as session:
        assert await updates.first_time(session, 2**40, NOW)
    async with database.transaction() as session:
        assert not await updates.first_time(session, 2**40, NOW)
        await updates.forget_before(session, NOW + timedelta(days=2))
        assert await updates.first_time(session, 2**40, NOW)
