"""A simulator on a port for all tests of it, made new for each."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import telegram
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram.request import HTTPXRequest

from simulator.client import SimulatorClient
from simulator.core import DEFAULT_TOKEN
from simulator.server import listen, running

Json = dict[str, Any]


@pytest.fixture(scope="session")
async def url() -> AsyncIterator[str]:
    async with running() as address:
        yield address


@pytest.fixture
async def sim(url: str) -> AsyncIterator[SimulatorClient]:
    async with SimulatorClient(url) as client:
        await client.reset()
        yield client
        await client.clear_faults()


@pytest.fixture
async def api(url: str, sim: SimulatorClient) -> AsyncIterator[Callable[..., Awaitable[Json]]]:
    """Calls a method with a JSON body, as a bot in any language would; gives the whole answer."""
    async with httpx.AsyncClient(base_url=f"{url}/bot{DEFAULT_TOKEN}/", trust_env=False, timeout=20) as http:

        async def call(method: str, **params: Any) -> Json:
            answer: Json = (await http.post(method, json=params)).json()
            return answer

        yield call


@pytest.fixture
async def bot(url: str, sim: SimulatorClient) -> AsyncIterator[telegram.Bot]:
    """python-telegram-bot, speaking to the simulator."""
    async with telegram.Bot(
        DEFAULT_TOKEN,
        base_url=f"{url}/bot",
        base_file_url=f"{url}/file/bot",
        request=HTTPXRequest(httpx_kwargs={"trust_env": False}),
        get_updates_request=HTTPXRequest(httpx_kwargs={"trust_env": False}),
    ) as it:
        yield it


@pytest.fixture
async def amal(sim: SimulatorClient) -> int:
    """A person who has written to the bot; the bot has confirmed it."""
    person = await sim.add_person("Amal", language_code="ar")
    sent = await sim.send(person, "/start")
    async with httpx.AsyncClient(trust_env=False) as http:
        await http.post(f"{sim.base_url}/bot{DEFAULT_TOKEN}/getUpdates", json={"offset": sent["update_id"] + 1})
    return person


class Receiver:
    """A webhook that keeps what it got and answers with the statuses it is told, then with 200."""

    def __init__(self) -> None:
        self.updates: list[Json] = []
        self.secrets: list[str] = []
        self.statuses: list[int] = []
        self.hold: dict[int, asyncio.Event] = {}  # chat id -> answered only when set
        self.url = ""
        self._news = asyncio.Condition()

    async def got(self, count: int) -> list[Json]:
        """Waits until so many deliveries have come, accepted or not."""
        async with asyncio.timeout(10), self._news:
            await self._news.wait_for(lambda: len(self.updates) >= count)
        return self.updates

    async def take(self, secret: str, update: Json) -> int:
        self.secrets.append(secret)
        async with self._news:
            self.updates.append(update)
            self._news.notify_all()
        status = self.statuses.pop(0) if self.statuses else 200
        if held := self.hold.get(update.get("message", {}).get("chat", {}).get("id")):
            await held.wait()
        return status


@asynccontextmanager
async def receiving() -> AsyncIterator[Receiver]:
    receiver = Receiver()

    async def hook(request: Request) -> Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        return Response(status_code=await receiver.take(secret, await request.json()))

    app = Starlette(routes=[Route("/hook", hook, methods=["POST"])])
    config = uvicorn.Config(app, log_config=None, log_level="critical", ws="none", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    listener, address = listen("127.0.0.1", 0)
    receiver.url = f"{address}hook"
    task = asyncio.create_task(server.serve([listener]))
    try:
        yield receiver
    finally:
        for held in receiver.hold.values():
            held.set()
        server.should_exit = True
        await task
        listener.close()


@pytest.fixture
async def hook(sim: SimulatorClient) -> AsyncIterator[Receiver]:
    async with receiving() as receiver:
        yield receiver
        await sim.reset()
