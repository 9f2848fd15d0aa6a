"""A Bot API server that answers anything: whatever it says has a meaning, or is nobody's fault, and the bot goes on."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from random import Random
from typing import Any

import pytest
from hypothesis import given
from starlette.responses import Response
from telegram.error import InvalidToken
from telegram.ext import ExtBot

from actions.kernel.buttons import plain
from actions.kernel.messages import Message
from bot.boundary import Unforeseen, boundary
from bot.incoming.nlu import NluClient
from bot.incoming.polling import poll
from bot.outgoing.decoding import Decoder
from bot.outgoing.drawing import Drawing
from bot.outgoing.failures import SendError
from bot.outgoing.limiter import Lanes, RateLimiter
from bot.outgoing.photos import Pictures
from bot.outgoing.send import Sender
from rendering.render import render
from simulator.core import DEFAULT_TOKEN
from store.outbox import Lane
from tests.bot.house import House
from tests.fuzz.conftest import Talker
from tests.fuzz.examples import MARK, MOST_WAITING, fuzzed, seeds
from tests.fuzz.nonsense import garbage
from tests.fuzz.shapes import made, update

REASONS = (
    "Bad Request: chat not found", "Bad Request: message to edit not found", "Bad Request: message thread not found",
    f"Bad Request: can't parse '{MARK}'", "Forbidden: bot was blocked", "Too Many Requests", "Unauthorized", "",
    "x" * 5000,
)  # fmt: skip
WAITS = (0, 1, 5, -1, 10**6, 10**40, "5", "soon", None, 0.5)


def answer(random: Random, result: Any) -> Response:
    """What is right, one of Telegram's refusals, or anything."""
    match random.randrange(4):
        case 0:
            return right(result)
        case 1:
            parameters = random.choice(({"retry_after": random.choice(WAITS)}, {"migrate_to_chat_id": -5}, {}, None))
            code = random.choice((400, 401, 403, 404, 409, 429, 500, 502))
            refused = {"ok": False, "error_code": code, "description": random.choice(REASONS), "parameters": parameters}
            return Response(json.dumps(refused), code, media_type="application/json")
    return garbage(random, {"ok": True, "result": result})


def right(result: Any) -> Response:
    return Response(json.dumps({"ok": True, "result": result}), media_type="application/json")


class Fresh(RateLimiter):
    """Forgets what it was told to wait for, so that the next example is asked, too."""

    async def process_request(self, *args: Any, **kwargs: Any) -> Any:
        self.lanes = Lanes()
        return await super().process_request(*args, **kwargs)


@asynccontextmanager
async def bot_of(talker: Talker) -> AsyncIterator[ExtBot[Lane]]:
    me = {"ok": True, "result": {"id": 1, "is_bot": True, "first_name": "x", "username": "x"}}
    talker.answer = Response(json.dumps(me), media_type="application/json")
    root = talker.url
    limiter = Fresh(Lanes())
    async with ExtBot(DEFAULT_TOKEN, f"{root}/bot", base_file_url=f"{root}/file/bot", rate_limiter=limiter) as bot:
        yield bot


@pytest.fixture
async def bot(talker: Talker) -> AsyncIterator[ExtBot[Lane]]:
    async with bot_of(talker) as bot:
        yield bot


@pytest.mark.usefixtures("all_logged")
@fuzzed()
@given(seeds)
async def test_what_is_said_to_what_is_sent(
    bot: ExtBot[Lane], talker: Talker, capfd: pytest.CaptureFixture[str], seed: int
) -> None:
    random = Random(seed)
    sender = Sender(bot, Pictures(bot, Decoder()), Drawing())
    [part] = render(Message(lines=(plain(MARK),)), "da")
    talker.answer = answer(random, made("Message", random))
    ways: tuple[Callable[[], Awaitable[object]], ...] = (
        lambda: sender.send(7, part, "reply"),
        lambda: sender.edit(7, 5, part, "reply"),
        lambda: sender.delete(7, 5, "reply"),
        lambda: sender.create_topic(-7, MARK, "reply"),
        lambda: sender.acknowledge("5"),
    )
    reason = ""
    try:
        async with asyncio.timeout(MOST_WAITING):
            # The boundary is that of each row: what nobody foresaw counts an attempt, and ends after some.
            with boundary(SendError):
                await random.choice(ways)()
    except (SendError, Unforeseen) as error:
        reason = str(error)
    assert MARK not in reason + "".join(capfd.readouterr())


@pytest.mark.usefixtures("all_logged")
@fuzzed(0.2)
@given(seeds)
async def test_what_is_given_as_updates(
    house: House, nlu: NluClient, talker: Talker, capfd: pytest.CaptureFixture[str], seed: int
) -> None:
    random, stopping = Random(seed), asyncio.Event()
    # A bot for each: a request that is cancelled while its answer ends may keep its connection, and this has but one.
    async with asyncio.timeout(MOST_WAITING), bot_of(talker) as bot:
        talker.answer = answer(random, [update(random, number, 7) for number in range(random.randint(0, 3))])
        before = talker.asked
        polling = asyncio.create_task(poll(bot, house.receiver(nlu), stopping))
        while talker.asked == before and not polling.done():
            await asyncio.sleep(0.01)
        stopping.set()
        with suppress(InvalidToken):
            await polling
    assert MARK not in "".join(capfd.readouterr())


@pytest.mark.parametrize(
    "said",
    [
        [{"update_id": 5, "message": {"message_id": 1, "date": 0, "paid_media": {"paid_media": ["x"]}}}],
        [{"update_id": 5, "callback_query": {"id": "1", "from": "x"}}],
    ],
)
async def test_what_cannot_be_read_holds_up_nothing_when_the_bot_ends(
    house: House, nlu: NluClient, talker: Talker, said: list[Any]
) -> None:
    stopping = asyncio.Event()
    async with asyncio.timeout(MOST_WAITING), bot_of(talker) as bot:
        talker.answer, before = right(said), talker.asked
        polling = asyncio.create_task(poll(bot, house.receiver(nlu), stopping))
        # The second request names the first update as done.
        while talker.asked < before + 2 and not polling.done():
            await asyncio.sleep(0.01)
        stopping.set()
        await polling
