"""What is today: closed days, classes, appointments that the person made, what is on its way, the week's numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from actions.appointments import series, shown
from actions.appointments.classes import label
from actions.information.hours import is_holiday
from actions.kernel.messages import Say
from actions.numbers.figures import QUESTIONS
from actions.numbers.steps import seen
from console.visits import Visit
from store import appointments, broadcasts, classes, closures, numbers
from store.closures import Closure

MOST_APPOINTMENTS = 12
# Closed days that begin within that time are shown before.
AHEAD = timedelta(days=7)


@dataclass(frozen=True)
class Class:
    """A class today, and how many are in it; `closed`: it is not held."""

    name: Say
    opens: str
    closes: str
    people: int
    closed: bool


@dataclass(frozen=True)
class Made:
    """An appointment that the person has made: nobody is named."""

    number: int
    about: Say
    at: str
    taken: bool


@dataclass(frozen=True)
class Today:
    """`numbers` are the week's: questions, answered, asked back, missed, in steps of five."""

    holiday: bool
    closed: list[Closure]
    classes: list[Class]
    made: list[Made]
    sending: list[broadcasts.Broadcast]
    numbers: dict[str, int]


async def today(visit: Visit) -> Today:
    """Only what this person may see in the chat, too."""
    turn, day = visit.turn, visit.turn.local_now.date()
    closed = await closures.from_day(turn.session, day)
    soon = [each for each in closed if each.first_day <= day + AHEAD]
    return Today(
        is_holiday(turn.facts.country, day, turn.facts.zone),
        soon,
        await _classes(visit, closed) if visit.may("class_sizes") else [],
        await _made(visit) if visit.may("made_list") else [],
        await broadcasts.running(turn.session) if visit.may("broadcast_list") else [],
        await _numbers(visit) if visit.may("numbers") else {},
    )


async def _classes(visit: Visit, closed: list[Closure]) -> list[Class]:
    turn, day = visit.turn, visit.turn.local_now.date()
    sizes = await classes.sizes(turn.session)
    held = [
        each
        for each in await classes.running(turn.session, day)
        if not turn.facts.has_stopped(each.course) and series.days(each, day, day)
    ]
    return [
        Class(
            label(each),
            f"{each.opens:%H:%M}",
            f"{each.closes:%H:%M}",
            sizes.get(each.id, 0),
            series.is_closed(each.course, day, closed, turn.facts.country, turn.facts.zone),
        )
        for each in sorted(held, key=lambda each: each.opens)
    ]


async def _made(visit: Visit) -> list[Made]:
    turn, zone = visit.turn, visit.turn.facts.zone
    found = await appointments.made_to_come(turn.session, turn.person.id, turn.now)
    today = [each for each in found if each.starts_at.astimezone(zone).date() == turn.local_now.date()]
    return [
        Made(each.id, shown.kind(each.about), f"{each.starts_at.astimezone(zone):%H:%M}", each.person_id is not None)
        for each in today[:MOST_APPOINTMENTS]
    ]


async def _numbers(visit: Visit) -> dict[str, int]:
    week = numbers.week_of(visit.turn.now.date())
    kinds: dict[str, int] = dict(await numbers.by(visit.session, "kind", QUESTIONS, week))
    return {kind: seen(kinds.get(kind, 0)) for kind in QUESTIONS}
