"""Whoever has much to be sent makes nobody else wait: neither other people, nor other threads of the staff's group."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from store import outbox, persons
from store.database import Database
from store.outbox import OutboxRow, Room
from tests.conftest import NOW
from tests.store.test_outbox import queue, texts

GROUP = -100
SOON = NOW + timedelta(minutes=1)


async def say_in_group(session: AsyncSession, thread: int, *texts: str) -> None:
    group = await persons.meet(session, GROUP, "da", NOW)
    for text in texts:
        outbox.put(session, group.id, {"text": text, "thread": thread}, lane="notice", now=NOW)
    await session.flush()


async def next_in_group(session: AsyncSession, now: datetime, room: Room | None = None) -> list[str]:
    """What is sent next, and is at `now`."""
    rows: list[OutboxRow] = await outbox.claim(session, now, now + timedelta(minutes=1), 10, room=room or Room())
    said = texts(rows)
    for row in rows:
        await outbox.finish(session, row.id, "sent", now)
    return said


async def test_two_thousand_answers_to_one_do_not_delay_the_answer_to_another(database: Database) -> None:
    async with database.transaction() as session:
        await queue(session, 1, *(str(number) for number in range(2_000)))
        await queue(session, 2, "hello")
        assert texts(await outbox.claim(session, NOW, SOON, 24, bulk=False)) == ["0", "1", "2", "hello"]


async def test_a_chat_that_takes_nothing_now_takes_nobody_s_place(database: Database) -> None:
    async with database.transaction() as session:
        await queue(session, 1, "later")
        await queue(session, 2, "now")
        assert texts(await outbox.claim(session, NOW, SOON, 24, room=Room(full=[1]))) == ["now"]
        assert texts(await outbox.claim(session, NOW, SOON, 24)) == ["later"]


async def test_threads_of_the_group_take_turns(database: Database) -> None:
    async with database.transaction() as session:
        await say_in_group(session, 1, *"abcdef")
        assert await next_in_group(session, NOW) == ["a"]
        await say_in_group(session, 2, "x", "y")
        heard = [await next_in_group(session, NOW + timedelta(seconds=3 * turn)) for turn in range(1, 8)]
        assert heard == [["x"], ["b"], ["y"], ["c"], ["d"], ["e"], ["f"]]


async def test_what_the_group_takes_at_last_is_kept_for_a_thread_that_was_not_heard_lately(database: Database) -> None:
    nearly = Room(nearly_full=[GROUP])
    async with database.transaction() as session:
        await say_in_group(session, 1, "a", "b")
        assert await next_in_group(session, NOW, nearly) == ["a"]
        assert await next_in_group(session, NOW + timedelta(seconds=3), nearly) == []
        await say_in_group(session, 2, "x")
        assert await next_in_group(session, NOW + timedelta(seconds=3), nearly) == ["x"]
        assert await next_in_group(session, NOW + timedelta(seconds=3)) == ["b"]
