"""Forms of the chat as pages: the same questions, readers and ends, with all answers so far open to be changed.

It is the row of the chat, too: whoever closes the browser finds everything again, there or here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from actions import FORMS
from actions.kernel.asking import DONE, choices, offered_name
from actions.kernel.fields import Field, Form, draft_name, gathered_name
from actions.kernel.gathering import listed, read_counts, write_counts
from actions.kernel.messages import Edit, Message, Reply, Say
from console import acting
from console.visits import Visit
from store.forms import Answers, OpenForm

# Before a field's name: what was chosen, what was typed.
CHOSEN, TYPED = "c.", "t."


@dataclass(frozen=True)
class Option:
    """A choice: `count` is how many of it, where it is counted."""

    value: str
    label: Say
    icon: str
    on: bool
    count: int = 0


@dataclass(frozen=True)
class Control:
    """A question of the form. `kind`: one, many, counted, typed. `long`: more than a line may be typed.

    `waits`: it has no answer yet. `needs_phone`: a picture, a file or a point on the map can only be sent in the chat.
    """

    name: str
    kind: str
    lines: tuple[Say, ...]
    options: tuple[Option, ...]
    takes_text: bool
    text: str
    long: bool
    waits: bool
    needs_phone: bool
    problem: tuple[Say, ...] = ()


@dataclass(frozen=True)
class Filled:
    """What came of a form that was sent: `replies` of its end, or None; `problem` of the question that waits."""

    replies: list[Reply] | None = None
    problem: tuple[Say, ...] = ()


def open_form(visit: Visit) -> tuple[Form, OpenForm] | None:
    """The form that the person is filling in, and may."""
    step = FORMS.step(visit.turn)
    return (step.form, step.row) if step else None


def stands(visit: Visit) -> tuple[str, Answers] | None:
    """What is filled in of it so far: another one when a press has begun a form, also in place of one that was open."""
    opened = open_form(visit)
    return (opened[1].form, dict(opened[1].answers)) if opened else None


async def controls(visit: Visit, form: Form, row: OpenForm, problem: tuple[Say, ...] = ()) -> list[Control]:
    """The questions that have an answer, and the first that has none."""
    found = []
    for each in form.fields:
        if not each.wanted(row.answers):
            continue
        waits = each.is_open(row.answers)
        if waits or each.name in row.answers:
            found.append(await _control(visit, form, row, each, problem if waits else ()))
        if waits:
            break
    return found


async def _control(visit: Visit, form: Form, row: OpenForm, field: Field, problem: tuple[Say, ...]) -> Control:
    answers = row.answers
    asked = field.question(visit.turn, form.filled(answers))
    lines = asked if isinstance(asked, Say | tuple) else await asked
    value = answers.get(field.name, "")
    options = _options(visit, form, row, field)
    chosen = any(each.on for each in options)
    draft = answers.get(draft_name(field.name), "")
    return Control(
        name=field.name,
        kind="counted" if field.counted else "many" if field.many else "one" if options else "typed",
        lines=lines if isinstance(lines, tuple) else (lines,),
        options=options,
        takes_text=field.typed is not None,
        text=draft or ("" if chosen or field.gathers else value),
        long=field.passed_on or form.verbatim,
        waits=field.is_open(answers),
        needs_phone=bool(field.photo or field.file or field.photos or field.location or field.contact),
        problem=problem,
    )


def _options(visit: Visit, form: Form, row: OpenForm, field: Field) -> tuple[Option, ...]:
    answers = row.answers
    given = answers.get(field.name) or answers.get(gathered_name(field), "")
    counts = read_counts(given) if field.counted else {}
    on = set(listed(given)) if field.many else {given}
    every = choices(field, visit.turn, form.filled(answers))
    return tuple(
        Option(each.value, each.label, each.icon, each.value in on, counts.get(each.value, 0)) for each in every
    )


def save(visit: Visit, row: OpenForm) -> None:
    """Keeps what is typed and not sent yet, so that a closed browser loses nothing."""
    for name, values in visit.form.items():
        if name.startswith(TYPED):
            row.answer(draft_name(name.removeprefix(TYPED)), values[0], visit.turn.now)


async def fill(visit: Visit, form: Form, row: OpenForm) -> Filled:
    """Answers one question after the other with what was sent, as the chat would be answered, until one is wrong.

    What was answered before and is sent again as it was stays, and what is proposed for questions that are yet to come.
    """
    fields = {each.name for each in form.fields}
    before = {name: value for name, value in row.answers.items() if name in fields}
    sent = {draft_name(name.removeprefix(TYPED)) for name in visit.form if name.startswith(TYPED)}
    for name in (fields | sent) & row.answers.keys():
        row.take_back(name, visit.turn.now)
    while (field := form.next_field(row.answers)) is not None:
        replies = await _given(visit, form, row, field, before)
        if replies is None:
            return Filled()
        if visit.turn.opened.form is not row:
            return Filled(replies)
        if form.next_field(row.answers) is field:
            save(visit, row)
            return Filled(problem=_problem(replies))
    return Filled()


async def _given(visit: Visit, form: Form, row: OpenForm, field: Field, before: Answers) -> list[Reply] | None:
    """Answers this question; None where nothing was sent for it."""
    chosen = visit.form.get(f"{CHOSEN}{field.name}", ())
    text = trimmed(visit.sent(f"{TYPED}{field.name}"))
    if field.gathers:
        known = [each.value for each in choices(field, visit.turn, form.filled(row.answers))]
        gathered = _counted(visit, field, known) if field.counted else ",".join(v for v in known if v in chosen)
        if not gathered and f"{CHOSEN}{field.name}" not in visit.form and field.name not in visit.form.get("asked", ()):
            return None
        row.answer(gathered_name(field), gathered, visit.turn.now)
        return await acting.answer(visit, field.name, DONE)
    if text and (not chosen or chosen[0] == ""):
        if before.get(field.name) == text:
            row.answer(offered_name(field), text, visit.turn.now)
        return await acting.write(visit, text)
    if chosen and chosen[0]:
        return await acting.answer(visit, field.name, chosen[0])
    return None


def trimmed(text: str) -> str:
    """What is typed, as it is read: browsers end lines in their own way."""
    return text.replace("\r\n", "\n").strip()


def _counted(visit: Visit, field: Field, known: Sequence[str]) -> str:
    numbers = {each: visit.sent(f"{CHOSEN}{field.name}.{each}") for each in known}
    return write_counts({each: int(text) for each, text in numbers.items() if text.isdigit() and 0 < int(text) <= 20})


def _problem(replies: list[Reply]) -> tuple[Say, ...]:
    """What the chat says before it asks the same question again."""
    first = replies[0].message if replies and isinstance(replies[0], Edit) else replies[0] if replies else None
    return first.lines[:1] if isinstance(first, Message) else ()
