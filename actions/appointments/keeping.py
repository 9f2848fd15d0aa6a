"""An appointment is kept: in place of the one that is being changed, if any, and its reminders are planned."""

from __future__ import annotations

from datetime import datetime
from typing import get_args

from actions.appointments import planning, reminders, shown, whereabouts
from actions.appointments.whereabouts import Spot
from actions.kernel import Message, Reply, Turn, ask, button, forms, next_questions, say
from store import appointments
from store.forms import Answers

MOST_KEPT = 50
# What is open while another time is picked for one, and while one waits for its place or its yes.
CHANGING, WAITING = "appointment_change", "appointment"
_CHANGED = "appointment"


async def keep(turn: Turn, moment: datetime, about: appointments.About, where: Spot) -> list[Reply]:
    """Says what is kept and when the reminders come."""
    person, facts = turn.person, turn.facts
    changed = await _drop_changed(turn)
    if (many := await too_many(turn)) is not None:
        return many
    person.reminders = True
    kept = await appointments.keep(turn.session, person.id, moment, about, where.place, turn.now)
    kept.place_text, kept.latitude, kept.longitude = where.place_text, where.latitude, where.longitude
    await reminders.replan(turn)
    before = (say("appointment-changed"),) if changed else ()
    head = say("appointment-kept", **shown.slots(turn, kept.about, moment))
    calendar = button("appointment_calendar", "button-calendar", kept.id, icon="📅")
    settings = ask("reminders_settings", "button-reminder-settings")
    lines = (*before, head, *whereabouts.lines(facts, kept, kept.contact), planning.promise(turn, kept))
    buttons = ((calendar,), *next_questions(ask("appointment_list"), settings))
    return [Message(lines=lines, buttons=buttons, pin=whereabouts.pin(facts, kept))]


async def too_many(turn: Turn) -> list[Reply] | None:
    """What is said to somebody who has as many to come as are kept; None where there is room."""
    if await appointments.count_to_come(turn.session, turn.person.id, turn.now) < MOST_KEPT:
        return None
    many = say("appointments-many", count=MOST_KEPT)
    return [Message(lines=(many,), buttons=next_questions(ask("appointment_list")))]


def about(name: str | None) -> appointments.About:
    return next((each for each in get_args(appointments.About) if each == name), "other")


def changing(turn: Turn) -> Answers:
    """Which appointment is being changed, to be kept with what is open."""
    opened = turn.opened.form
    number = opened.answers.get(_CHANGED) if opened is not None and is_ours(turn) else None
    return {_CHANGED: number} if number else {}


async def go_on_changing(turn: Turn, answers: Answers | None = None) -> None:
    """Nothing waits for a place any more; what is being changed stays known."""
    known = answers if answers is not None else changing(turn)
    if _CHANGED in known:
        await forms.mark(turn, CHANGING, **{_CHANGED: known[_CHANGED]})
    elif is_ours(turn):
        await forms.close(turn)


def is_ours(turn: Turn) -> bool:
    """Whether what is open is an appointment, and no form of something else."""
    return turn.opened.form is not None and turn.opened.form.form in (CHANGING, WAITING)


async def _drop_changed(turn: Turn) -> bool:
    """Deletes the appointment whose time is being changed; whether there was one."""
    number = changing(turn).get(_CHANGED)
    old = await appointments.find(turn.session, int(number), turn.person.id) if number else None
    if is_ours(turn):
        await forms.close(turn)
    if old is not None:
        await appointments.forget(turn.session, old)
    return old is not None
