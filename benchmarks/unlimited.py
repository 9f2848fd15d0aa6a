"""The bot without any limits of Telegram's: what it could do, to be measured beside others that heed none."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from telegram.ext import BaseRateLimiter

from bot import app
from config import settings


class Unlimited(BaseRateLimiter[Any]):
    """Everything goes out at once."""

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Any,
    ) -> Any:
        return await callback(*args, **kwargs)


def main() -> None:
    asyncio.run(app.run(settings.load(), Unlimited()))


if __name__ == "__main__":
    main()
