"""Which rows a worker gets, in which order, and for how long they are its own."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from store import outbox, persons
from store.database import Database
from store.outbox import Lane, OutboxRow
from tests.conftest import NOW
from tests.store.test_outbox import LEASE, queue, texts


async def test_a_lane_goes_before_the_next_one_whatever_was_queued_first(database: Database) -> None:
    lanes: tuple[Lane, ...] = ("broadcast", "reminder", "notice", "reply")
    async with database.transaction() as session:
        for number, lane in enumerate(lanes):
            await queue(session, number, lane, lane=lane)
        assert texts(await outbox.claim(session, NOW, LEASE, 10)) == ["reply", "notice", "reminder", "broadcast"]


async def test_reminders_and_broadcasts_are_bulk_and_nothing_else_is(database: Database) -> None:
    lanes: tuple[Lane, ...] = ("broadcast", "reminder", "notice", "reply")
    async with database.transaction() as session:
        for number, lane in enumerate(lanes):
            await queue(session, number, lane, lane=lane)
        assert texts(await outbox.claim(session, NOW, LEASE, 10, bulk=True)) == ["reminder", "broadcast"]
        assert texts(await outbox.claim(session, NOW, LEASE, 10, bulk=False)) == ["reply", "notice"]


async def test_no_more_rows_are_claimed_than_there_is_room_for(database: Database) -> None:
    async with database.transaction() as session:
        for number in range(3):
            await queue(session, number, str(number))
        assert texts(await outbox.claim(session, NOW, LEASE, 2)) == ["0", "1"]
        assert texts(await outbox.claim(session, NOW, LEASE, 2)) == ["2"]


async def test_within_a_lane_what_is_due_first_goes_first(database: Database) -> None:
    async with database.transaction() as session:
        for telegram_id, minutes in ((1, 2), (2, 0), (3, 1)):
            person = await persons.meet(session, telegram_id, "so", NOW)
            due_at = NOW + timedelta(minutes=minutes)
            outbox.put(session, person.id, {"text": minutes}, lane="reminder", now=NOW, due_at=due_at)
        await session.flush()
        rows = await outbox.claim(session, NOW + timedelta(minutes=2), LEASE, 10)
        assert [row.message["text"] for row in rows] == [0, 1, 2]


async def test_what_waits_for_somebody_who_is_gone_is_cancelled_and_nobody_else_s(database: Database) -> None:
    async with database.transaction() as session:
        await queue(session, 1, "on its way")
        [sending] = await outbox.claim(session, NOW, LEASE, 10)
        await queue(session, 1, "waits")
        await queue(session, 2, "another's")
        await outbox.cancel_for(session, sending.person_id, NOW, "gone")
        rows = await session.scalars(select(OutboxRow).order_by(OutboxRow.id).execution_options(populate_existing=True))
        assert [(row.state, row.error) for row in rows] == [("sending", None), ("cancelled", "gone"), ("queued", None)]


async def test_a_start_gives_back_what_was_on_its_way_and_nothing_that_is_over(database: Database) -> None:
    async with database.transaction() as session:
        await queue(session, 1, "first", "second")
        first, _ = await outbox.claim(session, NOW, LEASE, 10)
        await outbox.finish(session, first.id, "sent", NOW)
        await outbox.requeue_all(session)
        assert texts(await outbox.claim(session, NOW, LEASE, 10)) == ["second"]


async def test_letters_and_all_else_can_go_to_different_processes(database: Database) -> None:
    async with database.transaction() as session:
        await queue(session, 1, "reply")
        await queue(session, 2, "letter", key=outbox.once_key(outbox.LETTER))
        await queue(session, 3, "later changed", key="card:3")
        assert texts(await outbox.claim(session, NOW, LEASE, 10, letters=True)) == ["letter"]
        await outbox.requeue_all(session)
        assert texts(await outbox.claim(session, NOW, LEASE, 10, letters=False)) == ["reply", "later changed"]
