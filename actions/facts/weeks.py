"""Opening hours as people write them ("torsdag 13-17", "Mo-Fr 8.30-12"), as OpenStreetMap writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from actions.facts import vocabulary
from actions.information.hours import opening
from actions.kernel import Weekdays
from actions.when import folding, spans, words

OSM_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
# What closes a course where nothing else is known; the Eves are as in the first facts.
HOLIDAYS = ("PH off", "Dec 24 off", "Dec 31 off")
WORKDAYS = tuple(range(5))
# Understood whatever language somebody has, beside those whose words are mixed into it.
ALWAYS = ("da", "en")
LONGEST = 200
_SHORT = {"da": ("ma", "ti", "on", "to", "fr", "lo", "so"), "en": ("mo", "tu", "we", "th", "fr", "sa", "su")}
_CLOCK = r"(\d{1,2})(?:\s?[:.h]\s?([0-5]\d))?"
_DASH = r"[-–—]"
_OFF = re.compile(r"[^;]*\boff\b[^;]*")


class Never(Exception):
    """Nothing is ever open in these hours."""


@dataclass(frozen=True)
class Span:
    """From when to when, in minutes after midnight, on these days of the week; Monday is 0."""

    days: tuple[int, ...]
    opens: int
    closes: int


def read(text: str, language: str, now: datetime, country: str, before: str | None) -> str | None:
    """The hours that the text says, closed on the days that they were closed on `before`. None where it says none.

    `now` is aware, in the municipality's time zone. Raises Never.
    """
    if len(text) > LONGEST:
        return None
    for each in dict.fromkeys((language, *words(language).also, *ALWAYS)):
        if found := _spans(text, each):
            return checked(written(found, before), now, country)
    return None


def checked(hours: str, now: datetime, country: str) -> str:
    """The same hours. Raises Never where it never opens."""
    if opening(hours, country, now) is None:
        raise Never(hours)
    return hours


def written(found: Iterable[Span], before: str | None) -> str:
    """In OpenStreetMap syntax, with the closed days of `before`. Raises Never for an end that is no end."""
    by_days: dict[tuple[int, ...], list[str]] = {}
    for span in found:
        if not 0 <= span.opens < span.closes <= 24 * 60:
            raise Never
        by_days.setdefault(span.days, []).append(f"{_clock(span.opens)}-{_clock(span.closes)}")
    rules = [f"{_days(days)} {','.join(hours)}" for days, hours in by_days.items()]
    return "; ".join((*rules, *_closed(before)))


def weekday(day: int) -> Weekdays:
    return Weekdays(days=(day,))


def has_holidays_off(hours: str) -> bool:
    return any(rule.startswith("PH") for rule in _rules_off(hours))


def _closed(before: str | None) -> Sequence[str]:
    return HOLIDAYS if before is None else _rules_off(before)


def _rules_off(hours: str) -> list[str]:
    return [rule.strip() for rule in hours.split(";") if _OFF.fullmatch(rule)]


def _days(days: tuple[int, ...]) -> str:
    if len(days) > 2 and days == tuple(range(days[0], days[-1] + 1)):
        return f"{OSM_DAYS[days[0]]}-{OSM_DAYS[days[-1]]}"
    return ",".join(OSM_DAYS[day] for day in days)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _spans(text: str, language: str) -> list[Span]:
    """What is said of days and hours; nothing where one of them is missing."""
    line = folding.fold(text)
    hours = list(_hours(language).finditer(line))
    if not hours:
        return _in_words(text, language)
    starts, ends = [0, *(each.end() for each in hours)], [*(each.start() for each in hours), len(line)]
    chunks = [_weekdays(line[start:end], language) for start, end in zip(starts, ends, strict=True)]
    # "13-17 on Thursday": the days stand behind the hours.
    named = chunks[:-1] if chunks[0] else chunks[1:]
    found: list[Span] = []
    days: tuple[int, ...] = ()
    for each, said in zip(hours, named, strict=True):
        days = said or days
        found.append(Span(days, _minutes(each[1], each[2]), _minutes(each[3], each[4])))
    return found if all(span.days for span in found) else []


def _in_words(text: str, language: str) -> list[Span]:
    """ "Thursday from nine to half past twelve"."""
    line = folding.fold(text)
    days, said = _weekdays(line, language), spans.read_hours(_names(language)[0].sub(" ", line), language)
    if not days or said is None:
        return []
    opens, closes = (each.hour * 60 + each.minute for each in said)
    return [Span(days, opens, closes)]


def _minutes(hour: str, minute: str | None) -> int:
    return int(hour) * 60 + int(minute or 0)


def _weekdays(line: str, language: str) -> tuple[int, ...]:
    """The days of the week that are named, also as "from one to the other"."""
    if re.search(vocabulary.pattern("workdays"), line):
        return WORKDAYS
    pattern, numbers = _names(language)
    found: set[int] = set()
    last: tuple[int, int] | None = None
    for each in pattern.finditer(line):
        day = next(number for term, number in numbers.items() if re.fullmatch(term, each.group()))
        if last is not None and re.fullmatch(_until(language), line[last[1] : each.start()].strip()):
            found |= {(last[0] + ahead) % 7 for ahead in range((day - last[0]) % 7 + 1)}
        found.add(day)
        last = (day, each.end())
    return tuple(sorted(found))


@cache
def _hours(language: str) -> re.Pattern[str]:
    between = rf"\s*(?:{_DASH}|{_until(language)})\s*(?:kl\.?\s*)?"
    return re.compile(rf"(?<![\d.:]){_CLOCK}{between}{_CLOCK}(?![\d:]|\.\d)")


@cache
def _until(language: str) -> str:
    """The words between the first and the last."""
    own = words(language)
    terms = sorted({folding.fold(each.rstrip("*")) for each in (*own.until, *own.to)} - {""}, key=len, reverse=True)
    return "|".join((_DASH, *map(re.escape, terms)))


@cache
def _names(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    """A pattern for the names of the days, and which day each is; the longest first."""
    own = words(language)
    numbers: dict[str, int] = {}
    for number in range(7):
        for term in (*own.weekdays[number], *own.short_weekdays[number]):
            folded = re.escape(folding.fold(term.rstrip("*").rstrip(".")))
            numbers[folded + (r"\w*" if term.endswith("*") else "")] = number
    for number, short in enumerate((*_SHORT.get(language, ()), *_SHORT["en"])):
        numbers.setdefault(short, number % 7)
    ordered = dict(sorted(numbers.items(), key=lambda item: -len(item[0])))
    return re.compile(rf"(?<!\w)(?:{'|'.join(ordered)})(?!\w)"), ordered
