"""Reminders: planned as rows of the outbox, each once; started, stopped, hidden, said again."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta

from actions.appointments import planning
from actions.appointments.planning import Known
from actions.kernel import (
    Button,
    Clock,
    Message,
    Reply,
    Turn,
    Work,
    ask,
    ask_press,
    button,
    message_in,
    next_questions,
    of_row,
    say,
    to_row,
)
from store import appointments, classes, closures, outbox, persons
from store.appointments import Appointment
from store.base import Session
from store.classes import Enrolment
from store.outbox import Planned

AGAIN = timedelta(hours=1)
PLANNED_AT_ONCE = 100


async def reminders_off(turn: Turn) -> list[Reply]:
    """Stops every reminder; appointments and classes stay."""
    turn.person.reminders = False
    await replan(turn)
    start = button("reminders_on", "button-reminders-on", icon="⏰")
    forget = Button(label=say("button-forget"), press=ask_press("forget"), icon="🗑")
    return [
        Message(lines=(say("reminders-off"),), buttons=((start,), (forget,), *next_questions(ask("appointment_list"))))
    ]


async def reminders_on(turn: Turn) -> list[Reply]:
    turn.person.reminders = True
    await replan(turn)
    return [Message(lines=(say("reminders-on"),), buttons=next_questions(ask("appointment_list")))]


async def reminders_discreet(turn: Turn) -> list[Reply]:
    """From now on reminders say what they are about, or they do not."""
    turn.person.discreet = turn.value("switch") == "on"
    line = say("discreet-on" if turn.person.discreet else "discreet-off")
    return [Message(lines=(line,), buttons=next_questions(ask("appointment_list")))]


async def reminders_settings(turn: Turn) -> list[Reply]:
    """What can be changed about one's reminders."""
    person = turn.person
    off = ask("reminders_off", "button-reminders-off")
    on = button("reminders_on", "button-reminders-on", icon="⏰")
    show = button("reminders_discreet", "button-discreet-off", "off", icon="👁")
    hide = button("reminders_discreet", "button-discreet-on", "on", icon="🙈")
    feed = button("calendar_feed", "button-feed", icon="📅")
    rows = ((off if person.reminders else on,), (show if person.discreet else hide,), (feed,))
    return [Message(lines=(say("reminders-settings"),), buttons=(*rows, *next_questions()), can_be_danish=False)]


async def reminder_show(turn: Turn) -> list[Reply]:
    """A hidden reminder, opened."""
    row = await outbox.sent_to(turn.session, turn.number("row"), turn.person.id)
    message = message_in(of_row(row.message)) if row is not None and row.lane == "reminder" else None
    return [message.as_of(turn.now)] if message else await reminders_settings(turn)


async def appointment_again(turn: Turn) -> list[Reply]:
    """Says it once more in an hour; pressed twice, once."""
    found = await appointments.find(turn.session, turn.number("appointment"), turn.person.id)
    due_at = turn.now + AGAIN
    if found is None or due_at >= found.starts_at + planning.STILL_HELPS:
        return await reminders_settings(turn)
    key = f"{planning.appointment_key(found)}:again-{due_at:%d%H}"
    if not await outbox.has(turn.session, key):
        message = to_row(planning.appointment_reminder(found, turn.facts))
        turn.post.later(Planned(turn.person.id, key, message, due_at, found.starts_at + planning.STILL_HELPS))
    clock = Clock(time=due_at.astimezone(turn.facts.zone).time().replace(second=0, microsecond=0, fold=0))
    return [Message(lines=(say("reminder-again", time=clock),))]


def hidden(row_id: int) -> Message:
    """What stands on the lock screen of a person who wants it discreet."""
    show = button("reminder_show", "button-show", row_id, icon="👁")
    return Message(lines=(say("reminder-discreet"),), buttons=((show,),), can_be_danish=False)


async def next_people(session: Session, last: int) -> list[int]:
    """Those whose reminders are planned together: few enough that nobody waits long for the database."""
    return await persons.after(session, last, PLANNED_AT_ONCE)


async def replan(turn: Turn, *others: int) -> None:
    """Plans anew for the person of this turn, or for `others` instead."""
    await plan(turn, list(others) or [turn.person.id])


async def plan(work: Work, person_ids: list[int]) -> None:
    """Brings the waiting reminders of these persons in line with what is known: 48 hours ahead, each key once."""
    session, facts, now = work.session, work.facts, work.now
    people = await persons.locked(session, person_ids)
    own: dict[int, list[Appointment]] = defaultdict(list)
    for each in await appointments.of(session, person_ids, now - planning.STILL_HELPS):
        own[each.person_id or 0].append(each)
    member: dict[int, list[Enrolment]] = defaultdict(list)
    for enrolment in await classes.enrolments(session, person_ids):
        member[enrolment.person_id].append(enrolment)
    closed = await closures.from_day(session, work.local_now.date() - timedelta(days=1))
    wanted: list[Planned] = []
    keep: set[str] = set()
    for person in people:
        if person.reminders and person.blocked_at is None:
            known = Known(person, own[person.id], member[person.id], closed)
            wanted += planning.planned_for(known, facts, work.world.leads, now)
            keep |= {planning.appointment_key(each) for each in own[person.id]}
    await work.post.plan(person_ids, planning.PREFIX, wanted, keep)
