"""Messages for later are planned again and again: what moves, what stays, what is cancelled."""

from __future__ import annotations

from datetime import timedelta

from store import outbox, persons
from store.database import Database
from tests.conftest import NOW
from tests.store.outbox.rows import row_with_key
from tests.store.test_outbox import LEASE, texts


async def test_keys_that_begin_alike_are_cancelled_together_while_they_wait(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "so", NOW)
        for key in ("meeting:1:a", "meeting:1:b", "meeting:12:a"):
            outbox.put(session, person.id, {"text": key}, lane="reminder", now=NOW, key=key)
        await session.flush()
        await outbox.cancel_keys(session, "meeting:1:", NOW)
        assert await outbox.waiting(session, "meeting:1:a") is None
        assert texts(await outbox.claim(session, NOW, LEASE, 10)) == ["meeting:12:a"]
        assert (await row_with_key(session, "meeting:1:b")).state == "cancelled"


def planned(person_id: int, key: str, minutes: int = 0) -> outbox.Planned:
    due_at = NOW + timedelta(minutes=minutes)
    return outbox.Planned(person_id, key, {"text": key}, due_at, due_at + timedelta(hours=1))


async def test_planning_again_moves_what_waits_and_leaves_what_was_tried(database: Database) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "so", NOW)
        keys = ("r:1:a", "r:1:b", "r:2:a", "r:3:a")
        await outbox.plan(session, [person.id], "r:", [planned(person.id, key) for key in keys], set(), NOW)
        tried = await row_with_key(session, "r:1:b")
        await outbox.try_again(session, tried.id, NOW + timedelta(minutes=5), 1, "NetworkError")
        again = [planned(person.id, key, 30) for key in ("r:1:a", "r:1:b")]
        await outbox.plan(session, [person.id], "r:", again, {"r:3"}, NOW)
        rows = {key: await row_with_key(session, key) for key in keys}
        assert {key: row.state for key, row in rows.items()} == {
            "r:1:a": "queued", "r:1:b": "queued", "r:2:a": "cancelled", "r:3:a": "queued",
        }  # fmt: skip
        assert rows["r:1:a"].due_at == NOW + timedelta(minutes=30)
        assert rows["r:1:b"].due_at == NOW + timedelta(minutes=5)


async def test_what_was_cancelled_waits_again_when_it_is_planned_and_what_was_sent_does_not(
    database: Database,
) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "so", NOW)
        await outbox.plan(
            session, [person.id], "r:", [planned(person.id, "r:1"), planned(person.id, "r:2")], set(), NOW
        )
        [sent, _] = await outbox.claim(session, NOW, LEASE, 10)
        await outbox.finish(session, sent.id, "sent", NOW)
        await outbox.requeue_all(session)
        await outbox.plan(session, [person.id], "r:", [], set(), NOW)
        assert (await row_with_key(session, "r:2")).state == "cancelled"
        await outbox.plan(
            session, [person.id], "r:", [planned(person.id, "r:1"), planned(person.id, "r:2")], set(), NOW
        )
        assert texts(await outbox.claim(session, NOW, LEASE, 10)) == ["r:2"]
