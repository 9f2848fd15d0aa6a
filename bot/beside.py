"""Servers beside the bot where the settings name none: the NLU server, and the simulator in place of Telegram."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

from bot import children
from bot.incoming.nlu import START_SECONDS, NluClient
from config.settings import Settings

SIMULATOR_PORT = 8081


async def with_simulator(settings: Settings, stack: AsyncExitStack) -> Settings:
    """Without a token: a simulator as a child, and the settings that speak to it."""
    if settings.telegram_token is not None:
        return settings
    port = SIMULATOR_PORT if children.is_free(SIMULATOR_PORT) else children.free_port()
    child = children.simulator(port)
    tasks = asyncio.create_task(child.run())
    stack.push_async_callback(_ended, child, tasks)
    return settings.model_copy(update={"telegram_api_url": f"http://127.0.0.1:{port}"})


def say_where(settings: Settings) -> None:
    """Where the simulator is, once it listens: whoever looks at it before sees nothing."""
    if settings.telegram_token is None:
        print(f"\n  Talk to the bot here: {settings.telegram_api_url}/\n", flush=True)


async def nlu_client(settings: Settings, stack: AsyncExitStack, stopping: asyncio.Event) -> NluClient:
    """The client of the NLU server, which is a child where there is no other; waited for until `stopping` is set."""
    url, patience = settings.nlu_url, 0.0
    if url is None:
        port = children.free_port()
        child = children.nlu_server(port)
        stack.push_async_callback(_ended, child, asyncio.create_task(child.run()))
        url, patience = f"http://127.0.0.1:{port}", START_SECONDS
    nlu = NluClient(url, patience, stopping)
    stack.push_async_callback(nlu.close)
    return nlu


async def _ended(child: children.Child, task: asyncio.Task[None]) -> None:
    await child.stop()
    await task
