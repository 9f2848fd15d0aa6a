"""Whether Telegram answers."""

from __future__ import annotations

import asyncio

from telegram import Bot
from telegram.error import TelegramError

SECONDS = 3.0


async def answers(bot: Bot) -> bool:
    """Whether it does, and takes the token, within some seconds."""
    try:
        async with asyncio.timeout(SECONDS):
            await bot.get_me()
    except (TelegramError, TimeoutError):
        return False
    return True
