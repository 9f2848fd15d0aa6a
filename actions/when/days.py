"""Finds the days that a message names."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta

from actions.when import months, weekdays
from actions.when.amounts import amount
from actions.when.calendars import day_or_none
from actions.when.line import Line
from actions.when.words import Words
from actions.when.written import Mention, dotted, slashed, with_year, written

WEEK = timedelta(weeks=1)
DATED = frozenset({"weekday", "month", "iso", "full", "slash"})


def find(line: Line, today: date, own: Words) -> list[Mention]:
    """All days that are named, from left to right; what was read is marked as used."""
    found: list[Mention] = []
    for position in range(len(line)):
        for read in READERS:
            mention = None if line.used(position) else read(line, position, today, own)
            if mention is not None:
                line.use(range(mention.first, mention.last + 1))
                found.append(mention)
    return _weeks_of_weekdays(found, today)


def _weeks_of_weekdays(found: list[Mention], today: date) -> list[Mention]:
    """Monday in two weeks: two weeks after the coming one, or in the week that is then."""
    weekday = next((each for each in found if each.by_weekday), None)
    ahead = next((each for each in found if each.weeks), None)
    if weekday is None or ahead is None:
        return found
    later = timedelta(weeks=ahead.weeks)
    coming = min(weekday.days)
    there = today + later
    in_that_week = there + timedelta(days=coming.weekday() - there.weekday())
    days = tuple(dict.fromkeys((coming + later, in_that_week)))
    both = Mention(days, min(weekday.first, ahead.first), max(weekday.last, ahead.last))
    return [both, *(each for each in found if each not in (weekday, ahead))]


def _nth_of_month(line: Line, at: int, today: date, own: Words) -> Mention | None:
    """The last Friday of the month, the 20th of next month."""
    found = months.nth_day(line, at, today, own) or months.day_of_next_month(line, at, today, own)
    return Mention(found[0], at, found[1]) if found else None


def _day_and_month(line: Line, at: int, today: date, own: Words) -> Mention | None:
    """26 November, November 26, 26 of the 11th month, 5 Azar; with a year or without."""
    for number_at, month_at in ((at, at + 1), (at + 1, at), (at, at + 2)):
        day = line.number(number_at)
        if day is None or (month_at == at + 2 and not line.has(at + 1, "ordinal", "plus", "of")):
            continue
        end = max(number_at, month_at)
        if month_at < number_at and line.has(number_at + 1, "month", "solar_month"):
            continue
        solar = line.get(month_at, "solar_month")
        month = line.get(month_at, "month") or solar
        if isinstance(month, int):
            if month_at < number_at and line.has(end + 1, "ordinal"):
                end += 1
            return with_year(
                line, day, month, at, end, today, solar=solar is not None and not line.has(month_at, "month")
            )
    return None


def _day_after_month(line: Line, at: int, today: date, own: Words) -> Mention | None:
    """Of Lindai on the 12th."""
    if not own.day_after_at:
        return None
    solar = line.get(at, "solar_month")
    month, day = line.get(at, "month") or solar, line.number(at + 2)
    if not isinstance(month, int) or day is None or not line.has(at + 1, "at") or line.has(at + 3, "clock", "and_half"):
        return None
    return with_year(line, day, month, at, at + 2, today, solar=solar is not None and not line.has(at, "month"))


def _numbered_month(line: Line, at: int, today: date, own: Words) -> Mention | None:
    """The 26th of month 11; month 11 day 26."""
    start = at + 1 if line.has(at, "day_word") else at
    day, after = line.number(start), start + 1
    if line.has(after, "ordinal"):
        after += 1
    if day is not None and line.has(after, "month_word"):
        if (month := line.number(after + 1, most=12)) is not None:
            return with_year(line, day, month, at, after + 1, today)
        return None
    if day is not None and (month := line.number(after, most=12)) is not None and line.has(after + 1, "month_word"):
        return with_year(line, day, month, at, after + 1, today)
    return None


def _day_of_month(line: Line, at: int, today: date, own: Words) -> Mention | None:
    """The 26th."""
    start = at + 1 if line.has(at, "day_word") else at
    day = line.number(start)
    if day is None or line.has(start + 1, "half_to") or weekdays.is_counted(line, start + 1):
        return None
    if start == at and not line.has(at + 1, "ordinal"):
        return None
    end = start + 1 if line.has(start + 1, "ordinal") else start
    if (start == at and line.has(end + 1, "x")) or line.has(end + 1, "month", "solar_month"):
        return None
    months = ((today.year * 12 + today.month - 1 + ahead) for ahead in range(12))
    days = (day_or_none(month // 12, month % 12 + 1, day) for month in months)
    return next((Mention((each,), at, end) for each in days if each and each >= today), None)


def _offset(line: Line, at: int, today: date, own: Words) -> Mention | None:
    """Today, tomorrow, the day after."""
    days = line.get(at, "offset")
    if line.has(at, "part") and not line.kinds.isdisjoint(DATED):
        return None  # Sorani بەیانی is both tomorrow and morning
    return Mention((today + timedelta(days=days),), at, at) if isinstance(days, int) else None


def _from_now(line: Line, at: int, today: date, own: Words) -> Mention | None:
    """In three days, in a week, three days from now."""
    found = amount(line, at, own)
    if found is None or found.minutes is not None:
        return None
    if found.unit == "month":
        return Mention((_months_later(today, int(found.number)),), found.first, found.last)
    days = round(found.number * (7 if found.unit == "week" else 1))
    if days == 8 and own.eight_is_week:
        return Mention((today + WEEK, today + timedelta(days=8)), found.first, found.last, weeks=1)
    weeks = days // 7 if days % 7 == 0 else 0
    return Mention((today + timedelta(days=days),), found.first, found.last, weeks=weeks)


def _weekday(line: Line, at: int, today: date, own: Words) -> Mention | None:
    """Thursday, next Thursday, this Thursday, Thursday next week."""
    weekday = line.get(at, "weekday")
    if weekday is None and _is_short_weekday(line, at):
        weekday = line.get(at, "short_weekday")
    if not isinstance(weekday, int):
        return None
    if (dated := weekdays.day_beside(line, at, weekday, today, own)) is not None:
        return Mention(dated, at, at + 1 + line.has(at + 2, "ordinal"))
    coming = today + timedelta(days=(weekday - today.weekday()) % 7)
    modifiers = ("next", "coming", "this", "past_day", "week_later", "fortnight_later")
    around = [position for position in (at - 1, at + 1) if line.has(position, *modifiers)]
    last = max([at, *around])
    first = min([at, *around])
    for position in around:
        if line.has(position, "week_later"):
            return Mention((coming + WEEK * (1 + (coming == today)),), first, last, by_weekday=True)
        if line.has(position, "fortnight_later"):
            days = (coming + 2 * WEEK, coming + 3 * WEEK)[: 1 + (coming == today)]
            return Mention(days, first, last, by_weekday=True)
        if line.has(position, "past_day"):
            return Mention((coming - WEEK,), first, last, by_weekday=True)
    for position in range(len(line)) if line.has_left("next_week", "this_week") else ():
        if line.has(position, "next_week") and line.number(position - 1, 2) is None:
            line.use([position])
            return Mention(_next_week(weekday, today, own), first, last, by_weekday=True)
        if line.has(position, "this_week"):
            line.use([position])
            this = today + timedelta(days=weekday - today.weekday())
            return Mention((this,), first, last, by_weekday=True)
    kinds = {kind for position in around for kind in ("next", "coming", "this") if line.has(position, kind)}
    return Mention(_coming(coming, today, kinds, own), first, last, by_weekday=True)


def _is_short_weekday(line: Line, at: int) -> bool:
    """Danish "søn" is a son as well, and French "mer" the sea: a day only before a date or a time."""
    if not line.has(at, "short_weekday") or line.has(at + 2, "quantity"):
        return False
    return len(line) == 1 or line.has(at + 1, "number", "clock", "time", "dot", "closed", "slash", "day_word", "span")


def _coming(coming: date, today: date, kinds: set[str], own: Words) -> tuple[date, ...]:
    if coming == today:
        if "this" in kinds:
            return (today,)
        return (today + WEEK,) if kinds else (today + WEEK, today)
    same_week = coming.isocalendar()[:2] == today.isocalendar()[:2]
    if "next" in kinds and own.next_may_skip and same_week:
        return (coming + WEEK, coming)
    return (coming,)


def _next_week(weekday: int, today: date, own: Words) -> tuple[date, ...]:
    """In Denmark's week, and in that of the language, which may start on a Saturday or a Sunday."""
    monday = today - timedelta(days=today.weekday()) + WEEK
    danish = monday + timedelta(days=weekday)
    start = today - timedelta(days=(today.weekday() - own.week_starts) % 7) + WEEK
    there = start + timedelta(days=(weekday - own.week_starts) % 7)
    return (danish,) if there == danish else (there, danish)


def _months_later(today: date, months: int) -> date:
    month = today.year * 12 + today.month - 1 + months
    year, number = month // 12, month % 12 + 1
    return date(year, number, min(today.day, calendar.monthrange(year, number)[1]))


Reader = Callable[[Line, int, date, Words], Mention | None]
# In this order: what says more comes first.
READERS: tuple[Reader, ...] = (
    written,
    _from_now,
    _nth_of_month,
    _numbered_month,
    _day_and_month,
    _day_after_month,
    slashed,
    dotted,
    _weekday,
    _offset,
    _day_of_month,
)
