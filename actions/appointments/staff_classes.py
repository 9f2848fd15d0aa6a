"""Classes as staff make them: a form, the list with how many are in each, the code for the door."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from typing import get_args

from actions.appointments import series
from actions.appointments.classes import course, follow_facts, given, label, slots
from actions.information import courses, hours
from actions.kernel import (
    Choice,
    Clock,
    Code,
    Day,
    Field,
    Form,
    Message,
    Problem,
    Reply,
    Turn,
    Weekdays,
    ask,
    button,
    forms,
    next_questions,
    say,
)
from actions.when.spans import no_such_day, read_hours, read_span
from config.facts import CourseId
from store import classes, links
from store.classes import CourseClass
from store.forms import Answers

EXAMPLE_DAY, EXAMPLE_HOURS = "1/12, 1/12-20/3", "8:30-12:30"
POSTER_LASTS = timedelta(days=365)
OPEN_POSTER_LASTS = timedelta(days=3650)
_HOURS = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?")


async def class_new(turn: Turn) -> list[Reply]:
    return await forms.begin(FORM, turn)


async def class_sizes(turn: Turn) -> list[Reply]:
    """Staff's list: every class and how many are in it, with its code to hang up."""
    await follow_facts(turn)
    running = await given(turn)
    sizes = await classes.sizes(turn.session)
    lines = tuple(say("class-enrolled", count=sizes.get(each.id, 0), **slots(each)) for each in running)
    codes = tuple((button("class_code", label(each), each.id, icon="🔲"),) for each in running)
    new = ask("class_new", "button-class-new")
    return [Message(lines=lines or (say("class-none"),), buttons=(*codes, *next_questions(new)))]


async def class_code(turn: Turn) -> list[Reply]:
    """A code for the door of a class."""
    found = await classes.find(turn.session, turn.number("class"))
    return [_made(turn, found)] if found and not turn.facts.has_stopped(found.course) else await class_sizes(turn)


def _courses(turn: Turn, answers: Answers) -> list[Choice]:
    """Courses that have classes with a beginning."""
    ids = [each.id for each in turn.facts.courses if each.given and (each.hours is None or each.weeks is not None)]
    return [Choice(id, course(id)) for id in get_args(CourseId) if id in ids]


def _read_day(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    language = turn.person.language
    if no_such_day(text, language):
        return Problem(say("appointment-no-such-day"))
    span = read_span(text, language, turn.now, turn.facts.zone)
    if span is None or span[1] < turn.local_now.date():
        return Problem(say("appointment-past")) if span else None
    return "/".join(day.isoformat() for day in dict.fromkeys(span))


def _read_hours(turn: Turn, answers: Answers, text: str) -> str | None:
    """`08:30-12:30`; None unless it ends after it begins."""
    found = _HOURS.search(text)
    if not found:
        span = read_hours(text, turn.person.language)
        return f"{span[0]:%H:%M}-{span[1]:%H:%M}" if span else None
    first, first_minute, last, last_minute = (int(part or 0) for part in found.groups())
    if first > 23 or last > 23 or max(first_minute, last_minute) > 59:
        return None
    opens, closes = time(first, first_minute), time(last, last_minute)
    return f"{opens:%H:%M}-{closes:%H:%M}" if opens < closes else None


def _weekday_choices(turn: Turn, answers: Answers) -> list[Choice]:
    return [Choice(str(day), say("only-day", day=Weekdays(days=(day,)))) for day in range(7)]


async def _class_made(turn: Turn, answers: Answers) -> list[Reply]:
    """Days, hours and length from the facts file where they stand there, else from the form.

    Without a last day in either it goes on until somebody ends it.
    """
    facts = turn.facts.course(answers["course"])
    first, *chosen = (date.fromisoformat(day) for day in answers["first"].split("/"))
    if facts.hours is not None:
        [span, *_] = hours.usual_week(facts.hours)
        days, opens, closes = span.weekdays, span.opens, span.closes
    else:
        days = tuple(int(day) for day in answers["days"].split(","))
        opens, closes = (time.fromisoformat(part) for part in answers["hours"].split("-"))
    weeks = facts.class_weeks or facts.weeks
    usual = first + timedelta(weeks=weeks, days=-1) if weeks else None
    group = await classes.keep(
        turn.session,
        course=facts.id,
        rule=series.weekly(days),
        first_day=first,
        last_day=chosen[0] if chosen else usual,
        opens=opens,
        closes=closes,
        now=turn.now,
    )
    return [_made(turn, group)]


def _made(turn: Turn, group: CourseClass) -> Message:
    """What the class is, and its code."""
    known = slots(group) | {"to": Clock(time=group.closes)}
    if group.last_day is None:
        line, lasts = say("class-made-open", **known), OPEN_POSTER_LASTS
    else:
        span = {"first": Day(day=group.first_day), "last": Day(day=group.last_day)}
        line, lasts = say("class-made", **known, **span), POSTER_LASTS
    token = links.create(turn.session, "class", group.id, now=turn.now, expires_at=turn.now + lasts, once=False)
    return Message(
        lines=(line,),
        code=Code(token=token, lines=(label(group), *courses.venue(turn.facts, turn.facts.course(group.course)))),
        buttons=next_questions(ask("class_sizes", "button-classes")),
    )


def _own_hours(answers: Answers) -> bool:
    """Whether the hours differ by class: they are then asked."""
    return answers.get("course") == "danish"


FORM = Form(
    "class",
    "class_new",
    (
        Field("course", lambda turn, answers: say("class-course-ask"), _courses),
        Field("first", lambda turn, answers: say("class-first-ask", example=EXAMPLE_DAY), typed=_read_day),
        Field(
            "days",
            lambda turn, answers: say("class-days-ask"),
            _weekday_choices,
            wanted=_own_hours,
            many=True,
        ),
        Field(
            "hours",
            lambda turn, answers: say("class-hours-ask", example=EXAMPLE_HOURS),
            typed=_read_hours,
            wanted=_own_hours,
        ),
    ),
    _class_made,
)
