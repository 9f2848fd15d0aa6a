"""Whether Telegram answers, as the desk's page on health asks."""

from __future__ import annotations

import pytest

from bot.watching.telegram import answers
from simulator.client import SimulatorClient
from tests.bot.house import House


async def test_it_answers(house: House) -> None:
    assert await answers(house.bot)


@pytest.mark.parametrize("fault", ["401", "500"])
async def test_a_refused_token_or_a_broken_server_is_no_answer(
    house: House, simulator: SimulatorClient, fault: str
) -> None:
    await simulator.fault(fault, method="getMe")
    assert not await answers(house.bot)
    assert await answers(house.bot)
