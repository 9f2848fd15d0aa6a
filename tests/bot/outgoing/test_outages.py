"""Telegram that fails for everybody, or that nobody reaches, costs nobody their message, however long it lasts."""

from __future__ import annotations

import pytest
from telegram.ext import ExtBot

from bot.outgoing.delivery import MOST_ATTEMPTS
from bot.outgoing.failures import TryLater
from bot.outgoing.limiter import Lanes, RateLimiter
from bot.outgoing.send import Sender
from rendering.parts import Text
from simulator.core import DEFAULT_TOKEN
from tests.bot.house import House, message
from tests.processes import until


async def tried(house: House, person: int, row: int, times: int) -> None:
    await until(lambda: house.simulator.calls("sendMessage", chat=person), lambda calls: len(calls) >= times)
    await house.when(row, lambda row: row.state != "sending")


async def test_what_telegram_takes_from_nobody_is_given_up_by_nobody(house: House) -> None:
    people = [await house.person() for _ in range(2)]
    rows = [(await house.queue(each, message("hello")))[0] for each in people]
    await house.simulator.fault("500", method="sendMessage", times=1000)
    house.start_worker()
    for tries in range(1, MOST_ATTEMPTS + 2):
        for person, row in zip(people, rows, strict=True):
            await tried(house, person, row, tries)
        house.later(minutes=11)
    await house.simulator.clear_faults()
    house.later(minutes=11)
    for each in people:
        assert await house.texts(each) == ["hello"]


async def test_what_never_reached_telegram_is_no_message_s_fault(house: House) -> None:
    async def sent() -> None:
        nobody = ExtBot(DEFAULT_TOKEN, "http://127.0.0.1:9/bot", rate_limiter=RateLimiter(Lanes()))
        await Sender(nobody, house.pictures, house.drawing).send(1, Text("hello"), "reply")

    with pytest.raises(TryLater) as raised:
        await sent()
    assert (raised.value.blame, raised.value.seconds) == (False, 5)
