"""Which reminders there are and what they say: it follows from appointments, classes and closed days alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from actions.appointments import series, shown, whereabouts
from actions.information import places
from actions.kernel import Afterwards, Items, Message, Say, Work, ask, button, moment_slots, say, to_row
from config import leads as lead_times
from config.facts import Municipality
from config.leads import Lead
from store.appointments import Appointment
from store.classes import Enrolment
from store.closures import Closure
from store.outbox import Planned
from store.persons import Person

PREFIX = "reminder:"
AHEAD = timedelta(hours=48)
# "It was at 9:00": whoever missed it can still call the same morning.
STILL_HELPS = timedelta(hours=3)
# When a last day is over that says no time.
END_OF_DAY = time(23, 59)
# A class that begins within this time of the window has its reminder in it: leads are at most a day and some hours.
LONGEST_LEAD = timedelta(hours=36)


@dataclass(frozen=True)
class Known:
    """What the reminders of one person follow from. Everything is read before, so that planning is a pure function."""

    person: Person
    appointments: Sequence[Appointment]
    enrolments: Sequence[Enrolment]
    closures: Sequence[Closure]


def planned_for(known: Known, facts: Municipality, leads: Sequence[Lead], now: datetime) -> Iterator[Planned]:
    """The reminders of one person that are due in the next 48 hours, or were and still help."""
    for appointment in known.appointments:
        yield from _of_appointment(known.person.id, appointment, facts, leads, now)
    for enrolment in known.enrolments:
        if facts.has_stopped(enrolment.course_class.course):
            continue
        yield from _of_class(enrolment, known.closures, facts, now)


def promise(work: Work, appointment: Appointment) -> Say:
    """When the reminders of an appointment come, from now on."""
    zone = work.facts.zone
    dues = sorted(due for due in _dues(appointment, work.world.leads, zone) if due > work.now)
    if not dues:
        return say("reminders-too-late")
    return say("reminders-come", times=Items(items=tuple(shown.when(work, due) for due in dues)))


def appointment_reminder(appointment: Appointment, facts: Municipality) -> Message:
    """What is said before an appointment, and from its beginning on."""
    number, about = appointment.id, shown.kind(appointment.about)
    slots = moment_slots(appointment.starts_at, facts.zone)
    coming = button("appointment_coming", "button-coming", number, icon="✅")
    not_coming = button("appointment_absent", "button-not-coming", number, icon="✖")
    again = button("appointment_again", "button-in-an-hour", number, icon="⏰")
    if is_deadline(appointment):
        return Message(lines=(say("reminder", about=about, **slots),), buttons=((again,),))
    return Message(
        lines=(
            say("reminder", about=about, **slots),
            *whereabouts.lines(facts, appointment, appointment.contact),
        ),
        buttons=((coming, not_coming), (again,)),
        pin=whereabouts.pin(facts, appointment),
        afterwards=Afterwards(
            at=appointment.starts_at,
            lines=(say("reminder-was", about=about, **slots),),
            buttons=((ask("who_to_call"),),),
        ),
    )


def appointment_key(appointment: Appointment) -> str:
    """What, whom, which occurrence; the lead comes behind it."""
    start = f"{appointment.starts_at:%Y%m%d%H%M}"
    return f"{PREFIX}{appointment.person_id}:appointment:{appointment.id}:{start}"


def _of_appointment(
    person_id: int, appointment: Appointment, facts: Municipality, leads: Sequence[Lead], now: datetime
) -> Iterator[Planned]:
    dues = _dues(appointment, leads, facts.zone)
    message = to_row(appointment_reminder(appointment, facts))
    last = appointment.starts_at + (timedelta() if is_deadline(appointment) else STILL_HELPS)
    ends = [*dues, last][1:]
    for (due, name), end in zip(dues.items(), ends, strict=True) if dues else ():
        # One that comes so late that the next one is due has nothing to add to it.
        if now < end and due <= now + AHEAD:
            # `:` parts the key: its last part is the lead.
            key = f"{appointment_key(appointment)}:{name.replace(':', '')}"
            yield Planned(person_id, key, message, due, end)


def _dues(appointment: Appointment, leads: Iterable[Lead], zone: ZoneInfo) -> dict[datetime, str]:
    """Moment -> name of its lead, the earliest first; two leads that meet are one reminder."""
    found: dict[datetime, str] = {}
    for lead in leads:
        due = lead.due(_moment(appointment, zone), zone)
        if appointment.planned_from <= due < appointment.starts_at:
            found.setdefault(due, lead.name)
    return dict(sorted(found.items()))


def is_deadline(appointment: Appointment) -> bool:
    """Whether it is the last day for something, where nobody comes and nobody waits."""
    return appointment.about == "deadline"


def _moment(appointment: Appointment, zone: ZoneInfo) -> datetime:
    """What the leads are before: noon of a last day that says no time, since its end is in the night."""
    local = appointment.starts_at.astimezone(zone)
    whole_day = is_deadline(appointment) and local.time().replace(fold=0) == END_OF_DAY
    return datetime.combine(local.date(), time(12), zone) if whole_day else appointment.starts_at


def _of_class(enrolment: Enrolment, closed: Sequence[Closure], facts: Municipality, now: datetime) -> Iterator[Planned]:
    [lead] = lead_times.parse(enrolment.lead)
    group = enrolment.course_class
    until = now + AHEAD + LONGEST_LEAD
    for start in series.starts(group, closed, facts.country, now, until, facts.zone):
        due = lead.due(start, facts.zone)
        if enrolment.created_at <= due <= now + AHEAD and due < start and now < start:
            # The lead is not in the key: whoever picks another time is not told twice of one class day.
            key = f"{PREFIX}{enrolment.person_id}:class:{group.id}:{start:%Y%m%d}:day"
            message = to_row(_class_reminder(enrolment, start, facts))
            yield Planned(enrolment.person_id, key, message, due, start)


def _class_reminder(enrolment: Enrolment, start: datetime, facts: Municipality) -> Message:
    course = enrolment.course_class.course
    # A course that the facts file does not have (any more) has no place.
    place = next((each.place for each in facts.courses if each.id == course), None)
    lines: tuple[Say, ...] = (
        say("reminder-class", course=say(f"course-{course}"), **moment_slots(start, facts.zone)),
        *places.lines(facts, place, None),
    )
    return Message(lines=lines, buttons=((ask("reminders_settings", "button-reminder-settings"),),))
