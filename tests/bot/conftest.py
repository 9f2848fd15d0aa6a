"""A simulator for all tests of the bot's parts, made new for each."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.incoming.nlu import NluClient
from config.facts import Municipality
from simulator.client import SimulatorClient
from simulator.server import running
from store.database import Database
from tests.bot.house import NO_NLU, House, opened


@pytest.fixture(scope="session")
async def simulator_url() -> AsyncIterator[str]:
    async with running() as url:
        yield url


@pytest.fixture
async def simulator(simulator_url: str) -> AsyncIterator[SimulatorClient]:
    async with SimulatorClient(simulator_url) as client:
        await client.reset()
        yield client


@pytest.fixture
async def house(database: Database, simulator: SimulatorClient, facts: Municipality) -> AsyncIterator[House]:
    """On SQLite and on PostgreSQL."""
    async with opened(database, simulator, facts) as house:
        yield house


@pytest.fixture
async def nlu() -> AsyncIterator[NluClient]:
    client = NluClient(NO_NLU)
    yield client
    await client.close()
