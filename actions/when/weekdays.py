"""A number behind a weekday: Wednesday 13 is a day of the month, as long as the hour is said elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from persiantools.jdatetime import JalaliDate

from actions.when.line import Line
from actions.when.words import Words

# So far ahead may a weekday with its number lie: "Friday 13" in five months is likelier a mistake.
FAR = timedelta(days=92)
# A day of the month without its month is one of the next two that have it.
NEXT_TWO = timedelta(days=61)
# Behind a number these say that it is an hour, or that it counts something.
OF_THE_HOUR = (
    "and_half", "and_quarter", "less_quarter", "three_quarters", "and_third", "less_third", "less", "plus",
    "until", "to", "past", "into", "part",
)  # fmt: skip
COUNTED = ("quantity", "month", "solar_month", "month_word", "next_month", "this_month", "next_week")
A_TIME = ("time", "noon", "midnight", "half_to", "half_past", "quarter_past", "quarter_to", "quarter_of", "before")
LAST_HOUR = 24


def day_beside(line: Line, at: int, weekday: int, today: date, own: Words) -> tuple[date, ...] | None:
    """The days that the number behind the weekday at this place means; None where it is no day of the month.

    Where no such day is near both readings come out: the weekday, and the day of the month.
    """
    number = line.number(at + 1)
    if number is None or (number <= LAST_HOUR and not _has_other_time(line, at + 1, own)):
        return None
    if not line.in_digits(at + 1) and number == 1:
        return None
    after = at + 2 + line.has(at + 2, "ordinal")
    if is_counted(line, after) or (number <= LAST_HOUR and line.has(after, *OF_THE_HOUR) and not line.has(after, "at")):
        return None
    ahead = [day for day in _coming(number, today, own) if day <= today + FAR]
    fitting = tuple(sorted(day for day in ahead if day.weekday() == weekday))
    if fitting and fitting[0] > today + NEXT_TWO and line.in_digits(at + 1):
        # "Monday the 15th", where the next one that is a Monday is months away: one of the two may be a mistake.
        return (*sorted(ahead)[:1], *fitting[:1])
    if fitting or line.has(at + 2, "ordinal") or (number <= LAST_HOUR and line.has(after, "until")):
        return fitting or None
    coming = today + timedelta(days=(weekday - today.weekday()) % 7)
    return (coming, *sorted(ahead)[:1])


def is_counted(line: Line, at: int) -> bool:
    """Three hours; not the hour that comes after, in "Tuesday 8 saa tatu"."""
    if line.has(at, *COUNTED):
        return True
    called = line.has(at, "clock") and (line.number(at + 1, 0, LAST_HOUR) is not None or line.has(at + 1, "time"))
    return line.has(at, "unit") and not called


def _coming(number: int, today: date, own: Words) -> Iterator[date]:
    """The next four days with that number, in the calendars of the language."""
    days = [today + timedelta(days=ahead) for ahead in range(FAR.days + 1)]
    yield from (day for day in days if day.day == number)
    if own.solar:
        yield from (day for day in days if JalaliDate(day).day == number)


def _has_other_time(line: Line, at: int, own: Words) -> bool:
    """Whether an hour is said that is not this number: Friday 27 at 10, Tuesday 8, 9 o'clock."""
    if line.has(at + 1, "clock") and (own.clock_after or line.number(at + 2, 0, LAST_HOUR) is None):
        return line.has(at + 2, "time") or (line.has(at + 2, "dot") and line.has(at + 2, "minutes"))
    others = [other for other in range(len(line)) if other != at]
    if any(line.has(other, *A_TIME) or (line.has(other, "dot") and line.has(other, "minutes")) for other in others):
        return True
    return any(_is_hour(line, other, at, own) for other in others)


def _is_hour(line: Line, other: int, at: int, own: Words) -> bool:
    """At 10, kl. 10, 9 o'clock, 10 in the morning: a number with something that makes it an hour."""
    if line.number(other, 0, LAST_HOUR) is None:
        return False
    before = other - 1
    if line.has(before, "clock") or (line.has(before, "at") and before > at):
        return True
    return line.has(other + 1, "clock", "part") or (line.has(before, "part") and before > at)
