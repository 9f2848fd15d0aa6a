"""The bot with python-telegram-bot's own AIORateLimiter in place of ours, to be measured beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from telegram.ext import AIORateLimiter

from bot import app
from config import settings

MOST_RETRIES = 3


class PlainLimiter(AIORateLimiter):
    """It knows no lanes: what ours takes as one is left out."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Any,
    ) -> Any:
        return await super().process_request(callback, args, kwargs, endpoint, data, MOST_RETRIES)


async def main() -> None:
    await app.run(settings.load(), PlainLimiter(overall_max_rate=0.8 * 30, overall_time_period=1))


if __name__ == "__main__":
    asyncio.run(main())
