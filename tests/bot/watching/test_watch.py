"""Administrators are told in the chat, by the clock, what is wrong with the bot."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from actions.kernel.turn import World
from bot import metrics
from bot.children import free_port
from bot.incoming.nlu import NluClient
from bot.watching.measuring import Measuring
from bot.watching.watch import Watch
from simulator.client import SimulatorClient
from tests.bot.house import House

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(ANSWER)
    await writer.drain()
    writer.close()


@pytest.fixture
async def port() -> int:
    return free_port()


@pytest.fixture
async def late_nlu(port: int) -> AsyncIterator[NluClient]:
    """A client of a server that is yet to be started."""
    client = NluClient(f"http://127.0.0.1:{port}")
    yield client
    await client.close()


def watch(house: House, nlu: NluClient, *admins: int, url: str | None = None) -> Watch:
    world = World(house.facts, admin_ids=frozenset(admins))
    measuring = Measuring(house.database, nlu, world, Path("/"), lambda: house.now)
    return Watch(measuring, house.bot, url, house.wake)


async def test_an_administrator_reads_in_their_language_that_the_nlu_server_is_down_and_back(
    house: House, late_nlu: NluClient, port: int
) -> None:
    admin = await house.person("so")
    house.start_worker()
    looking = watch(house, late_nlu, admin)
    for _ in range(4):
        await looking.look()
        house.later(seconds=40)
    [begun] = await house.texts(admin)
    assert "akhrinta waxa dadku qoraan" in begun
    server = await asyncio.start_server(_answer, "127.0.0.1", port)
    await looking.look()
    _, over = await house.texts(admin, 2)
    assert "akhrinta waxa dadku qoraan" in over and over != begun
    server.close()


async def test_a_token_that_telegram_refuses_is_measured_until_it_takes_it(
    house: House, simulator: SimulatorClient, nlu: NluClient
) -> None:
    looking = watch(house, nlu)
    await simulator.fault("401", method="getMe")
    await looking.look()
    assert metrics.values("vejviser_token_refused") == [({}, 1)]
    house.later(minutes=5)
    await looking.look()
    assert metrics.values("vejviser_token_refused") == [({}, 0)]


async def test_what_waits_in_the_outbox_is_measured_by_lane_and_age(house: House, nlu: NluClient) -> None:
    amal = await house.person()
    await house.queue(amal, {"lines": []}, lane="notice")
    house.later(minutes=7)
    await watch(house, nlu).look()
    assert ({"lane": "notice"}, 420) in metrics.values("vejviser_outbox_age_seconds")
    assert ({"lane": "notice", "state": "due"}, 1) in metrics.values("vejviser_outbox_rows")
    assert ({"lane": "reply"}, 0) in metrics.values("vejviser_outbox_age_seconds")
