"""A beat that wakes everyone who waits for it."""

import asyncio


class Pulse:
    """Many wait, one beats; a beat with nobody waiting is forgotten."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def beat(self) -> None:
        """Wakes all who wait now."""
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self, seconds: float) -> bool:
        """Waits for the next beat; False when the time was up first."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return False
        return True
