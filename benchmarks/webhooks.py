"""Bots that are handed their updates by webhook, behind a balancer that gives each connection to the next of them."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from itertools import cycle

from benchmarks.processes import TOKEN, running
from benchmarks.sides import migrated
from bot.children import free_port
from simulator.client import SimulatorClient

SECRET = "s3cret_for-benchmarks"  # noqa: S105


@dataclass(frozen=True)
class Bots:
    """`door` is where updates are handed in; `webs` are the bots' own addresses, `processes` what they run in."""

    door: str
    webs: tuple[str, ...]
    processes: tuple[asyncio.subprocess.Process, ...]


@asynccontextmanager
async def bots(count: int, simulator: SimulatorClient, nlu: str, database: str) -> AsyncIterator[Bots]:
    """So many, without any limits of Telegram's, on one database."""
    door, ports = free_port(), [free_port() for _ in range(count)]
    settings = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": simulator.base_url,
        "NLU_URL": nlu,
        "DATABASE_URL": database,
        "WEBHOOK_URL": f"http://127.0.0.1:{door}",
        "WEBHOOK_SECRET": SECRET,
        "PRIVACY_KEY": "a-key-for-benchmarks-only",
        "LOG_LEVEL": "WARNING",
    }
    await migrated(settings)
    command = [sys.executable, "-m", "benchmarks.unlimited"]
    async with AsyncExitStack() as stack:
        started = []
        for port in ports:
            more = settings | {"WEB_PORT": str(port)}
            started.append(await stack.enter_async_context(running(command, port, "/readyz", more)))
        await stack.enter_async_context(balanced(door, ports))
        webs = tuple(f"http://127.0.0.1:{port}" for port in ports)
        yield Bots(f"http://127.0.0.1:{door}", webs, tuple(started))


@asynccontextmanager
async def balanced(door: int, ports: list[int]) -> AsyncIterator[None]:
    """Passes each connection on to the next port."""
    turns: Iterator[int] = cycle(ports)

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", next(turns))
        await asyncio.gather(piped(reader, back), piped(there, writer))

    async with await asyncio.start_server(connected, "127.0.0.1", door):
        yield


async def piped(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while content := await reader.read(65536):
            writer.write(content)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()
