"""Closed days: said once by staff, they change the answers about hours, the reminders, and reach those enrolled."""

from __future__ import annotations

from datetime import date

from actions.appointments import reminders
from actions.appointments.classes import enrolled
from actions.information import closed
from actions.kernel import (
    Button,
    Choice,
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
    next_questions,
    say,
)
from actions.when.spans import no_such_day, read_span
from store import closures, outbox
from store.closures import Closure
from store.forms import Answers

EXAMPLE = "5/6, 12/10-16/10"
EVERYTHING = "all"
MOST_SHOWN = 20


async def closure_add(turn: Turn) -> list[Reply]:
    """A form; what the message says already ("Jobcafé closed 5 June") is not asked."""
    known: Answers = {}
    course = turn.value("course")
    if course is not None and not turn.facts.has_stopped(course):
        known["course"] = course
    days = _read_days(turn, {}, turn.text) if turn.text else None
    if isinstance(days, str):
        known["days"] = days
    return await forms.begin(FORM, turn, **known)


async def closure_list(turn: Turn) -> list[Reply]:
    """What is closed from today on, with a button to open each again."""
    rows = (await closures.from_day(turn.session, turn.local_now.date()))[:MOST_SHOWN]
    add = ask("closure_add", "button-closure-add")
    if not rows:
        return [Message(lines=(say("closures-none"),), buttons=next_questions(add))]
    undo = tuple((_undo(row, closed.span(row.first_day, row.last_day)),) for row in rows)
    return [
        Message(lines=(say("closures-head"), *closed.lines(rows)), buttons=(*undo, *next_questions(add))),
    ]


async def closure_undo(turn: Turn) -> list[Reply]:
    """Takes a closure back: hours, reminders, and a word to those who had been told."""
    found = await closures.find(turn.session, turn.number("closure"))
    if found is None:
        return await closure_list(turn)
    ids = await enrolled(turn, found.course)
    days = closed.span(found.first_day, found.last_day)
    notice = Message(lines=(say("closure-undone-notice", course=closed.name(found.course), days=days),))
    for person_id in ids:
        # Whoever has not read that it is closed need not hear that it is open.
        unread = await outbox.waiting(turn.session, _key(found, person_id))
        if unread is not None:
            unread.state, unread.finished_at = "cancelled", turn.now
        else:
            turn.post.notice(person_id, notice, key=f"{_key(found, person_id)}:undone:{turn.now:%Y%m%d%H%M%S}")
    await closures.remove(turn.session, found)
    await _replan(turn, ids)
    return [Message(lines=(say("closure-undone", count=len(ids)),), buttons=next_questions(_listed()))]


def names_days(turn: Turn) -> bool:
    """Whether the message says which days."""
    return isinstance(_read_days(turn, {}, turn.text), str)


async def _closed(turn: Turn, answers: Answers) -> list[Reply]:
    """Confirmed: the three effects."""
    if answers["confirm"] != "yes":
        return await closure_list(turn)
    course, first, last = _what(answers)
    found = await closures.add(turn.session, course, first, last, turn.now)
    ids = await enrolled(turn, course)
    notice = Message(lines=(say("closure-notice", course=closed.name(course), days=closed.span(first, last)),))
    for person_id in ids:
        # At night it waits until 7; classes begin later.
        await turn.post.once(person_id, notice, _key(found, person_id))
    await _replan(turn, ids)
    undo = _undo(found, say("button-closure-undo"))
    return [Message(lines=(say("closure-done", count=len(ids)),), buttons=((undo,), *next_questions(_listed())))]


async def _replan(turn: Turn, ids: list[int]) -> None:
    if ids:
        await reminders.replan(turn, *ids)


def _read_days(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """`2026-06-05/2026-06-05`, both included."""
    language = turn.person.language
    if no_such_day(text, language):
        return Problem(say("appointment-no-such-day"))
    found = read_span(text, language, turn.now, turn.facts.zone)
    if found is None:
        return Problem(say("closure-days-unclear", example=EXAMPLE))
    return Problem(say("appointment-past")) if found[1] < turn.local_now.date() else "/".join(map(str, found))


def _courses(turn: Turn, answers: Answers) -> list[Choice]:
    known = [Choice(course.id, closed.name(course.id)) for course in turn.facts.courses if course.given]
    return [*known, Choice(EVERYTHING, closed.name(None))]


async def _confirm(turn: Turn, answers: Answers) -> Say:
    course, first, last = _what(answers)
    ids = await enrolled(turn, course)
    return say("closure-confirm", course=closed.name(course), days=closed.span(first, last), count=len(ids))


def _yes_no(turn: Turn, answers: Answers) -> list[Choice]:
    return [Choice("yes", say("button-yes-close"), "🚫"), Choice("no", say("button-no"))]


def _what(answers: Answers) -> tuple[str | None, date, date]:
    first, last = (date.fromisoformat(day) for day in answers["days"].split("/"))
    return None if answers["course"] == EVERYTHING else answers["course"], first, last


def _undo(found: Closure, label: Say) -> Button:
    return button("closure_undo", label, found.id, icon="↩")


def _listed() -> Button:
    return ask("closure_list", "button-closures")


def _key(found: Closure, person_id: int) -> str:
    return f"closure:{found.id}:{found.created_at:%Y%m%d%H%M%S}:{person_id}"


FORM = Form(
    "closure",
    "closure_add",
    (
        Field("course", lambda turn, answers: say("closure-course-ask"), _courses),
        Field("days", lambda turn, answers: say("closure-days-ask", example=EXAMPLE), typed=_read_days),
        Field("confirm", _confirm, _yes_no, sums_up=True),
    ),
    _closed,
)
