"""How much a worker has under way at once, how much of it in bulk, and for how long what it has is its own."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.outgoing import limiter
from bot.outgoing.leases import LEASE, RENEW_SECONDS
from simulator.client import SimulatorClient
from store.outbox import Lane, OutboxRow
from tests.bot.house import House, message
from tests.processes import until


async def queue(house: House, count: int, lane: Lane) -> None:
    """A message for each of so many people, who all take their time to answer."""
    for number in range(count):
        await house.queue(9000 + number, message("hello"), lane=lane)


async def slow(simulator: SimulatorClient, seconds: float) -> None:
    await simulator.fault("slow", times=100, method="sendMessage", seconds=seconds)


async def under_way(house: House) -> int:
    async with house.database.transaction() as session:
        query = select(func.count()).select_from(OutboxRow).where(OutboxRow.state == "sending")
        return await session.scalar(query) or 0


async def asked(house: House) -> int:
    return len(await house.simulator.calls("sendMessage"))


async def test_twelve_in_bulk_and_twenty_four_in_all_are_under_way_at_once(
    house: House, simulator: SimulatorClient
) -> None:
    await slow(simulator, 30)
    await queue(house, 30, "broadcast")
    house.start_worker()
    await until(lambda: asked(house), lambda calls: calls >= 1)
    assert await under_way(house) == 12
    await queue(house, 30, "notice")
    house.wake()
    await until(lambda: under_way(house), lambda rows: rows > 12)
    assert await under_way(house) == 24


async def test_a_worker_s_rows_are_its_own_for_15_seconds(house: House, simulator: SimulatorClient) -> None:
    await slow(simulator, 2)
    [row] = await house.queue(9000, message("hello"))
    house.start_worker()
    claimed = await house.when(row, lambda row: row.state == "sending")
    assert claimed.lease_until == house.now + timedelta(seconds=15)


def test_a_lease_is_renewed_three_times_before_it_runs_out() -> None:
    assert 3 * RENEW_SECONDS < LEASE.total_seconds() < 4 * RENEW_SECONDS


async def test_twenty_four_who_are_sent_too_much_keep_nobody_else_waiting(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limiter, "CHAT_BURST", 1.0)
    monkeypatch.setattr(limiter, "CHAT_PER_SECOND", 0.15)
    # Of some the second message stays in the outbox, where the worker had no place left for it after their first.
    amal, *others = [await house.person() for _ in range(31)]
    for each in others:
        await house.queue(each, message("one"), message("two"), lane="reply")
    house.start_worker()
    await until(lambda: asked(house), lambda calls: calls == 30)
    await house.queue(amal, message("hello"), lane="reply")
    house.wake()
    assert await house.texts(amal)
    assert await under_way(house) >= 24
