"""A beat that wakes everyone who waits for it."""

import asyncio
from collections.abc import Coroutine
from typing import Any


class Pulse:
    """Many wait, one beats; a beat with nobody waiting is forgotten."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def beat(self) -> None:
        """Wakes all who wait now."""
        self._event.set()
        self._event = asyncio.Event()

    def wait(self, seconds: float) -> Coroutine[Any, Any, bool]:
        """Waits for the next beat after this call; False when the time was up first."""
        # Taken now, not when the coroutine begins to run: a beat in between is not to be missed.
        return _set(self._event, seconds)


async def _set(event: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True
