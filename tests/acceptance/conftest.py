"""Real processes: the NLU server with the trained model, the simulator, the bot; all on loopback."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from telegram import Bot
from telegram.ext import ExtBot

from bot.children import free_port, nlu_python
from bot.clock import plan_all
from bot.outgoing.limiter import Lanes, RateLimiter
from bot.outgoing.send import Sender
from bot.outgoing.worker import Worker
from config import facts_file
from config.leads import parse
from config.settings import ROOT
from simulator.client import SimulatorClient
from store.database import Database

TOKEN = "12345:simulator"
LEADS = "18:00-1d,PT2H"
START_SECONDS = 90
VEJVISER = Path(sys.executable).with_name("vejviser")


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


async def start(command: list[object], url: str, ready: str, log: Path, env: dict[str, str] | None = None) -> Process:
    """Starts a process and waits until `ready` answers with 200."""
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            *map(str, command), cwd=ROOT, stdout=output, stderr=output, env=os.environ | (env or {})
        )
    started = Process(url, log, process)
    async with httpx.AsyncClient() as http:
        for _ in range(START_SECONDS * 10):
            if process.returncode is not None:
                raise AssertionError(log.read_text())
            try:
                if (await http.get(url + ready)).status_code == 200:
                    return started
            except httpx.TransportError:
                pass
            await asyncio.sleep(0.1)
    raise AssertionError(log.read_text())


@asynccontextmanager
async def nlu_server(log: Path, port: int | None = None) -> AsyncIterator[Process]:
    port = port or free_port()
    command = [nlu_python(), "nlu/serve.py", "--port", port]
    server = await start(command, f"http://127.0.0.1:{port}", "/status", log)
    try:
        yield server
    finally:
        await server.stop()


@pytest.fixture(scope="session")
async def nlu(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Process]:
    """One NLU server for all tests that do not hurt it."""
    async with nlu_server(tmp_path_factory.mktemp("nlu") / "nlu.log") as server:
        yield server


@dataclass
class Stage:
    """A simulator, and bots that speak to it."""

    simulator: SimulatorClient
    folder: Path
    bots: list[Process] = field(default_factory=list)

    async def start_bot(self, nlu_url: str, **settings: str) -> Process:
        port = int(settings.get("WEB_PORT", free_port()))
        env = {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.simulator.base_url,
            "DATABASE_URL": f"sqlite:///{self.folder / 'bot.db'}",
            "NLU_URL": nlu_url,
            "WEB_PORT": str(port),
            "MUNICIPALITY": str(self.facts_without_night()),
            **settings,
        }
        if "WEBHOOK_SECRET" in settings:
            env["WEBHOOK_URL"] = f"http://127.0.0.1:{port}"
        bot = await start([VEJVISER, "run"], f"http://127.0.0.1:{port}", "/readyz", self.folder / "bot.log", env)
        self.bots.append(bot)
        return bot

    async def command(self, *command: object, env: dict[str, str], code: int = 0) -> str:
        """Runs a command to its end; what it said, on stdout or as an error."""
        env = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": self.simulator.base_url, **env}
        process = await asyncio.create_subprocess_exec(
            *map(str, command),
            cwd=ROOT,
            env=os.environ | env,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        output, errors = await process.communicate()
        assert min(process.returncode or 0, 1) == code, errors.decode()
        return (output or errors).decode().strip()

    async def download(self, file_id: str) -> bytes:
        """What the bot sent as a file."""
        root = self.simulator.base_url
        async with Bot(TOKEN, f"{root}/bot", base_file_url=f"{root}/file/bot") as bot:
            return bytes(await (await bot.get_file(file_id)).download_as_bytearray())

    def facts_without_night(self) -> Path:
        """Næstved's facts without its quiet hours, and with staff at all hours: the tests run in the night too."""
        facts = yaml.safe_load((ROOT / "config" / "municipalities" / "naestved.yml").read_text(encoding="utf-8"))
        del facts["quiet_hours"]
        facts["staff_hours"]["hours"] = "24/7"
        path = self.folder / "facts.yml"
        path.write_text(yaml.safe_dump(facts, allow_unicode=True), encoding="utf-8")
        return path

    def database(self) -> Database:
        return Database(f"sqlite+aiosqlite:///{self.folder / 'bot.db'}")

    @asynccontextmanager
    async def worker_at(self, moment: datetime) -> AsyncIterator[Database]:
        """Plans and sends what is due at `moment`, with the real worker; no other bot may run meanwhile."""
        facts = facts_file.load(ROOT / "config" / "municipalities" / "naestved.yml")
        database = self.database()
        await plan_all(database, facts, parse(LEADS), moment)
        root = self.simulator.base_url
        async with ExtBot(
            TOKEN, f"{root}/bot", base_file_url=f"{root}/file/bot", rate_limiter=RateLimiter(Lanes())
        ) as bot:
            worker = Worker(database, Sender(bot), lambda: moment, facts)
            running = asyncio.create_task(worker.run())
            yield database
            worker.stop()
            await running
        await database.close()

    async def person(self, language_code: str, first_name: str = "Amal", **more: str) -> Person:
        return Person(self, await self.simulator.add_person(first_name, language_code=language_code, **more))


@dataclass
class Person:
    """Somebody with a phone."""

    stage: Stage
    id: int
    seen: int = 0

    async def say(self, text: str, count: int = 1) -> list[dict[str, Any]]:
        """Writes `text`; gives the bot's next `count` messages or more."""
        await self.stage.simulator.send(self.id, text)
        return await self.hear(count)

    async def press(self, message: dict[str, Any], data: str, count: int = 1, **how: bool) -> list[dict[str, Any]]:
        await self.stage.simulator.press(self.id, message, data, **how)
        return await self.hear(count)

    async def settle(self) -> None:
        """Waits for what belongs to the last answer, its pin and cards: until the bot has done a command after it."""
        await self.stage.simulator.send(self.id, "/language")
        while not any("language:da" in buttons(message).values() for message in await self.hear()):
            pass

    async def hear(self, count: int = 1, wait: float = 20) -> list[dict[str, Any]]:
        """The bot's messages since the last time."""
        heard = await self.stage.simulator.replies(self.id, after=self.seen, count=count, wait=wait)
        assert len(heard) >= count, f"{len(heard)} of {count} messages; {self.stage.folder / 'bot.log'}"
        self.seen = heard[-1]["message_id"]
        return heard


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    port = free_port()
    command = [sys.executable, "-m", "simulator", "--port", port, "--token", TOKEN]
    process = await start(command, f"http://127.0.0.1:{port}", "/", tmp_path / "simulator.log")
    async with SimulatorClient(process.url) as client:
        stage = Stage(client, tmp_path)
        yield stage
        for bot in stage.bots:
            await bot.stop()
    await process.stop()


def buttons(message: dict[str, Any]) -> dict[str, str]:
    """Callback data by label."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return {button["text"]: button["callback_data"] for row in rows for button in row if "callback_data" in button}


def button(message: dict[str, Any], wanted: Callable[[str], bool]) -> str:
    return next(data for data in buttons(message).values() if wanted(data))
