"""A database that goes away for a while: nobody's message is lost, none is sent twice, and nobody has to help."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text
from telegram import Update

from bot.clock import Clock
from bot.incoming.nlu import NluClient
from bot.outgoing.leases import LEASE, Leases
from config.facts import Municipality
from simulator.client import SimulatorClient
from store import outbox, persons
from store.database import Away, Database
from tests.bot.house import House, message, opened
from tests.conftest import NOW
from tests.databases import new_postgres_database
from tests.postgres import Server, server
from tests.processes import until

# So long Telegram takes with an answer while the database goes away, which must be sooner.
SLOW_SECONDS = 2.0


@dataclass
class Home:
    """A house whose database can be taken away."""

    house: House
    take_away: Callable[[], Awaitable[None]]
    bring_back: Callable[[], None]

    async def notices(self) -> None:
        """Until somebody has found it away, so that what was to happen meanwhile has happened."""
        with pytest.raises(Away):
            await self.house.row(1)


@pytest.fixture(scope="module")
def own_server() -> Iterator[Server]:
    with server() as running:
        yield running


@pytest.fixture(params=["locked SQLite", "stopped PostgreSQL"])
async def home(
    request: pytest.FixtureRequest, simulator: SimulatorClient, facts: Municipality, tmp_path: Path
) -> AsyncIterator[Home]:
    if request.param == "locked SQLite":
        database = Database(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
        await database.upgrade()
        await database.close()
        event.listen(database.engine.sync_engine, "connect", _impatient)
        other = sqlite3.connect(database.url.database or "", isolation_level=None, timeout=0)
        async with opened(database, simulator, facts) as house:
            yield Home(house, partial(_lock, other), other.rollback)
        other.close()
        await database.close()
        return
    running: Server = request.getfixturevalue("own_server")
    database = Database(new_postgres_database(running.url))
    await database.upgrade()
    async with opened(database, simulator, facts) as house:
        yield Home(house, partial(asyncio.to_thread, running.stop), running.start)
    await database.close()


async def _lock(connection: sqlite3.Connection) -> None:
    async def locked() -> bool:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return False
        return True

    await until(locked, every=0.01)


def _impatient(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA busy_timeout=50")


async def test_what_was_sent_while_it_went_away_is_not_sent_again(home: Home) -> None:
    house = home.house
    people = [await house.person() for _ in range(5)]
    rows = [await house.queue(person, message("one"), message("two")) for person in people]
    await house.simulator.fault("slow", method="sendMessage", times=5, seconds=SLOW_SECONDS)
    house.start_worker()
    await until(lambda: house.simulator.calls("sendMessage"), lambda calls: len(calls) == 5)
    await home.take_away()
    for person in people:
        assert await house.texts(person) == ["one"]
    await home.notices()
    home.bring_back()
    for person, (_, second) in zip(people, rows, strict=True):
        await house.when(second, lambda row: row.state == "sent")
        assert await house.texts(person, count=2) == ["one", "two"]
    assert len(await house.simulator.calls("sendMessage")) == 10


async def test_what_people_write_meanwhile_is_answered_once_it_is_back(home: Home, nlu: NluClient) -> None:
    house, stopping = home.house, asyncio.Event()
    amal, yusuf = await house.person(), await house.person()
    house.start_worker()
    updates = [Update.de_json(_written(number, who), house.bot) for number, who in enumerate((amal, yusuf, amal), 1)]
    await home.take_away()
    receiver = house.receiver(nlu)
    receiving = asyncio.gather(*(receiver.take(update, stopping) for update in updates))
    await home.notices()
    assert not receiving.done()
    home.bring_back()
    await receiving
    assert (len(await house.texts(amal, count=2)), len(await house.texts(yusuf))) == (2, 1)


async def test_what_a_webhook_is_handed_meanwhile_is_to_come_again_and_what_it_had_is_done(
    home: Home, nlu: NluClient
) -> None:
    house, stopping = home.house, asyncio.Event()
    amal, yusuf = await house.person(), await house.person()
    house.start_worker()
    inbox = house.inbox(house.receiver(nlu), stopping)
    first, second = _written(1, amal), _written(2, yusuf)
    await inbox.take_in(first, json.dumps(first).encode())
    await home.take_away()
    with pytest.raises(Away):
        await inbox.take_in(second, json.dumps(second).encode())
    doing = asyncio.create_task(inbox.run())
    await home.notices()
    home.bring_back()
    assert len(await house.texts(amal)) == 1
    await inbox.take_in(second, json.dumps(second).encode())
    assert len(await house.texts(yusuf)) == 1
    stopping.set()
    await doing
    assert len(await house.texts(amal)) == 1


async def test_a_bot_that_is_stopped_meanwhile_leaves_the_updates_to_telegram(home: Home, nlu: NluClient) -> None:
    house, stopping = home.house, asyncio.Event()
    update = Update.de_json(_written(1, await house.person()), house.bot)
    await home.take_away()
    stopping.set()
    with pytest.raises(Away):
        await house.receiver(nlu).receive(update, stopping)
    home.bring_back()
    await house.receiver(nlu).receive(update, asyncio.Event())
    house.start_worker()
    assert await house.texts(update.effective_user.id)  # type: ignore[union-attr]


async def test_a_worker_that_is_stopped_meanwhile_ends(home: Home) -> None:
    house = home.house
    amal = await house.person()
    [row] = await house.queue(amal, message("one"))
    await house.simulator.fault("slow", method="sendMessage", seconds=SLOW_SECONDS)
    house.start_worker()
    await until(lambda: house.simulator.calls("sendMessage"))
    await home.take_away()
    await home.notices()
    async with asyncio.timeout(20):
        await house.stop_workers()
    home.bring_back()
    assert (await house.when(row, lambda row: True)).state == "sending"


async def test_a_tick_that_finds_it_away_comes_again_soon(home: Home) -> None:
    """Not only a day later, when it is the next one's time."""
    done = asyncio.Event()

    async def job() -> None:
        async with home.house.database.transaction():
            done.set()

    clock = Clock()
    await home.take_away()
    clock.add("job", job, timedelta(days=1), datetime.now(UTC))
    clock.start()
    await home.notices()
    home.bring_back()
    async with asyncio.timeout(20):
        await done.wait()
    await clock.stop()


async def test_a_tick_that_fails_ends_nothing_and_comes_again() -> None:
    times: list[int] = []
    thrice = asyncio.Event()

    async def job() -> None:
        times.append(1)
        if len(times) == 3:
            thrice.set()
        raise ZeroDivisionError

    clock = Clock()
    clock.add("job", job, timedelta(seconds=0.05), datetime.now(UTC))
    clock.start()
    async with asyncio.timeout(20):
        await thrice.wait()
    await clock.stop()


def _written(update_id: int, who: int) -> dict[str, Any]:
    chat = {"id": who, "type": "private", "first_name": "A"}
    sender = {"id": who, "is_bot": False, "first_name": "A", "language_code": "da"}
    return {
        "update_id": update_id,
        "message": {"message_id": update_id, "date": 1, "chat": chat, "from": sender, "text": "/menu"},
    }


async def test_no_other_worker_is_taken_for_dead_because_the_database_stood_still(postgres_url: str) -> None:
    database, now = Database(new_postgres_database(postgres_url)), [NOW]
    await database.upgrade()
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "da", NOW)
        outbox.put(session, person.id, message("one"), lane="notice", now=NOW)
        await session.flush()
        [of_the_other] = await outbox.claim(session, NOW, NOW + LEASE, 10)
    async with database.transaction() as session:
        await session.execute(text("LOCK TABLE outbox IN ACCESS EXCLUSIVE MODE"))
        leases = Leases(database, lambda: now[0])
        leases.mine = {of_the_other.id + 1}
        renewing = asyncio.create_task(leases.renew(fair=True))
        await until(lambda: session.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted")))
        now[0] += 2 * LEASE
    await renewing
    async with database.transaction() as session:
        row = await outbox.get(session, of_the_other.id)
        assert row
        assert row.state == "sending"
    await database.close()
