"""Appointments: read from a text, listed, shown, changed, cancelled, answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from actions.appointments import keeping, picking, reminders, shown, whereabouts
from actions.appointments.abouts import about_in
from actions.information import contacts
from actions.kernel import STAFF, Button, Message, Own, Reply, Say, Turn, ask, button, forms, next_questions, say
from actions.when import Reading, asking, read, spans
from store import appointments, roles
from store.appointments import Appointment

MOST_SHOWN = 12


async def appointment_add(turn: Turn) -> list[Reply]:
    """Goes on from what the text says: a moment, two moments, a day, an hour, or nothing."""
    person, zone = turn.person, turn.facts.zone
    await keeping.go_on_changing(turn)
    reading = read(turn.text, person.language, turn.now, zone)
    if (many := await keeping.too_many(turn)) is not None:
        return many
    if spans.no_such_day(turn.text, person.language):
        return [picking.ask_day(turn, say("appointment-no-such-day"))]
    moments = [moment for moment in reading.moments if moment > turn.now]
    if reading.moments and not moments:
        return [picking.ask_day(turn, say("appointment-past"))]
    return [await _ask_on(turn, reading, moments)]


async def _ask_on(turn: Turn, reading: Reading, to_come: Sequence[datetime]) -> Message:
    """What the text leaves open."""
    # A year of birth, or one of another calendar, is none of an appointment, and no button could carry it.
    moments = [moment for moment in to_come if moment.year in picking.YEARS]
    days = [day for day in reading.days if day.year in picking.YEARS]
    about = about_in(turn.text)
    if len(moments) == 1 and moments[0] > turn.now + asking.FAR:
        return picking.choose("appointment-which-year", asking.nearer_years(moments[0], turn.now), about)
    if len(moments) == 1:
        place = whereabouts.named_in(turn.facts, turn.text)
        return await picking.confirm(turn, moments[0], about, place) if about else picking.ask_about(turn, moments[0])
    if moments:
        return picking.choose("appointment-which", moments, about)
    if doubted := [moment for moment in reading.doubted if moment > turn.now and moment.year in picking.YEARS]:
        return picking.choose_or_other("appointment-which", doubted, about)
    if to_come or not days:
        clock = None if reading.unread else next(iter(reading.times), None)
        return picking.ask_day(turn, clock=clock, about=about)
    if len(days) == 1:
        return picking.ask_hour(days[0])
    rows = shown.in_rows([picking.day_button(day) for day in days], 1)
    return Message(lines=(say("appointment-which"),), buttons=(*rows, *picking.stop()))


async def appointment_change(turn: Turn) -> list[Reply]:
    """Another time for one that is kept: the same questions again."""
    found = await _own(turn)
    if found is None or found.made_by is not None:
        return await appointment_list(turn)
    await forms.mark(turn, keeping.CHANGING, appointment=str(found.id))
    return [picking.ask_day(turn)]


async def appointment_list(turn: Turn) -> list[Reply]:
    """What is to come, with buttons to change or cancel each."""
    rows = await appointments.to_come(turn.session, turn.person.id, turn.now)
    add, settings = ask("appointment_add"), ask("reminders_settings", "button-reminder-settings")
    if not rows:
        return [Message(lines=(say("appointments-none"),), buttons=next_questions(add))]
    listed = rows[:MOST_SHOWN]
    lines = tuple(say("appointment-line", **shown.slots(turn, row.about, row.starts_at)) for row in listed)
    buttons = [button("appointment_show", shown.when(turn, row.starts_at), row.id) for row in listed]
    return [
        Message(
            lines=(say("appointments-head"), *lines),
            buttons=(*shown.in_rows(buttons, 1), *next_questions(add, settings)),
        )
    ]


async def appointment_show(turn: Turn) -> list[Reply]:
    """One appointment, and what can be done with it."""
    found = await _own(turn)
    if found is None:
        return await appointment_list(turn)
    calendar = button("appointment_calendar", "button-calendar", found.id, icon="📅")
    return [
        Message(
            lines=_lines(turn, found),
            buttons=(_changes(found), (calendar,), *next_questions(ask("appointment_list"))),
            pin=whereabouts.pin(turn.facts, found),
        )
    ]


async def own(turn: Turn) -> list[Own]:
    """The next one, and the way to all of them where there are more."""
    rows = await appointments.to_come(turn.session, turn.person.id, turn.now)
    if not rows:
        return []
    more = ((ask("appointment_list"),),) if len(rows) > 1 else ()
    return [Own((say("appointments-head"), *_lines(turn, rows[0])), (_changes(rows[0]), *more))]


def _lines(turn: Turn, found: Appointment) -> tuple[Say, ...]:
    line = say("appointment-line", **shown.slots(turn, found.about, found.starts_at))
    return (line, *whereabouts.lines(turn.facts, found, found.contact))


def _changes(found: Appointment) -> tuple[Button, ...]:
    """Only those who made an appointment can move it."""
    if found.made_by:
        return (button("appointment_absent", "button-not-coming", found.id, icon="✖"),)
    change = button("appointment_change", "button-change", found.id, icon="🕑")
    return (change, button("appointment_cancel", "button-delete", found.id, icon="✖"))


async def appointment_cancel(turn: Turn) -> list[Reply]:
    """Cancels the one that was pressed; asks which, where none was."""
    if turn.value("appointment") is None:
        return await _ask_which_to_cancel(turn)
    found = await _own(turn)
    if found is None:
        return await appointment_list(turn)
    if found.made_by is not None:
        # It still stands in the books of whoever made it.
        return await appointment_absent(turn)
    line = say("appointment-cancelled", **shown.slots(turn, found.about, found.starts_at))
    await appointments.forget(turn.session, found)
    await reminders.replan(turn)
    return [Message(lines=(line,), buttons=next_questions(ask("appointment_list")))]


async def appointment_coming(turn: Turn) -> list[Reply]:
    await _answered(turn, "yes")
    return [Message(lines=(say("appointment-good"),), buttons=next_questions(ask("appointment_list")))]


async def appointment_absent(turn: Turn) -> list[Reply]:
    """Staff who made it are told; whom to call stands here all the same."""
    await _answered(turn, "no")
    return [contacts.calling(turn, (say("appointment-cannot"),), "casework")]


async def _ask_which_to_cancel(turn: Turn) -> list[Reply]:
    rows = await appointments.to_come(turn.session, turn.person.id, turn.now)
    if not rows:
        return await appointment_list(turn)
    buttons = [button("appointment_cancel", shown.when(turn, row.starts_at), row.id, icon="✖") for row in rows]
    return [Message(lines=(say("appointment-which"),), buttons=(*shown.in_rows(buttons, 1), *picking.stop()))]


async def _answered(turn: Turn, answer: appointments.Answer) -> None:
    """Keeps the answer and tells whoever made the appointment and is still of the staff, once for each
    change of mind."""
    found = await _own(turn)
    if found is None or found.answer == answer:
        return
    found.answer = answer
    if found.made_by is not None and await roles.has_still(turn.session, found.made_by, STAFF, turn.world.admin_ids):
        state = say("state-coming" if answer == "yes" else "state-not-coming")
        slots = shown.slots(turn, found.about, found.starts_at)
        turn.post.tell(found.made_by, say("made-answer", number=found.id, state=state, **slots), at_once=True)


async def _own(turn: Turn) -> Appointment | None:
    """The appointment of the button, if it is this person's."""
    return await appointments.find(turn.session, turn.number("appointment"), turn.person.id)
