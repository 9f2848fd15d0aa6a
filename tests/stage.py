"""The stage of the acceptance tests: a simulator, bots that speak to it, and people with phones."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import select
from telegram import Bot
from telegram.ext import ExtBot

from bot.outgoing.decoding import Decoder
from bot.outgoing.drawing import Drawing
from bot.outgoing.limiter import Lanes, RateLimiter
from bot.outgoing.photos import Pictures
from bot.outgoing.send import Sender
from bot.outgoing.worker import Worker
from config import facts_file
from config.settings import ROOT
from store import inbox
from store.database import Database
from store.outbox import OutboxRow
from tests.databases import copied, empty
from tests.planning import plan
from tests.processes import TOKEN, Process, SharedSimulator, free_port, spawn, until

FACTS = ROOT / "config" / "municipalities" / "naestved.yml"
VEJVISER = Path(sys.executable).with_name("vejviser")


@dataclass
class Stage:
    """A simulator, and bots that speak to it and keep what they know in `folder`.

    `schema` is an empty database file to begin with; without it the bot makes its own.
    """

    simulator: SharedSimulator
    nlu_url: str
    folder: Path
    schema: Path | None = None
    bots: list[Process] = field(default_factory=list)

    @property
    def bot(self) -> Process:
        """The one that was started last."""
        return self.bots[-1]

    async def start_bot(self, **settings: str) -> Process:
        port = int(settings.get("WEB_PORT", free_port()))
        env = {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.simulator.base_url,
            "DATABASE_URL": self.database_url(),
            "NLU_URL": self.nlu_url,
            "WEB_PORT": str(port),
            "MUNICIPALITY": str(self.facts_without_night()),
            **settings,
        }
        if "WEBHOOK_SECRET" in settings:
            env["WEBHOOK_URL"] = f"http://127.0.0.1:{port}"
        bot = await spawn([VEJVISER, "run"], port, self.folder / "bot.log", env)
        self.bots.append(bot)
        await bot.ready("/readyz")
        return bot

    async def stop(self) -> None:
        """Ends every bot that still runs."""
        await asyncio.gather(*(bot.stop() for bot in self.bots))

    async def kill(self) -> None:
        """The same without waiting for what they are about."""
        await asyncio.gather(*(bot.kill() for bot in self.bots if bot.process.returncode is None))

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
        path = self.folder / "facts.yml"
        path.write_text(_facts_without_night(), encoding="utf-8")
        return path

    @property
    def database_file(self) -> Path:
        return self.folder / "bot.db"

    def database_url(self) -> str:
        if self.schema and not self.database_file.exists():
            copied(self.schema, self.database_file)
        return f"sqlite+aiosqlite:///{self.database_file}"

    def database(self) -> Database:
        return Database(self.database_url())

    async def settled(self) -> None:
        """Waits until every update is processed, and every message that is due is sent."""
        database = self.database()

        async def nothing_is_under_way() -> bool:
            under_way = OutboxRow.state.in_(("queued", "sending")) & (OutboxRow.due_at <= datetime.now(UTC))
            async with database.transaction() as session:
                sent = await session.scalar(select(OutboxRow.id).where(under_way).limit(1)) is None
                done = await inbox.waiting(session) == (0, None)
            return sent and done and not await self.simulator.pending()

        await until(nothing_is_under_way)
        await database.close()

    async def empty(self) -> None:
        """The bot runs on, and knows nobody any more. Raises AssertionError with its log when it has ended."""
        assert self.bot.process.returncode is None, self.bot.log.read_text()
        await self.simulator.clear_faults()
        await self.settled()
        database = self.database()
        await empty(database)
        await database.close()
        await self.simulator.forget_calls()

    async def copied(self, folder: Path) -> Stage:
        """The same people, and a copy of what the bot knows: to look at a later moment while the bot runs on."""
        await self.settled()
        copy = Stage(self.simulator, self.nlu_url, folder)
        connection = sqlite3.connect(self.database_file)
        connection.execute("VACUUM INTO ?", [str(copy.database_file)])
        connection.close()
        return copy

    @asynccontextmanager
    async def worker_at(self, moment: datetime) -> AsyncIterator[Database]:
        """Plans and sends what is due at `moment`, with the real worker; no bot may run on this database meanwhile."""
        facts = facts_file.load(FACTS)
        database = self.database()
        await plan(database, facts, moment)
        root = self.simulator.base_url
        async with ExtBot(
            TOKEN, f"{root}/bot", base_file_url=f"{root}/file/bot", rate_limiter=RateLimiter(Lanes())
        ) as bot:
            pictures, drawing = Pictures(bot, Decoder()), Drawing()
            worker = Worker(database, Sender(bot, pictures, drawing), lambda: moment, facts)
            running = asyncio.create_task(worker.run())
            yield database
            worker.stop()
            await running
            await pictures.close()
            await drawing.close()
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

    async def mean(self, text: str) -> dict[str, Any]:
        """The one answer to these words; where the bot asks back what they mean, its first guess is pressed."""
        [answer] = await self.say(text)
        first = next(iter(buttons(answer).values()), "")
        return (await self.press(answer, first))[0] if first.startswith("guess:take:") else answer

    async def from_menu(self, group: str, data: str, count: int = 1) -> list[dict[str, Any]]:
        """Presses what stands in this group of the menu, as one finds it there."""
        [menu] = await self.say("/menu")
        return await self.press(await self.opened(menu, group), data, count)

    async def opened(self, menu: dict[str, Any], group: str) -> dict[str, Any]:
        """The message with the menu, when it shows this group of it."""
        seen = await self.stage.simulator.version(self.id)
        await self.stage.simulator.press(self.id, menu, f"menu:group:{group}")
        [changed] = await self.stage.simulator.changes(self.id, seen, wait=20)
        return changed

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


def buttons(message: dict[str, Any]) -> dict[str, str]:
    """Callback data by label."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return {button["text"]: button["callback_data"] for row in rows for button in row if "callback_data" in button}


def button(message: dict[str, Any], wanted: Callable[[str], bool]) -> str:
    return next(data for data in buttons(message).values() if wanted(data))


@cache
def _facts_without_night() -> str:
    facts = yaml.safe_load(FACTS.read_text(encoding="utf-8"))
    del facts["quiet_hours"]
    facts["staff_hours"]["hours"] = "24/7"
    return yaml.safe_dump(facts, allow_unicode=True)
