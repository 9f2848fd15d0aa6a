"""What a worker has is its own while it lives, and another one's once it is dead, whatever their clocks say."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from bot.outgoing.delivery import Delivery
from bot.outgoing.leases import LEASE, RENEW_SECONDS, Leases
from bot.outgoing.send import Sender
from store import outbox, persons
from store.database import Database
from store.outbox import Lane, OutboxRow
from tests.bot.house import House, message
from tests.conftest import NOW


@dataclass
class Machine:
    """A worker's: what it has, the time of day, and the seconds that have passed."""

    database: Database
    now: datetime = NOW
    seconds: float = 0.0

    def __post_init__(self) -> None:
        self.leases = Leases(self.database, lambda: self.now, lambda: self.seconds)

    async def looks_after(self, seconds: float) -> None:
        self.seconds += seconds
        self.now += timedelta(seconds=seconds)
        await self.leases.renew(fair=True)


async def on_its_way(database: Database, lane: Lane = "reply") -> int:
    """The number of a row that somebody claimed at NOW."""
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "da", NOW)
        row = outbox.put(session, person.id, message("hello"), lane=lane, now=NOW)
        await session.flush()
        await outbox.claim(session, NOW, NOW + LEASE, 10)
        return row.id


async def row(database: Database, row_id: int) -> OutboxRow:
    async with database.transaction() as session:
        found = await outbox.get(session, row_id)
    assert found
    return found


async def state(database: Database, row_id: int) -> str:
    return (await row(database, row_id)).state


async def test_rows_of_a_dead_worker_come_back_when_the_lease_ends_and_not_before(database: Database) -> None:
    found, other = await on_its_way(database), Machine(database)
    await other.looks_after(0)
    await other.looks_after(LEASE.total_seconds())
    assert await state(database, found) == "sending"
    await other.looks_after(1)
    assert await state(database, found) == "queued"
    async with database.transaction() as session:
        assert [each.id for each in await outbox.claim(session, other.now, other.now + LEASE, 10)] == [found]


async def test_a_worker_that_lives_loses_nothing_to_one_whose_clock_is_ahead(database: Database) -> None:
    found, owner, other = await on_its_way(database), Machine(database), Machine(database)
    owner.leases.mine = {found}
    other.now += timedelta(hours=1)
    for _ in range(10):
        await owner.looks_after(RENEW_SECONDS)
        await other.looks_after(RENEW_SECONDS)
        assert await state(database, found) == "sending"


async def test_a_clock_that_jumps_ahead_is_no_death(database: Database) -> None:
    found, other = await on_its_way(database), Machine(database)
    await other.looks_after(1)
    other.now += timedelta(hours=1)
    await other.looks_after(1)
    assert await state(database, found) == "sending"


async def test_a_dead_worker_whose_clock_was_ahead_is_found_out(database: Database) -> None:
    found, other = await on_its_way(database), Machine(database, now=NOW - timedelta(hours=1))
    await other.looks_after(0)
    await other.looks_after(29)
    assert await state(database, found) == "sending"
    await other.looks_after(1)
    assert await state(database, found) == "queued"


async def test_who_has_stood_still_for_longer_than_a_lease_sends_nothing_of_what_it_had(house: House) -> None:
    amal = await house.person()
    [first] = await house.queue(amal, message("hello"))
    async with house.database.transaction() as session:
        rows = await outbox.claim(session, house.now, house.now + LEASE, 10)
    machine = Machine(house.database)
    machine.seconds = LEASE.total_seconds()
    sender, hold = Sender(house.bot, house.pictures, house.drawing), machine.leases.hold
    delivery = Delivery(house.database, sender, lambda: house.now, lambda: house.facts, _never(), hold=hold)
    await delivery.deliver(rows, {})
    # With SQLite there is no other who could have sent it.
    assert (await house.row(first)).state == ("sent" if house.database.is_sqlite else "sending")
    assert len(await house.texts(amal, count=int(house.database.is_sqlite))) == house.database.is_sqlite


async def test_the_time_before_it_begins_to_work_is_no_standing_still(database: Database) -> None:
    machine, ended = Machine(database), _never()
    machine.seconds = 60
    ended.set()
    await machine.leases.stay_alive(ended)
    assert machine.leases.hold()


async def test_what_was_made_while_a_worker_waited_for_the_database_overtakes_nothing(sqlite: Database) -> None:
    machine, later = Machine(sqlite), NOW + timedelta(seconds=20)
    async with sqlite.transaction() as session:
        renewing = asyncio.create_task(machine.leases.renew(fair=True))
        await asyncio.sleep(0)
        machine.now = later
        person = await persons.meet(session, 1, "da", later)
        made = outbox.put(session, person.id, message("hello"), lane="reply", now=later)
        await session.flush()
    await renewing
    assert (await row(sqlite, made.id)).due_at == later


@pytest.mark.parametrize("ahead", [timedelta(hours=1), timedelta(days=30)])
async def test_what_was_made_by_a_clock_that_was_ahead_does_not_wait_for_that_hour(
    house: House, ahead: timedelta
) -> None:
    amal, yusuf = await house.person(), await house.person()
    house.now += ahead
    [made] = await house.queue(amal, message("hello"), lane="reply")
    [tried] = await house.queue(yusuf, message("again"))
    async with house.database.transaction() as session:
        await outbox.try_again(session, tried, house.now, 1, "NetworkError", holds_up=True)
    house.now -= ahead
    await Leases(house.database, lambda: house.now).renew(fair=True)
    house.start_worker()
    assert await house.texts(amal) == ["hello"]
    assert await house.texts(yusuf) == ["again"]
    assert (await house.row(made)).due_at == house.now


async def test_what_is_planned_for_later_stays_there(house: House) -> None:
    amal = await house.person()
    later = house.now + timedelta(days=1)
    [planned] = await house.queue(amal, message("soon"), lane="reminder", due_at=later)
    await Leases(house.database, lambda: house.now).renew(fair=True)
    assert (await house.row(planned)).due_at == later


def _never() -> asyncio.Event:
    return asyncio.Event()
