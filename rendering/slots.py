"""Slots become text: CLDR's weekdays and lists, digits and order as in Denmark, isolated in every direction."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from functools import reduce

from babel import Locale
from babel.dates import format_date, get_day_names
from babel.lists import format_list

from actions.kernel.messages import (
    Clock,
    Country,
    Day,
    Fact,
    Items,
    LanguageName,
    Phone,
    Prose,
    Run,
    Say,
    Slot,
    Weekdays,
    Worded,
)
from config import cldr
from config.languages import LANGUAGES
from rendering import locales

_ISOLATES = re.compile("[\u2066-\u2069]")
_JOINERS = "\u200c\u200d"
# Days as people write them, where CLDR's are not. Sorani has "2026 تشرینی دووەم 26, پێنجشەممە" in CLDR, lists without
# "and", and two spellings each of the letter h and of کانوون. Pashto has weekdays of books (پينځنۍ) and the year first.
# Ukrainian ends in "р.", and the full stop of a sentence comes after it; its apostrophe is another one than ours.
# Lingala as Kinshasa writes it: CLDR has "mokɔlɔ ya mínéi 26 sánzá ya zómi na mɔ̌kɔ́ 2026", "mpé" and "Ikrɛni", letters
# and tone marks that no other text has. Months and countries have their French names there. Tigrinya lists by commas:
# CLDR hangs -ን on each of the last two, also on "Dansk" or "Petra".
_FULL_DAYS = {"ckb": "EEEE، d'ی' MMMM'ی' y", "ps": "EEEE، d MMMM y", "uk": "EEEE, d MMMM y", "ln": "EEEE, d MMMM y"}
_JOINED = {"ckb": ("، ", " و "), "ti": ("፣ ", "፣ "), "ln": (", ", " mpe ")}
_RANGES = {"ckb": " تا ", "ln": " kino "}
_SPELLED = {
    "ckb": {"ھ": "ه", "کانونی": "کانوونی"},
    "ps": {
        "دونۍ": "دوشنبه",
        "درېنۍ": "سه شنبه",
        "څلرنۍ": "چهارشنبه",
        "پينځنۍ": "پنجشنبه",
        "اونۍ": "شنبه",
        "يونۍ": "یکشنبه",
    },
    "uk": {"ʼ": "'"},
    "ln": {
        "mokɔlɔ mwa yambo": "mokolo ya yambo",
        "mokɔlɔ mwa míbalé": "mokolo ya mibale",
        "mokɔlɔ mwa mísáto": "mokolo ya misato",
        "mokɔlɔ ya mínéi": "mokolo ya minei",
        "mokɔlɔ ya mítáno": "mokolo ya mitano",
        "mpɔ́sɔ": "mokolo ya mposo",
        "eyenga": "mokolo ya eyenga",
    },
}
_MONTHS_AND_COUNTRIES = {"ln": cldr.named("fr")}


def say_in(line: Say, language: str) -> str:
    """HTML of one message; facts are escaped and isolated."""
    slots = {name: slot(value, language) for name, value in line.args.items()}
    return locales.text(language, line.id, slots)


def slot(value: Slot, language: str) -> str:
    """HTML of a slot, as `language` writes it."""
    locale = cldr.locale(language)
    match value:
        case Fact():
            return html.escape(clean(value.text), quote=False)
        case Phone():
            return phone(value.number)
        case Day():
            return day(value.day, locale)
        case Clock():
            return value.time.strftime("%H:%M")
        case Weekdays():
            return weekdays(value.days, locale)
        case Country():
            return html.escape(country(value.code, locale), quote=False)
        case LanguageName():
            return LANGUAGES[value.code].name
        case Prose():
            return "\n".join(html.escape(clean(line), quote=False) for line in value.text.split("\n"))
        case Run():
            return "".join(_in_run(part, value.language or language) for part in value.parts)
        case Items():
            texts = [slot(item, language) for item in value.items]
            if value.joined == "or":
                return reduce(lambda one, other: _either(one, other, language), texts)
            if value.joined == "lines":
                return "\n".join(texts)
            return listed([isolated(text) for text in texts], locale)
        case Say():
            return say_in(value, language)
        case Worded():
            filled = {name: slot(each, value.language) for name, each in value.args.items()}
            return locales.worded(value.language, value.text, filled)


def _in_run(part: Slot, language: str) -> str:
    text = slot(part, language)
    return text if isinstance(part, Prose) else isolated(text)


def plain(text: str) -> str:
    """Text without isolates and HTML, for buttons and cards, where Telegram shows neither."""
    return html.unescape(re.sub(r"</?\w+>", "", _ISOLATES.sub("", text)))


def clean(text: str) -> str:
    """Without control and direction characters, which a name from outside could use to scramble a message."""
    kept = (c for c in text if c in _JOINERS or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co"))
    return "".join(kept)


def phone(number: str) -> str:
    """`+4555886600` as `+45 55 88 66 00`; short numbers stay."""
    if not number.startswith("+45"):
        return number
    pairs = re.findall("..", number.removeprefix("+45"))
    return " ".join(("+45", *pairs))


def day(value: date, locale: Locale) -> str:
    """Weekday, day, month and year of the Gregorian calendar, in Western digits (CLDR's full date, or our own)."""
    pattern = _FULL_DAYS.get(locale.language, "full")
    if locale.language in _MONTHS_AND_COUNTRIES:
        pattern = pattern.replace("MMMM", f"'{_month(value, locale)}'")
    return _spelled(format_date(value, pattern, locale), locale)


def country(code: str, locale: Locale) -> str:
    """The name of a country, by its ISO code, as people say it in this language."""
    return str(_MONTHS_AND_COUNTRIES.get(locale.language, locale).territories.get(code, code))


def _month(value: date, locale: Locale) -> str:
    return format_date(value, "MMMM", _MONTHS_AND_COUNTRIES[locale.language])


def weekdays(days: tuple[int, ...], locale: Locale) -> str:
    """`Monday–Friday` where the days follow each other, else a list."""
    # Not the stand-alone names: once Pashto has been asked for them, Babel gives them to Kurdish and Lingala too.
    all_names = get_day_names("wide", context="format", locale=locale)
    names = [_spelled(all_names[each], locale) for each in days]
    if len(days) > 2 and days == tuple(range(days[0], days[-1] + 1)):
        return _RANGES.get(locale.language, "–").join((names[0], names[-1]))
    return listed(names, locale)


def listed(texts: Sequence[str], locale: Locale) -> str:
    """`A, B and C`, in CLDR's way or our own."""
    if locale.language not in _JOINED:
        return str(format_list(texts, "standard", locale))
    comma, last = _JOINED[locale.language]
    return last.join(part for part in (comma.join(texts[:-1]), *texts[-1:]) if part)


def _spelled(text: str, locale: Locale) -> str:
    each = _SPELLED.get(locale.language, {}).items()
    return reduce(lambda spelled, pair: spelled.replace(*pair), each, text)


def _either(one: str, other: str, language: str) -> str:
    """CLDR has no "or" in Pashto and Sorani."""
    return locales.text(language, "either", {"one": one, "other": other})


def isolated(text: str) -> str:
    return f"\u2068{text}\u2069"
