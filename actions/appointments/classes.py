"""Classes: joined by button or by the code at the door, left; the time of their reminders."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from actions.appointments import reminders, series
from actions.information import hours, stopped
from actions.kernel import (
    Clock,
    Message,
    Own,
    Reply,
    Say,
    Slot,
    Turn,
    Weekdays,
    ask,
    button,
    moment_slots,
    next_questions,
    say,
)
from config import leads
from store import classes, closures
from store.classes import CourseClass
from store.links import Link

# The id in a button -> the lead; `hour` goes by the beginning of the class, the others by the clock.
LEADS = {"evening": "18:00-1d", "morning": "07:00-0d", "hour": "PT1H"}
MOST_JOINED = 10
# Of those that one is in, where all that one has is shown.
MOST_SHOWN = 2
LOOK_AHEAD = timedelta(days=60)
# Since when the classes run that go on for ever.
ALWAYS = date(2020, 1, 1)


async def class_reminders_on(turn: Turn) -> list[Reply]:
    """The classes that one can join, of the course that was named, or of all; one's own, to leave."""
    named = turn.value("course") or _talked_about(turn)
    await follow_facts(turn)
    if named is not None and turn.facts.has_stopped(named):
        return [stopped.answer(turn, turn.facts.course(named))]
    running = await given(turn)
    offered = [each for each in running if each.course == named] or running
    joined = {each.class_id for each in await classes.enrolments(turn.session, [turn.person.id])}
    own = tuple((button("class_show", label(each), each.id, icon="✅"),) for each in running if each.id in joined)
    others = tuple(
        (button("class_join", label(each), each.id, icon="🎓"),) for each in offered if each.id not in joined
    )
    line = "class-which" if others else "classes-mine" if own else "class-none"
    return [Message(lines=(say(line),), buttons=(*own, *others, *next_questions()))]


async def offered(turn: Turn, link: Link) -> list[Reply]:
    """The class behind the code at the door."""
    return [await _offer(turn, link.target or 0)]


async def class_join(turn: Turn) -> list[Reply]:
    return [await _offer(turn, turn.number("class"))]


async def class_lead(turn: Turn) -> list[Reply]:
    """When to remind was picked: the person is in the class, and hears when the next reminder comes."""
    found = await classes.find(turn.session, turn.number("class"))
    if found is None or _is_over(turn, found):
        return [_over()]
    if turn.facts.has_stopped(found.course):
        return [stopped.answer(turn, turn.facts.course(found.course))]
    joined = {each.class_id for each in await classes.enrolments(turn.session, [turn.person.id])}
    if len(joined) >= MOST_JOINED and found.id not in joined:
        many = say("class-many", count=MOST_JOINED)
        return [Message(lines=(many,), buttons=next_questions(ask("class_reminders_on")))]
    lead = LEADS[turn.value("lead") or "evening"]
    await classes.enrol(turn.session, turn.person.id, found.id, lead, turn.now)
    turn.person.reminders = True
    await reminders.replan(turn)
    start = await _next(turn, found)
    if start is None:
        return [_over()]
    mine = button("class_show", label(found), found.id, icon="✅")
    return [
        Message(
            lines=(say("class-reminded", **moment_slots(start, turn.facts.zone)),),
            buttons=((mine,), *next_questions(ask("reminders_settings", "button-reminder-settings"))),
            topic=f"course:{found.course}",
        )
    ]


async def class_show(turn: Turn) -> list[Reply]:
    """A class that one is in: pick another time for its reminders, or leave it."""
    found = await classes.find(turn.session, turn.number("class"))
    if found is None:
        return await class_reminders_on(turn)
    message = await _offer(turn, found.id)
    leave = button("class_leave", "button-class-leave", found.id, icon="✖")
    return [message.model_copy(update={"buttons": (*message.buttons[:-1], (leave,), *message.buttons[-1:])})]


async def class_leave(turn: Turn) -> list[Reply]:
    found = await classes.find(turn.session, turn.number("class"))
    if found is None:
        return await class_reminders_on(turn)
    await classes.leave(turn.session, turn.person.id, found.id)
    await reminders.replan(turn)
    line = say("class-left", course=course(found.course))
    return [Message(lines=(line,), buttons=next_questions(ask("class_reminders_on")))]


async def own(turn: Turn) -> list[Own]:
    """The first ones that one is in, and the way to all of them where there are more."""
    joined = [each.course_class for each in await classes.enrolments(turn.session, [turn.person.id])]
    going_on = [each for each in joined if not _is_over(turn, each)]
    if not going_on:
        return []
    shown = going_on[:MOST_SHOWN]
    rows = tuple(
        (
            button("class_show", label(each), each.id, icon="🕑"),
            button("class_leave", "button-class-leave", each.id, icon="✖"),
        )
        for each in shown
    )
    more = ((ask("class_reminders_on"),),) if len(going_on) > len(shown) else ()
    return [Own((say("classes-mine"), *(say("list-item", item=label(each)) for each in shown)), (*rows, *more))]


async def follow_facts(turn: Turn) -> None:
    """A course that goes on for ever (the Jobcafé) is one class of everybody; it follows the facts file."""
    for each in turn.facts.courses:
        if not each.given or each.hours is None or each.weeks is not None:
            continue
        for span in hours.usual_week(each.hours):
            await classes.keep(
                turn.session,
                course=each.id,
                rule=series.weekly(span.weekdays),
                first_day=ALWAYS,
                last_day=None,
                opens=span.opens,
                closes=span.closes,
                now=turn.now,
            )


async def follow_hours(turn: Turn, course_id: str, before: str, after: str) -> None:
    """The classes of this course that were held in its old hours are held in the new ones from now on."""
    old, new = hours.usual_week(before), hours.usual_week(after)
    for each in await classes.running(turn.session, turn.local_now.date(), course_id) if new else []:
        held = hours.Span(series.weekdays(each.rule), each.opens, each.closes)
        if held in old:
            becomes = new[min(old.index(held), len(new) - 1)]
            each.rule = series.on_days(each.rule, becomes.weekdays)
            each.opens, each.closes = becomes.opens, becomes.closes


async def given(turn: Turn) -> list[CourseClass]:
    """The classes that are not over, of the courses that are given."""
    running = await classes.running(turn.session, turn.local_now.date())
    return [each for each in running if not turn.facts.has_stopped(each.course)]


async def enrolled(turn: Turn, course: str | None) -> list[int]:
    """The persons in a class of this course (or of any) that is not over; nobody where it is no longer given."""
    courses = sorted({each.course for each in await given(turn) if course in (None, each.course)})
    people = [await classes.enrolled(turn.session, each, turn.local_now.date()) for each in courses]
    return sorted({person for each in people for person in each})


def label(group: CourseClass) -> Say:
    """A class in one line: course, days, hour."""
    return say("class-label", **slots(group))


def slots(group: CourseClass) -> dict[str, Slot]:
    """`course`, `days` and `from` of a class."""
    days = Weekdays(days=series.weekdays(group.rule))
    return {"course": course(group.course), "days": days, "from": Clock(time=group.opens)}


def course(id: str) -> Say:
    """The course by its id of the facts file."""
    return say(f"course-{id}")


async def _offer(turn: Turn, class_id: int) -> Message:
    found = await classes.find(turn.session, class_id)
    if found is None or _is_over(turn, found):
        return _over()
    if turn.facts.has_stopped(found.course):
        return stopped.answer(turn, turn.facts.course(found.course))
    return _ask_lead(found)


def _is_over(turn: Turn, group: CourseClass) -> bool:
    return group.last_day is not None and group.last_day < turn.local_now.date()


def _over() -> Message:
    return Message(lines=(say("class-over"),), buttons=next_questions())


def _ask_lead(found: CourseClass) -> Message:
    evening, morning = (Clock(time=clock) for clock in (time(18), time(7)))
    choices = (
        ("evening", say("class-lead-evening", time=evening)),
        ("morning", say("class-lead-morning", time=morning)),
        ("hour", say("class-lead-hour")),
    )
    rows = tuple(
        (button("class_lead", text, found.id, name, icon="⏰"),)
        for name, text in choices
        # An hour before a class at 7:30 would be in the quiet hours; the morning comes before it.
        if name != "morning" or found.opens > time(7, 30)
    )
    return Message(
        lines=(say("class-joined", course=label(found)),),
        buttons=(*rows, (ask("help_menu", "button-no"),)),
        topic=f"course:{found.course}",
    )


async def _next(turn: Turn, found: CourseClass) -> datetime | None:
    closed = await closures.from_day(turn.session, turn.local_now.date())
    until = max(turn.now, datetime.combine(found.first_day, time(), turn.facts.zone)) + LOOK_AHEAD
    starts = series.starts(found, closed, turn.facts.country, turn.now, until, turn.facts.zone)
    return starts[0] if starts else None


def _talked_about(turn: Turn) -> str | None:
    topic = turn.topic or ""
    return topic.removeprefix("course:") if topic.startswith("course:") else None


assert all(leads.parse(lead) for lead in LEADS.values())
