"""The outbox: order, one worker a row, nothing lost when a worker dies."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from store import outbox, persons
from store.database import Database
from store.outbox import Lane, OutboxRow
from tests.conftest import NOW

LEASE = NOW + timedelta(minutes=1)


async def queue(
    session: AsyncSession, telegram_id: int, *texts: str, lane: Lane = "reply", key: str | None = None
) -> None:
    person = await persons.meet(session, telegram_id, "so", NOW)
    for text in texts:
        outbox.put(session, person.id, {"text": text}, lane=lane, now=NOW, key=key)
    await session.flush()


def texts(rows: list[OutboxRow]) -> list[str]:
    return [row.message["text"] for row in rows]


async def test_rows_of_a_person_are_claimed_together_and_in_order(database: Database) -> None:
    async with database.transaction() as session:
        await queue(session, 1, "first", "second", "third")
        assert texts(await outbox.claim(session, NOW, LEASE, 10)) == ["first", "second", "third"]


async def test_replies_go_before_bulk(database: Database) -> None:
    async with database.transaction() as session:
        await queue(session, 1, "news", lane="broadcast")
        await queue(session, 2, "reminder", lane="reminder")
        await queue(session, 3, "answer", lane="reply")
        assert texts(await outbox.claim(session, NOW, LEASE, 10)) == ["answer", "reminder", "news"]


async def test_a_row_that_is_not_due_waits(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "so", NOW)
        outbox.put(session, person.id, {"text": "x"}, lane="reminder", now=NOW, due_at=NOW + timedelta(hours=1))
        assert await outbox.claim(session, NOW, LEASE, 10) == []
        assert await outbox.next_due(session) == NOW + timedelta(hours=1)
        later = NOW + timedelta(hours=1)
        assert texts(await outbox.claim(session, later, later, 10)) == ["x"]


async def test_two_workers_never_claim_the_same_row(database: Database) -> None:
    async with database.transaction() as session:
        for person in range(40):
            await queue(session, person, f"to {person}")

    async def work() -> list[str]:
        mine: list[str] = []
        while True:
            async with database.transaction() as session:
                rows = await outbox.claim(session, NOW, LEASE, 3)
                mine += texts(rows)
            if not rows:
                return mine

    claimed = [text for mine in await asyncio.gather(work(), work(), work()) for text in mine]
    assert sorted(claimed) == sorted(f"to {person}" for person in range(40))


async def test_two_workers_never_hold_messages_of_one_person(database: Database) -> None:
    """Whoever takes rows of somebody takes the first of them; no other takes the next meanwhile."""
    async with database.transaction() as session:
        for person in range(12):
            await queue(session, person, *(f"{person}.{number}" for number in range(5)))
    held: dict[int, int] = {}
    order: dict[int, list[str]] = {}

    async def work(worker: int) -> None:
        while True:
            async with database.transaction() as session:
                rows = await outbox.claim(session, NOW, LEASE, 2)
            if not rows and not held:
                return
            for row in rows:
                assert held.setdefault(row.person_id, worker) == worker
                order.setdefault(row.person_id, []).append(row.message["text"])
            await asyncio.sleep(0)
            async with database.transaction() as session:
                for row in rows:
                    await outbox.finish(session, row.id, "sent", NOW)
                    held.pop(row.person_id, None)

    await asyncio.gather(*(work(worker) for worker in range(4)))
    assert sum(map(len, order.values())) == 60
    assert all(told == sorted(told) for told in order.values())


async def test_a_person_with_a_message_under_way_waits_for_it(database: Database) -> None:
    async with database.transaction() as session:
        await queue(session, 1, "first")
        [first] = await outbox.claim(session, NOW, LEASE, 10)
        await queue(session, 1, "second")
        assert await outbox.claim(session, NOW, LEASE, 10) == []
        await outbox.finish(session, first.id, "sent", NOW)
        assert texts(await outbox.claim(session, NOW, LEASE, 10)) == ["second"]


async def test_the_same_key_twice_is_an_error_and_keeps_neither_half(database: Database) -> None:
    async def put_twice() -> None:
        async with database.transaction() as session:
            person = await persons.meet(session, 1, "so", NOW)
            for _ in range(2):
                outbox.put(session, person.id, {}, lane="reminder", now=NOW, key="appointment 1, PT2H")

    with pytest.raises(IntegrityError):
        await put_twice()
    async with database.transaction() as session:
        assert await persons.find(session, 1) is None


async def test_only_the_person_themselves_finds_their_row(database: Database) -> None:
    async with database.transaction() as session:
        await queue(session, 1, "mine")
        [row] = await outbox.claim(session, NOW, LEASE, 10)
        assert await outbox.sent_to(session, row.id, row.person_id)
        assert await outbox.sent_to(session, row.id, row.person_id + 1) is None


async def test_finished_rows_are_forgotten_and_waiting_ones_are_not(database: Database) -> None:
    async with database.transaction() as session:
        await queue(session, 1, "sent", "waiting")
        sent, waiting = await outbox.claim(session, NOW, LEASE, 10)
        await outbox.finish(session, sent.id, "sent", NOW)
        await outbox.try_again(session, waiting.id, NOW, 1, "NetworkError")
        later = NOW + timedelta(days=7)
        await outbox.forget_before(session, later, {"card:": NOW})
        assert (await session.scalars(select(OutboxRow.id))).all() == [waiting.id]
