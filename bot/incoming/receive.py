"""Takes updates in, by long polling or webhook: one chat in order, chats in parallel, confirmed when they are done."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from itertools import groupby
from typing import Any
from weakref import WeakValueDictionary

import structlog
from sqlalchemy.exc import OperationalError
from telegram import Bot, Update
from telegram.constants import UpdateType
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.answering.pipeline import Pipeline
from bot.incoming.updates import Incoming, Pressed, read
from bot.metrics import SECONDS_TO_HANDLE, UPDATES
from bot.outgoing.limiter import seconds_of
from bot.outgoing.send import Sender

log = structlog.get_logger()

KINDS = [UpdateType.MESSAGE, UpdateType.EDITED_MESSAGE, UpdateType.CALLBACK_QUERY, UpdateType.MY_CHAT_MEMBER]
POLL_SECONDS = 25
TRIES = 3
PAUSE_SECONDS = 1.0
# What python-telegram-bot raises for an update of a shape that it does not know.
UNREADABLE = (TypeError, KeyError, ValueError, AttributeError)


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

    async def receive(self, update: Update) -> None:
        """Does one update to its end, after earlier ones of the same chat. Raises what keeps it from being done."""
        incoming = read(update)
        if incoming is None:
            return
        lock = self._chats.setdefault(incoming.telegram_id, asyncio.Lock())
        async with lock:
            await self._handle(incoming)

    async def receive_all(self, updates: list[Update]) -> None:
        """A batch: each chat's updates one after the other, chats side by side."""
        by_chat = groupby(sorted(updates, key=_chat), key=_chat)
        await asyncio.gather(*(self._in_order(list(of_chat)) for _, of_chat in by_chat))

    async def _in_order(self, updates: list[Update]) -> None:
        for update in updates:
            await self._until_done(update)

    async def _until_done(self, update: Update) -> None:
        """The boundary: an update that fails again and again is let go, so that it does not stop all others."""
        for tries in range(1, TRIES + 1):
            try:
                return await self.receive(update)
            except Exception as error:
                log.exception("update failed", update=update.update_id, tries=tries, error=type(error).__name__)
                if isinstance(error, OperationalError):
                    await asyncio.sleep(PAUSE_SECONDS)

    async def _handle(self, incoming: Incoming) -> None:
        acknowledged: Awaitable[None] | None = None
        if isinstance(incoming.what, Pressed):
            acknowledged = asyncio.create_task(self._sender.acknowledge(incoming.what.callback_id))
        UPDATES.labels(type(incoming.what).__name__.lower()).inc()
        with SECONDS_TO_HANDLE.time():
            await self._pipeline.handle(incoming, self._now())
        self._replied()
        if acknowledged:
            await acknowledged


async def poll(bot: Bot, receiver: Receiver, stopping: asyncio.Event) -> None:
    """Long polling until `stopping`. The next request confirms a batch, so it is sent when the batch is done."""
    offset = 0
    while not stopping.is_set():
        updates, following = await _next_batch(bot, offset, stopping)
        await receiver.receive_all(updates)
        offset = following
    if offset:
        await _confirm(bot, offset)


async def _next_batch(bot: Bot, offset: int, stopping: asyncio.Event) -> tuple[list[Update], int]:
    """The updates from `offset` on, and the offset that confirms them."""
    request = asyncio.create_task(
        bot.get_updates(offset=offset, timeout=POLL_SECONDS, allowed_updates=KINDS, read_timeout=POLL_SECONDS + 5)
    )
    stop = asyncio.create_task(stopping.wait())
    await asyncio.wait({request, stop}, return_when=asyncio.FIRST_COMPLETED)
    stop.cancel()
    if not request.done():
        request.cancel()
        return [], offset
    try:
        updates = list(request.result())
        return updates, updates[-1].update_id + 1 if updates else offset
    except InvalidToken:
        raise
    except RetryAfter as error:
        await asyncio.sleep(seconds_of(error))
    except (NetworkError, Conflict) as error:
        log.warning("polling", error=type(error).__name__)
        await asyncio.sleep(PAUSE_SECONDS)
    except UNREADABLE as error:
        log.error("a batch with an update that cannot be read", error=type(error).__name__)
        return await _one_by_one(bot, offset)
    return [], offset


async def _one_by_one(bot: Bot, offset: int) -> tuple[list[Update], int]:
    """The same batch, each update by itself: one that cannot be read is passed over and holds up nobody."""
    asked = {"offset": offset, "timeout": 0, "allowed_updates": KINDS}
    try:
        batch: list[dict[str, Any]] = await bot.do_api_request("getUpdates", api_kwargs=asked)
    except TelegramError as error:
        log.warning("polling", error=type(error).__name__)
        return [], offset
    updates = []
    for each in batch:
        try:
            updates.append(Update.de_json(dict(each), bot))
        except UNREADABLE as error:
            log.error("an update cannot be read", update=each["update_id"], error=type(error).__name__)
    return updates, batch[-1]["update_id"] + 1 if batch else offset


async def _confirm(bot: Bot, offset: int) -> None:
    try:
        await bot.get_updates(offset=offset, timeout=0, limit=1, allowed_updates=KINDS)
    except TelegramError as error:
        log.info("last batch not confirmed, it will come again", error=type(error).__name__)


def _chat(update: Update) -> int:
    return update.effective_chat.id if update.effective_chat else 0
