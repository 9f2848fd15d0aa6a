"""An appointment that staff made is taken up: its code was scanned, and reminders are wanted."""

from __future__ import annotations

from actions.appointments import planning, reminders, scanning, shown, whereabouts
from actions.kernel import Message, Reply, Turn, ask, button, next_questions, say
from store import appointments
from store.links import Link


async def offered(turn: Turn, link: Link) -> list[Reply]:
    """The appointment behind a code that was scanned: shall I remind you?"""
    found = await appointments.get(turn.session, link.target or 0)
    if found is None:
        return [Message(lines=(say("link-unknown"),), buttons=next_questions())]
    first = found.person_id or link.used_by
    if first not in (None, turn.person.id):
        return await scanning.scanned_again(turn, found, link, first)
    # From now on it is this person's; whether they want reminders of it is the next question.
    link.used_by, link.used_at = turn.person.id, turn.now
    yes = button("made_take", "button-remind-me", found.id, icon="✅")
    return [
        Message(
            lines=(
                say("link-offer", **shown.slots(turn, found.about, found.starts_at)),
                *whereabouts.lines(turn.facts, found, found.contact),
            ),
            buttons=((yes,), (ask("help_menu", "button-no"), ask("change_language"))),
            pin=whereabouts.pin(turn.facts, found),
        )
    ]


async def made_take(turn: Turn) -> list[Reply]:
    """Yes, remind me."""
    number = turn.number("appointment")
    found = await appointments.get(turn.session, number)
    if found is None:
        return [Message(lines=(say("link-unknown"),), buttons=next_questions())]
    if found.person_id is None:
        found.person_id, found.planned_from = turn.person.id, turn.now
        turn.person.reminders = True
        await reminders.replan(turn)
    line = say("appointment-kept", **shown.slots(turn, found.about, found.starts_at))
    calendar = button("appointment_calendar", "button-calendar", number, icon="📅")
    return [
        Message(
            lines=(line, planning.promise(turn, found)),
            buttons=((calendar,), *next_questions(ask("appointment_list"))),
        )
    ]
