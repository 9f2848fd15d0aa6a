"""Classes: joined by button or by the code at the door, left, made by staff."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import get_args

from actions.appointments import reminders, series
from actions.appointments.reminders import moment_slots
from actions.information.hours import usual_week
from actions.kernel import forms
from actions.kernel.buttons import ask, next_questions
from actions.kernel.forms import Choice, Field, Form, Problem
from actions.kernel.messages import Button, Clock, Code, Day, Reply, Say, Slot, Weekdays, say
from actions.kernel.turn import Turn
from actions.when.spans import no_such_day, read_span
from config import leads
from config.facts import CourseId
from store import classes, closures, links
from store.classes import CourseClass
from store.forms import Answers

# The id in a button -> the lead; `hour` goes by the beginning of the class, the others by the clock.
LEADS = {"evening": "18:00-1d", "morning": "07:00-0d", "hour": "PT1H"}
MOST_JOINED = 10
EXAMPLE_DAY, EXAMPLE_HOURS = "1/12", "8:30-12:30"
POSTER_LASTS = timedelta(days=365)
OPEN_POSTER_LASTS = timedelta(days=3650)
LOOK_AHEAD = timedelta(days=60)
# A class of a course without a length in the facts file.
USUAL_WEEKS = 20
_HOURS = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?")


async def class_reminders_on(turn: Turn) -> list[Reply]:
    """The classes that one can join, of the course that was named, or of all; one's own, to leave."""
    named = turn.understanding.value("course") or _talked_about(turn)
    today = turn.local_now.date()
    await _open_classes(turn)
    running = await classes.running(turn.session, today)
    offered = [each for each in running if each.course == named] or running
    joined = {each.class_id for each in await classes.enrolments(turn.session, [turn.person.id])}
    own = tuple((_button("show", each, _label(each), "✅"),) for each in running if each.id in joined)
    others = tuple((_button("join", each, _label(each), "🎓"),) for each in offered if each.id not in joined)
    lines = (say("classes-mine"),) if own and not others else (say("class-which"),) if others else (say("class-none"),)
    return [Reply(lines=lines, buttons=(*own, *others, *next_questions()))]


async def offered(turn: Turn, class_id: int) -> list[Reply]:
    """The class behind the code at the door."""
    found = await classes.find(turn.session, class_id)
    if found is None or (found.last_day and found.last_day < turn.local_now.date()):
        return [Reply(lines=(say("class-over"),), buttons=next_questions())]
    return [_ask_lead(found)]


async def class_join(turn: Turn) -> list[Reply]:
    return await offered(turn, int(turn.understanding.value("class") or 0))


async def class_lead(turn: Turn) -> list[Reply]:
    """When to remind was picked: the person is in the class, and hears when the next reminder comes."""
    found = await classes.find(turn.session, int(turn.understanding.value("class") or 0))
    if found is None or (found.last_day and found.last_day < turn.local_now.date()):
        return [Reply(lines=(say("class-over"),), buttons=next_questions())]
    enrolled = await classes.enrolments(turn.session, [turn.person.id])
    if len(enrolled) >= MOST_JOINED and found.id not in {each.class_id for each in enrolled}:
        return [Reply(lines=(say("class-many", count=MOST_JOINED),), buttons=next_questions(ask("class_reminders_on")))]
    lead = LEADS[turn.understanding.value("lead") or "evening"]
    await classes.enrol(turn.session, turn.person.id, found.id, lead, turn.now)
    turn.person.reminders = True
    await reminders.replan(turn)
    start = await _next(turn, found)
    if start is None:
        return [Reply(lines=(say("class-over"),), buttons=next_questions())]
    line = say("class-reminded", **moment_slots(start, turn.facts.zone))
    return [
        Reply(
            lines=(line,),
            buttons=(
                (_button("show", found, _label(found), "✅"),),
                *next_questions(ask("reminders_settings", "button-reminder-settings")),
            ),
            topic=f"course:{found.course}",
        )
    ]


async def class_show(turn: Turn) -> list[Reply]:
    """A class that one is in: pick another time for its reminders, or leave it."""
    found = await classes.find(turn.session, int(turn.understanding.value("class") or 0))
    if found is None:
        return await class_reminders_on(turn)
    reply = _ask_lead(found)
    leave = _button("leave", found, say("button-class-leave"), "✖")
    return [reply.model_copy(update={"buttons": (*reply.buttons[:-1], (leave,), *reply.buttons[-1:])})]


async def class_leave(turn: Turn) -> list[Reply]:
    found = await classes.find(turn.session, int(turn.understanding.value("class") or 0))
    if found is None:
        return await class_reminders_on(turn)
    await classes.leave(turn.session, turn.person.id, found.id)
    await reminders.replan(turn)
    line = say("class-left", course=_course(found.course))
    return [Reply(lines=(line,), buttons=next_questions(ask("class_reminders_on")))]


async def class_new(turn: Turn) -> list[Reply]:
    return await forms.begin(FORM, turn)


async def class_sizes(turn: Turn) -> list[Reply]:
    """Staff's list: every class and how many are in it, with its code to hang up."""
    await _open_classes(turn)
    running = await classes.running(turn.session, turn.local_now.date())
    sizes = await classes.sizes(turn.session)
    lines = tuple(say("class-enrolled", count=sizes.get(each.id, 0), **_slots(each)) for each in running)
    codes = tuple((_button("code", each, _label(each), "🔲"),) for each in running)
    new = ask("class_new", "button-class-new")
    return [Reply(lines=lines or (say("class-none"),), buttons=(*codes, *next_questions(new)))]


async def class_code(turn: Turn) -> list[Reply]:
    """A code for the door of a class."""
    found = await classes.find(turn.session, int(turn.understanding.value("class") or 0))
    return [_made(turn, found)] if found else await class_sizes(turn)


def label(group: CourseClass) -> Say:
    """A class in one line: course, days, hour."""
    return _label(group)


def _ask_lead(found: CourseClass) -> Reply:
    evening, morning = (Clock(time=clock) for clock in (time(18), time(7)))
    choices = (
        ("evening", say("class-lead-evening", time=evening)),
        ("morning", say("class-lead-morning", time=morning)),
        ("hour", say("class-lead-hour")),
    )
    rows = tuple(
        (Button(label=text, press=f"class:lead:{found.id}:{name}", icon="⏰"),)
        for name, text in choices
        # An hour before a class at 7:30 would be in the quiet hours; the morning comes before it.
        if name != "morning" or found.opens > time(7, 30)
    )
    return Reply(
        lines=(say("class-joined", course=_label(found)),),
        buttons=(*rows, (ask("help_menu", "button-no"),)),
        topic=f"course:{found.course}",
    )


async def _next(turn: Turn, found: CourseClass) -> datetime | None:
    closed = await closures.from_day(turn.session, turn.local_now.date())
    until = max(turn.now, datetime.combine(found.first_day, time(), turn.facts.zone)) + LOOK_AHEAD
    starts = series.starts(found, closed, turn.facts.country, turn.now, until, turn.facts.zone)
    return starts[0] if starts else None


async def _open_classes(turn: Turn) -> None:
    """A course that goes on for ever (the Jobcafé) is one class of everybody; it follows the facts file."""
    for course in turn.facts.courses:
        if course.hours is None or course.weeks is not None:
            continue
        for span in usual_week(course.hours):
            wanted = CourseClass(
                course=course.id,
                rule=series.weekly(span.weekdays),
                first_day=date(2020, 1, 1),
                last_day=None,
                opens=span.opens,
                closes=span.closes,
                created_at=turn.now,
            )
            if await classes.same(turn.session, wanted) is None:
                turn.session.add(wanted)
                await turn.session.flush()


def _talked_about(turn: Turn) -> str | None:
    topic = turn.topic or ""
    return topic.removeprefix("course:") if topic.startswith("course:") else None


def _button(step: str, found: CourseClass, text: Say, icon: str = "") -> Button:
    return Button(label=text, press=f"class:{step}:{found.id}", icon=icon)


def _label(found: CourseClass) -> Say:
    return say("class-label", **_slots(found))


def _slots(found: CourseClass) -> dict[str, Slot | str | int]:
    days = Weekdays(days=series.weekdays(found.rule))
    return {"course": _course(found.course), "days": days, "from": Clock(time=found.opens)}


def _course(id: str) -> Say:
    return say(f"course-{id}")


def _courses(turn: Turn, answers: Answers) -> list[Choice]:
    """Courses that have classes with a beginning."""
    ids = [course.id for course in turn.facts.courses if course.hours is None or course.weeks is not None]
    return [Choice(id, _course(id)) for id in get_args(CourseId) if id in ids]


def _read_day(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    language = turn.person.language
    if no_such_day(text, language):
        return Problem(say("appointment-no-such-day"))
    span = read_span(text, language, turn.now, turn.facts.zone)
    return span[0].isoformat() if span and span[0] == span[1] else None


def _read_hours(turn: Turn, answers: Answers, text: str) -> str | None:
    """`08:30-12:30`; None unless it ends after it begins."""
    found = _HOURS.search(text)
    if not found:
        return None
    first, first_minute, last, last_minute = (int(part or 0) for part in found.groups())
    if first > 23 or last > 23 or max(first_minute, last_minute) > 59:
        return None
    opens, closes = time(first, first_minute), time(last, last_minute)
    return f"{opens:%H:%M}-{closes:%H:%M}" if opens < closes else None


def _weekday_choices(turn: Turn, answers: Answers) -> list[Choice]:
    return [Choice(str(day), say("only-day", day=Weekdays(days=(day,)))) for day in range(7)]


async def _class_made(turn: Turn, answers: Answers) -> list[Reply]:
    """Days and hours from the facts file where they stand there, else from the form."""
    course = turn.facts.course(answers["course"])
    first = date.fromisoformat(answers["first"])
    if course.hours is not None:
        [span, *_] = usual_week(course.hours)
        days, opens, closes = span.weekdays, span.opens, span.closes
    else:
        days = tuple(int(day) for day in answers["days"].split(","))
        opens, closes = (time.fromisoformat(part) for part in answers["hours"].split("-"))
    weeks = course.class_weeks or course.weeks or USUAL_WEEKS
    group = CourseClass(
        course=course.id,
        rule=series.weekly(days),
        first_day=first,
        last_day=first + timedelta(weeks=weeks, days=-1),
        opens=opens,
        closes=closes,
        created_at=turn.now,
    )
    same = await classes.same(turn.session, group)
    if same is None:
        turn.session.add(group)
        await turn.session.flush()
    return [_made(turn, same or group)]


def _made(turn: Turn, group: CourseClass) -> Reply:
    """What the class is, and its code."""
    slots = _slots(group) | {"to": Clock(time=group.closes)}
    if group.last_day is None:
        line, lasts = say("class-made-open", **slots), OPEN_POSTER_LASTS
    else:
        span: dict[str, Slot | str | int] = {"first": Day(day=group.first_day), "last": Day(day=group.last_day)}
        line, lasts = say("class-made", **slots, **span), POSTER_LASTS
    token = links.create(turn.session, "class", group.id, now=turn.now, expires_at=turn.now + lasts, once=False)
    return Reply(
        lines=(line,),
        code=Code(token=token, lines=(_label(group),)),
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
assert all(leads.parse(lead) for lead in LEADS.values())
