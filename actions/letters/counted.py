"""Deadlines that are counted: "inden 14 dage fra dags dato". They begin when the letter was written."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import islice
from typing import Any

from actions.letters import vocabulary
from actions.letters.sheet import STOP, Sheet

# So much of a sentence is looked at on both sides.
BESIDE = 110
# More than these are in no letter.
MOST_OF_THEM = 30
# Nobody gets longer than this.
MOST = {"day": 120, "week": 16, "month": 6}
_BEFORE_IT = re.compile(r"\W{1,3}(?:for|lnden)(?!\w)(?!\W{1,3}(?:at\W)?(?:fra|efter))")
_FROM_ELSE = re.compile(r"\W{1,3}(?:fra|efter)(?!\w)")


@dataclass(frozen=True)
class Counted:
    """`is_said`: the letter says from when it counts. `complaint`: it is the one for a complaint."""

    start: int
    end: int
    day: date
    is_said: bool
    complaint: bool
    working: bool


def counted(sheet: Sheet, since: date) -> Iterator[Counted]:
    """The deadlines of whoever the letter is to, in a letter of the day `since`."""
    for match in islice(_pattern().finditer(sheet.text), MOST_OF_THEM):
        unit = next(name for name in ("day", "week", "month") if match[name])
        number = _number(match["number"])
        if not 0 < number <= MOST[unit] or _BEFORE_IT.match(sheet.text, match.end()):
            continue
        if not match["from"] and _FROM_ELSE.match(sheet.text, match.end()):
            continue
        before, after = _sentence(sheet.text, match.start(), match.end())
        if is_others(sheet.text, match.start()):
            continue
        both = f"{before} {after}"
        if not match["from"] and not vocabulary.pattern("counted", "ask").search(both):
            continue
        working = bool(vocabulary.pattern("counted", "working").search(match.group()))
        yield Counted(
            match.start(),
            match.end(),
            _later(since, number, unit, working),
            bool(match["from"]),
            "klag" in both,
            working,
        )


def is_others(text: str, start: int) -> bool:
    """Whether the sentence that leads to this place is about what somebody else will do: "du hører fra os inden"."""
    return vocabulary.pattern("counted", "others").search(_sentence(text, start, start)[0]) is not None


def is_optional(text: str, start: int, end: int) -> bool:
    """Whether the sentence around this place is about saying no, or signing up."""
    return vocabulary.pattern("counted", "optional").search(" ".join(_sentence(text, start, end))) is not None


def is_a_visit(text: str, start: int, end: int) -> bool:
    """Whether the sentence around this place is about coming if one wants to: "der er åbent hus"."""
    return vocabulary.pattern("counted", "visit").search(" ".join(_sentence(text, start, end))) is not None


def _sentence(text: str, start: int, end: int) -> tuple[str, str]:
    before = text[max(0, start - BESIDE) : start].rpartition(STOP)[2]
    return before, text[end : end + BESIDE].partition(STOP)[0]


def _number(text: str) -> int:
    if text.isdecimal():
        return int(text)
    return _numbers()[text]


def _later(since: date, number: int, unit: str, working: bool) -> date:
    if unit == "month":
        months = since.month - 1 + number
        year, month = since.year + months // 12, months % 12 + 1
        return date(year, month, min(since.day, calendar.monthrange(year, month)[1]))
    if not working:
        return since + timedelta(days=number * (7 if unit == "week" else 1))
    day = since
    while number:
        day += timedelta(days=1)
        number -= day.weekday() < 5
    return day


@cache
def _numbers() -> dict[str, int]:
    own: dict[int, list[Any]] = vocabulary.lists()["counted"]["numbers"]
    return {vocabulary.term(each): number for number, terms in own.items() for each in terms}


@cache
def _pattern() -> re.Pattern[str]:
    own = vocabulary.lists()["counted"]
    before, start = (vocabulary.one_of(own[name]) for name in ("before", "from"))
    number = rf"(?P<number>\d{{1,3}}|{'|'.join(_numbers())})"
    unit = "|".join(f"(?P<{name}>{vocabulary.one_of(own[name])})" for name in ("day", "week", "month"))
    return re.compile(
        rf"(?<!\w){before}\W{{1,3}}{number}\W{{1,3}}(?:{unit})(?!\w)(?:\W{{1,3}}(?P<from>{start})(?!\w))?"
    )
