"""A bot in parts (BOT_PART): which rows each of them sends, and how one hears that another has something for it."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from bot.outgoing.worker import Worker
from config.settings import Settings
from store.database import Database
from store.outbox.announcing import Announcer, listen

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
            self._task = asyncio.create_task(self._announcer.run())
        elif self._listens:
            self._task = asyncio.create_task(listen(self._database, self._worker.wake))

    async def stop(self) -> None:
        if self._task:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
