"""Dates in figures: 2026-11-26, 26.11.2026, 26/11, 26.11., 15-02."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from persiantools.jdatetime import JalaliDate

from actions.when.calendars import day_or_none
from actions.when.line import Line
from actions.when.words import Words

# A date without its year is likelier this near than farther.
FAR = timedelta(days=92)


@dataclass(frozen=True)
class Mention:
    """One naming of a day: the days that it may mean, likeliest first, where it stands, whether by its weekday only.

    weeks: how many weeks ahead, where nothing else was said of it.
    """

    days: tuple[date, ...]
    first: int
    last: int
    by_weekday: bool = False
    weeks: int = 0


def written(line: Line, at: int, today: date, own: Words) -> Mention | None:
    """2026-11-26, 26.11.2026, 26/11 2026, 5/9/1405."""
    day = None
    if isinstance(numbers := line.get(at, "iso"), tuple):
        day = day_or_none(numbers[0], numbers[1], numbers[2])
    elif isinstance(numbers := line.get(at, "full"), tuple):
        day = _day_first(numbers[0], numbers[1], numbers[2])
    return Mention((day,), at, at) if day else None


def slashed(line: Line, at: int, today: date, own: Words) -> Mention | None:
    """26/11, with a year behind it or without."""
    numbers = line.get(at, "slash")
    if not isinstance(numbers, tuple):
        return None
    day, month = numbers if numbers[1] <= 12 else (numbers[1], numbers[0])
    found = with_year(line, day, month, at, at, today)
    others = [with_year(line, month, day, at, at, today)] if own.month_may_be_first else []
    if own.solar and found and found.days[0] > today + FAR:
        # ۲۴/۹ is likelier the 24th of Azar, in two weeks, than September's.
        others += [with_year(line, *pair, at, at, today, solar=True) for pair in ((day, month), (month, day))]
        others = [other for other in others if other and other.days[0] <= today + FAR]
    days = dict.fromkeys(day for each in (found, *others) if each for day in each.days)
    return replace(found, days=tuple(days)) if found else None


def dotted(line: Line, at: int, today: date, own: Words) -> Mention | None:
    """26.11, where it can be no time of day."""
    numbers = line.get(at, "dot") or line.get(at, "span")
    if not isinstance(numbers, tuple) or line.has(at - 1, "clock"):
        return None
    day, month = numbers
    is_time = line.has(at, "dot") and day < 24 and line.has(at, "minutes") and line.get(at, "minutes")
    is_span = line.has(at, "span") and day < 24
    if line.has(at, "padded") and line.has(at, "span") and not line.has(at - 1, "clock", "since") and month <= 12:
        return with_year(line, day, month, at, at, today)
    named = line.has_left("weekday", "month", "offset", "slash", "iso", "full")
    clock = line.has_left("clock", "time", "part", "at")
    if (
        line.has(at - 1, "day_word")
        or (not is_time and not is_span)
        or (is_time and clock and not named)
        or _is_closed(line, at)
    ):
        return with_year(line, day, month, at, at, today)
    return None


def _is_closed(line: Line, at: int) -> bool:
    """10.12. with its full stop is a day, unless one is named and this is the end of the sentence."""
    alone = line.kinds.isdisjoint({"weekday", "month", "solar_month", "offset", "slash", "iso", "full"})
    return line.has(at, "closed") and alone and not line.has(at - 1, "at")


def with_year(
    line: Line, day: int, month: int, first: int, last: int, today: date, *, solar: bool = False
) -> Mention | None:
    if line.has(first - 1, "day_word"):
        first -= 1
    year = line.number(last + 1, 1300, 2100)
    if year is not None:
        found = day_or_none(year, month, day, solar=solar)
        return Mention((found,), first, last + 1) if found else None
    start = JalaliDate(today).year if solar else today.year
    # 29 February may be years away.
    days = (day_or_none(start + ahead, month, day, solar=solar) for ahead in range(9))
    return next((Mention((each,), first, last) for each in days if each and each >= today), None)


def _day_first(first: int, month: int, last: int) -> date | None:
    year = last if last > 99 else 2000 + last
    return day_or_none(year, month, first) or day_or_none(year, first, month)
