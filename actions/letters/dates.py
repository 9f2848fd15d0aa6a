"""The dates and times of day that stand in a letter, whatever they are for: every way in which Danes write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import cache
from itertools import islice

from actions.letters import vocabulary
from actions.letters.sheet import STOP, Sheet

# A date without a year is the next one after the letter was written.
AHEAD = timedelta(days=330)
CENTURY = 2000
# More than these are in no letter; what comes behind is not looked at.
MOST_DATES, MOST_HOURS = 120, 120
# Said in words, six and seven may be in the morning or the evening.
DAY_BEGINS, EVENING_ENDS = 6, 8
# Between a weekday and its date, a day and its month.
_GAP = r"[\s.,;:]{0,4}"
_NOT_BEFORE = r"(?<![\w/-])(?<!\d[.,])"
_NOT_AFTER = r"(?![\w/-])(?![.,]\d)"


@dataclass(frozen=True)
class Mention:
    """A date as it stands between `start` and `end` of the sheet's text; what does not stand there is None.

    named: whether the month is a name. In numbers it may stand before the day, in English.
    """

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: int | None
    named: bool

    def resolved(self, since: date) -> tuple[date, bool] | None:
        """The day that is meant in a letter of the day `since`, and whether its weekday (if there is one) fits."""
        if self.year is not None:
            day = _day(self.year, self.month, self.day)
        else:
            days = (_day(year, self.month, self.day) for year in (since.year, since.year + 1))
            day = next((each for each in days if each is not None and since <= each <= since + AHEAD), None)
        if day is None:
            return None
        return day, self.weekday is None or self.weekday == day.weekday()


@dataclass(frozen=True)
class Hour:
    """A time of day; `bare` without "kl." or the like before it."""

    start: int
    end: int
    time: time
    bare: bool


def mentions(sheet: Sheet) -> list[Mention]:
    """All dates, in the order in which they stand; none within another."""
    found: list[Mention] = []
    for match in _dates().finditer(sheet.text):
        groups = {name: value for name, value in match.groupdict().items() if value is not None}
        if (mention := _mention(match, groups)) is not None:
            found.append(mention)
        if len(found) == MOST_DATES:
            break
    return found


def hours(sheet: Sheet) -> list[Hour]:
    """All times of day; of a span its beginning. One in words that may be in the morning or the evening comes twice."""
    return list(islice((*_hours(sheet.text), *_hours_in_words(sheet.text)), MOST_HOURS))


def in_week(number: int, weekday: int, since: date) -> date | None:
    """The weekday of the next week with that number."""
    for year in (since.year, since.year + 1):
        try:
            day = date.fromisocalendar(year, number, weekday + 1)
        except ValueError:
            continue
        if day >= since:
            return day
    return None


def is_left_over(sheet: Sheet, found: list[Mention]) -> bool:
    """Whether a weekday or a month stands alone: then there is a date that could not be read."""
    taken = [(mention.start, mention.end) for mention in found] + [(start, end) for start, end, *_ in weeks(sheet)]
    alone = islice(_alone().finditer(sheet.text), MOST_DATES)
    return any(not any(start <= match.start() < end for start, end in taken) for match in alone)


def weeks(sheet: Sheet) -> Iterator[tuple[int, int, int, int]]:
    """Start, end, weekday and number of each "torsdag i uge 50"."""
    for match in islice(_in_weeks().finditer(sheet.text), MOST_DATES):
        yield match.start(), match.end(), vocabulary.weekdays()[match["weekday"]], int(match["week"])


def _mention(match: re.Match[str], groups: dict[str, str]) -> Mention | None:
    month = vocabulary.months()[groups["name"]] if "name" in groups else int(_first(groups, "m1", "m2", "m3", "m4"))
    day = int(_first(groups, "d0", "d1", "d2", "d3", "d4"))
    written = _first(groups, "y0", "y1", "y2", "y3", "y4")
    year = (int(written) if len(written) == 4 else CENTURY + int(written)) if written else None
    weekday = vocabulary.weekdays()[groups["weekday"]] if "weekday" in groups else None
    if _day(year or CENTURY, month, day) is None:
        return None
    return Mention(match.start(), match.end(), day, month, year, weekday, "name" in groups)


def _first(groups: dict[str, str], *names: str) -> str:
    return next((groups[name] for name in names if name in groups), "")


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _dates() -> re.Pattern[str]:
    """4. januar 2027, 04.01.2027, 4/1-27, 2027-01-04, d. 4/1, each with a weekday before it or not."""
    weekday = rf"(?:(?P<weekday>{_names(vocabulary.weekdays())}){_GAP}(?:d(?:en)?{_GAP})?)?"
    year = r"(?:[\s.,'-]{0,3}(?P<y0>20\d\d|[23]\d)(?![.:,]?\d)(?!\s?[.:]\d\d))?"
    named = (
        rf"(?P<d0>[0-3]?\d)(?:\s?\.|th|st|nd|rd)?{_GAP}(?:of\s)?(?P<name>{_names(vocabulary.months())})(?![^\W_]){year}"
    )
    gap = r"\s?[.,/:-]\s?"
    full = rf"(?P<d1>[0-3]?\d){gap}(?P<m1>[01]?\d){gap}(?P<y1>20\d\d)"
    short = r"(?P<d2>[0-3]?\d)\s?[./-]\s?(?P<m2>[01]?\d)\s?[./-]\s?(?P<y2>[23]\d)"
    backwards = r"(?P<y3>20\d\d)-(?P<m3>[01]\d)-(?P<d3>[0-3]\d)"
    slashed = r"(?P<d4>[0-3]?\d)\s?/\s?(?P<m4>[01]?\d)(?:[\s-]{1,2}(?P<y4>20\d\d))?"
    numbers = rf"(?:{full}|{short}|{backwards}|{slashed}){_NOT_AFTER}"
    return re.compile(rf"{_NOT_BEFORE}{weekday}(?<![\w/-])(?<!\d[.,])(?:{named}|{numbers})")


@cache
def _in_weeks() -> re.Pattern[str]:
    week = vocabulary.one_of(vocabulary.lists()["counted"]["week_number"])
    return re.compile(
        rf"(?<!\w)(?P<weekday>{_names(vocabulary.weekdays())}){_GAP}(?:l\s)?{week}\s(?P<week>[0-5]?\d)(?!\w)"
    )


@cache
def _alone() -> re.Pattern[str]:
    """A weekday or month with a number beside it, in full; not in "mandag-torsdag"."""
    days = "|".join(name for name in vocabulary.weekdays() if len(name) > 4)
    months = "|".join(name for name in vocabulary.months() if len(name) > 4)
    beside = r"\W{0,3}(?:d(?:en)?\W{1,3})?"
    return re.compile(rf"(?<![\w-])(?:(?:{days}){beside}\d{{1,2}}(?![\d.:]*\s?-)|\d[\d.]{{0,3}}\s?(?:{months})(?!\w))")


def _names(known: dict[str, int]) -> str:
    return "|".join(sorted(known, key=lambda name: (-len(name), name)))


@cache
def _clock() -> re.Pattern[str]:
    clock = vocabulary.one_of(vocabulary.lists()["times"]["clock"])
    span = r"(?:\s?(?:-|–|—|tll|og)\s?(?:kl\W{0,2})?[0-2]?\d(?:\s?[.:]\s?[0-5]\d)?(?![\d/]))?"
    said = rf"(?<!\w){clock}[\s.,:;]{{0,3}}(?P<h1>[0-2]?\d)(?:(?:\s?[.:,;]\s?|\s|)(?P<n1>[0-5]\d))?(?![\d/])(?![.:,]\w)"
    bare = r"(?<![\w.,:/-])(?P<h2>[0-2]?\d)\s?[.:]\s?(?P<n2>[0-5]\d)(?![\w/])(?!\s?[.:,]\s?\d)"
    english = r"(?<![\w.,:/-])(?P<h3>[01]?\d)(?:[.:](?P<n3>[0-5]\d))?\s?(?P<half>[ap])\.?m(?!\w)"
    return re.compile(rf"(?:{english}|(?:{said}|{bare}){span})")


def _hours(text: str) -> Iterator[Hour]:
    for match in _clock().finditer(text):
        which = next(each for each in "123" if match[f"h{each}"])
        hour, minute = int(match[f"h{which}"]), int(match[f"n{which}"] or 0)
        if match["half"]:
            hour = hour % 12 + (12 if match["half"] == "p" else 0) if hour <= 12 else 24
        if hour < 24 and STOP not in match.group():
            yield Hour(match.start(), match.end(), time(hour, minute), which == "2")


@cache
def _clock_in_words() -> re.Pattern[str]:
    """Kvart i ti, halv 9, kl. ni."""
    own = vocabulary.lists()["times"]
    clock, half, past, to = (
        vocabulary.one_of(own[name]) for name in ("clock", "half_to", "quarter_past", "quarter_to")
    )
    number = rf"(?:{'|'.join(_numbers())})"
    shares = rf"(?P<part>(?P<half>{half})|(?P<past>{past})|(?P<to>{to}))\W{{1,3}}(?P<h1>{number}|1[0-2]|[1-9])"
    return re.compile(rf"(?<!\w)(?:{shares}|{clock}\W{{1,3}}(?P<h2>{number}))(?![\w.:/]?\w)")


@cache
def _numbers() -> dict[str, int]:
    own = vocabulary.lists()["times"]["numbers"]
    return {vocabulary.term(each): number for number, terms in own.items() for each in terms}


def _hours_in_words(text: str) -> Iterator[Hour]:
    for match in _clock_in_words().finditer(text):
        said = match["h1"] or match["h2"]
        hour = int(said) if said.isdecimal() else _numbers()[said]
        minute = 15 if match["past"] else 45 if match["to"] else 30 if match["half"] else 0
        hour = (hour - (minute > 15)) % 12
        for each in _halves_of_the_day(hour):
            yield Hour(match.start(), match.end(), time(each, minute), bare=False)


def _halves_of_the_day(hour: int) -> tuple[int, ...]:
    """Which hours of the day may be meant by one of the clock: people are asked to come by day."""
    if hour < DAY_BEGINS:
        return (hour + 12,)
    return (hour, hour + 12) if hour < EVENING_ENDS else (hour,)
