"""Asks Telegram for updates, for as long as the bot runs."""

from __future__ import annotations

import asyncio
import warnings
from typing import Any

import structlog
from telegram import Bot, Update
from telegram.constants import UpdateType
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.warnings import PTBUserWarning

from bot.boundary import Unforeseen, boundary, pause
from bot.incoming.receive import Receiver, pass_over
from bot.outgoing.limiter import seconds_of
from store.database import Away

log = structlog.get_logger()

KINDS = [UpdateType.MESSAGE, UpdateType.EDITED_MESSAGE, UpdateType.CALLBACK_QUERY, UpdateType.MY_CHAT_MEMBER]
POLL_SECONDS = 25


async def poll(bot: Bot, receiver: Receiver, stopping: asyncio.Event) -> None:
    """Long polling until `stopping`. The next request confirms a batch, so it is sent when the batch is done.

    Raises InvalidToken.
    """
    offset = 0
    while not stopping.is_set():
        updates, following = await _next_batch(bot, offset, stopping)
        try:
            await receiver.receive_all(updates, stopping)
        except Away as error:
            log.warning("the last batch is not done, it will come again", error=str(error))
            break
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
        with boundary(InvalidToken, RetryAfter, NetworkError, Conflict):
            updates = list(request.result())
        return updates, updates[-1].update_id + 1 if updates else offset
    except InvalidToken:
        raise
    except RetryAfter as error:
        await asyncio.sleep(seconds_of(error))
    except (NetworkError, Conflict) as error:
        log.warning("polling", error=type(error).__name__)
        await pause(stopping)
    except Unforeseen as error:
        log.error("a batch cannot be read", error=error.kind, where=error.where)
        return await _one_by_one(bot, offset, stopping)
    return [], offset


async def _one_by_one(bot: Bot, offset: int, stopping: asyncio.Event) -> tuple[list[Update], int]:
    """The same batch, each update by itself: one that cannot be read is passed over and holds up nobody."""
    asked = {"offset": offset, "timeout": 0, "allowed_updates": KINDS}
    try:
        with boundary(TelegramError), warnings.catch_warnings():
            # "Please use get_updates", which has just failed.
            warnings.simplefilter("ignore", PTBUserWarning)
            batch: list[dict[str, Any]] = await bot.do_api_request("getUpdates", api_kwargs=asked)
            numbers = [each["update_id"] for each in batch]
    except (TelegramError, Unforeseen) as error:
        kind = error.kind if isinstance(error, Unforeseen) else type(error).__name__
        log.warning("polling", error=kind)
        await pause(stopping)
        return [], offset
    found = [read_update(each, bot) for each in batch]
    return [each for each in found if each is not None], numbers[-1] + 1 if numbers else offset


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
        await bot.get_updates(offset=offset, timeout=0, limit=1, allowed_updates=KINDS)
    except TelegramError as error:
        log.info("last batch not confirmed, it will come again", error=type(error).__name__)
