"""What a row says and becomes: one message or several, changed, emptied, begun anew."""

from __future__ import annotations

from store import outbox, persons
from store.database import Database
from tests.conftest import NOW
from tests.store.outbox.rows import row_with_key
from tests.store.test_outbox import LEASE, queue


async def test_a_new_row_begins_with_nothing_tried_and_nothing_sent(database: Database) -> None:
    async with database.transaction() as session:
        await queue(session, 1, "new")
        [row] = await outbox.claim(session, NOW, LEASE, 10)
        assert (row.attempts, row.parts_done, row.message_ids, row.error) == (0, 0, None, None)
        assert (row.state, row.lease_until, row.due_at) == ("sending", LEASE, NOW)


async def test_the_numbers_of_all_its_messages_are_kept_and_the_first_one_is_the_row_s(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "so", NOW)
        outbox.put(session, person.id, {"text": "x"}, lane="notice", now=NOW, key="card:1")
        await session.flush()
        assert await outbox.message_ids(session, "card:1") == []
        [row] = await outbox.claim(session, NOW, LEASE, 10)
        for number, message_id in enumerate((71, 72, None), start=1):
            await outbox.part_done(session, row, number, message_id)
        assert await outbox.message_id(session, "card:1") == 71
        assert await outbox.message_ids(session, "card:1") == [71, 72]
        assert (await row_with_key(session, "card:1")).parts_done == 3
        assert await outbox.message_ids(session, "card:2") == []


async def test_a_message_that_changes_is_sent_once_and_then_edited(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "so", NOW)
        await outbox.put_or_change(session, person.id, "progress", {"text": "1 of 3"}, NOW)
        await outbox.put_or_change(session, person.id, "progress", {"text": "2 of 3"}, NOW)
        [row] = await outbox.claim(session, NOW, LEASE, 10)
        assert row.message == {"text": "2 of 3"}
        await outbox.part_done(session, row, 1, 71)
        await outbox.finish(session, row.id, "sent", NOW)
        await outbox.put_or_change(session, person.id, "progress", {"text": "3 of 3"}, NOW)
        [row] = await outbox.claim(session, NOW, LEASE, 10)
        assert row.message == {"text": "3 of 3", "edits": "message:71"}
        assert (row.attempts, row.parts_done, row.finished_at) == (0, 0, None)


async def test_a_message_that_says_the_same_is_not_sent_again(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "so", NOW)
        await outbox.put_or_change(session, person.id, "progress", {"text": "1 of 3"}, NOW)
        [row] = await outbox.claim(session, NOW, LEASE, 10)
        await outbox.finish(session, row.id, "sent", NOW)
        await outbox.put_or_change(session, person.id, "progress", {"text": "1 of 3"}, NOW)
        assert await outbox.claim(session, NOW, LEASE, 10) == []


async def test_a_message_that_is_on_its_way_is_not_changed_under_it(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "so", NOW)
        await outbox.put_or_change(session, person.id, "progress", {"text": "1 of 3"}, NOW)
        await outbox.claim(session, NOW, LEASE, 10)
        await outbox.put_or_change(session, person.id, "progress", {"text": "2 of 3"}, NOW)
        assert (await row_with_key(session, "progress")).message == {"text": "1 of 3"}


async def test_a_fleeting_message_is_emptied_when_it_is_over_and_shown_to_nobody_again(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "so", NOW)
        outbox.put_once(session, person.id, {"text": "+45 12 34 56 78"}, now=NOW)
        outbox.put(session, person.id, {"text": "kept"}, lane="notice", now=NOW)
        await session.flush()
        fleeting, kept = await outbox.claim(session, NOW, LEASE, 10)
        for row in (fleeting, kept):
            await outbox.finish(session, row.id, "sent", NOW)
            await session.refresh(row)
        assert (fleeting.message, kept.message) == ({"lines": []}, {"text": "kept"})
        assert await outbox.sent_to(session, fleeting.id, person.id) is None
        assert await outbox.sent_to(session, kept.id, person.id)
