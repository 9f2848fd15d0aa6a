"""A number is given once: what a key, a link or an old button means is never somebody else's."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import text

from store import appointments, closures, outbox, persons
from store.base import Base
from store.database import Database
from tests.conftest import NOW


async def test_every_table_on_sqlite_gives_its_numbers_once(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        rows = await session.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
        made = {row.name: row.sql for row in rows}
    numbered = [table.name for table in Base.metadata.sorted_tables if table.primary_key.columns.keys() == ["id"]]
    assert len(numbered) >= 21
    assert [name for name in numbered if "AUTOINCREMENT" not in made[name]] == []


async def test_the_number_of_what_was_deleted_is_not_given_again(database: Database) -> None:
    first, second = await numbers_of_new_rows(database), await numbers_of_new_rows(database)
    assert all(second[name] > first[name] for name in first)


async def numbers_of_new_rows(database: Database) -> dict[str, int]:
    """Of rows that are made, and then deleted."""
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "da", NOW)
        row = outbox.put(session, person.id, {}, lane="notice", now=NOW)
        kept = await appointments.keep(session, person.id, NOW + timedelta(days=1), "doctor", None, NOW)
        closed = await closures.add(session, None, NOW.date(), NOW.date(), NOW)
        await session.flush()
        numbers = {"person": person.id, "row": row.id, "appointment": kept.id, "closure": closed.id}
    async with database.transaction() as session:
        await persons.forget(session, person.id)
        await closures.forget_before(session, NOW.date() + timedelta(days=1))
    return numbers


async def test_who_has_everything_deleted_and_comes_back_is_somebody_new(database: Database) -> None:
    ids = []
    for _ in range(2):
        async with database.transaction() as session:
            person = await persons.meet(session, 1, "da", NOW)
            ids.append(person.id)
        async with database.transaction() as session:
            found = await persons.find(session, 1)
            assert found
            await persons.empty(session, found, NOW)
        async with database.transaction() as session:
            await persons.forget(session, person.id)
    assert ids[1] > ids[0]
