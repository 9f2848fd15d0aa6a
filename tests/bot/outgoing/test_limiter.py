"""Telegram's limits: never more than it allows, replies before bulk, and silence while it holds us off."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import RetryAfter

from bot.outgoing.limiter import BULK_BURST, BULK_PER_SECOND, Bucket, Halted, Lanes, seconds_of
from store.outbox import Lane


@given(
    gaps=st.lists(st.floats(0, 2), min_size=1, max_size=60),
    burst=st.floats(1, 6),
    rate=st.floats(0.3, 30),
)
def test_a_bucket_never_gives_more_than_its_burst_and_rate(gaps: list[float], burst: float, rate: float) -> None:
    bucket = Bucket(burst, rate)
    now, taken = 0.0, []
    for gap in gaps:
        now = max(now + gap, bucket.ready_at(now + gap))
        bucket.take(now)
        taken.append(now)
    for first, start in enumerate(taken):
        for last, end in enumerate(taken[first:], start=first):
            assert last - first + 1 <= burst + (end - start) * rate + 1e-6


async def test_replies_overtake_bulk_that_waits() -> None:
    lanes = Lanes()
    gone: list[str] = []

    async def send(name: str, chat: int, lane: Lane) -> None:
        await lanes.turn(chat, lane)
        gone.append(name)

    bulk = [asyncio.create_task(send("bulk", chat, "broadcast")) for chat in range(100, 110)]
    await asyncio.sleep(0)
    await send("reply", 1, "reply")
    assert gone.index("reply") <= 2
    await asyncio.gather(*bulk)


async def test_bulk_keeps_to_its_share() -> None:
    lanes, loop = Lanes(), asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(*(lanes.turn(chat, "reminder") for chat in range(14)))
    assert loop.time() - start >= (14 - BULK_BURST) / BULK_PER_SECOND - 0.01


async def test_one_chat_gets_a_burst_and_then_waits_while_others_go_on() -> None:
    lanes = Lanes()
    for _ in range(6):
        await asyncio.wait_for(lanes.turn(1, "reply"), 1)
    seventh = asyncio.create_task(lanes.turn(1, "reply"))
    await asyncio.wait_for(lanes.turn(2, "reply"), 0.5)
    assert not seventh.done()
    seventh.cancel()


async def test_nobody_sends_while_telegram_holds_the_bot_off() -> None:
    lanes, loop = Lanes(), asyncio.get_running_loop()
    start = loop.time()
    lanes.halt(0.3)
    lanes.halt(0.1)
    await lanes.turn(1, "reply")
    assert loop.time() - start >= 0.3


async def test_a_long_halt_is_said_at_once() -> None:
    lanes = Lanes()
    lanes.halt(300)
    with pytest.raises(Halted, match="held off for 300 s"):
        await lanes.turn(1, "reply")


async def test_one_who_gives_up_waiting_leaves_the_queue() -> None:
    lanes = Lanes()
    lanes.halt(0.2)
    given_up = asyncio.create_task(lanes.turn(1, "reply"))
    await asyncio.sleep(0)
    given_up.cancel()
    await asyncio.wait_for(lanes.turn(2, "reply"), 2)
    assert given_up.cancelled()


async def test_a_chat_is_full_until_its_next_message_may_go_and_whoever_waits_for_it_is_in_nobody_s_way() -> None:
    lanes = Lanes()
    for _ in range(6):
        await lanes.turn(1, "reply")
    await lanes.turn(2, "reply")
    assert lanes.full().keys() == {1}
    assert 0 < lanes.full()[1] <= 1
    waiting = asyncio.create_task(lanes.turn(1, "reply"))
    await asyncio.sleep(0)
    assert lanes.held() == 1
    await waiting
    assert lanes.held() == 0


async def test_a_group_is_nearly_full_when_it_takes_one_more() -> None:
    lanes = Lanes()
    for _ in range(9):
        await lanes.turn(-1, "notice")
    for _ in range(5):
        await lanes.turn(1, "notice")
    assert lanes.full() == {}
    assert lanes.nearly_full().keys() == {-1}


@pytest.mark.parametrize(("said", "seconds"), [(5, 5.0), (-1, 0.0), (10**9, 3600.0), ("soon", 5.0), ([], 5.0)])
def test_telegram_is_asked_again_within_the_hour_whatever_it_says(said: Any, seconds: float) -> None:
    assert seconds_of(RetryAfter(said)) == seconds
