"""What Telegram shows of the bot before anybody has written: its name, what it does, its commands, in each language."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from telegram import BotCommand
from telegram.error import BadRequest, RetryAfter
from telegram.ext import ExtBot

from actions.kernel.commands import shown
from bot.incoming.language import FALLBACK, MENUS
from config.languages import LANGUAGES
from rendering import profile, render
from store.outbox import Lane

log = structlog.get_logger()


@dataclass(frozen=True)
class Text:
    """One text that Telegram keeps for a language code, or for all that have none of their own (None)."""

    kind: str
    wanted: str
    now: Callable[[str | None], Awaitable[str]]
    keep: Callable[[str, str | None], Awaitable[bool]]


async def show(bot: ExtBot[Lane], municipality: str) -> None:
    """Sets what is not yet so. A name may be changed a few times a day only: what Telegram refuses waits for the next
    start. What it does not take, as it is too long with the municipality's name, stays as it was."""
    for telegram_code, codes in languages().items():
        await bot.set_my_commands(commands(codes[0]), language_code=telegram_code)
        try:
            for text in _texts(bot, codes, municipality):
                await _keep(text, telegram_code, codes[0])
        except RetryAfter as error:
            log.warning("name or description not set", language=codes[0], seconds=error.retry_after)


async def _keep(text: Text, telegram_code: str | None, language: str) -> None:
    if await text.now(telegram_code) == text.wanted:
        return
    try:
        await text.keep(text.wanted, telegram_code)
    except BadRequest as error:
        log.warning("Telegram does not take a text", kind=text.kind, language=language, error=str(error))


def languages() -> dict[str | None, tuple[str, ...]]:
    """Telegram's code -> our languages. Under None stands what all others see: English, and the languages for which
    Telegram has no code, nor one of a neighbour."""
    without = tuple(code for code, each in LANGUAGES.items() if each.telegram[:2] not in MENUS)
    return {telegram: (code,) for telegram, code in MENUS.items()} | {None: (FALLBACK, *without)}


def commands(code: str) -> list[BotCommand]:
    """Everybody's."""
    return [BotCommand(name, text) for name, text in render.commands(shown(()), code)]


def _texts(bot: ExtBot[Lane], codes: tuple[str, ...], municipality: str) -> tuple[Text, ...]:
    """Name and short description are in the first language alone: they have no room for more."""

    async def name(code: str | None) -> str:
        return (await bot.get_my_name(code)).name

    async def description(code: str | None) -> str:
        return (await bot.get_my_description(code)).description

    async def short(code: str | None) -> str:
        return (await bot.get_my_short_description(code)).short_description

    first = codes[0]
    return (
        Text("name", profile.name(first), name, bot.set_my_name),
        Text("description", profile.description(codes, municipality), description, bot.set_my_description),
        Text("short", profile.short(first, municipality), short, bot.set_my_short_description),
    )
