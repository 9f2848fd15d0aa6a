"""Takes updates in, by long polling or webhook: one chat in order, chats in parallel, confirmed when they are done."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from itertools import groupby
from weakref import WeakValueDictionary

import structlog
from telegram import Update

from bot.answering.pipeline import Pipeline
from bot.boundary import Unforeseen, boundary, pause
from bot.incoming.updates import Incoming, Pressed, read
from bot.metrics import DROPPED_UPDATES, SECONDS_TO_HANDLE, UPDATES
from bot.outgoing.send import Sender
from store.database import Away

log = structlog.get_logger()

TRIES = 3
UNREADABLE = "unreadable"


class Receiver:
    """Hands updates to the pipeline. `replied()` is called when replies may wait in the outbox."""

    def __init__(
        self, pipeline: Pipeline, sender: Sender, now: Callable[[], datetime], replied: Callable[[], None]
    ) -> None:
        self._pipeline = pipeline
        self._sender = sender
        self._now = now
        self._replied = replied
        self._chats: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def receive(self, update: Update, stopping: asyncio.Event | None = None) -> None:
        """Does one update to its end, after earlier ones of the same chat.

        A database that is away is waited for until `stopping` is set; without one it is not. Raises Away then: the
        update is to come again.
        """
        incoming = _read(update)
        if incoming is None:
            return
        UPDATES.labels(type(incoming.what).__name__.lower()).inc()
        acknowledging = asyncio.create_task(self._acknowledge(incoming))
        try:
            async with self._chats.setdefault(incoming.telegram_id, asyncio.Lock()):
                await self._eventually(incoming, stopping)
        finally:
            await acknowledging

    async def receive_all(self, updates: list[Update], stopping: asyncio.Event) -> None:
        """A batch: each chat's updates one after the other, chats side by side. Raises Away like `receive`."""
        by_chat = groupby(sorted(updates, key=_chat), key=_chat)
        chats = [self._in_order(list(of_chat), stopping) for _, of_chat in by_chat]
        for result in await asyncio.gather(*chats, return_exceptions=True):
            if isinstance(result, BaseException):
                raise result

    async def _in_order(self, updates: list[Update], stopping: asyncio.Event) -> None:
        for update in updates:
            await self.receive(update, stopping)

    async def _eventually(self, incoming: Incoming, stopping: asyncio.Event | None) -> None:
        while True:
            try:
                return await self._done_or_let_go(incoming)
            except Away as error:
                log.warning("the database is away", update=incoming.update_id, error=str(error))
                if stopping is None or stopping.is_set():
                    raise
            await pause(stopping)

    async def _done_or_let_go(self, incoming: Incoming) -> None:
        """The boundary: an update that fails again and again is let go, so that it does not stop all others."""
        for tries in range(1, TRIES + 1):
            try:
                with boundary(), SECONDS_TO_HANDLE.time():
                    await self._pipeline.handle(incoming, self._now())
                return self._replied()
            except Unforeseen as error:
                number, kind = incoming.update_id, error.kind
                log.error("update failed", update=number, tries=tries, error=kind, where=error.where)
        DROPPED_UPDATES.labels(kind).inc()

    async def _acknowledge(self, incoming: Incoming) -> None:
        """The waiting sign on a pressed button goes at once; that it does not is no reason to do nothing."""
        if not isinstance(incoming.what, Pressed):
            return
        try:
            with boundary():
                await self._sender.acknowledge(incoming.what.callback_id)
        except Unforeseen as error:
            log.warning("press not acknowledged", update=incoming.update_id, error=error.kind, where=error.where)


def pass_over(update_id: int, error: Unforeseen) -> None:
    """An update of a shape that nobody knows holds up nobody; Telegram would send it again for a day."""
    log.error("an update cannot be read", update=update_id, error=error.kind, where=error.where)
    DROPPED_UPDATES.labels(UNREADABLE).inc()


def _read(update: Update) -> Incoming | None:
    try:
        with boundary():
            return read(update)
    except Unforeseen as error:
        pass_over(update.update_id, error)
        return None


def _chat(update: Update) -> int:
    try:
        with boundary():
            return update.effective_chat.id if update.effective_chat else 0
    except Unforeseen:
        # `_read` says so.
        return 0
