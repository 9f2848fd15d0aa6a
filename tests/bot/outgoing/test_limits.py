"""Telegram's limits as numbers: all of what it allows, four fifths of it for bulk, and who waits for how long."""

from __future__ import annotations

import asyncio

import pytest
from telegram.error import RetryAfter

from bot.outgoing import limiter
from bot.outgoing.limiter import Bucket, Halted, Lanes, RateLimiter
from store import budgets


def test_in_no_second_more_than_thirty_messages_go_out_and_all_thirty_may() -> None:
    assert limiter.BURST + limiter.PER_SECOND == 30


def test_bulk_gets_four_fifths_of_it_in_one_process_and_in_all_together() -> None:
    assert limiter.BULK_PER_SECOND == budgets.PER_SECOND == budgets.BURST == 24
    assert limiter.BULK_BURST == 2
    assert limiter.BULK_BURST < limiter.BURST


def test_a_group_gets_twenty_messages_a_minute_and_a_chat_a_little_less_than_one_a_second() -> None:
    assert pytest.approx(20) == limiter.GROUP_PER_SECOND * 60
    assert (limiter.GROUP_BURST, limiter.CHAT_BURST, limiter.CHAT_PER_SECOND) == (10, 6, 0.9)


def test_a_bucket_is_full_at_first_and_fills_again_at_its_rate() -> None:
    bucket = Bucket(burst=2, rate=0.5)
    for _ in range(2):
        assert bucket.ready_at(10.0) == 10.0
        bucket.take(10.0)
    assert bucket.ready_at(10.0) == 12.0
    assert bucket.ready_at(12.0) == 12.0
    assert not bucket.full(13.9)
    assert bucket.full(14.0)
    assert bucket.tokens == 2


def test_a_clock_that_goes_back_gives_no_tokens() -> None:
    bucket = Bucket(burst=1, rate=1)
    bucket.take(10.0)
    bucket.take(9.0)
    assert bucket.ready_at(10.0) > 11.0


async def test_a_halt_of_half_a_minute_is_waited_for_and_a_longer_one_is_not() -> None:
    lanes = Lanes()
    lanes.halt(29.9)
    waiting = asyncio.create_task(lanes.turn(1, "reply"))
    await asyncio.sleep(0)
    assert not waiting.done()
    waiting.cancel()
    lanes.halt(31)
    with pytest.raises(Halted) as caught:
        await lanes.turn(1, "reply")
    assert caught.value.seconds == pytest.approx(31, abs=0.5)


async def test_a_group_has_a_burst_of_its_own() -> None:
    lanes = Lanes()
    for _ in range(3):
        await asyncio.wait_for(lanes.turn(-1, "reply"), 1)
    others = [asyncio.create_task(lanes.turn(-1, "notice")) for _ in range(7)]
    await asyncio.wait_for(asyncio.gather(*others), 5)
    eleventh = asyncio.create_task(lanes.turn(-1, "notice"))
    await asyncio.wait_for(lanes.turn(2, "reply"), 1)
    assert not eleventh.done()
    eleventh.cancel()


async def passes(lanes: Lanes, method: str, chat: int | None) -> bool:
    """Whether this call of the Bot API goes out while the bot is held off."""

    async def call() -> bool:
        return True

    data = {} if chat is None else {"chat_id": chat}
    try:
        return bool(await RateLimiter(lanes).process_request(call, (), {}, method, data, None))
    except Halted:
        return False


@pytest.mark.parametrize(
    ("method", "chat", "goes"),
    [
        ("sendMessage", 1, False),
        ("editMessageText", 1, False),
        ("deleteMessage", 1, False),
        ("answerCallbackQuery", None, True),
        ("getChat", 1, True),
    ],
)
async def test_only_messages_have_to_wait(method: str, chat: int | None, goes: bool) -> None:
    lanes = Lanes()
    lanes.halt(60)
    assert await passes(lanes, method, chat) == goes


async def test_when_telegram_asks_for_silence_nobody_else_speaks() -> None:
    lanes = Lanes()

    async def refused() -> None:
        raise RetryAfter(60)

    with pytest.raises(RetryAfter):
        await RateLimiter(lanes).process_request(refused, (), {}, "sendMessage", {"chat_id": 1}, None)
    with pytest.raises(Halted):
        await lanes.turn(2, "reply")
