"""A week as a calendar: when the courses and the staff's desk are open, when classes are held, what is closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from actions.appointments import classes, series
from actions.information import reading
from actions.information.hours import is_holiday, open_on, usual_week
from actions.kernel.messages import Say, say
from actions.kernel.turn import Turn
from config.facts_parts import Key
from console.fact_rows import path_of
from store import classes as store_classes
from store import closures as store_closures
from store.classes import CourseClass
from store.closures import Closure

DAYS = 7


@dataclass(frozen=True)
class Cell:
    """One day of a row: when it is open; `closed`: it would be, were the day not closed."""

    spans: tuple[tuple[time, time], ...] = ()
    closed: bool = False

    @property
    def is_empty(self) -> bool:
        return not self.spans and not self.closed


@dataclass(frozen=True)
class Row:
    """Something that has hours: `path` is the page of its fact, `people` how many are in the class."""

    name: Say
    cells: tuple[Cell, ...]
    path: str = ""
    where: str = ""
    people: int | None = None


@dataclass(frozen=True)
class Week:
    """`holidays` are those of its days on which everything is closed."""

    days: tuple[date, ...]
    holidays: frozenset[date]
    rows: tuple[Row, ...]
    closures: tuple[Closure, ...]


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


async def week(turn: Turn, monday: date) -> Week:
    """The week that begins on this day."""
    days = tuple(monday + timedelta(days=number) for number in range(DAYS))
    facts = turn.facts
    closed = [each for each in await store_closures.from_day(turn.session, monday) if each.first_day <= days[-1]]
    rows = [*_staff(turn, days), *_courses(turn, days, closed), *await _classes(turn, days, closed)]
    holidays = frozenset(day for day in days if is_holiday(facts.country, day, facts.zone))
    return Week(days, holidays, tuple(rows), tuple(closed))


def _staff(turn: Turn, days: Sequence[date]) -> list[Row]:
    found = turn.facts.staff_hours
    if found is None:
        return []
    cells = _open(turn, days, found.hours, lambda day: False)
    return [Row(say("facts-of-staff_hours"), cells, path_of(Key("staff_hours")))]


def _courses(turn: Turn, days: Sequence[date], closed: Sequence[Closure]) -> list[Row]:
    """Those that are given; one whose hours differ by class has none of its own."""
    facts, places = turn.facts, {place.id: place.name for place in turn.facts.places}
    return [
        Row(
            reading.name(facts, Key("courses", course.id)),
            _open(turn, days, course.hours, _closes(course.id, closed)),
            path_of(Key("courses", course.id)),
            places.get(course.place or "", ""),
        )
        for course in facts.courses
        if course.given and course.hours is not None
    ]


async def _classes(turn: Turn, days: Sequence[date], closed: Sequence[Closure]) -> list[Row]:
    """Those with a first day of their own; what goes on for ever in the hours of its course stands there already."""
    running = await store_classes.running(turn.session, days[0])
    sizes = await store_classes.sizes(turn.session)
    rows = [
        Row(classes.label(each), _held(turn, each, days, closed), people=sizes.get(each.id, 0))
        for each in running
        if each.first_day != classes.ALWAYS and not turn.facts.has_stopped(each.course)
    ]
    return [row for row in rows if not all(cell.is_empty for cell in row.cells)]


def _held(turn: Turn, group: CourseClass, days: Sequence[date], closed: Sequence[Closure]) -> tuple[Cell, ...]:
    held, facts = series.days(group, days[0], days[-1]), turn.facts
    off = [day for day in held if series.is_closed(group.course, day, closed, facts.country, facts.zone)]
    spans = ((group.opens, group.closes),)
    return tuple(Cell(() if day in off or day not in held else spans, day in off) for day in days)


def _closes(course: str, closed: Sequence[Closure]) -> Callable[[date], bool]:
    return lambda day: any(closure.covers(course, day) for closure in closed)


def _open(turn: Turn, days: Sequence[date], hours: str, closes: Callable[[date], bool]) -> tuple[Cell, ...]:
    usual = _usual_days(hours)
    spans = {day: open_on(hours, turn.facts.country, day, turn.facts.zone) for day in days}
    return tuple(
        Cell(closed=True) if day.weekday() in usual and (closes(day) or not spans[day]) else Cell(spans[day])
        for day in days
    )


def _usual_days(hours: str) -> set[int]:
    return {day for span in usual_week(hours) for day in span.weekdays}
