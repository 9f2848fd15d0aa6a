"""Reminders: which there are, planned as outbox rows, each once; started, stopped, hidden, said again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from actions.appointments import series
from actions.information import places
from actions.kernel.buttons import ask, next_questions
from actions.kernel.messages import Afterwards, Button, Clock, Day, Items, Reply, Say, say
from actions.kernel.turn import Turn
from config import leads as lead_times
from config.facts import Municipality
from config.leads import Lead
from store import appointments, classes, closures, outbox, persons
from store.appointments import Appointment
from store.classes import Enrolment
from store.closures import Closure
from store.outbox import Planned
from store.persons import Person

PREFIX = "reminder:"
AHEAD = timedelta(hours=48)
# "It was at 9:00": who missed it can still call the same morning.
STILL_HELPS = timedelta(hours=3)
AGAIN = timedelta(hours=1)
# A class that begins within this time of the window has its reminder in it: leads are at most a day and some hours.
LONGEST_LEAD = timedelta(hours=36)


@dataclass(frozen=True)
class Known:
    """What the reminders of one person follow from. Everything is read before, so that planning is a pure function."""

    person: Person
    appointments: Sequence[Appointment]
    enrolments: Sequence[Enrolment]
    closures: Sequence[Closure]


async def reminders_off(turn: Turn) -> list[Reply]:
    """Stops every reminder; appointments and classes stay."""
    turn.person.reminders = False
    await replan(turn)
    start = Button(label=say("button-reminders-on"), press="reminders:on", icon="⏰")
    forget = Button(label=say("button-forget"), press="ask:forget", icon="🗑")
    return [
        Reply(lines=(say("reminders-off"),), buttons=((start,), (forget,), *next_questions(ask("appointment_list"))))
    ]


async def reminders_on(turn: Turn) -> list[Reply]:
    turn.person.reminders = True
    await replan(turn)
    return [Reply(lines=(say("reminders-on"),), buttons=next_questions(ask("appointment_list")))]


async def reminders_discreet(turn: Turn) -> list[Reply]:
    """From now on reminders say what they are about, or they do not."""
    turn.person.discreet = turn.understanding.value("switch") == "on"
    line = say("discreet-on" if turn.person.discreet else "discreet-off")
    return [Reply(lines=(line,), buttons=next_questions(ask("appointment_list")))]


async def reminders_settings(turn: Turn) -> list[Reply]:
    """What can be changed about one's reminders."""
    person = turn.person
    off = ask("reminders_off", "button-reminders-off")
    on = Button(label=say("button-reminders-on"), press="reminders:on", icon="⏰")
    show = Button(label=say("button-discreet-off"), press="reminders:discreet:off", icon="👁")
    hide = Button(label=say("button-discreet-on"), press="reminders:discreet:on", icon="🙈")
    feed = Button(label=say("button-feed"), press="calendar:feed", icon="📅")
    rows = ((off if person.reminders else on,), (show if person.discreet else hide,), (feed,))
    return [Reply(lines=(say("reminders-settings"),), buttons=(*rows, *next_questions()), can_be_danish=False)]


async def reminder_show(turn: Turn) -> list[Reply]:
    """A hidden reminder, opened."""
    row = await outbox.sent_to(turn.session, int(turn.understanding.value("row") or 0), turn.person.id)
    if row is None or row.lane != "reminder":
        return await reminders_settings(turn)
    return [Reply.model_validate(row.message).as_of(turn.now)]


async def appointment_again(turn: Turn) -> list[Reply]:
    """Says it once more in an hour; pressed twice, once."""
    number = int(turn.understanding.value("appointment") or 0)
    found = await appointments.find(turn.session, number, turn.person.id)
    due_at = turn.now + AGAIN
    if found is None or due_at >= found.starts_at + STILL_HELPS:
        return await reminders_settings(turn)
    name = f"again-{due_at:%d%H}"
    key = f"{_appointment_key(found)}:{name}"
    if not await outbox.has(turn.session, key):
        reply = appointment_reminder(found, turn.facts)
        message = reply.model_dump(mode="json")
        planned = Planned(turn.person.id, key, message, due_at, found.starts_at + STILL_HELPS)
        outbox.queue(turn.session, planned, turn.now)
    clock = Clock(time=due_at.astimezone(turn.facts.zone).time().replace(second=0, microsecond=0, fold=0))
    return [Reply(lines=(say("reminder-again", time=clock),))]


def hidden(row_id: int) -> Reply:
    """What stands on the lock screen of a person who wants it discreet."""
    show = Button(label=say("button-show"), press=f"reminder:show:{row_id}", icon="👁")
    return Reply(lines=(say("reminder-discreet"),), buttons=((show,),), can_be_danish=False)


async def replan(turn: Turn, *others: int) -> None:
    """Plans anew for the person of this request, or for `others` instead."""
    await turn.session.flush()
    ids = list(others) or [turn.person.id]
    await plan(turn.session, ids, turn.facts, turn.leads, turn.now)


async def plan(
    session: AsyncSession, person_ids: list[int], facts: Municipality, leads: Sequence[Lead], now: datetime
) -> None:
    """Brings the waiting reminders of these persons in line with what is known: 48 hours ahead, each key once."""
    today = now.astimezone(facts.zone).date()
    people = await persons.locked(session, person_ids)
    own: dict[int, list[Appointment]] = defaultdict(list)
    for each in await appointments.of(session, person_ids, now - STILL_HELPS):
        own[each.person_id or 0].append(each)
    member: dict[int, list[Enrolment]] = defaultdict(list)
    for enrolment in await classes.enrolments(session, person_ids):
        member[enrolment.person_id].append(enrolment)
    closed = await closures.from_day(session, today - timedelta(days=1))
    wanted: list[Planned] = []
    keep: set[str] = set()
    for person in people:
        if person.reminders and person.blocked_at is None:
            known = Known(person, own[person.id], member[person.id], closed)
            wanted += planned_for(known, facts, leads, now)
            keep |= {_appointment_key(each) for each in own[person.id]}
    await outbox.plan(session, person_ids, PREFIX, wanted, keep, now)


def planned_for(known: Known, facts: Municipality, leads: Sequence[Lead], now: datetime) -> Iterator[Planned]:
    """The reminders of one person that are due in the next 48 hours, or were and still help."""
    for appointment in known.appointments:
        yield from _of_appointment(known.person.id, appointment, facts, leads, now)
    for enrolment in known.enrolments:
        yield from _of_class(enrolment, known.closures, facts, now)


def come_at(appointment: Appointment, leads: Iterable[Lead], zone: ZoneInfo, now: datetime) -> list[datetime]:
    """When the reminders of an appointment come, from now on, in UTC."""
    return sorted(due for due in _dues(appointment, leads, zone) if due > now)


def appointment_reminder(appointment: Appointment, facts: Municipality) -> Reply:
    """What is said before an appointment, and from its beginning on."""
    shown = moment_slots(appointment.starts_at, facts.zone)
    about = say(f"about-{appointment.about}")
    lines = (say("reminder", about=about, **shown), *places.lines(facts, appointment.place, appointment.contact))
    number = appointment.id
    coming = Button(label=say("button-coming"), press=f"appointment:coming:{number}", icon="✅")
    not_coming = Button(label=say("button-not-coming"), press=f"appointment:absent:{number}", icon="✖")
    again = Button(label=say("button-in-an-hour"), press=f"appointment:again:{number}", icon="⏰")
    afterwards = Afterwards(
        at=appointment.starts_at,
        lines=(say("reminder-was", about=about, **shown),),
        buttons=((ask("who_to_call"),),),
    )
    return Reply(
        lines=lines,
        buttons=((coming, not_coming), (again,)),
        pin=places.pin(facts, appointment.place),
        afterwards=afterwards,
    )


def times(due: Sequence[datetime], zone: ZoneInfo) -> Say:
    """What is promised: the moments at which reminders come."""
    if not due:
        return say("reminders-too-late")
    return say(
        "reminders-come", times=Items(items=tuple(say("day-and-time", **moment_slots(each, zone)) for each in due))
    )


def moment_slots(moment: datetime, zone: ZoneInfo) -> dict[str, Day | Clock]:
    """`day` and `time` of a moment, as the clocks of the zone show it."""
    local = moment.astimezone(zone)
    return {"day": Day(day=local.date()), "time": Clock(time=local.time().replace(fold=0))}


def _of_appointment(
    person_id: int, appointment: Appointment, facts: Municipality, leads: Sequence[Lead], now: datetime
) -> Iterator[Planned]:
    dues = _dues(appointment, leads, facts.zone)
    message = appointment_reminder(appointment, facts).model_dump(mode="json")
    ends = [*dues, appointment.starts_at + STILL_HELPS][1:]
    for (due, name), end in zip(dues.items(), ends, strict=True) if dues else ():
        # One that comes so late that the next one is due has nothing to add to it.
        if now < end and due <= now + AHEAD:
            # `:` parts the key: its last part is the lead.
            key = f"{_appointment_key(appointment)}:{name.replace(':', '')}"
            yield Planned(person_id, key, message, due, end)


def _dues(appointment: Appointment, leads: Iterable[Lead], zone: ZoneInfo) -> dict[datetime, str]:
    """Moment -> name of its lead, the earliest first; two leads that meet are one reminder."""
    found: dict[datetime, str] = {}
    for lead in leads:
        due = lead.due(appointment.starts_at, zone)
        if appointment.planned_from <= due < appointment.starts_at:
            found.setdefault(due, lead.name)
    return dict(sorted(found.items()))


def _of_class(enrolment: Enrolment, closed: Sequence[Closure], facts: Municipality, now: datetime) -> Iterator[Planned]:
    [lead] = lead_times.parse(enrolment.lead)
    group = enrolment.course_class
    until = now + AHEAD + LONGEST_LEAD
    for start in series.starts(group, closed, facts.country, now, until, facts.zone):
        due = lead.due(start, facts.zone)
        if enrolment.created_at <= due <= now + AHEAD and due < start and now < start:
            # The lead is not in the key: who picks another time is not told twice of one class day.
            key = f"{PREFIX}{enrolment.person_id}:class:{group.id}:{start:%Y%m%d}:day"
            message = _class_reminder(enrolment, start, facts).model_dump(mode="json")
            yield Planned(enrolment.person_id, key, message, due, start)


def _class_reminder(enrolment: Enrolment, start: datetime, facts: Municipality) -> Reply:
    group = enrolment.course_class
    place = facts.course(group.course).place if _is_course(facts, group.course) else None
    lines: tuple[Say, ...] = (
        say("reminder-class", course=say(f"course-{group.course}"), **moment_slots(start, facts.zone)),
        *places.lines(facts, place, None),
    )
    return Reply(lines=lines, buttons=((ask("reminders_settings", "button-reminder-settings"),),))


def _is_course(facts: Municipality, id: str) -> bool:
    return any(course.id == id for course in facts.courses)


def _appointment_key(appointment: Appointment) -> str:
    """What, whom, which occurrence; the lead comes behind it."""
    start = f"{appointment.starts_at:%Y%m%d%H%M}"
    return f"{PREFIX}{appointment.person_id}:appointment:{appointment.id}:{start}"
