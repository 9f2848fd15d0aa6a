"""The Jobcafé and the courses: when, where, what they teach and what to bring."""

from __future__ import annotations

import store.closures
from actions import closures, contacts, places
from actions.buttons import Rows, ask, next_questions
from actions.freshness import stale_note
from actions.hours import opening, usual_week
from actions.messages import Button, Clock, Day, Items, Pin, Reply, Say, Slot, Weekdays, say, words
from actions.requests import Request
from config.facts import Contact, Course, Municipality
from store.closures import Closure

# Whom one calls about a course that has no people of its own.
CONTACT_TOPIC = {
    "jobcafe": "jobcafe",
    "jobspor": "integration",
    "intensive": "integration",
    "din_vej_til_job": "din_vej_til_job",
    "danish": "casework",
}
INFO_INTENT = {
    "jobcafe": "jobcafe_help",
    "jobspor": "jobspor_info",
    "intensive": "intensive_course_info",
    "din_vej_til_job": "din_vej_til_job_info",
    "danish": "danish_lessons_info",
}


async def jobcafe_hours(request: Request) -> list[Reply]:
    return [await _hours(request, request.facts.course("jobcafe"))]


async def course_hours(request: Request) -> list[Reply]:
    course = _named_course(request)
    if course is not None:
        return [await _hours(request, course)]
    courses = request.facts.courses
    lines = tuple(line for course in courses for line in _times(course))
    return [
        Reply(
            lines=(*lines, *await _closed_lines(request), *_note(request, *courses)),
            buttons=next_questions(ask("course_location", "button-where"), ask("who_to_call", "button-who")),
        )
    ]


async def course_location(request: Request) -> list[Reply]:
    course = _named_course(request)
    if course is None:
        # All of them are in the same house; only the Jobcafé has a room of its own.
        course = request.facts.course("jobspor")
        return [_location(request, course, (say("course-location-all"),))]
    if course.place is None:
        provider = course.provider or course.name
        head = (say("course-location-unknown", course=_name(course), provider=provider),)
        return [contacts.calling(request, head, CONTACT_TOPIC[course.id])]
    return [_location(request, course, (say("course-location", course=_name(course)),))]


async def jobcafe_help(request: Request) -> list[Reply]:
    course = request.facts.course("jobcafe")
    helps = tuple(say("list-item", item=say(f"help-{id}")) for id in course.helps_with)
    return [_about(request, course, (say("jobcafe-help"), *helps, *_bring(request.facts, course)))]


async def jobspor_info(request: Request) -> list[Reply]:
    course = request.facts.course("jobspor")
    head = say("jobspor-info", weeks=course.weeks or 0, audience=words("audience", course.audience))
    industries = say("course-industries", industries=words("industry", course.industries))
    return [_about(request, course, (head, industries, _subjects(course)))]


async def intensive_course_info(request: Request) -> list[Reply]:
    course = request.facts.course("intensive")
    head = say("intensive-info", weeks=course.weeks or 0, audience=words("audience", course.audience))
    practice = say("intensive-practice", weeks=course.internship_within_weeks or 0)
    return [_about(request, course, (head, _subjects(course), practice))]


async def din_vej_til_job_info(request: Request) -> list[Reply]:
    course = request.facts.course("din_vej_til_job")
    head = say(
        "din-vej-info",
        weeks=course.weeks or 0,
        class_weeks=course.class_weeks or 0,
        practice_weeks=course.practice_weeks or 0,
        audience=words("audience", course.audience),
    )
    return [_about(request, course, (head, _subjects(course)))]


async def danish_lessons_info(request: Request) -> list[Reply]:
    course = request.facts.course("danish")
    weekdays = tuple({"thursday": 3, "friday": 4}[day] for day in request.facts.first_weeks.placement_weekdays)
    days = Items(items=tuple(Weekdays(days=(day,)) for day in weekdays), joined="or")
    lines = (
        say("danish-info", provider=course.provider or course.name, days=course.days_per_week or 0),
        say("danish-start", weekdays=days),
        *_times(course),
    )
    return [
        Reply(
            lines=(*lines, *_note(request, course)),
            buttons=_next(course, ask("course_location", "button-where", course=course.id)),
            topic=f"course:{course.id}",
        )
    ]


def times(facts: Municipality) -> tuple[Say, ...]:
    """A line for each course: name, weekdays, hours."""
    return tuple(line for course in facts.courses for line in _times(course))


def _named_course(request: Request) -> Course | None:
    """The course in the message, or else the one that was talked about last."""
    id = request.understanding.value("course")
    if id is None and (request.topic or "").startswith("course:"):
        id = (request.topic or "").removeprefix("course:")
    return request.facts.course(id) if id else None


async def _hours(request: Request, course: Course) -> Reply:
    closed = await _closures(request)
    return Reply(
        lines=(
            *_times(course),
            *closures.note(closed, course.id),
            *_when_next(request, course, closed),
            *_venue(request.facts, course),
            *_note(request, course),
        ),
        pin=_pin(request.facts, course),
        buttons=_next(
            course,
            ask(INFO_INTENT[course.id], "button-help"),
            ask("appointment_add" if course.id == "jobcafe" else "class_reminders_on", "button-remind"),
        ),
        topic=f"course:{course.id}",
    )


def _about(request: Request, course: Course, lines: tuple[Say, ...]) -> Reply:
    """What a course is, then its times and its place; the pin comes when they ask where."""
    return Reply(
        lines=(*lines, *_times(course), *_venue(request.facts, course), *_note(request, course)),
        buttons=_next(course, ask("course_location", "button-where", course=course.id)),
        topic=f"course:{course.id}",
    )


def _location(request: Request, course: Course, head: tuple[Say, ...]) -> Reply:
    return Reply(
        lines=(*head, *_venue(request.facts, course), *_note(request, course)),
        pin=_pin(request.facts, course),
        buttons=_next(course, ask("course_hours", "button-when", course=course.id)),
        topic=f"course:{course.id}",
    )


def _next(course: Course, *buttons: Button) -> Rows:
    who = ask("who_to_call", "button-who", contact_topic=CONTACT_TOPIC[course.id])
    return next_questions(*buttons, who)


def _name(course: Course) -> Say:
    return say(f"course-{course.id}")


def _times(course: Course) -> tuple[Say, ...]:
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


async def _closed_lines(request: Request) -> tuple[Say, ...]:
    """Which course is closed when, where anything is."""
    return tuple(
        say("closure-line", course=closures.name(each.course), days=closures.span(each.first_day, each.last_day))
        for each in await _closures(request)
    )


async def _closures(request: Request) -> list[Closure]:
    return await store.closures.from_day(request.session, request.local_now.date())


def _when_next(request: Request, course: Course, closed: list[Closure]) -> tuple[Say, ...]:
    if course.hours is None:
        return ()
    found = opening(
        course.hours,
        request.facts.country,
        request.local_now,
        lambda day: any(closure.covers(course.id, day) for closure in closed),
    )
    if found is None:
        return ()
    if found.opens <= request.local_now:
        return (say("open-now", until=Clock(time=found.closes.time())),)
    return (say("next-time", date=Day(day=found.opens.date()), time=Clock(time=found.opens.time())),)


def _venue(facts: Municipality, course: Course) -> tuple[Say, ...]:
    if course.place is None:
        return ()
    place = facts.place(course.place)
    slots: dict[str, Slot | str | int] = {
        "address": place.address,
        "city": places.city(place),
        "floor": course.floor or 0,
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


def _note(request: Request, *courses: Course) -> tuple[Say, ...]:
    first = next((id for course in courses for id in course.contacts), None)
    whom: Contact | None = request.facts.contact(first) if first else None
    return stale_note(request.facts, courses, request.local_now.date(), whom)
