"""Closed days as they are said: which course, from when to when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from actions.kernel import Day, Say, say
from store.closures import Closure


def span(first: date, last: date) -> Say:
    """One day, or from the one to the other."""
    if first == last:
        return say("only-day", day=Day(day=first))
    return say("day-range", first=Day(day=first), last=Day(day=last))


def name(course: str | None) -> Say:
    """The course by its id of the facts file; None for all of them."""
    return say("everything") if course is None else say(f"course-{course}")


def lines(closures: Iterable[Closure]) -> tuple[Say, ...]:
    """Which course is closed when."""
    return tuple(
        say("closure-line", course=name(each.course), days=span(each.first_day, each.last_day)) for each in closures
    )


def note(closures: Iterable[Closure], course: str) -> tuple[Say, ...]:
    """A line for each time that this course is closed."""
    return tuple(
        say("closed-then", days=span(each.first_day, each.last_day))
        for each in closures
        if each.course in (None, course)
    )
