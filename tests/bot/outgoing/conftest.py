"""A real decoder for all tests of pictures."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from bot.outgoing.decoding import Decoder
from bot.outgoing.tray import Tray

Cleaning = Callable[[bytes], Awaitable[bytes]]


@pytest.fixture(scope="session")
async def clean() -> AsyncIterator[Cleaning]:
    """What the decoder, in its process, makes of a file."""
    decoder = Decoder()

    async def cleaned(content: bytes) -> bytes:
        async def fetch(tray: Tray) -> None:
            tray.add(content)

        return await decoder.clean(fetch)

    yield cleaned
    await decoder.close()
