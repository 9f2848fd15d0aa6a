"""The code of a letter is scanned by a second one: nothing is shown, the staff hear of it, the first one is asked."""

from __future__ import annotations

from actions.appointments import made, reminders
from actions.information import contacts
from actions.kernel import (
    Button,
    Message,
    Reply,
    Say,
    Turn,
    button,
    moment_slots,
    next_questions,
    say,
    second,
    too_old,
)
from store import appointments, audit, links, outbox, threads
from store.appointments import Appointment
from store.links import Link


async def scanned_again(turn: Turn, found: Appointment, link: Link, first: int) -> list[Reply]:
    """Told once a day: to whoever made the appointment, to the staff's group, and to the one who was first."""
    key = f"scan:{link.id}:{turn.local_now.date()}"
    if not await outbox.has(turn.session, f"{key}:{first}"):
        _note(turn, found, "scan")
        fine = button("made_fine", "button-scan-fine", found.id, icon="✅")
        help = button("made_help", "button-scan-help", found.id, icon="🆘")
        line = say("scan-ask", **moment_slots(found.starts_at, turn.facts.zone))
        await turn.post.once(first, Message(lines=(line,), buttons=((fine,), (help,))), f"{key}:{first}")
        await _tell_staff(turn, found, say("scan-again", number=found.id), key)
    return [Message(lines=(say("link-used"),), buttons=next_questions())]


async def made_fine(turn: Turn) -> list[Reply]:
    """It was the person themselves, or their family."""
    return [Message(lines=(say("read-thanks"),), buttons=next_questions())]


async def made_help(turn: Turn) -> list[Reply]:
    """It was not: the staff are told, and there are numbers to call."""
    found = await appointments.get(turn.session, turn.number("appointment"))
    if found is None:
        return too_old()
    _note(turn, found, "scan-help")
    key = f"scan-help:{found.id}:{turn.person.id}:{turn.local_now.date()}"
    await _tell_staff(turn, found, say("scan-help", number=found.id), key)
    return [contacts.calling_at(turn.facts, turn.now, (say("scan-help-told"),), "integration")]


async def made_code(turn: Turn) -> list[Reply]:
    """A new code for the letter. The old one ends, and whoever has used it has the appointment no longer."""
    found = await appointments.find_made(turn.session, turn.number("appointment"), turn.person.id)
    if found is None:
        return too_old()
    first = found.person_id or await links.used_by(turn.session, "appointment", found.id)
    await links.forget(turn.session, "appointment", found.id)
    found.person_id, found.answer, found.planned_from = None, None, turn.now
    _note(turn, found, "code")
    if first is not None:
        turn.post.tell(first, say("code-ended"), buttons=next_questions())
        await reminders.replan(turn, first)
    ready = made.ready(turn, found)
    return [ready.model_copy(update={"lines": (*ready.lines, say("code-renewed"))})]


async def _tell_staff(turn: Turn, found: Appointment, line: Say, key: str) -> None:
    """Whoever made it and is of the staff still, with a button to it; and the group, where anybody can call."""
    if found.made_by is not None and await second.is_staff(turn, found.made_by):
        message = Message(lines=(line,), buttons=((_look(found),),))
        await turn.post.once(found.made_by, message, f"{key}:{found.made_by}", at_once=True)
    group = await threads.group(turn.session)
    if group is not None:
        await turn.post.once(group.person_id, Message(lines=(line,)), f"{key}:{group.person_id}", at_once=True)


def _look(found: Appointment) -> Button:
    return button("made_show", "button-test", found.id, icon="👁")


def _note(turn: Turn, found: Appointment, event: str) -> None:
    audit.note(turn.session, turn.person.id, f"appointment {found.id}", event, "", "", turn.now)
