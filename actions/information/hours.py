"""Opening hours as people ask about them: the usual week, open now, the next time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, State

# A Monday in a week without public holidays; the usual week is read off here.
_USUAL_MONDAY = date(2026, 9, 7)


@dataclass(frozen=True)
class Span:
    """The same hours on some weekdays, Monday is 0."""

    weekdays: tuple[int, ...]
    opens: time
    closes: time


@dataclass(frozen=True)
class Opening:
    """An interval, aware, in the municipality's time zone."""

    opens: datetime
    closes: datetime


@lru_cache
def _parsed(hours: str, country: str, zone: str) -> OpeningHours:
    return OpeningHours(hours, country=country, timezone=ZoneInfo(zone))


def usual_week(hours: str) -> tuple[Span, ...]:
    """The spans of an ordinary week, for OpenStreetMap `hours`; days with the same hours stand together."""
    start = datetime.combine(_USUAL_MONDAY, time())
    days: dict[tuple[time, time], list[int]] = {}
    for opens, closes, state, _ in OpeningHours(hours).intervals(start, start + timedelta(days=7)):
        if state == State.OPEN:
            days.setdefault((opens.time(), closes.time()), []).append(opens.weekday())
    return tuple(Span(tuple(weekdays), *times) for times, weekdays in days.items())


def opening(
    hours: str, country: str, now: datetime, closed: Callable[[date], bool] = lambda day: False
) -> Opening | None:
    """The opening that runs at `now`, or else the next one; public holidays of `country` count, and `closed` days.

    `now` is aware and in the place's own time zone. None where it never opens again.
    """
    parsed = _parsed(hours, country, str(now.tzinfo))
    # Counted in UTC: the same wall-clock time next year may be in the hour that the clock change leaves out.
    until = (now.astimezone(UTC) + timedelta(days=366)).astimezone(now.tzinfo)
    for opens, closes, state, _ in parsed.intervals(now, until):
        if state == State.OPEN and not closed(opens.date()):
            return Opening(opens, closes)
    return None


def open_between(hours: str, country: str, since: datetime, until: datetime) -> timedelta:
    """How long it is open between two moments, both aware and in the place's own time zone."""
    total = timedelta()
    if until <= since:
        return total
    for opens, closes, state, _ in _parsed(hours, country, str(since.tzinfo)).intervals(since, until):
        if state == State.OPEN:
            total += min(closes.astimezone(UTC), until) - max(opens.astimezone(UTC), since)
    return total


def open_on(hours: str, country: str, day: date, zone: ZoneInfo) -> tuple[tuple[time, time], ...]:
    """From when to when it is open on that day, in wall time; public holidays of `country` count."""
    begins = datetime.combine(day, time(), zone)
    spans = _parsed(hours, country, str(zone)).intervals(begins, datetime.combine(day, time(23, 59, 59), zone))
    return tuple((opens.time(), closes.time()) for opens, closes, state, _ in spans if state == State.OPEN)


def is_holiday(country: str, day: date, zone: ZoneInfo) -> bool:
    """Whether everything is closed: public holidays, and Christmas Eve and New Year's Eve as in the facts file."""
    parsed = _parsed("00:00-24:00; PH off; Dec 24 off; Dec 31 off", country, str(zone))
    return not parsed.is_open(datetime.combine(day, time(12), zone))


def last_working_day(country: str, today: date, zone: ZoneInfo) -> date:
    """The next last working day of a month, `today` included."""
    first = today.replace(day=1)
    while True:
        following = (first + timedelta(days=32)).replace(day=1)
        day = _last_open_day(country, first, following, zone)
        if day >= today:
            return day
        first = following


def _last_open_day(country: str, first: date, following: date, zone: ZoneInfo) -> date:
    working = _parsed("Mo-Fr 00:00-24:00; PH off", country, str(zone))
    day = following - timedelta(days=1)
    while day > first and not working.is_open(datetime.combine(day, time(12), zone)):
        day -= timedelta(days=1)
    return day
