"""The words of the pages, in Danish and English: `config/desk/<language>/*.ftl`, beside the texts of the chat."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent
from markupsafe import Markup, escape

from actions.kernel.messages import Say
from config import cldr
from rendering import locales, slots
from rendering.slots import plain, say_in

LANGUAGES_OF_DESK = ("da", "en")
Words = Callable[..., Markup]


def language_for(language: str) -> str:
    """The language of the pages for somebody whom the bot answers in `language`."""
    return language if language in LANGUAGES_OF_DESK else "en"


def words(language: str) -> Words:
    """What templates say things with: `t("page-facts", count=3)`. Slots are escaped, and isolated by Fluent."""

    def t(id: str, **slots: object) -> Markup:
        return Markup(locales.text(language, id, {name: _shown(value, language) for name, value in slots.items()}))

    return t


def _shown(value: object, language: str) -> str:
    if isinstance(value, Say):
        return say_in(value, language)
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value, language)
    return str(escape(value))


def said(line: Say, language: str) -> Markup:
    """HTML of what an act says; its lines as lines."""
    return Markup(say_in(line, language).replace("\n", "<br>"))


def bare(line: Say, language: str) -> str:
    """The same as text without any marks, for labels and titles."""
    return plain(say_in(line, language))


def either(id: str, otherwise: str, language: str) -> str:
    """The words of this name as text, or `otherwise` where there are none."""
    return bare(Say(id=id), language) if locales.bundle(language).has_message(id) else otherwise


def number(value: int, language: str) -> str:
    return str(format_decimal(value, locale=cldr.locale(language)))


def percent(value: float, language: str) -> str:
    """A share of 1, in whole percent."""
    return str(format_percent(value, locale=cldr.locale(language)))


def day(value: date, language: str) -> str:
    """Weekday, day and month, with the year, as the chat says it."""
    return slots.day(value, cldr.locale(language))


def short_day(value: date, language: str) -> str:
    return str(format_date(value, "EEE d MMM", cldr.locale(language)))


def moment(value: datetime, zone: ZoneInfo, language: str) -> str:
    """Day and wall-clock time at the municipality."""
    local = value.astimezone(zone)
    return f"{short_day(local.date(), language)} {local:%H:%M}"
