"""Appointments that staff make for somebody: a form, a code for the letter, what came of it, moving, cancelling."""

from __future__ import annotations

from datetime import datetime, timedelta

from actions.appointments import reminders, shown, whereabouts
from actions.appointments.picking import KINDS
from actions.information import places
from actions.kernel import (
    Button,
    Choice,
    Code,
    Day,
    Field,
    Form,
    Message,
    Problem,
    Reply,
    Say,
    Turn,
    ask,
    button,
    forms,
    moment_slots,
    next_questions,
    of_minutes,
    plain,
    say,
)
from actions.when.asking import typed_moment
from store import appointments, links
from store.appointments import Appointment
from store.forms import Answers

EXAMPLE = "26/11 9:00"
MOST_SHOWN = 20
# A code can still be scanned on the day itself.
CODE_LASTS_AFTER = timedelta(hours=1)
# News of an appointment is of use until then.
TOO_LATE = timedelta(hours=1)
NOBODY = "nobody"
# Topics of those who have people come to them.
RECEIVE = frozenset({"casework", "integration", "permanent_housing", "temporary_housing", "school_daycare"})


async def made_add(turn: Turn) -> list[Reply]:
    return await forms.begin(FORM, turn)


async def made_list(turn: Turn) -> list[Reply]:
    """The appointments that one has made, with what is known of each."""
    rows = (await appointments.made_to_come(turn.session, turn.person.id, turn.now))[:MOST_SHOWN]
    add = ask("made_add", "button-made-add")
    if not rows:
        return [Message(lines=(say("made-none"),), buttons=next_questions(add))]
    lines = tuple(_line(turn, row) for row in rows)
    buttons = shown.in_rows([button("made_show", plain(row.id), row.id) for row in rows], 5)
    return [Message(lines=(say("made-head"), *lines), buttons=(*buttons, *next_questions(add)))]


async def made_show(turn: Turn) -> list[Reply]:
    """One of them, with buttons to move or cancel it, and for a new code."""
    found = await _own(turn)
    if found is None:
        return await made_list(turn)
    move = button("made_move", "button-change", found.id, icon="🕑")
    cancel = button("made_cancel", "button-delete", found.id, icon="✖")
    code = button("made_code", "button-new-code", found.id, icon="🔁")
    return [
        Message(
            lines=(_line(turn, found), *whereabouts.lines(turn.facts, found, found.contact)),
            buttons=((move, cancel), (code,), *next_questions(_listed())),
        )
    ]


async def made_move(turn: Turn) -> list[Reply]:
    found = await _own(turn)
    if found is None:
        return await made_list(turn)
    return await forms.begin(MOVE_FORM, turn, appointment=str(found.id))


async def made_cancel(turn: Turn) -> list[Reply]:
    """Cancels it; whoever took it up is told at once, or at 7 in the morning."""
    found = await _own(turn)
    if found is None:
        return await made_list(turn)
    person_id, slots = found.person_id, shown.slots(turn, found.about, found.starts_at)
    await appointments.forget(turn.session, found)
    if person_id is not None:
        _tell(turn, person_id, found, say("cancelled-notice", **slots))
        await reminders.replan(turn, person_id)
    return [Message(lines=(say("made-cancelled"),), buttons=next_questions(_listed()))]


def _read_when(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """Minutes since 1970."""
    return typed_moment(turn, text)


def _asks_about(turn: Turn, answers: Answers) -> Say:
    return say("made-about-ask", **moment_slots(_moment(answers), turn.facts.zone))


def _abouts(turn: Turn, answers: Answers) -> list[Choice]:
    return [Choice(kind, shown.kind(kind)) for kind in KINDS]


def _asks_place(turn: Turn, answers: Answers) -> Say:
    return say("appointment-place-ask", **shown.slots(turn, answers["about"], _moment(answers)))


def _places(turn: Turn, answers: Answers) -> list[Choice]:
    return [*whereabouts.choices(turn.facts), Choice(places.ELSEWHERE, say("place-elsewhere"))]


def _contacts(turn: Turn, answers: Answers) -> list[Choice]:
    known = [
        Choice(contact.id, plain(contact.name))
        for contact in turn.facts.contacts
        if not RECEIVE.isdisjoint(contact.topics)
    ]
    return [*known, Choice(NOBODY, say("made-contact-none"))]


async def _made(turn: Turn, answers: Answers) -> list[Reply]:
    """Everything is answered: the appointment, its code as a picture and as a page for the letter."""
    moment = _moment(answers)
    about = next(kind for kind in KINDS if kind == answers["about"])
    place = whereabouts.spot(turn.facts, answers["place"]).place
    contact = None if answers["contact"] == NOBODY else answers["contact"]
    made = await appointments.make(turn.session, turn.person.id, moment, about, place, contact, turn.now)
    return [ready(turn, made)]


def ready(turn: Turn, made: Appointment) -> Message:
    """A code for the letter, which one person can use, as a picture and as a page."""
    expires_at = made.starts_at + CODE_LASTS_AFTER
    token = links.create(turn.session, "appointment", made.id, now=turn.now, expires_at=expires_at, once=True)
    slots = shown.slots(turn, made.about, made.starts_at)
    until = Day(day=expires_at.astimezone(turn.facts.zone).date())
    on_paper = (say("appointment-line", **slots), *whereabouts.lines(turn.facts, made, made.contact))
    return Message(
        lines=(say("made-ready", number=made.id, until=until, **slots),),
        code=Code(token=token, lines=on_paper),
        buttons=next_questions(ask("made_add", "button-made-add"), _listed()),
    )


async def _moved(turn: Turn, answers: Answers) -> list[Reply]:
    found = await appointments.find_made(turn.session, int(answers["appointment"]), turn.person.id)
    if found is None:
        return await made_list(turn)
    before, moment = moment_slots(found.starts_at, turn.facts.zone), _moment(answers)
    found.starts_at, found.planned_from, found.answer = moment, turn.now, None
    await links.prolong(turn.session, "appointment", found.id, moment + CODE_LASTS_AFTER)
    if found.person_id is not None:
        slots = shown.slots(turn, found.about, moment)
        line = say("moved-notice", oldday=before["day"], oldtime=before["time"], **slots)
        _tell(turn, found.person_id, found, line)
        await reminders.replan(turn, found.person_id)
    return [Message(lines=(say("made-moved"), _line(turn, found)), buttons=next_questions(_listed()))]


def _tell(turn: Turn, person_id: int, appointment: Appointment, line: Say) -> None:
    """A notice to whoever took the appointment up. At night it waits for the morning, unless it would come too late."""
    row = turn.post.tell(person_id, line, *whereabouts.lines(turn.facts, appointment, appointment.contact))
    if row.due_at > appointment.starts_at - TOO_LATE:
        row.due_at = turn.now


async def _own(turn: Turn) -> Appointment | None:
    return await appointments.find_made(turn.session, turn.number("appointment"), turn.person.id)


def _listed() -> Button:
    return ask("made_list", "button-made-list")


def _line(turn: Turn, row: Appointment) -> Say:
    return say("made-line", number=row.id, state=_state(row), **shown.slots(turn, row.about, row.starts_at))


def _state(row: Appointment) -> Say:
    if row.person_id is None:
        return say("state-waiting")
    return say({"yes": "state-coming", "no": "state-not-coming"}.get(row.answer or "", "state-taken"))


def _moment(answers: Answers) -> datetime:
    return of_minutes(int(answers["when"]))


_WHEN = Field("when", lambda turn, answers: say("made-when-ask", example=EXAMPLE), typed=_read_when, across=1)
FORM = Form(
    "made",
    "made_add",
    (
        _WHEN,
        Field("about", _asks_about, _abouts),
        Field("place", _asks_place, _places),
        Field("contact", lambda turn, answers: say("made-contact-ask"), _contacts, across=1),
    ),
    _made,
)
MOVE_FORM = Form("made_move", "made_move", (_WHEN,), _moved)
