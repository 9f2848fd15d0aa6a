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


async def test_new_replies_are_taken_where_nothing_else_of_the_person_is_due(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "da", NOW)
        await queue(session, 2, "another's")
        for number in range(4):
            outbox.put(session, person.id, {"lines": [], "n": number}, lane="reply", now=NOW)
        taken = await outbox.take_new(session, person, NOW, LEASE)
        assert [row.message["n"] for row in taken] == [0, 1, 2]
        assert {(row.state, row.lease_until, row.attempts, row.error) for row in taken} == {("sending", LEASE, 0, None)}
        assert await outbox.take_new(session, person, NOW, LEASE) == []
        assert texts(await outbox.claim(session, NOW, LEASE, 10)) == ["another's"]


async def test_new_replies_wait_behind_what_is_due_and_what_is_not_due_holds_up_nothing(database: Database) -> None:
    later = NOW + timedelta(hours=1)
    async with database.transaction() as session:
        for number, due_at in ((1, NOW), (2, later)):
            person = await persons.meet(session, number, "so", NOW)
            outbox.put(session, person.id, {"text": "before"}, lane="notice", now=NOW, due_at=due_at)
    async with database.transaction() as session:
        for number, count in ((1, 0), (2, 1)):
            person = await persons.meet(session, number, "da", NOW)
            outbox.put(session, person.id, {"lines": []}, lane="reply", now=later - timedelta(minutes=1))
            assert len(await outbox.take_new(session, person, later - timedelta(minutes=1), LEASE)) == count


async def test_a_letter_is_left_to_a_worker(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "da", NOW)
        key = outbox.once_key(outbox.LETTER)
        outbox.put(session, person.id, {"lines": []}, lane="reply", now=NOW, key=key)
        assert await outbox.take_new(session, person, NOW, LEASE) == []


async def test_what_was_tried_again_and_then_put_off_until_the_morning_stays_there(database: Database) -> None:
    """It would go out in the night, and hold up what came after it until then."""
    morning = NOW + timedelta(hours=8)
    async with database.transaction() as session:
        await queue(session, 1, "put off", "after it", lane="reminder")
        first, _ = await outbox.claim(session, NOW, LEASE, 10)
        await outbox.requeue_all(session)
        await outbox.try_again(session, first.id, NOW, 1, "Telegram fails", holds_up=True)
        await outbox.postpone(session, first.id, morning)
        await outbox.bring_forward(session, NOW)
        assert texts(await outbox.claim(session, NOW, LEASE, 10)) == ["after it"]
        await outbox.requeue_all(session)
        assert await session.scalar(select(OutboxRow.due_at).where(OutboxRow.id == first.id)) == morning
