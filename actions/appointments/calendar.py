"""Appointments and class days for the person's own calendar: a file for each, and an address to subscribe to."""

from __future__ import annotations

from datetime import datetime, timedelta

from actions.appointments import reminders, series, shown, whereabouts
from actions.information import places
from actions.kernel import CalendarEntry, Fact, Message, Reply, Turn, Work, button, next_questions, say
from config.facts import Municipality
from store import appointments, classes, closures, links
from store.appointments import Appointment
from store.classes import CourseClass
from store.persons import Person

# Somebody else who sees the calendar sees no more than the last month.
PAST = timedelta(days=31)
AHEAD = timedelta(days=183)
APPOINTMENT_LASTS = timedelta(minutes=45)
FEED_PATH = "/calendar"


async def appointment_calendar(turn: Turn) -> list[Reply]:
    """One appointment as a file."""
    found = await appointments.find(turn.session, turn.number("appointment"), turn.person.id)
    if found is None:
        return await reminders.reminders_settings(turn)
    feed = button("calendar_feed", "button-feed", icon="📅")
    return [
        Message(
            lines=(say("calendar-file"),),
            calendar=_of_appointment(found, turn.facts),
            buttons=((feed,), *next_questions()),
        )
    ]


async def calendar_feed(turn: Turn) -> list[Reply]:
    """A new secret address; the one before, if any, is no longer answered."""
    if turn.world.public_url is None:
        return [Message(lines=(say("calendar-no-feed"),), buttons=next_questions())]
    token = links.new_token()
    turn.person.feed_digest = links.digest(token)
    address = f"{turn.world.public_url}{FEED_PATH}/{token}.ics"
    renew = button("calendar_feed", "button-feed-new", icon="🔄")
    lines = (say("calendar-feed", address=Fact(text=address)), say("calendar-feed-how"))
    return [Message(lines=lines, buttons=((renew,), *next_questions()), secret=True)]


async def entries(work: Work, person: Person) -> list[CalendarEntry]:
    """The person's appointments and class days, from a month ago to half a year ahead."""
    session, facts, since = work.session, work.facts, work.now - PAST
    found = [_of_appointment(each, facts) for each in await appointments.of(session, [person.id], since)]
    closed = await closures.from_day(session, since.date())
    for enrolment in await classes.enrolments(session, [person.id]):
        group = enrolment.course_class
        if facts.has_stopped(group.course):
            continue
        first, last = max(since, enrolment.created_at), work.now + AHEAD
        # Each class day by itself, so that closed days are simply not there.
        found += [
            _of_class(group, start, facts)
            for start in series.starts(group, closed, facts.country, first, last, facts.zone)
        ]
    return found


def _of_appointment(appointment: Appointment, facts: Municipality) -> CalendarEntry:
    return CalendarEntry(
        uid=f"appointment-{appointment.id}",
        summary=shown.kind(appointment.about),
        starts_at=appointment.starts_at,
        ends_at=appointment.starts_at + APPOINTMENT_LASTS,
        changed_at=appointment.planned_from,
        **_spot(facts, appointment),
    )


def _of_class(group: CourseClass, start: datetime, facts: Municipality) -> CalendarEntry:
    place = next((each.place for each in facts.courses if each.id == group.course), None)
    return CalendarEntry(
        uid=f"class-{group.id}-{start:%Y%m%d}",
        summary=say(f"course-{group.course}"),
        starts_at=start,
        ends_at=datetime.combine(start.date(), group.closes, facts.zone),
        changed_at=group.created_at,
        **_where(facts, place),
    )


def _spot(facts: Municipality, found: Appointment) -> dict[str, object]:
    """In the person's words, or the point that they sent, or a place of the facts file."""
    point = whereabouts.pin(facts, found)
    if found.place_text:
        return {"address": found.place_text, "coordinates": None}
    if found.latitude is not None and point is not None:
        return {"address": point.address, "coordinates": (point.latitude, point.longitude)}
    return _where(facts, found.place)


def _where(facts: Municipality, id: str | None) -> dict[str, object]:
    place = places.find(facts, id)
    if place is None:
        return {}
    known = place.latitude is not None and place.longitude is not None
    return {
        "address": places.address(place),
        "coordinates": (place.latitude, place.longitude) if known else None,
    }
