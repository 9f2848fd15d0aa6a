"""Days that are said in words: "torsdag den 17.", "den femtende januar", "sidste tirsdag i april", "udgangen af marts".

Whoever wrote them meant one day, but some of them can be understood in two ways: they are "maybe" at most.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import islice
from typing import Any

from actions.letters import vocabulary
from actions.letters.sheet import Sheet

# More than these are in no letter.
MOST = 40
# In days: a weekday with the day of a month alone is so near; a month without a year too.
NEAR, A_YEAR = 62, 330
LAST = -1
Spoken = tuple[int, int, date]


def spoken(sheet: Sheet, since: date, taken: list[tuple[int, int]]) -> list[Spoken]:
    """Start, end and day of each, in a letter of the day `since`; nothing that stands where a date was read."""
    found = [
        (match.start(), match.end(), day)
        for pattern, meaning in (
            (_weekday(), _near),
            (_dated(), _of_month),
            (_counted(), _in_month),
            (_next(), _coming),
        )
        for match in islice(pattern.finditer(sheet.text), MOST)
        if (day := meaning(match, since)) is not None
    ]
    kept: list[Spoken] = []
    for start, end, day in found:
        if not any(start < last and first < end for first, last in [*taken, *(each[:2] for each in kept)]):
            kept.append((start, end, day))
    return sorted(kept)


def _near(match: re.Match[str], since: date) -> date | None:
    """The one day of the next two months with that weekday and number."""
    number, weekday = _number(match["day"]), vocabulary.weekdays()[match["weekday"]]
    days = [since + timedelta(days=each) for each in range(1, NEAR)]
    fitting = [each for each in days if each.day == number and each.weekday() == weekday]
    return fitting[0] if len(fitting) == 1 else None


def _of_month(match: re.Match[str], since: date) -> date | None:
    number, month = _number(match["day"]), vocabulary.months()[match["month"]]
    return next((day for day in _days(since) if (day.day, day.month) == (number, month)), None)


def _in_month(match: re.Match[str], since: date) -> date | None:
    """The first, second … last weekday of a month, or its last day."""
    month = vocabulary.months()[match["month"]] if match["month"] else since.month
    year = since.year if month >= since.month else since.year + 1
    days = [date(year, month, each + 1) for each in range(calendar.monthrange(year, month)[1])]
    if match["weekday"]:
        days = [each for each in days if each.weekday() == vocabulary.weekdays()[match["weekday"]]]
        which = _ordinals().get(match["which"], LAST)
        day = days[LAST] if which == LAST else days[which - 1] if which <= len(days) else None
    else:
        day = days[LAST]
    return day if day is not None and day >= since else None


def _coming(match: re.Match[str], since: date) -> date | None:
    """På fredag: the next one."""
    weekday = vocabulary.weekdays()[match["weekday"]]
    return since + timedelta(days=(weekday - since.weekday() - 1) % 7 + 1)


def _days(since: date) -> Iterator[date]:
    return (since + timedelta(days=each) for each in range(A_YEAR))


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else _ordinals()[text]


@cache
def _ordinals() -> dict[str, int]:
    own: dict[int, list[Any]] = vocabulary.lists()["spoken"]["ordinals"]
    return {vocabulary.term(each): number for number, terms in own.items() for each in terms}


def _any(names: Iterator[str] | dict[str, int]) -> str:
    return "|".join(sorted(names, key=lambda name: (-len(name), name)))


@cache
def _weekday() -> re.Pattern[str]:
    """Not where a month follows: then it is a date, or one that could not be read."""
    weekdays, ordinals, months = (_any(each) for each in (vocabulary.weekdays(), _ordinals(), vocabulary.months()))
    after = rf"(?!\w)(?![.:,/-]?\s?\d)(?!\W{{0,3}}(?:of\s)?(?:{months})(?!\w))"
    return re.compile(
        rf"(?<!\w)(?P<weekday>{weekdays})\W{{1,3}}(?:d(?:en)?|the)\W{{1,3}}(?P<day>[0-3]?\d|{ordinals}){after}"
    )


@cache
def _dated() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<day>{_any(_ordinals())})\W{{1,3}}(?P<month>{_any(vocabulary.months())})(?!\w)")


@cache
def _counted() -> re.Pattern[str]:
    own = vocabulary.lists()["spoken"]
    which = f"{_any(_ordinals())}|{vocabulary.one_of(own['last'])}"
    months = f"(?P<month>{_any(vocabulary.months())})"
    day = rf"(?P<which>{which})\W{{1,3}}(?P<weekday>{_any(vocabulary.weekdays())})\W{{1,3}}l\W{{1,3}}"
    end = rf"{vocabulary.one_of(own['end'])}\W{{1,3}}"
    return re.compile(rf"(?<!\w)(?:{day}|{end})(?:{months}|{vocabulary.one_of(own['this_month'])})(?!\w)")


@cache
def _next() -> re.Pattern[str]:
    before = vocabulary.one_of(vocabulary.lists()["spoken"]["next"])
    return re.compile(
        rf"(?<!\w){before}\W{{1,3}}(?P<weekday>{_any(vocabulary.weekdays())})(?!\w)(?!\W{{0,3}}d?(?:en)?\W{{0,3}}\d)"
    )
