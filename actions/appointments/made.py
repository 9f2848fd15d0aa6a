"""Appointments that staff make for somebody: a form, a code for the letter, what came of it, moving, cancelling."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from actions.appointments import reminders
from actions.appointments.appointments import KINDS, nearer_years
from actions.appointments.reminders import moment_slots
from actions.information import places
from actions.kernel import forms
from actions.kernel.buttons import ask, next_questions
from actions.kernel.forms import Choice, Field, Form, Problem
from actions.kernel.messages import Button, Code, Day, Fact, Reply, Say, say
from actions.kernel.turn import Turn
from actions.when import read
from actions.when.spans import no_such_day
from config.quiet import after_quiet
from store import appointments, links, outbox
from store.appointments import Appointment
from store.forms import Answers
from store.links import Link

EXAMPLE = "26/11 9:00"
FAR = timedelta(days=300)
MOST_SHOWN = 20
# A code can still be scanned on the day itself.
CODE_LASTS_AFTER = timedelta(hours=1)
NOBODY = "nobody"


async def made_add(turn: Turn) -> list[Reply]:
    return await forms.begin(FORM, turn)


async def made_list(turn: Turn) -> list[Reply]:
    """The appointments that one has made, with what is known of each."""
    rows = (await appointments.made_to_come(turn.session, turn.person.id, turn.now))[:MOST_SHOWN]
    add = ask("made_add", "button-made-add")
    if not rows:
        return [Reply(lines=(say("made-none"),), buttons=next_questions(add))]
    lines = tuple(_line(turn, "made-line", row) for row in rows)
    buttons = [_button("show", row, say("only-day", day=Fact(text=str(row.id)))) for row in rows]
    in_rows = tuple(tuple(buttons[at : at + 5]) for at in range(0, len(buttons), 5))
    return [Reply(lines=(say("made-head"), *lines), buttons=(*in_rows, *next_questions(add)))]


async def made_show(turn: Turn) -> list[Reply]:
    """One of them, with buttons to move or cancel it."""
    found = await _own(turn)
    if found is None:
        return await made_list(turn)
    move = _button("move", found, say("button-change"), "🕑")
    cancel = _button("cancel", found, say("button-delete"), "✖")
    line = _line(turn, "made-line", found)
    return [
        Reply(
            lines=(line, *places.lines(turn.facts, found.place, found.contact)),
            buttons=((move, cancel), *next_questions(ask("made_list", "button-made-list"))),
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
    person_id, slots = found.person_id, moment_slots(found.starts_at, turn.facts.zone)
    await appointments.forget(turn.session, found)
    if person_id is not None:
        await _tell(turn, person_id, found, say("cancelled-notice", about=_kind(found.about), **slots))
        await reminders.replan(turn, person_id)
    return [Reply(lines=(say("made-cancelled"),), buttons=next_questions(ask("made_list", "button-made-list")))]


async def offered(turn: Turn, link: Link) -> list[Reply]:
    """The appointment behind a code that was scanned: shall I remind you?"""
    found = await appointments.get(turn.session, link.target or 0)
    if found is None or found.person_id not in (None, turn.person.id):
        line = "link-unknown" if found is None else "link-used"
        return [Reply(lines=(say(line),), buttons=next_questions())]
    # From now on it is this person's; whether they want reminders of it is the next question.
    link.used_by, link.used_at = turn.person.id, turn.now
    shown = moment_slots(found.starts_at, turn.facts.zone)
    yes = _button("take", found, say("button-remind-me"), "✅")
    return [
        Reply(
            lines=(
                say("link-offer", about=_kind(found.about), **shown),
                *places.lines(turn.facts, found.place, found.contact),
            ),
            buttons=((yes,), (ask("help_menu", "button-no"), ask("change_language"))),
            pin=places.pin(turn.facts, found.place),
        )
    ]


async def made_take(turn: Turn) -> list[Reply]:
    """Yes, remind me: only for the one who scanned the code."""
    number = int(turn.understanding.value("appointment") or 0)
    found = await appointments.get(turn.session, number)
    mine = found is not None and await links.used_by(turn.session, "appointment", number) == turn.person.id
    if found is None or not mine:
        return [Reply(lines=(say("link-unknown"),), buttons=next_questions())]
    if found.person_id is None:
        found.person_id, found.planned_from = turn.person.id, turn.now
        turn.person.reminders = True
        await reminders.replan(turn)
    slots = moment_slots(found.starts_at, turn.facts.zone)
    due = reminders.come_at(found, turn.leads, turn.facts.zone, turn.now)
    when = reminders.times(due, turn.facts.zone)
    calendar = Button(label=say("button-calendar"), press=f"appointment:calendar:{number}", icon="📅")
    return [
        Reply(
            lines=(say("appointment-kept", about=_kind(found.about), **slots), when),
            buttons=((calendar,), *next_questions(ask("appointment_list"))),
        )
    ]


def _read_when(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """Minutes since 1970."""
    person, facts = turn.person, turn.facts
    if no_such_day(text, person.language):
        return Problem(say("appointment-no-such-day"))
    moments = read(text, person.language, turn.now, facts.zone).moments
    if not moments:
        return None
    to_come = [moment for moment in moments if moment > turn.now]
    if not to_come:
        return Problem(say("appointment-past"))
    if len(to_come) == 1 and to_come[0] <= turn.now + FAR:
        return _minutes(to_come[0])
    if len(to_come) == 1:
        return Problem(say("appointment-which-year"), _moment_choices(turn, nearer_years(to_come[0], turn.now)))
    return Problem(say("appointment-which"), _moment_choices(turn, list(to_come)))


def _moment_choices(turn: Turn, moments: list[datetime]) -> list[Choice]:
    zone = turn.facts.zone
    return [Choice(_minutes(moment), say("day-and-time", **moment_slots(moment, zone))) for moment in moments]


def _asks_about(turn: Turn, answers: Answers) -> Say:
    return say("made-about-ask", **moment_slots(_moment(answers["when"]), turn.facts.zone))


def _abouts(turn: Turn, answers: Answers) -> list[Choice]:
    return [Choice(kind, _kind(kind)) for kind in KINDS]


def _asks_place(turn: Turn, answers: Answers) -> Say:
    slots = moment_slots(_moment(answers["when"]), turn.facts.zone)
    return say("appointment-place-ask", about=_kind(answers["about"]), **slots)


def _places(turn: Turn, answers: Answers) -> list[Choice]:
    known = [Choice(place.id, say("only-day", day=Fact(text=place.name)), "📍") for place in turn.facts.places]
    return [*known, Choice(places.ELSEWHERE, say("place-elsewhere"))]


def _contacts(turn: Turn, answers: Answers) -> list[Choice]:
    """Those who have people come to them."""
    known = [
        Choice(contact.id, say("only-day", day=Fact(text=contact.name)))
        for contact in turn.facts.contacts
        if {"casework", "integration", "permanent_housing", "temporary_housing", "school_daycare"} & set(contact.topics)
    ]
    return [*known, Choice(NOBODY, say("made-contact-none"))]


async def _made(turn: Turn, answers: Answers) -> list[Reply]:
    """Everything is answered: the appointment, its code as a picture and as a page for the letter."""
    moment = _moment(answers["when"])
    about = next(kind for kind in KINDS if kind == answers["about"])
    place = places.find(turn.facts, answers["place"])
    contact = None if answers["contact"] == NOBODY else answers["contact"]
    made = await appointments.make(
        turn.session, turn.person.id, moment, about, place.id if place else None, contact, turn.now
    )
    expires_at = moment + CODE_LASTS_AFTER
    token = links.create(turn.session, "appointment", made.id, now=turn.now, expires_at=expires_at, once=True)
    slots = moment_slots(moment, turn.facts.zone)
    until = Day(day=expires_at.astimezone(turn.facts.zone).date())
    on_paper = (
        say("appointment-line", about=_kind(about), **slots),
        *places.lines(turn.facts, made.place, made.contact),
    )
    return [
        Reply(
            lines=(say("made-ready", number=made.id, about=_kind(about), until=until, **slots),),
            code=Code(token=token, lines=on_paper),
            buttons=next_questions(ask("made_add", "button-made-add"), ask("made_list", "button-made-list")),
        )
    ]


async def _moved(turn: Turn, answers: Answers) -> list[Reply]:
    found = await appointments.find_made(turn.session, int(answers["appointment"]), turn.person.id)
    if found is None:
        return await made_list(turn)
    before, moment = moment_slots(found.starts_at, turn.facts.zone), _moment(answers["when"])
    found.starts_at, found.planned_from, found.answer = moment, turn.now, None
    await links.prolong(turn.session, "appointment", found.id, moment + CODE_LASTS_AFTER)
    if found.person_id is not None:
        line = say(
            "moved-notice",
            about=_kind(found.about),
            oldday=before["day"],
            oldtime=before["time"],
            **moment_slots(moment, turn.facts.zone),
        )
        await _tell(turn, found.person_id, found, line)
        await reminders.replan(turn, found.person_id)
    return [Reply(lines=(say("made-moved"),), buttons=next_questions(ask("made_list", "button-made-list")))]


async def _tell(turn: Turn, person_id: int, appointment: Appointment, line: Say) -> None:
    """A notice to whoever took the appointment up. At night it waits for the morning, unless it would come too late."""
    due = after_quiet(turn.now, turn.facts)
    reply = Reply(lines=(line, *places.lines(turn.facts, appointment.place, appointment.contact)))
    outbox.put(
        turn.session,
        person_id,
        reply.model_dump(mode="json"),
        lane="notice",
        now=turn.now,
        due_at=turn.now if due > appointment.starts_at - timedelta(hours=1) else due,
    )


async def _own(turn: Turn) -> Appointment | None:
    number = int(turn.understanding.value("appointment") or 0)
    return await appointments.find_made(turn.session, number, turn.person.id)


def _line(turn: Turn, id: str, row: Appointment) -> Say:
    slots = moment_slots(row.starts_at, turn.facts.zone)
    return say(id, number=row.id, about=_kind(row.about), state=_state(row), **slots)


def _state(row: Appointment) -> Say:
    if row.person_id is None:
        return say("state-waiting")
    return say({"yes": "state-coming", "no": "state-not-coming"}.get(row.answer or "", "state-taken"))


def _button(step: str, row: Appointment, label: Say, icon: str = "") -> Button:
    return Button(label=label, press=f"made:{step}:{row.id}", icon=icon)


def _kind(about: str) -> Say:
    return say(f"about-{about}")


def _minutes(moment: datetime) -> str:
    return str(int(moment.timestamp()) // 60)


def _moment(minutes: str) -> datetime:
    return datetime.fromtimestamp(int(minutes) * 60, UTC)


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
