"""What a webhook was handed: kept before it is answered, done in order, once, whichever process dies meanwhile."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import pytest
from sqlalchemy import event, func, select

from bot.incoming import inbox as inbox_module
from bot.incoming.inbox import Inbox
from bot.incoming.nlu import NluClient
from config.facts import Municipality
from simulator.client import SimulatorClient
from store import persons
from store.database import Database
from store.inbox import InboxRow
from store.outbox import OutboxRow
from store.persons import Person
from store.updates import DoneUpdate
from tests.bot.house import House, opened
from tests.bot.incoming.test_turns import WHAT_ABOUT_IT, Slow, let_go
from tests.bot.incoming.test_turns import slow as slow
from tests.bot.incoming.test_turns import strict as strict
from tests.conftest import NOW
from tests.databases import empty
from tests.processes import until

# Two that are answered by different words.
MENU, LANGUAGE = "/menu", "/language"


def said(number: int, who: int, text: str) -> dict[str, Any]:
    chat = {"id": who, "type": "private", "first_name": "A"}
    sender = {"id": who, "is_bot": False, "first_name": "A", "language_code": "da"}
    message = {"message_id": number, "date": 1, "chat": chat, "from": sender, "text": text}
    return {"update_id": 10**9 + number, "message": message}


def pressed(number: int, who: int, data: str) -> dict[str, Any]:
    message = said(number, who, "?")["message"]
    press = {"id": str(number), "from": message["from"], "chat_instance": "1", "data": data}
    return {"update_id": 10**9 + number, "callback_query": press | {"message": message}}


async def take_in(into: Inbox, number: int, who: int, text: str) -> None:
    await take_in_all(into, said(number, who, text))


async def take_in_all(into: Inbox, *contents: dict[str, Any]) -> None:
    for content in contents:
        await into.take_in(content, json.dumps(content).encode())


@asynccontextmanager
async def running(house: House, nlu: NluClient) -> AsyncIterator[Inbox]:
    """One that does what is kept, until the block ends."""
    stopping = asyncio.Event()
    made = house.inbox(house.receiver(nlu), stopping)
    task = asyncio.create_task(made.run())
    try:
        yield made
    finally:
        stopping.set()
        await task


@contextmanager
def transactions(database: Database) -> Iterator[list[str]]:
    """Those that come to their end meanwhile."""
    found: list[str] = []

    def ended(_: object) -> None:
        found.append("commit")

    event.listen(database.engine.sync_engine, "commit", ended)
    yield found
    event.remove(database.engine.sync_engine, "commit", ended)


async def count(house: House, table: type[InboxRow] | type[DoneUpdate] | type[Person]) -> int:
    async with house.database.transaction() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


async def emptied(house: House) -> None:
    await until(lambda: count(house, InboxRow), lambda rows: not rows)


async def answers(house: House, who: int) -> list[str]:
    """What was answered to them, in order: the first line's name."""
    async with house.database.transaction() as session:
        query = select(OutboxRow.message).join(Person).where(Person.telegram_id == who).order_by(OutboxRow.id)
        return [each["lines"][0]["id"] for each in await session.scalars(query)]


async def test_it_is_kept_when_it_is_answered_though_nobody_has_done_it(house: House, nlu: NluClient) -> None:
    await take_in(house.inbox(house.receiver(nlu)), 1, 7, MENU)
    assert (await count(house, InboxRow), await count(house, DoneUpdate)) == (1, 0)


async def test_what_somebody_wrote_can_be_read_in_no_copy_of_the_database(house: House, nlu: NluClient) -> None:
    into = house.inbox(house.receiver(nlu))
    await take_in(into, 1, 7, "mit CPR-nummer er 010190-1234")
    async with house.database.transaction() as session:
        content = await session.scalar(select(InboxRow.content))
    assert content
    assert b"010190" not in content and b"CPR" not in content
    await into.clear()
    assert await count(house, DoneUpdate) == 1


async def test_what_comes_at_once_is_kept_at_once(house: House, nlu: NluClient) -> None:
    into = house.inbox(house.receiver(nlu))
    with transactions(house.database) as found:
        await asyncio.gather(*(take_in(into, number, number, MENU) for number in range(1, 101)))
    assert len(found) <= 3
    assert await count(house, InboxRow) == 100


async def test_one_that_comes_again_is_done_once(house: House, nlu: NluClient) -> None:
    into = house.inbox(house.receiver(nlu))
    await asyncio.gather(*(take_in(into, 1, 7, MENU) for _ in range(3)))
    assert await count(house, InboxRow) == 1
    await into.clear()
    await take_in(into, 1, 7, MENU)
    await into.clear()
    assert (await count(house, InboxRow), await count(house, DoneUpdate)) == (0, 1)
    assert len(await answers(house, 7)) == 1


async def test_what_somebody_writes_after_having_everything_deleted_is_answered(house: House, nlu: NluClient) -> None:
    into = house.inbox(house.receiver(nlu))
    await take_in_all(into, said(1, 7, MENU), pressed(2, 7, "forget:now"), said(3, 7, MENU))
    await into.clear()
    assert (await count(house, InboxRow), await count(house, DoneUpdate)) == (0, 3)
    assert await answers(house, 7) == ["privacy-forgotten", "help-menu"]


async def test_what_a_process_had_not_done_when_it_died_is_done_by_the_next_in_order(
    house: House, slow: Slow, nlu: NluClient
) -> None:
    into = house.inbox(house.receiver(slow.client))
    for number, text in enumerate((MENU, WHAT_ABOUT_IT, LANGUAGE, MENU), 1):
        await take_in(into, number, 7, text)
    killed = asyncio.create_task(into.run())
    await slow.is_asked()
    killed.cancel()
    with pytest.raises(asyncio.CancelledError):
        await killed
    await into._rights.close()
    assert len(before := await answers(house, 7)) == 1
    async with running(house, nlu):
        await emptied(house)
    found = await answers(house, 7)
    assert (found[0], found[3], len(found)) == (before[0], before[0], 4)
    slow.go.set()
    await until(lambda: count(house, DoneUpdate), lambda rows: rows == 4)
    assert await answers(house, 7) == found


async def test_others_are_answered_while_somebody_waits_for_the_nlu_server(house: House, slow: Slow) -> None:
    async with running(house, slow.client) as into:
        await take_in(into, 1, 7, WHAT_ABOUT_IT)
        await slow.is_asked()
        await take_in(into, 2, 8, MENU)
        await until(lambda: answers(house, 8), bool)
        assert (await answers(house, 7), await count(house, InboxRow)) == ([], 1)
        slow.go.set()
        await emptied(house)


async def test_while_more_comes_than_can_be_done_somebody_is_answered_all_the_same(
    house: House, nlu: NluClient
) -> None:
    numbers = itertools.count(1)

    async def pour(into: Inbox) -> None:
        while True:
            await asyncio.gather(*(take_in(into, next(numbers), who, MENU) for who in range(100, 120)))

    async with running(house, nlu) as into:
        pouring = asyncio.create_task(pour(into))
        await until(lambda: count(house, DoneUpdate), lambda done: done >= 3)
        pouring.cancel()


@pytest.mark.usefixtures("strict")
async def test_of_far_too_many_the_first_and_the_newest_are_answered_and_hold_up_nobody(
    house: House, nlu: NluClient
) -> None:
    before, into = let_go(), house.inbox(house.receiver(nlu))
    for number in range(1, 30):
        await take_in(into, number, 7, MENU)
    await take_in(into, 30, 7, LANGUAGE)
    await take_in(into, 31, 8, MENU)
    await into.clear()
    menu, *_, last = found = await answers(house, 7)
    assert (found.count(menu), last) == (3, (await answers(house, 7))[-1])
    assert (last != menu, len(found), let_go() - before) == (True, 5, 26)
    assert await answers(house, 8) == [menu]
    assert await count(house, InboxRow) == 0


async def test_one_that_cannot_be_read_is_let_go_and_counted_once(house: House, nlu: NluClient) -> None:
    into = house.inbox(house.receiver(nlu))
    for content in (said(1, 7, MENU), said(2, 7, MENU)):
        del content["message"]["date" if content["update_id"] % 2 else "from"]
        await into.take_in(content, json.dumps(content).encode())
    await into.clear()
    assert (await count(house, InboxRow), await count(house, DoneUpdate)) == (0, 0)


async def test_whoever_has_everything_deleted_leaves_nothing_in_it(house: House, nlu: NluClient) -> None:
    into = house.inbox(house.receiver(nlu))
    for number, who in ((1, 7), (2, 7), (3, 8)):
        await take_in(into, number, who, MENU)
    async with house.database.transaction() as session:
        await persons.empty(session, await persons.meet(session, 7, "da", NOW), NOW)
    assert await left_of(house) == [8]


async def left_of(house: House) -> list[int]:
    async with house.database.transaction() as session:
        return list(await session.scalars(select(InboxRow.telegram_id)))


@pytest.fixture
async def two(
    migrated_postgres: str, simulator: SimulatorClient, facts: Municipality
) -> AsyncIterator[tuple[House, House]]:
    """Two processes' houses on one empty database. (PostgreSQL)"""
    databases = Database(migrated_postgres), Database(migrated_postgres)
    await empty(databases[0])
    async with opened(databases[0], simulator, facts) as one, opened(databases[1], simulator, facts) as other:
        yield one, other
    for each in databases:
        await each.close()


@pytest.mark.parametrize("stands", [30.0, -1.0], ids=["each has some", "both do all"])
async def test_two_processes_do_each_person_s_in_order_and_nothing_twice(
    two: tuple[House, House], nlu: NluClient, monkeypatch: pytest.MonkeyPatch, stands: float
) -> None:
    monkeypatch.setattr(inbox_module, "STANDS_SECONDS", stands)
    monkeypatch.setattr(inbox_module, "IDLE_SECONDS", 0.05)
    people, each = range(7, 15), 12
    async with running(two[0], nlu) as one, running(two[1], nlu) as other:

        async def writes(who: int) -> None:
            for at in range(each):
                await take_in((one, other)[at % 2], 100 * who + at, who, (MENU, LANGUAGE)[(at // 2) % 2])

        await asyncio.gather(*map(writes, people))
        await emptied(two[0])
    for who in people:
        found = await answers(two[0], who)
        assert len(found) == each
        assert found[0:2] != found[2:4]
        assert found == (found[0:2] + found[2:4]) * (each // 4)
    assert await count(two[0], DoneUpdate) == each * len(people)


async def test_what_a_process_that_stands_still_has_taken_goes_to_another_and_is_done_once(
    two: tuple[House, House], slow: Slow, nlu: NluClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_module, "STANDS_SECONDS", 0.5)
    monkeypatch.setattr(inbox_module, "IDLE_SECONDS", 0.2)
    async with running(two[0], slow.client) as one:
        for number, text in enumerate((WHAT_ABOUT_IT, MENU, LANGUAGE), 1):
            await take_in(one, number, 7, text)
        await slow.is_asked()
        async with running(two[1], nlu):
            await emptied(two[1])
        found = await answers(two[1], 7)
        assert len(found) == 3
        slow.go.set()
    assert await answers(two[1], 7) == found


async def test_what_another_process_has_is_left_alone(
    two: tuple[House, House], slow: Slow, nlu: NluClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_module, "IDLE_SECONDS", 0.05)
    async with running(two[0], slow.client) as one:
        await take_in(one, 1, 7, WHAT_ABOUT_IT)
        await slow.is_asked()
        async with running(two[1], nlu) as other:
            await take_in(other, 2, 7, MENU)
            await take_in(other, 3, 8, MENU)
            await until(lambda: answers(two[1], 8), bool)
        assert await answers(two[1], 7) == []
        slow.go.set()
        await emptied(two[0])
    assert len(await answers(two[0], 7)) == 2
