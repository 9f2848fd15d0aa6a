"""The processes that things happen to: bots, NLU server, database, Telegram, with a proxy between each two.

On SQLite there is one bot, which asks Telegram for updates; on PostgreSQL there are two, which are told of them.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.faults import disk
from benchmarks.faults.proxy import Proxy, before
from bot.children import nlu_python
from store.database import Database
from tests.databases import new_postgres_database
from tests.postgres import Server, server
from tests.processes import TOKEN, Process, SharedSimulator, free_port, simulator, spawn
from tests.stage import VEJVISER, Stage

SECRET = "s3cret_for-benchmarks"  # noqa: S105
PRIVACY_KEY = "0123456789abcdef"
ADMIN = 999
MOST_ENDED = 10


@dataclass
class Site:
    """`bots` by their number; `postgres` and `to_postgres` are None with SQLite."""

    stage: Stage
    nlu: Process
    to_nlu: Proxy
    to_telegram: Proxy
    to_bots: Proxy
    ports: list[int]
    postgres: Server | None = None
    to_postgres: Proxy | None = None
    name: str = ""
    bots: dict[int, Process] = field(default_factory=dict)
    # The library by which the clocks of the bots can be set; none while they are the machine's.
    clocks: str = ""
    # Bots that ended although nobody ended them, and what they said.
    ended: list[str] = field(default_factory=list)

    @property
    def simulator(self) -> SharedSimulator:
        return self.stage.simulator

    @property
    def is_sqlite(self) -> bool:
        return self.postgres is None

    def database(self) -> Database:
        """For whoever looks on: nothing is in its way."""
        return Database(self._url(self.postgres.port) if self.postgres else self._url(0), PRIVACY_KEY)

    def settings(self, number: int) -> dict[str, str]:
        found = {
            "TELEGRAM_API_URL": self.to_telegram.url,
            "NLU_URL": self.to_nlu.url,
            "DATABASE_URL": self._url(self.to_postgres.port if self.to_postgres else 0),
            "WEB_PORT": str(self.ports[number]),
            "PRIVACY_KEY": PRIVACY_KEY,
            "ADMIN_IDS": str(ADMIN),
            "LOG_FORMAT": "json",
        }
        if self.postgres:
            secret = self.stage.folder / "secret"
            secret.write_text(SECRET, encoding="utf-8")
            found |= {"WEBHOOK_URL": self.to_bots.url, "WEBHOOK_SECRET_FILE": str(secret)}
        if self.clocks:
            found |= {"LD_PRELOAD": self.clocks, "FAKETIME_TIMESTAMP_FILE": str(self._clock(number))}
            # Timers go on as they do where a clock is set: only the time of day jumps.
            found |= {"FAKETIME_CACHE_DURATION": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1"}
            # Without it no thread waits for another one's turn, and two of them are some sixty times as slow.
            found |= {"FAKETIME_FORCE_MONOTONIC_FIX": "0"}
        return found

    def set_clock(self, number: int, seconds: int) -> None:
        """So far ahead of the machine's."""
        new = self._clock(number).with_suffix(".new")
        new.write_text(f"{seconds:+d}\n", encoding="ascii")
        new.replace(self._clock(number))

    def _clock(self, number: int) -> Path:
        return self.stage.folder / f"clock-{number}"

    async def begin(self, number: int = 0) -> Process:
        """Starts a bot, and does not wait until it answers."""
        env = {"TELEGRAM_TOKEN": TOKEN, "MUNICIPALITY": str(self.stage.facts_without_night()), **self.settings(number)}
        bot = await spawn([VEJVISER, "run"], self.ports[number], self.stage.folder / f"bot-{number}.log", env)
        self.bots[number] = bot
        self.stage.bots.append(bot)
        return bot

    async def start(self, number: int = 0) -> None:
        """As often as a supervisor would; that it ended of itself is remembered."""
        while True:
            bot = await self.begin(number)
            try:
                return await _ready(bot, "/readyz")
            except AssertionError as error:
                self.ended += [f"bot {number} ended at its start: {str(error).strip().splitlines()[-1]}"]
            if len(self.ended) > MOST_ENDED:
                raise RuntimeError(self.ended[-1])

    async def start_all(self) -> None:
        await asyncio.gather(*(self.start(number) for number in range(len(self.ports))))

    async def stop_all(self) -> None:
        await asyncio.gather(*(bot.stop() for bot in self.bots.values()))

    async def kill(self, number: int = 0) -> None:
        """What a supervisor does follows at once: it is started again."""
        await self.bots[number].kill()
        await self.start(number)

    async def kill_nlu(self) -> None:
        await self.nlu.kill()
        await self.start_nlu()

    async def start_nlu(self) -> None:
        port = int(urlsplit(self.nlu.url).port or 0)
        self.nlu = await spawn([nlu_python(), "nlu/serve.py", "--port", port], port, self.nlu.log)
        await _ready(self.nlu, "/status")

    def _url(self, port: int) -> str:
        if not self.postgres:
            return f"sqlite+aiosqlite:///{self.stage.folder / f'{self.name}.db'}"
        return f"postgresql+psycopg://vejviser@127.0.0.1:{port}/{self.name}"

    def new_database(self) -> None:
        """An empty one, for the bots that start from now on."""
        self.name = new_postgres_database(self.postgres.url).rpartition("/")[2] if self.postgres else f"{self.name}x"


@asynccontextmanager
async def opened(kind: str) -> AsyncIterator[Site]:
    """All processes, ready; `kind` is sqlite or postgresql."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        small = stack.enter_context(disk.small(folder / "small"))
        telegram = await stack.enter_async_context(simulator(folder / "simulator.log"))
        nlu_port, ports = free_port(), [free_port() for _ in range(1 if kind == "sqlite" else 2)]
        to_nlu, to_bots = [await stack.enter_async_context(before(*each)) for each in ([nlu_port], ports)]
        telegram_port = int(telegram.base_url.rpartition(":")[2])
        to_telegram = await stack.enter_async_context(before(telegram_port))
        nlu = Process(f"http://127.0.0.1:{nlu_port}", folder / "nlu.log", None)  # type: ignore[arg-type]
        site = Site(Stage(telegram, to_nlu.url, small), nlu, to_nlu, to_telegram, to_bots, ports)
        if kind == "postgresql":
            site.postgres = stack.enter_context(server())
            site.to_postgres = await stack.enter_async_context(before(site.postgres.port))
        site.new_database()
        stack.push_async_callback(_end, site)
        await site.start_nlu()
        await site.start_all()
        yield site


async def _end(site: Site) -> None:
    await site.stage.kill()
    if site.nlu.process is not None and site.nlu.process.returncode is None:
        await site.nlu.kill()


async def _ready(process: Process, path: str) -> None:
    """However long it takes on a machine that has much to do. Raises AssertionError where it ends instead."""
    while True:
        try:
            return await process.ready(path)
        except AssertionError:
            if process.process.returncode is not None:
                raise
