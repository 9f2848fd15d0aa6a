"""Asks Telegram for updates, for as long as the bot runs."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Any

import structlog
from telegram import Bot, Update
from telegram.constants import UpdateType
from telegram.error import Conflict, EndPointNotFound, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.boundary import Unforeseen, boundary, pause
from bot.incoming.receive import Receiver, pass_over
from bot.outgoing.limiter import seconds_of

log = structlog.get_logger()

KINDS = [UpdateType.MESSAGE, UpdateType.EDITED_MESSAGE, UpdateType.CALLBACK_QUERY, UpdateType.MY_CHAT_MEMBER]
POLL_SECONDS = 25
# How soon it asks again while something is under way: twice as late each time that nothing new has come.
LOOK_SECONDS, LONGEST_LOOK_SECONDS = 0.08, 0.2
# The updates by their numbers, in their order; None for one that cannot be read.
Batch = dict[int, Update | None]


async def poll(bot: Bot, receiver: Receiver, stopping: asyncio.Event) -> None:
    """Long polling until `stopping`. What is under way then is done to its end. Raises InvalidToken."""
    window = Window(receiver, stopping)
    while not stopping.is_set():
        window.take(await _next_batch(bot, window, stopping))
        await window.moved()
    await window.ended()
    if window.offset:
        await _confirm(bot, window.offset)


class Window:
    """Updates from the oldest that is not done on: a request confirms all below its offset, so no later one is named.

    Telegram gives a hundred from there at most, which bounds what is under way. It gives those again that are: `seen`.
    """

    def __init__(self, receiver: Receiver, stopping: asyncio.Event) -> None:
        self._receiver = receiver
        self._stopping = stopping
        self._under_way: dict[int, asyncio.Future[None]] = {}
        self._following = 0
        self._look_seconds = LOOK_SECONDS
        self.seen: set[int] = set()

    @property
    def offset(self) -> int:
        return min(self._under_way, default=self._following)

    def take(self, batch: Batch) -> None:
        """Begins with the new ones."""
        self._look_seconds = LOOK_SECONDS if batch else min(2 * self._look_seconds, LONGEST_LOOK_SECONDS)
        for number, update in batch.items():
            self.seen.add(number)
            self._following = max(self._following, number + 1)
            if update is not None:
                self._under_way[number] = self._receiver.take(update, self._stopping)

    async def moved(self) -> None:
        """Waits until the oldest is done, but not for long: those of others may have come meanwhile.

        Until then Telegram answers at once, with those that are under way, and reading them takes time from these.
        """
        if self._under_way:
            oldest = self._under_way[self.offset]
            await asyncio.wait({oldest}, timeout=self._look_seconds)
            self._clear()

    async def ended(self) -> None:
        """Waits for all that is under way. What finds the database away stays here, and will come again."""
        if self._under_way:
            await asyncio.wait(self._under_way.values())
            self._clear()
        for error in filter(None, (each.exception() for each in self._under_way.values())):
            log.warning("not done, it will come again", error=str(error))

    def _clear(self) -> None:
        done = [number for number, each in self._under_way.items() if each.done() and each.exception() is None]
        for number in done:
            del self._under_way[number]
        self.seen = {number for number in self.seen if number >= self.offset}


async def _next_batch(bot: Bot, window: Window, stopping: asyncio.Event) -> Batch:
    """The updates from the window's offset on that it has not seen."""
    request = asyncio.create_task(_ask(bot, window.offset, POLL_SECONDS))
    stop = asyncio.create_task(stopping.wait())
    await asyncio.wait({request, stop}, return_when=asyncio.FIRST_COMPLETED)
    stop.cancel()
    if not request.done():
        request.cancel()
        return {}
    try:
        with boundary(EndPointNotFound, InvalidToken, RetryAfter, NetworkError, Conflict):
            numbered = (each for each in request.result() if isinstance(each["update_id"], int))
            contents = {each["update_id"]: each for each in numbered}
    except EndPointNotFound as error:
        # That is what it is called once the token has been right.
        raise InvalidToken(error.message) from None
    except InvalidToken:
        raise
    except RetryAfter as error:
        with suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), seconds_of(error))
    except (NetworkError, Conflict) as error:
        log.warning("polling", error=type(error).__name__)
        await pause(stopping)
    except Unforeseen as error:
        log.error("a batch cannot be read", error=error.kind, where=error.where)
        await pause(stopping)
    else:
        return {number: read_update(each, bot) for number, each in contents.items() if number not in window.seen}
    return {}


async def _ask(bot: Bot, offset: int, seconds: int) -> list[dict[str, Any]]:
    """The updates as Telegram writes them: most of them may be known, and making objects of all takes time.

    With two underscores the method is not taken for the library's own, which would make the objects.
    """
    asked = {"offset": offset, "timeout": seconds, "allowed_updates": KINDS}
    found: list[dict[str, Any]] = await bot.do_api_request("get__updates", api_kwargs=asked, read_timeout=seconds + 10)
    return found


def read_update(content: dict[str, Any], bot: Bot) -> Update | None:
    """The update, or None for one of a shape that nobody knows, which is counted. Needs an `update_id`."""
    try:
        with boundary():
            return Update.de_json(dict(content), bot)
    except Unforeseen as error:
        pass_over(content["update_id"], error)
        return None


async def _confirm(bot: Bot, offset: int) -> None:
    try:
        with boundary(TelegramError):
            await bot.get_updates(offset=offset, timeout=0, limit=1, allowed_updates=KINDS)
    except Unforeseen as error:
        # Telegram has heard the number, whatever it answered.
        log.info("the answer to the last number cannot be read", error=error.kind)
    except TelegramError as error:
        log.info("the last updates are not confirmed, they will come again", error=type(error).__name__)
