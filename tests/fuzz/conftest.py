"""The bot's parts for the fuzzing, on SQLite, and servers that answer anything."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.incoming.nlu import NluClient
from config.facts import Municipality
from simulator.client import SimulatorClient
from simulator.server import listen, running
from store.database import Database
from tests.bot.house import House, opened
from tests.bot.logging_all import logging_all


class Talker:
    """A server on loopback that answers everything with `answer`."""

    url = ""
    asked = 0
    answer: Response = Response("", 500)

    async def said(self, _: Request) -> Response:
        self.asked += 1
        return self.answer


@pytest.fixture
async def talker() -> AsyncIterator[Talker]:
    talker = Talker()
    app = Starlette(routes=[Route("/{path:path}", talker.said, methods=["GET", "POST"])])
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, log_level="critical", ws="none", lifespan="off"))
    listener, url = listen("127.0.0.1", 0)
    talker.url = url.rstrip("/")
    task = asyncio.create_task(server.serve([listener]))
    yield talker
    server.should_exit = True
    await task
    listener.close()


@pytest.fixture
async def nlu(talker: Talker) -> AsyncIterator[NluClient]:
    client = NluClient(talker.url)
    yield client
    await client.close()


@pytest.fixture(scope="session")
async def simulator_url() -> AsyncIterator[str]:
    async with running() as url:
        yield url


@pytest.fixture
async def house(sqlite: Database, simulator_url: str, facts: Municipality) -> AsyncIterator[House]:
    async with SimulatorClient(simulator_url) as simulator:
        await simulator.reset()
        async with opened(sqlite, simulator, facts) as house:
            yield house


@pytest.fixture
async def all_logged() -> AsyncIterator[None]:
    async with logging_all():
        yield
