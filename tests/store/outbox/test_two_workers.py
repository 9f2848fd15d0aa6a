"""Two workers choose at the same moment: what one has taken and not kept yet, the other leaves alone. (PostgreSQL)"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text

from store import outbox
from store.database import Database
from store.outbox import OutboxRow
from tests.conftest import NOW
from tests.databases import empty
from tests.processes import until
from tests.store.test_outbox import LEASE, queue, texts

_WAITING = text("SELECT count(*) FROM pg_locks WHERE NOT granted")


@pytest.fixture
async def two(migrated_postgres: str) -> AsyncIterator[tuple[Database, Database]]:
    """Two processes' ways to one empty database."""
    first, second = Database(migrated_postgres), Database(migrated_postgres)
    await empty(first)
    yield first, second
    await first.close()
    await second.close()


async def claimed(database: Database, limit: int) -> list[OutboxRow]:
    async with database.transaction() as session:
        return await outbox.claim(session, NOW, LEASE, limit)


async def test_the_next_message_of_somebody_is_not_taken_before_it_is_known_who_has_the_first(
    two: tuple[Database, Database],
) -> None:
    first, second = two
    async with first.transaction() as session:
        await queue(session, 1, "first", "second")
        await queue(session, 2, "to another")
    async with first.transaction() as session:
        assert texts(await outbox.claim(session, NOW, LEASE, 1)) == ["first"]
        other = asyncio.create_task(claimed(second, 10))

        async def is_waiting_or_done() -> bool:
            return other.done() or bool(await session.scalar(_WAITING))

        await until(is_waiting_or_done)
    assert texts(await other) == ["to another"]


async def test_a_choice_that_was_not_kept_is_open_to_the_other(two: tuple[Database, Database]) -> None:
    first, second = two
    async with first.transaction() as session:
        await queue(session, 1, "first", "second")
    async with first.transaction() as session:
        await outbox.claim(session, NOW, LEASE, 1)
        other = asyncio.create_task(claimed(second, 10))
        await until(lambda: session.scalar(_WAITING))
        await session.rollback()
    assert texts(await other) == ["first", "second"]


async def test_two_that_race_for_many_people_send_to_each_in_order(two: tuple[Database, Database]) -> None:
    """Each of the workers takes, and says so, as fast as it can; nobody ever has rows with two of them."""
    people, each = 30, 8
    async with two[0].transaction() as session:
        for person in range(people):
            await queue(session, person, *(f"{person} {number}" for number in range(each)))
    holders: dict[int, int] = {}
    sent: list[str] = []

    async def work(worker: int) -> None:
        database = two[worker % 2]
        while len(sent) < people * each:
            rows = await claimed(database, 1 + worker)
            for row in rows:
                assert holders.setdefault(row.person_id, worker) == worker
                sent.append(row.message["text"])
            async with database.transaction() as session:
                for row in rows:
                    await outbox.finish(session, row.id, "sent", NOW)
                    # Before it is kept: another one may have the next of them only after that.
                    holders.pop(row.person_id, None)

    await asyncio.gather(*(work(worker) for worker in range(6)))
    for person in range(people):
        assert [text for text in sent if text.startswith(f"{person} ")] == [f"{person} {at}" for at in range(each)]
