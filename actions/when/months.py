"""Days that are named by their place in a month: the last Friday of the month, the 20th of next month."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from persiantools.jdatetime import JalaliDate

from actions.when.line import Line
from actions.when.words import Words

LAST = -1
# Between the day and its month: of, in.
JOINTS = ("of", "since", "at", "lasting")


@dataclass(frozen=True)
class Month:
    """A month that was named: its number, or how many months ahead it is, in one calendar or the other.

    of_year: it is the year that was named, of which the last month or the first one is meant.
    """

    first: int
    last: int
    number: int | None = None
    solar: bool = False
    ahead: int = 0
    fixed: bool = False
    of_year: bool = False


def nth_day(line: Line, at: int, today: date, own: Words) -> tuple[tuple[date, ...], int] | None:
    """The first Monday in December, the last day of the month: the days, likeliest first, and the last position."""
    month = _month(line, at, own)
    start = _past_joints(line, month.last + 1) if month else at
    starts = (start, start + 1) if line.has(start, "day_word") else (start,)
    for which in (_which(line, each, own) for each in starts):
        named = which and (month or _month(line, _past_joints(line, which[2] + 1), own))
        if which and named:
            return _days(named, *which, today, own)
    return None


def _days(
    month: Month, number: int, weekday: int | None, last: int, today: date, own: Words
) -> tuple[tuple[date, ...], int] | None:
    calendars = _calendars(month, own)
    if month.of_year:
        month = replace(month, number=12 if number == LAST else 1)
    found = [_nth(month, number, weekday, solar, today) for solar in calendars]
    days = tuple(dict.fromkeys(day for day in found if day is not None))
    return (days, max(last, month.last)) if days else None


def day_of_next_month(line: Line, at: int, today: date, own: Words) -> tuple[tuple[date, ...], int] | None:
    """The 20th of next month, or of this one."""
    month = _month(line, at, own)
    start = _past_joints(line, month.last + 1) if month else at
    if not month and line.has(start, "day_word"):
        start += 1
    number = line.number(start)
    if number is None:
        return None
    last = start + 1 if line.has(start + 1, "ordinal") else start
    month = month or _month(line, _past_joints(line, last + 1), own)
    if month is None or month.number is not None or not month.fixed:
        return None
    found = [_exact(month, number, solar, today) for solar in _calendars(month, own)]
    days = tuple(dict.fromkeys(day for day in found if day is not None))
    return (days, max(last, month.last)) if days else None


def _past_joints(line: Line, at: int) -> int:
    while line.has(at, *JOINTS) and not line.has(at, "month_word", "month", "number"):
        at += 1
    return at


def _which(line: Line, at: int, own: Words) -> tuple[int, int | None, int] | None:
    """First Monday, Monday the first, last day: which one, weekday (None for any day), last position."""
    for number_at, day_at in ((at, at + 1), (at + 1, at)):
        number, last = _ordinal(line, number_at)
        if number_at == at and last > at:
            day_at = last + 1
        weekday = line.get(day_at, "weekday")
        is_day = line.get(day_at, "unit") == "day" or line.has(day_at, "day_word")
        if number is None or (weekday is None and not is_day):
            continue
        if number_at > day_at and isinstance(weekday, int) and not own.nth_after and number != LAST:
            continue
        return number, weekday if isinstance(weekday, int) else None, max(last, day_at)
    return None


def _ordinal(line: Line, at: int) -> tuple[int | None, int]:
    """First, 1st, last; and its last position."""
    if line.has(at, "last_of", "past_day"):
        return LAST, at
    number = line.get(at, "nth")
    if isinstance(number, int):
        return number, at + 1 if line.has(at + 1, "ordinal") else at
    if line.in_digits(at) and line.has(at + 1, "ordinal"):
        return line.number(at, 1, 5), at + 1
    return None, at


def _month(line: Line, at: int, own: Words) -> Month | None:
    """December, the month, this month, next month."""
    for kind in ("month", "solar_month"):
        if isinstance(number := line.get(at, kind), int):
            return Month(at, at, number, solar=kind == "solar_month")
    if line.has(at, "next_month"):
        return Month(at, at, ahead=1, fixed=True)
    if line.has(at, "this_month"):
        return Month(at, at, fixed=True)
    if line.has(at, "whole_year"):
        return Month(at, at, of_year=True)
    if line.get(at, "unit") == "month" or line.has(at, "month_word"):
        number = line.number(at + 1, most=12)
        if number is not None and line.has(at, "month_word"):
            return Month(at, at + 1, number)
        if line.has(at + 1, "coming", "next"):
            return Month(at, at + 1, ahead=1, fixed=True)
        return Month(at, at)
    return None


def _calendars(month: Month, own: Words) -> tuple[bool, ...]:
    """Whether a month is one of the Solar Hijri calendar; where it is not named it may be one of either."""
    if month.number is not None:
        return (month.solar,)
    return (True, False) if own.solar else (False,)


def _nth(month: Month, number: int, weekday: int | None, solar: bool, today: date) -> date | None:
    for year, of_year in _months(month, solar, today):
        day = _pick(list(_days_of(year, of_year, solar)), number, weekday)
        if day is not None and (day >= today or month.fixed):
            return day
    return None


def _exact(month: Month, number: int, solar: bool, today: date) -> date | None:
    [(year, of_year), *_] = _months(month, solar, today)
    days = list(_days_of(year, of_year, solar))
    return days[number - 1] if number <= len(days) else None


def _months(month: Month, solar: bool, today: date) -> Iterator[tuple[int, int]]:
    """Year and month: of a named month the next ones, of an unnamed one this month or the one after."""
    now = JalaliDate(today) if solar else today
    if month.number is not None:
        yield from ((now.year + ahead, month.number) for ahead in range(2))
        return
    for ahead in range(month.ahead, month.ahead + 2):
        count = now.year * 12 + now.month - 1 + ahead
        yield count // 12, count % 12 + 1


def _days_of(year: int, month: int, solar: bool) -> Iterator[date]:
    first: date = JalaliDate(year, month, 1).to_gregorian() if solar else date(year, month, 1)
    for ahead in range(31):
        day = first + timedelta(days=ahead)
        if (JalaliDate(day) if solar else day).month != month:
            return
        yield day


def _pick(days: list[date], number: int, weekday: int | None) -> date | None:
    fitting = [day for day in days if weekday is None or day.weekday() == weekday]
    if number == LAST:
        return fitting[-1]
    return fitting[number - 1] if number <= len(fitting) else None
