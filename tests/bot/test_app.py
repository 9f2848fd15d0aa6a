"""How the parts are put together where no test of a part can see it."""

from __future__ import annotations

import pytest
from telegram.request import HTTPXRequest

from bot.app import create_bot
from bot.outgoing.limiter import Lanes, RateLimiter
from config.settings import Settings


@pytest.mark.parametrize(("which", "connections", "read_seconds"), [(0, 2, 5), (1, 64, 20)])
async def test_a_server_that_does_not_answer_is_waited_for_ten_seconds(
    which: int, connections: int, read_seconds: float
) -> None:
    """Asking for updates has connections of its own, so that a long question holds up no message."""
    bot = create_bot(Settings(telegram_api_url="http://127.0.0.1:9"), "1:x", RateLimiter(Lanes()))
    # The library tells this to nobody.
    request = bot._request[which]
    assert isinstance(request, HTTPXRequest)
    timeout = request._client_kwargs["timeout"]
    assert (timeout.connect, timeout.read) == (10, read_seconds)
    assert request._client_kwargs["limits"].max_connections == connections
