"""Closed days: said once by staff, they change the answers about hours, the reminders, and reach those enrolled."""

from __future__ import annotations

from datetime import date

from actions.appointments import reminders
from actions.kernel import forms
from actions.kernel.buttons import ask, next_questions
from actions.kernel.forms import Choice, Field, Form, Problem
from actions.kernel.messages import Button, Day, Reply, Say, say
from actions.kernel.turn import Turn
from actions.when.spans import no_such_day, read_span
from config.quiet import after_quiet
from store import classes, closures, outbox
from store.closures import Closure
from store.forms import Answers

EXAMPLE = "5/6, 12/10-16/10"
EVERYTHING = "all"
MOST_SHOWN = 20


async def closure_add(turn: Turn) -> list[Reply]:
    """A form; what the message says already ("Jobcafé closed 5 June") is not asked."""
    known: Answers = {}
    course = turn.understanding.value("course")
    if course is not None:
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
        return [Reply(lines=(say("closures-none"),), buttons=next_questions(add))]
    lines = tuple(say("closure-line", course=name(row.course), days=span(row.first_day, row.last_day)) for row in rows)
    undo = tuple((_undo(row, span(row.first_day, row.last_day)),) for row in rows)
    return [Reply(lines=(say("closures-head"), *lines), buttons=(*undo, *next_questions(add)))]


async def closure_undo(turn: Turn) -> list[Reply]:
    """Takes a closure back: hours, reminders, and a word to those who had been told."""
    found = await closures.find(turn.session, int(turn.understanding.value("closure") or 0))
    if found is None:
        return await closure_list(turn)
    ids = await classes.enrolled(turn.session, found.course, turn.local_now.date())
    days = span(found.first_day, found.last_day)
    line = say("closure-undone-notice", course=name(found.course), days=days)
    for person_id in ids:
        # Who has not read that it is closed need not hear that it is open.
        unread = await outbox.waiting(turn.session, _key(found, person_id))
        if unread is not None:
            unread.state, unread.finished_at = "cancelled", turn.now
        else:
            _notify(turn, person_id, line, f"{_key(found, person_id)}:undone:{turn.now:%Y%m%d%H%M%S}")
    await closures.remove(turn.session, found)
    await _replan(turn, ids)
    return [Reply(lines=(say("closure-undone", count=len(ids)),), buttons=next_questions(_listed()))]


def names_days(turn: Turn) -> bool:
    """Whether the message says which days."""
    return isinstance(_read_days(turn, {}, turn.text), str)


def span(first: date, last: date) -> Say:
    """One day, or from the one to the other."""
    if first == last:
        return say("only-day", day=Day(day=first))
    return say("day-range", first=Day(day=first), last=Day(day=last))


def note(found: list[Closure], course: str) -> tuple[Say, ...]:
    """A line for each closure of this course."""
    return tuple(
        say("closed-then", days=span(each.first_day, each.last_day)) for each in found if each.course in (None, course)
    )


async def _closed(turn: Turn, answers: Answers) -> list[Reply]:
    """Confirmed: the three effects."""
    if answers["confirm"] != "yes":
        return await closure_list(turn)
    course, first, last = _what(answers)
    found = await closures.add(turn.session, course, first, last, turn.now)
    ids = await classes.enrolled(turn.session, course, turn.local_now.date())
    line = say("closure-notice", course=name(course), days=span(first, last))
    for person_id in ids:
        key = _key(found, person_id)
        if not await outbox.has(turn.session, key):
            _notify(turn, person_id, line, key)
    await _replan(turn, ids)
    undo = _undo(found, say("button-closure-undo"))
    return [Reply(lines=(say("closure-done", count=len(ids)),), buttons=((undo,), *next_questions(_listed())))]


def _notify(turn: Turn, person_id: int, line: Say, key: str) -> None:
    """At night it waits until 7; classes begin later."""
    outbox.put(
        turn.session,
        person_id,
        Reply(lines=(line,)).model_dump(mode="json"),
        lane="notice",
        now=turn.now,
        due_at=after_quiet(turn.now, turn.facts),
        key=key,
    )


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
    known = [Choice(course.id, say(f"course-{course.id}")) for course in turn.facts.courses]
    return [*known, Choice(EVERYTHING, say("everything"))]


async def _confirm(turn: Turn, answers: Answers) -> Say:
    course, first, last = _what(answers)
    ids = await classes.enrolled(turn.session, course, turn.local_now.date())
    return say("closure-confirm", course=name(course), days=span(first, last), count=len(ids))


def _yes_no(turn: Turn, answers: Answers) -> list[Choice]:
    return [Choice("yes", say("button-yes-close"), "🚫"), Choice("no", say("button-no"))]


def _what(answers: Answers) -> tuple[str | None, date, date]:
    first, last = (date.fromisoformat(day) for day in answers["days"].split("/"))
    return None if answers["course"] == EVERYTHING else answers["course"], first, last


def name(course: str | None) -> Say:
    return say("everything") if course is None else say(f"course-{course}")


def _undo(found: Closure, label: Say) -> Button:
    return Button(label=label, press=f"closure:undo:{found.id}", icon="↩")


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
        Field("confirm", _confirm, _yes_no),
    ),
    _closed,
)
