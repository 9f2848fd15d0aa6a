"""A bot in parts (BOT_PART): which rows each of them sends, and how one hears that another has something for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial

import structlog

from bot.boundary import Unforeseen, boundary
from bot.outgoing.worker import Worker
from config.settings import Settings
from store.database import Database
from store.outbox.announcing import Announcer, listen

log = structlog.get_logger()

AGAIN_SECONDS = 5.0
# Whether a process sends letters alone, or all but them: whoever takes updates in has to know what was read.
LETTERS_OF = {"all": None, "receiver": True, "worker": False}


class Parts:
    """What this part tells the others, and hears of them, between `start` and `stop`."""

    def __init__(self, settings: Settings, database: Database, worker: Worker) -> None:
        self._worker = worker
        self._announcer = Announcer(database) if settings.bot_part == "receiver" else None
        self._database = database
        self._listens = settings.bot_part == "worker"
        self._task: asyncio.Task[None] | None = None

    def replied(self) -> None:
        """Something may wait in the outbox."""
        self._worker.wake()
        if self._announcer:
            self._announcer.wake()

    def start(self) -> None:
        if self._announcer:
            self._task = asyncio.create_task(_again(self._announcer.run))
        elif self._listens:
            self._task = asyncio.create_task(_again(partial(listen, self._database, self._worker.wake)))

    async def stop(self) -> None:
        if self._task:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task


async def _again(work: Callable[[], Awaitable[None]]) -> None:
    """The boundary of what goes on until it is cancelled: whatever goes wrong, it goes on a little later."""
    while True:
        try:
            with boundary():
                await work()
        except Unforeseen as error:
            log.error("parts do not hear of each other", error=error.kind, where=error.where)
        await asyncio.sleep(AGAIN_SECONDS)
