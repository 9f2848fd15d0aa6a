"""Real processes on loopback: started, asked until they answer, and ended."""

from __future__ import annotations

import asyncio
import os
import random
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx

from bot.children import is_free, nlu_python
from config.settings import ROOT
from simulator.client import SimulatorClient

TOKEN = "12345:simulator"
START_SECONDS = 90
T = TypeVar("T")


async def until(
    ask: Callable[[], Awaitable[T]], enough: Callable[[T], bool] = bool, seconds: float = 30, every: float = 0.05
) -> T:
    """Asks again and again until the answer is enough, and gives it. Raises TimeoutError after `seconds`."""
    async with asyncio.timeout(seconds):
        while not enough(answer := await ask()):
            await asyncio.sleep(every)
    return answer


class SharedSimulator(SimulatorClient):
    """A simulator for many tests: the bot's calls are seen only since `forget_calls`."""

    def __init__(self, base_url: str) -> None:
        super().__init__(base_url)
        self._since = 0

    async def calls(self, method: str | None = None, after: int = 0, chat: int | None = None) -> list[dict[str, Any]]:
        return await super().calls(method, max(after, self._since), chat)

    async def forget_calls(self) -> None:
        self._since = max((call["n"] for call in await self.calls()), default=self._since)


@dataclass
class Process:
    """A real process whose log goes to a file; `url` is where it answers."""

    url: str
    log: Path
    process: asyncio.subprocess.Process

    async def kill(self) -> None:
        """SIGKILL: no goodbye."""
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        """SIGTERM; gives the exit code."""
        if self.process.returncode is None:
            self.process.terminate()
        return await self.process.wait()

    async def ready(self, path: str) -> None:
        """Waits until `path` answers with 200. Raises AssertionError with the log where it never does."""

        async def answers() -> bool:
            assert self.process.returncode is None, self.log.read_text()
            try:
                return (await http.get(self.url + path)).status_code == 200
            except httpx.TransportError:
                return False

        async with httpx.AsyncClient() as http:
            try:
                await until(answers, seconds=START_SECONDS)
            except TimeoutError:
                raise AssertionError(self.log.read_text()) from None


async def spawn(command: list[object], port: int, log: Path, env: dict[str, str] | None = None) -> Process:
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            *map(str, command), cwd=ROOT, stdout=output, stderr=output, env=os.environ | (env or {})
        )
    return Process(f"http://127.0.0.1:{port}", log, process)


@asynccontextmanager
async def running(command: list[object], port: int, ready: str, log: Path) -> AsyncIterator[Process]:
    """A process that answers, until the block ends."""
    process = await spawn([*command, "--port", port], port, log)
    try:
        await process.ready(ready)
        yield process
    finally:
        await process.stop()


def free_port() -> int:
    """A port of loopback below those that connections are given, so that nobody gets it before it is used."""
    ports = iter(lambda: random.randrange(20_000, 32_000), 0)
    return next(port for port in ports if is_free(port))


@asynccontextmanager
async def nlu_server(log: Path, port: int | None = None) -> AsyncIterator[Process]:
    async with running([nlu_python(), "nlu/serve.py"], port or free_port(), "/status", log) as server:
        yield server


@asynccontextmanager
async def simulator(log: Path) -> AsyncIterator[SharedSimulator]:
    async with running([sys.executable, "-m", "simulator", "--token", TOKEN], free_port(), "/", log) as server:
        client = SharedSimulator(server.url)
        async with client:
            yield client


def megabytes(pid: int, what: str = "VmRSS") -> float:
    """What a process has in memory now (Linux)."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace").splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith(what))) / 1024


def peak_megabytes(pid: int) -> float:
    """The most that it has had in memory since `forget_peak`, or since it began (Linux)."""
    return megabytes(pid, "VmHWM")


def forget_peak(pid: int) -> None:
    Path(f"/proc/{pid}/clear_refs").write_text("5", encoding="ascii")


def started_by(pid: int) -> list[int]:
    """The processes that it has started and that still run (Linux)."""
    return [
        int(child)
        for tasks in Path(f"/proc/{pid}/task").iterdir()
        for child in (tasks / "children").read_text().split()
    ]
