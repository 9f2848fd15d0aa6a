"""The Jobcafé and the courses: when, where, what they teach and what to bring."""

from __future__ import annotations

from actions.information import closed, contacts, places, stopped
from actions.information.freshness import stale_note
from actions.information.hours import opening, usual_week
from actions.kernel import (
    Button,
    Clock,
    Day,
    Items,
    Message,
    Pin,
    Reply,
    Rows,
    Say,
    Slot,
    Turn,
    Weekdays,
    about,
    ask,
    next_questions,
    say,
    words,
)
from config.facts import Contact, Course, Fact, Municipality
from store import closures
from store.closures import Closure

INFO_INTENT = {
    "jobcafe": "jobcafe_help",
    "jobspor": "jobspor_info",
    "intensive": "intensive_course_info",
    "din_vej_til_job": "din_vej_til_job_info",
    "danish": "danish_lessons_info",
}


async def jobcafe_hours(turn: Turn) -> list[Reply]:
    return [await _hours(turn, turn.facts.course("jobcafe"))]


async def course_hours(turn: Turn) -> list[Reply]:
    course = _named_course(turn)
    if course is not None:
        return [await _hours(turn, course)]
    courses = tuple(each for each in turn.facts.courses if each.given)
    if not courses:
        return [stopped.answer(turn, *turn.facts.courses)]
    closings = [each for each in await _closures(turn) if not turn.facts.has_stopped(each.course)]
    lines = tuple(line for course in courses for line in times(course))
    return [
        Message(
            lines=(*lines, *closed.lines(closings), *_note(turn, *courses)),
            buttons=next_questions(ask("course_location", "button-where"), ask("who_to_call", "button-who")),
            about=about(*courses),
        )
    ]


async def course_location(turn: Turn) -> list[Reply]:
    course = _named_course(turn)
    if course is None:
        # All of them are in the same house; only the Jobcafé has a room of its own.
        held = [each for each in turn.facts.courses if each.given and each.place]
        if not held:
            return [stopped.answer(turn, *turn.facts.courses)]
        return [_location(turn, min(held, key=lambda each: bool(each.room)), (say("course-location-all"),))]
    if not course.given:
        return [stopped.answer(turn, course)]
    if course.place is None:
        provider = course.provider or course.name
        head = (say("course-location-unknown", course=_name(course), provider=provider),)
        return [contacts.calling(turn, head, stopped.CONTACT_TOPIC[course.id])]
    return [_location(turn, course, (say("course-location", course=_name(course)),))]


async def jobcafe_help(turn: Turn) -> list[Reply]:
    course = turn.facts.course("jobcafe")
    helps = tuple(say("list-item", item=say(f"help-{id}")) for id in course.helps_with)
    return [_about(turn, course, (say("jobcafe-help"), *helps, *_bring(turn.facts, course)))]


async def jobspor_info(turn: Turn) -> list[Reply]:
    course = turn.facts.course("jobspor")
    head = say("jobspor-info", weeks=course.weeks or 0, audience=words("audience", course.audience))
    industries = say("course-industries", industries=words("industry", course.industries))
    return [_about(turn, course, (head, industries, _subjects(course)))]


async def intensive_course_info(turn: Turn) -> list[Reply]:
    course = turn.facts.course("intensive")
    head = say("intensive-info", weeks=course.weeks or 0, audience=words("audience", course.audience))
    practice = say("intensive-practice", weeks=course.internship_within_weeks or 0)
    return [_about(turn, course, (head, _subjects(course), practice))]


async def din_vej_til_job_info(turn: Turn) -> list[Reply]:
    course = turn.facts.course("din_vej_til_job")
    head = say(
        "din-vej-info",
        weeks=course.weeks or 0,
        class_weeks=course.class_weeks or 0,
        practice_weeks=course.practice_weeks or 0,
        audience=words("audience", course.audience),
    )
    return [_about(turn, course, (head, _subjects(course)))]


async def danish_lessons_info(turn: Turn) -> list[Reply]:
    course = turn.facts.course("danish")
    if not course.given:
        return [stopped.answer(turn, course)]
    weekdays = tuple({"thursday": 3, "friday": 4}[day] for day in turn.facts.first_weeks.placement_weekdays)
    days = Items(items=tuple(Weekdays(days=(day,)) for day in weekdays), joined="or")
    lines = (
        say("danish-info", provider=course.provider or course.name, days=course.days_per_week or 0),
        say("danish-start", weekdays=days),
        *times(course),
    )
    used = (course, turn.facts.first_weeks)
    return [
        Message(
            lines=(*lines, *_note(turn, *used)),
            buttons=_next(course, ask("course_location", "button-where", course=course.id)),
            topic=f"course:{course.id}",
            about=about(*used),
        )
    ]


def _named_course(turn: Turn) -> Course | None:
    """The course in the message, or else the one that was talked about last."""
    id = turn.value("course")
    if id is None and (turn.topic or "").startswith("course:"):
        id = (turn.topic or "").removeprefix("course:")
    return turn.facts.course(id) if id else None


async def _hours(turn: Turn, course: Course) -> Message:
    if not course.given:
        return stopped.answer(turn, course)
    closings = await _closures(turn)
    return Message(
        lines=(
            *times(course),
            *closed.note(closings, course.id),
            *_when_next(turn, course, closings),
            *venue(turn.facts, course),
            *_note(turn, *_used(turn.facts, course)),
        ),
        pin=_pin(turn.facts, course),
        buttons=_next(
            course,
            ask(INFO_INTENT[course.id], "button-help"),
            ask("appointment_add" if course.id == "jobcafe" else "class_reminders_on", "button-remind"),
        ),
        topic=f"course:{course.id}",
        about=about(*_used(turn.facts, course)),
    )


def _about(turn: Turn, course: Course, lines: tuple[Say, ...]) -> Message:
    """What a course is, then its times and its place; the pin comes when they ask where."""
    if not course.given:
        return stopped.answer(turn, course)
    return Message(
        lines=(*lines, *times(course), *venue(turn.facts, course), *_note(turn, *_used(turn.facts, course))),
        buttons=_next(course, ask("course_location", "button-where", course=course.id)),
        topic=f"course:{course.id}",
        about=about(*_used(turn.facts, course)),
    )


def _location(turn: Turn, course: Course, head: tuple[Say, ...]) -> Message:
    return Message(
        lines=(*head, *venue(turn.facts, course), *_note(turn, *_used(turn.facts, course))),
        pin=_pin(turn.facts, course),
        buttons=_next(course, ask("course_hours", "button-when", course=course.id)),
        topic=f"course:{course.id}",
        about=about(*_used(turn.facts, course)),
    )


def _used(facts: Municipality, course: Course) -> tuple[Fact, ...]:
    """What an answer about it says: the course and its place."""
    place = places.find(facts, course.place)
    return (course, place) if place else (course,)


def _next(course: Course, *buttons: Button) -> Rows:
    who = ask("who_to_call", "button-who", contact_topic=stopped.CONTACT_TOPIC[course.id])
    return next_questions(*buttons, who)


def _name(course: Course) -> Say:
    return say(f"course-{course.id}")


def times(course: Course) -> tuple[Say, ...]:
    """When it is: a line for the days that have the same hours."""
    if course.hours is None:
        return (say("course-times-vary", course=_name(course), days=course.days_per_week or 0),)
    return tuple(
        say(
            "course-times",
            course=_name(course),
            days=Weekdays(days=span.weekdays),
            **{"from": Clock(time=span.opens), "to": Clock(time=span.closes)},
        )
        for span in usual_week(course.hours)
    )


async def _closures(turn: Turn) -> list[Closure]:
    return await closures.from_day(turn.session, turn.local_now.date())


def _when_next(turn: Turn, course: Course, closings: list[Closure]) -> tuple[Say, ...]:
    if course.hours is None:
        return ()
    found = opening(
        course.hours,
        turn.facts.country,
        turn.local_now,
        lambda day: any(closing.covers(course.id, day) for closing in closings),
    )
    if found is None:
        return ()
    if found.opens <= turn.local_now:
        return (say("open-now", until=Clock(time=found.closes.time())),)
    return (say("next-time", date=Day(day=found.opens.date()), time=Clock(time=found.opens.time())),)


def venue(facts: Municipality, course: Course) -> tuple[Say, ...]:
    """Where it is. "At the top" is said of the floor that is."""
    place = places.find(facts, course.place)
    if place is None:
        return ()
    if course.floor is None or course.floor != place.top_floor:
        floor = None if course.floor is None else f"{course.floor}. sal"
        parts = (places.address(place), floor, course.room)
        return (say("appointment-place", place=", ".join(part for part in parts if part)),)
    slots: dict[str, Slot | str | int] = {
        "address": place.address,
        "city": places.city(place),
        "floor": course.floor,
    }
    if course.room:
        return (say("course-venue-room", room=course.room, **slots),)
    return (say("course-venue", **slots),)


def _pin(facts: Municipality, course: Course) -> Pin | None:
    found = places.pin(facts, course.place)
    return found.model_copy(update={"title": course.name}) if found else None


def _subjects(course: Course) -> Say:
    return say("course-subjects", subjects=words("subject", course.subjects))


def _bring(facts: Municipality, course: Course) -> tuple[Say, ...]:
    if not course.bring:
        return ()
    items = tuple(_item(facts, id) for id in course.bring)
    return (say("bring", items=Items(items=items)),)


def _item(facts: Municipality, id: str) -> Say:
    word = facts.word(id)
    return say(f"item-{id}", today=word.today, formerly=word.formerly[0])


def _note(turn: Turn, *used: Fact) -> tuple[Say, ...]:
    first = next((id for course in used if isinstance(course, Course) for id in course.contacts), None)
    whom: Contact | None = turn.facts.contact(first) if first else None
    return stale_note(turn.facts, used, turn.local_now.date(), whom)
