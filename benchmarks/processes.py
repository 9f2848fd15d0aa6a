"""The bot's processes for a benchmark: each on a free port of loopback, ended with the block."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from bot.children import free_port, nlu_python
from config.settings import ROOT

TOKEN = "12345:simulator"  # noqa: S105


@dataclass(frozen=True)
class House:
    """Bot, NLU server and simulator as they run: the first two as processes, each by its address."""

    bot: asyncio.subprocess.Process
    server: asyncio.subprocess.Process
    telegram: str
    nlu: str
    web: str


@asynccontextmanager
async def whole(database_url: str, **more: str) -> AsyncIterator[House]:
    """All three; `more` are further settings of the bot."""
    ports = [free_port() for _ in range(3)]
    telegram, nlu, web = (f"http://127.0.0.1:{port}" for port in ports)
    settings = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": telegram,
        "NLU_URL": nlu,
        "WEB_PORT": str(ports[2]),
        "DATABASE_URL": database_url,
        **more,
    }
    vejviser = str(Path(sys.executable).with_name("vejviser"))
    async with (
        running([str(nlu_python()), "nlu/serve.py", "--port", str(ports[1])], ports[1], "/status") as server,
        running([sys.executable, "-m", "simulator", "--port", str(ports[0])], ports[0], "/"),
        running([vejviser, "run"], ports[2], "/readyz", settings) as bot,
    ):
        yield House(bot, server, telegram, nlu, web)


@asynccontextmanager
async def running(
    command: list[str], port: int, ready: str, settings: dict[str, str] | None = None
) -> AsyncIterator[asyncio.subprocess.Process]:
    """A process that answers at `ready`; it is ended with the block."""
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=ROOT,
        env=os.environ | (settings or {}),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with httpx.AsyncClient() as http:
            while not await answers(http, f"http://127.0.0.1:{port}{ready}"):
                if process.returncode is not None:
                    raise RuntimeError(f"{command[0]} ended with {process.returncode}")
                await asyncio.sleep(0.1)
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def answers(http: httpx.AsyncClient, url: str) -> bool:
    try:
        return (await http.get(url)).is_success
    except httpx.TransportError:
        return False
