"""Appointments and class days for the person's own calendar: a file for each, and an address to subscribe to."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from actions.appointments import reminders, series
from actions.information import places
from actions.kernel.buttons import next_questions
from actions.kernel.messages import Button, CalendarEntry, Fact, Reply, say
from actions.kernel.turn import Turn
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
    number = int(turn.understanding.value("appointment") or 0)
    found = await appointments.find(turn.session, number, turn.person.id)
    if found is None:
        return await reminders.reminders_settings(turn)
    feed = Button(label=say("button-feed"), press="calendar:feed", icon="📅")
    return [
        Reply(
            lines=(say("calendar-file"),),
            calendar=_of_appointment(found, turn.facts),
            buttons=((feed,), *next_questions()),
        )
    ]


async def calendar_feed(turn: Turn) -> list[Reply]:
    """A new secret address; the one before, if any, is no longer answered."""
    if turn.public_url is None:
        return [Reply(lines=(say("calendar-no-feed"),), buttons=next_questions())]
    token = links.new_token()
    turn.person.feed_digest = links.digest(token)
    address = f"{turn.public_url}{FEED_PATH}/{token}.ics"
    renew = Button(label=say("button-feed-new"), press="calendar:feed", icon="🔄")
    lines = (say("calendar-feed", address=Fact(text=address)), say("calendar-feed-how"))
    return [Reply(lines=lines, buttons=((renew,), *next_questions()))]


async def entries(session: AsyncSession, person: Person, facts: Municipality, now: datetime) -> list[CalendarEntry]:
    """The person's appointments and class days, from a month ago to half a year ahead."""
    found = [_of_appointment(each, facts) for each in await appointments.of(session, [person.id], now - PAST)]
    closed = await closures.from_day(session, (now - PAST).date())
    for enrolment in await classes.enrolments(session, [person.id]):
        group, since = enrolment.course_class, max(now - PAST, enrolment.created_at)
        starts = series.starts(group, closed, facts.country, since, now + AHEAD, facts.zone)
        # Each class day by itself, so that closed days are simply not there.
        found += [_of_class(group, start, facts) for start in starts]
    return found


def _of_appointment(appointment: Appointment, facts: Municipality) -> CalendarEntry:
    return CalendarEntry(
        uid=f"appointment-{appointment.id}",
        summary=say(f"about-{appointment.about}"),
        starts_at=appointment.starts_at,
        ends_at=appointment.starts_at + APPOINTMENT_LASTS,
        changed_at=appointment.planned_from,
        **_where(facts, appointment.place),
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


def _where(facts: Municipality, id: str | None) -> dict[str, object]:
    place = places.find(facts, id)
    if place is None:
        return {}
    known = place.latitude is not None and place.longitude is not None
    return {
        "address": places.address(place),
        "coordinates": (place.latitude, place.longitude) if known else None,
    }
