"""The beat that wakes a waiting poll."""

import asyncio

from simulator.pulse import Pulse


async def test_a_beat_between_the_call_and_the_waiting_is_not_missed() -> None:
    pulse = Pulse()
    waiting = asyncio.create_task(pulse.wait(5))
    pulse.beat()
    assert await asyncio.wait_for(waiting, 1)
