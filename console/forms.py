"""Forms of the chat as pages: the same questions, readers and ends, with all answers so far open to be changed.

It is the row of the chat, too: whoever closes the browser finds everything again, there or here.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from actions import FORMS
from actions.kernel.asking import DONE, choices, offered_name
from actions.kernel.fields import Field, Form, draft_name, gathered_name
from actions.kernel.gathering import listed, read_counts, write_counts
from actions.kernel.messages import Edit, Message, Reply, Say
from console import acting
from console.visits import Form as Sent
from console.visits import Visit
from store.forms import Answers, OpenForm

# Before a field's name: what was chosen, what was typed.
CHOSEN, TYPED = "c.", "t."
DRAFT = draft_name("")
# What the press of an answer can carry (see kernel/presses.py); a text that is longer or has other signs is typed.
_PRESSED = re.compile(r"[A-Za-z0-9_-]{1,40}")


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

    `waits`: it has no answer yet. `needs_phone`: a picture, a file, a voice note or a point on the map
    can only be sent in the chat.
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


def has_begun(visit: Visit) -> bool:
    """Whether a form was begun by what was pressed, also in place of one that was open."""
    return visit.turn.opened.begun and open_form(visit) is not None


async def controls(visit: Visit, form: Form, row: OpenForm, problem: tuple[Say, ...] = ()) -> list[Control]:
    """The questions that have an answer, and the first that has none.

    Of a form that is shown whole, also those behind it for which something is proposed.
    """
    found: list[Control] = []
    known = {**_drafts(form, row.answers), **row.answers} if form.whole else row.answers
    waiting = False
    for each in form.fields:
        if not each.wanted(known):
            continue
        is_open = each.is_open(row.answers)
        first, waiting = is_open and not waiting, waiting or is_open
        if is_open or each.name in row.answers:
            found.append(await _control(visit, form, known, each, first, problem if first else ()))
        if is_open and each.name not in known:
            break
    return found


def _drafts(form: Form, answers: Answers) -> Answers:
    drafts = {each.name: answers.get(draft_name(each.name), "") for each in form.fields}
    return {name: value for name, value in drafts.items() if value}


async def _control(
    visit: Visit, form: Form, answers: Answers, field: Field, waits: bool, problem: tuple[Say, ...]
) -> Control:
    asked = field.question(visit.turn, form.filled(answers))
    lines = asked if isinstance(asked, Say | tuple) else await asked
    options = _options(visit, form, answers, field)
    chosen = any(each.on for each in options)
    draft = answers.get(draft_name(field.name), "")
    return Control(
        name=field.name,
        kind="counted" if field.counted else "many" if field.many else "one" if options else "typed",
        lines=lines if isinstance(lines, tuple) else (lines,),
        options=options,
        takes_text=field.typed is not None,
        text="" if chosen or field.gathers else draft or answers.get(field.name, ""),
        long=field.passed_on or (form.verbatim and not options),
        waits=waits,
        needs_phone=_needs_phone(field),
        problem=problem,
    )


def _needs_phone(field: Field) -> bool:
    spoken = field.voice and field.typed is None
    return bool(field.photo or field.file or field.photos or field.location or field.contact or spoken)


def _options(visit: Visit, form: Form, answers: Answers, field: Field) -> tuple[Option, ...]:
    drafted = "" if field.counted else answers.get(draft_name(field.name), "")
    given = drafted or answers.get(field.name) or answers.get(gathered_name(field), "")
    counts = read_counts(given) if field.counted else {}
    on = set(listed(given)) if field.many else {given}
    every = choices(field, visit.turn, form.filled(answers))
    return tuple(
        Option(each.value, each.label, each.icon, each.value in on, counts.get(each.value, 0)) for each in every
    )


def save(visit: Visit, row: OpenForm, but_not: Collection[str] = ()) -> None:
    """Keeps what is typed and chosen and not answered yet, so that a closed browser loses nothing."""
    for name, value in sent_answers(visit).items():
        if name not in but_not:
            row.answer(draft_name(name), value, visit.turn.now)


def sent_answers(visit: Visit) -> Answers:
    """What the form says of each question, unread: what was typed, or else what was chosen. Nothing that is counted."""
    sent = {name[len(TYPED) :] for name in visit.form if name.startswith((TYPED, CHOSEN))}
    return {name: ",".join(_chosen(visit, name)) or _typed(visit, name) for name in sent if "." not in name}


def _typed(visit: Visit, name: str) -> str:
    return visit.sent(f"{TYPED}{name}").replace("\r\n", "\n")


def _chosen(visit: Visit, name: str) -> list[str]:
    """What was chosen, unless something was typed and counts: by its own button, or in the field below a long list."""
    values = visit.form.get(f"{CHOSEN}{name}", ())
    counts = "" in values or name in visit.form.get("either", ())
    return [] if counts and _typed(visit, name).strip() else [each for each in values if each]


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
            save(visit, row, but_not=row.answers)
            return Filled()
        if visit.turn.opened.form is not row:
            return _ended(visit, form, replies)
        if form.next_field(row.answers) is field:
            save(visit, row, but_not=row.answers)
            return Filled(problem=_problem(replies))
        if field.moves is not None:
            moved = field.moves(visit.sent(f"{TYPED}{field.name}"))
            visit, before = replace(visit, form=_moved(visit.form, moved)), _moved_answers(before, moved)
    return Filled()


def _ended(visit: Visit, form: Form, replies: list[Reply]) -> Filled:
    """It is over, unless its end asks one of its questions again, after what it has to say before that."""
    again = visit.turn.opened.form
    if again is None or again.form != form.name:
        return Filled(replies)
    said = tuple(line for each in replies[:-1] if isinstance(each, Message) for line in each.lines)
    return Filled(problem=said or _problem(replies))


def _moved(sent: Sent, moved: Mapping[str, str | None]) -> Sent:
    """What was sent, with the answers under the questions that they belong to now."""
    found = {name: values for name, values in sent.items() if name[len(TYPED) :] not in moved}
    for name, source in moved.items():
        found |= {f"{kind}{name}": sent[f"{kind}{source}"] for kind in (CHOSEN, TYPED) if f"{kind}{source}" in sent}
    either = sent.get("either", ())
    return found | {"either": (*either, *(name for name, source in moved.items() if source in either))}


def _moved_answers(before: Answers, moved: Mapping[str, str | None]) -> Answers:
    kept = {name: value for name, value in before.items() if name not in moved}
    return kept | {name: before[source] for name, source in moved.items() if source is not None and source in before}


async def _given(visit: Visit, form: Form, row: OpenForm, field: Field, before: Answers) -> list[Reply] | None:
    """Answers this question; None where nothing was sent for it."""
    chosen, text = _chosen(visit, field.name), trimmed(visit.sent(f"{TYPED}{field.name}"))
    if field.gathers:
        known = [each.value for each in choices(field, visit.turn, form.filled(row.answers))]
        gathered = _counted(visit, field, known) if field.counted else ",".join(v for v in known if v in chosen)
        if not gathered and f"{CHOSEN}{field.name}" not in visit.form and field.name not in visit.form.get("asked", ()):
            return None
        row.answer(gathered_name(field), gathered, visit.turn.now)
        return await acting.answer(visit, field.name, DONE)
    value = chosen[0] if chosen else text
    if value and value == before.get(field.name) and _PRESSED.fullmatch(value):
        # What was typed before stands there as it was read.
        row.answer(offered_name(field), value, visit.turn.now)
        return await acting.answer(visit, field.name, value)
    if chosen:
        return await acting.answer(visit, field.name, chosen[0])
    return await acting.write(visit, text) if text else None


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
