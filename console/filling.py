"""What is sent of a form is played through the readers of the chat, one question after the other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from actions.kernel.asking import DONE, choices, offered_name
from actions.kernel.fields import Choice, Field, Form, draft_name, gathered_name
from actions.kernel.gathering import listed, write_counts
from actions.kernel.messages import Edit, Message, Reply, Say
from actions.kernel.turn import Opened
from console import acting
from console.forms import CHOSEN, SUMMED_UP, TYPED, chosen, digest, question, save, trimmed, typed
from console.visits import Form as Sent
from console.visits import Visit
from store.forms import Answers, OpenForm

# What the press of an answer can carry (see kernel/presses.py); a text that is longer or has other signs is typed.
_PRESSED = re.compile(r"[A-Za-z0-9_-]{1,40}")


@dataclass(frozen=True)
class Filled:
    """What came of a form that was sent: `replies` of its end, or None; `problem` of the question that waits.

    `overtaken`: somebody else was quicker, and all of it is asked to be agreed to once more.
    """

    replies: list[Reply] | None = None
    problem: tuple[Say, ...] = ()
    overtaken: bool = False


async def fill(visit: Visit, form: Form, row: OpenForm) -> Filled:
    """Answers one question after the other with what was sent, as the chat would be answered, until one is wrong.

    What was answered before and is sent again as it was stays, and what is proposed for questions that are yet to come.
    What sums up the answers is asked again where it says something else by now: nobody agrees to what they have not
    seen.
    """
    before = dict(row.answers)
    changed = _take_back(visit, form, row)
    while (field := form.next_field(row.answers)) is not None:
        if field.sums_up and (changed or await _says_something_else(visit, form, row, field)):
            return Filled(overtaken=not changed)
        replies = await _given(visit, form, row, field, before)
        if replies is None:
            save(visit, row, but_not=row.answers)
            return Filled()
        if visit.turn.opened.form is not row:
            return _ended(visit, form, field, replies)
        if form.next_field(row.answers) is field:
            save(visit, row, but_not=row.answers)
            return Filled(problem=_problem(replies))
        changed = changed or field.name not in before
        if field.moves is not None:
            moved = field.moves(visit.sent(f"{TYPED}{field.name}"))
            visit, before = replace(visit, form=_moved(visit.form, moved)), _moved_answers(before, moved)
    return Filled()


def aside(visit: Visit, row: OpenForm) -> tuple[Visit, OpenForm]:
    """The visit with a copy of the open form: whatever happens to that is not kept."""
    copy = OpenForm(person_id=row.person_id, form=row.form, answers=dict(row.answers), at=row.at)
    opened = Opened(copy, visit.turn.opened.thread)
    return replace(visit, turn=replace(visit.turn, opened=opened)), copy


async def _says_something_else(visit: Visit, form: Form, row: OpenForm, field: Field) -> bool:
    """Whether the question was answered as it was shown on another page, or before somebody else was quicker."""
    shown = visit.sent(f"{SUMMED_UP}{field.name}")
    if not shown or not chosen(visit, field.name):
        return False
    there, copy = aside(visit, row)
    return digest(await question(there, form, copy.answers, field)) != shown


def _take_back(visit: Visit, form: Form, row: OpenForm) -> bool:
    """Takes back the first answer that was sent otherwise, and those after it; whether there is one."""
    changed = False
    for field in form.fields:
        if field.name in row.answers:
            changed = changed or not _is_same(visit, form, row, field)
            if changed:
                row.take_back(field.name, visit.turn.now)
        if f"{TYPED}{field.name}" in visit.form or f"{CHOSEN}{field.name}" in visit.form:
            row.take_back(draft_name(field.name), visit.turn.now)
    return changed


def _is_same(visit: Visit, form: Form, row: OpenForm, field: Field) -> bool:
    """Whether what was sent for this question is what has been answered already. Nothing sent is nothing new."""
    answer = row.answers[field.name]
    if field.gathers:
        given = _gathered(visit, field, choices(field, visit.turn, form.filled(row.answers)))
        return given is None or set(listed(given)) == set(listed(answer))
    if choice := _choice(visit, field, row.answers):
        return choice == answer
    return f"{TYPED}{field.name}" not in visit.form or trimmed(typed(visit, field.name)) == answer


def _choice(visit: Visit, field: Field, before: Answers) -> str:
    """The choice that was made; none where it is still the one from before and something else was typed."""
    choice = next(iter(chosen(visit, field.name)), "")
    return "" if choice == before.get(field.name) and trimmed(typed(visit, field.name)) else choice


def _gathered(visit: Visit, field: Field, offered: Sequence[Choice]) -> str | None:
    """What was switched on or counted, in the order of what is offered; None where nothing was sent for it."""
    known, on = [each.value for each in offered], chosen(visit, field.name)
    gathered = _counted(visit, field, known) if field.counted else ",".join(v for v in known if v in on)
    is_sent = gathered or f"{CHOSEN}{field.name}" in visit.form or field.name in visit.form.get("asked", ())
    return gathered if is_sent else None


async def _given(visit: Visit, form: Form, row: OpenForm, field: Field, before: Answers) -> list[Reply] | None:
    """Answers this question; None where nothing was sent for it."""
    if field.gathers:
        gathered = _gathered(visit, field, choices(field, visit.turn, form.filled(row.answers)))
        if gathered is None:
            return None
        row.answer(gathered_name(field), gathered, visit.turn.now)
        return await acting.answer(visit, field.name, DONE)
    choice, text = _choice(visit, field, before), trimmed(typed(visit, field.name))
    value = choice or text
    if value and value == before.get(field.name) and _PRESSED.fullmatch(value):
        # What was typed before stands there as it was read.
        row.answer(offered_name(field), value, visit.turn.now)
        return await acting.answer(visit, field.name, value)
    if choice:
        return await acting.answer(visit, field.name, choice)
    return await acting.write(visit, text) if text else None


def _counted(visit: Visit, field: Field, known: Sequence[str]) -> str:
    numbers = {each: visit.sent(f"{CHOSEN}{field.name}.{each}") for each in known}
    return write_counts({each: int(text) for each, text in numbers.items() if text.isdigit() and 0 < int(text) <= 20})


def _ended(visit: Visit, form: Form, field: Field, replies: list[Reply]) -> Filled:
    """It is over, unless its end asks one of its questions again, after what it has to say before that."""
    again = visit.turn.opened.form
    if again is None or again.form != form.name:
        return Filled(replies)
    said = tuple(line for each in replies[:-1] if isinstance(each, Message) for line in each.lines)
    return Filled(problem=said or _problem(replies), overtaken=field.sums_up)


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


def _problem(replies: list[Reply]) -> tuple[Say, ...]:
    """What the chat says before it asks the same question again."""
    first = replies[0].message if replies and isinstance(replies[0], Edit) else replies[0] if replies else None
    return first.lines[:1] if isinstance(first, Message) else ()
