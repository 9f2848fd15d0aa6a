"""The bot's parts in this process, on a real database, speaking to a real Bot API server: the simulator."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from telegram.ext import ExtBot

from actions.kernel.buttons import plain
from actions.kernel.messages import Message
from actions.kernel.rows import to_row
from actions.kernel.turn import World
from bot.answering.pipeline import Pipeline
from bot.incoming.inbox import Inbox
from bot.incoming.nlu import NluClient
from bot.incoming.receive import Receiver
from bot.outgoing.decoding import Decoder
from bot.outgoing.delivery import Letters, no_letters
from bot.outgoing.drawing import Drawing
from bot.outgoing.limiter import Lanes, RateLimiter
from bot.outgoing.photos import Looker, Pictures
from bot.outgoing.send import Sender
from bot.outgoing.worker import Worker
from bot.web import TakeIn
from config.facts import Municipality
from simulator.client import SimulatorClient
from simulator.core import DEFAULT_TOKEN
from store import outbox, persons
from store.database import Database
from store.outbox import Lane, OutboxRow
from tests.conftest import NOW
from tests.processes import until

# Nobody listens there: buttons and commands need no NLU server.
NO_NLU = "http://127.0.0.1:9"
MOST_SECONDS = 20.0


@dataclass
class House:
    """`now` is moved by the test."""

    database: Database
    simulator: SimulatorClient
    bot: ExtBot[Lane]
    facts: Municipality
    pictures: Pictures
    drawing: Drawing = field(default_factory=Drawing)
    now: datetime = NOW
    _workers: list[tuple[Worker, asyncio.Task[None]]] = field(default_factory=list)

    def pipeline(self, nlu: NluClient, worker: Worker | None = None) -> Pipeline:
        return Pipeline(self.database, nlu, World(self.facts), Looker(self.pictures), worker=worker)

    def receiver(self, nlu: NluClient, worker: Worker | None = None) -> Receiver:
        return Receiver(
            self.pipeline(nlu, worker), Sender(self.bot, self.pictures, self.drawing), lambda: self.now, self.wake
        )

    def inbox(self, receiver: Receiver, stopping: asyncio.Event | None = None) -> Inbox:
        return Inbox(self.database, self.bot, receiver, lambda: self.now, stopping or asyncio.Event())

    def door(self, nlu: NluClient) -> TakeIn:
        """That of the webhook; it answers when all that was kept is done."""
        inbox = self.inbox(self.receiver(nlu))

        async def take_in(content: dict[str, Any], body: bytes) -> None:
            await inbox.take_in(content, body)
            await inbox.clear()

        return take_in

    def start_worker(self, letters: Letters = no_letters) -> Worker:
        worker = Worker(
            self.database, Sender(self.bot, self.pictures, self.drawing), lambda: self.now, self.facts, letters
        )
        self._workers.append((worker, asyncio.create_task(worker.run())))
        return worker

    def wake(self) -> None:
        for worker, _ in self._workers:
            worker.wake()

    async def stop_workers(self) -> None:
        for worker, running in self._workers:
            worker.stop()
            await running
        self._workers.clear()

    async def person(self, language: str = "da") -> int:
        """The number of somebody who has written to the bot; the bot has confirmed it."""
        telegram_id = await self.simulator.add_person("Amal", language_code=language)
        sent = await self.simulator.send(telegram_id, "/start")
        await self.bot.get_updates(offset=sent["update_id"] + 1, timeout=0)
        async with self.database.transaction() as session:
            await persons.meet(session, telegram_id, language, self.now)
        return telegram_id

    async def queue(self, telegram_id: int, *messages: dict[str, Any], lane: Lane = "notice", **more: Any) -> list[int]:
        async with self.database.transaction() as session:
            person = await persons.meet(session, telegram_id, "da", self.now)
            rows = [outbox.put(session, person.id, each, lane=lane, now=self.now, **more) for each in messages]
            await session.flush()
            return [row.id for row in rows]

    async def row(self, row_id: int) -> OutboxRow:
        async with self.database.transaction() as session:
            found = await session.scalar(select(OutboxRow).where(OutboxRow.id == row_id))
        assert found
        return found

    async def when(self, row_id: int, holds: Callable[[OutboxRow], bool], seconds: float = MOST_SECONDS) -> OutboxRow:
        """The row, as soon as that holds."""
        return await until(lambda: self.row(row_id), holds, seconds)

    async def texts(self, telegram_id: int, count: int = 1) -> list[str]:
        """What the bot has said to them, as soon as it is so much."""
        heard = await self.simulator.replies(telegram_id, count=count, wait=MOST_SECONDS)
        return [each.get("text", "") for each in heard]

    def later(self, **time: float) -> None:
        self.now += timedelta(**time)
        self.wake()


def message(text: str, **more: Any) -> dict[str, Any]:
    """A notice that says just that."""
    return to_row(Message(lines=(plain(text),), **more))


@asynccontextmanager
async def opened(database: Database, simulator: SimulatorClient, facts: Municipality) -> AsyncIterator[House]:
    root = simulator.base_url
    limiter = RateLimiter(Lanes())
    async with ExtBot(DEFAULT_TOKEN, f"{root}/bot", base_file_url=f"{root}/file/bot", rate_limiter=limiter) as bot:
        pictures = Pictures(bot, Decoder())
        house = House(database, simulator, bot, facts.model_copy(update={"quiet_hours": None}), pictures)
        try:
            yield house
        finally:
            await house.stop_workers()
            await pictures.close()
            await house.drawing.close()
