"""Class days: a rule in wall time becomes moments, without the days on which there is no class."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from actions.information.hours import is_holiday
from store.classes import CourseClass
from store.closures import Closure

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def weekly(weekdays: Iterable[int]) -> str:
    """The RFC 5545 rule of a class on these days of the week, Monday is 0."""
    return f"FREQ=WEEKLY;BYDAY={','.join(WEEKDAYS[day] for day in sorted(weekdays))}"


def on_days(rule: str, weekdays: Iterable[int]) -> str:
    """The same rule on these days of the week."""
    days = weekly(weekdays).rpartition("BYDAY=")[2]
    return ";".join(f"BYDAY={days}" if part.startswith("BYDAY=") else part for part in rule.split(";"))


def weekdays(rule: str) -> tuple[int, ...]:
    """The days of the week of a weekly rule, Monday is 0."""
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    return tuple(WEEKDAYS.index(day) for day in parts.get("BYDAY", "").split(",") if day)


def days(series: CourseClass, since: date, until: date) -> list[date]:
    """The days of the rule from `since` to `until`, both included; closures and holidays are still among them."""
    first = max(series.first_day, since)
    last = until if series.last_day is None else min(series.last_day, until)
    if last < first:
        return []
    rule = rrulestr(series.rule, dtstart=datetime.combine(series.first_day, time()))
    found = rule.between(datetime.combine(first, time()), datetime.combine(last, time()), inc=True)
    return [moment.date() for moment in found]


def starts(
    series: CourseClass, closures: Iterable[Closure], country: str, since: datetime, until: datetime, zone: ZoneInfo
) -> list[datetime]:
    """When the class begins, from `since` to `until` (aware): aware moments, without closures and public holidays.

    A wall time that the clock change leaves out is the moment an hour later.
    """
    closed = list(closures)
    # A day around it: `since` and `until` may be on another day in the zone.
    first, last = since.astimezone(zone).date() - timedelta(days=1), until.astimezone(zone).date() + timedelta(days=1)
    held = [day for day in days(series, first, last) if not is_closed(series.course, day, closed, country, zone)]
    moments = [datetime.combine(day, series.opens, zone) for day in held]
    return [moment for moment in moments if since <= moment <= until]


def is_closed(course: str, day: date, closures: Iterable[Closure], country: str, zone: ZoneInfo) -> bool:
    """Whether there is no class of this course on the day: somebody closed it, or it is a public holiday."""
    return any(closure.covers(course, day) for closure in closures) or is_holiday(country, day, zone)
