"""How a form asks: the question of a field, its buttons, what is switched on so far."""

from __future__ import annotations

from collections.abc import Sequence

from actions.kernel import gathering
from actions.kernel.fields import Choice, Field, Form, Problem, gathered_name
from actions.kernel.messages import Button, Message, Say, say
from actions.kernel.presses import form_press, press
from actions.kernel.turn import Turn
from store.forms import Answers

DONE = "done"
FROM_NOTHING = "again"


async def ask(form: Form, turn: Turn, answers: Answers, problem: Problem | None = None) -> Message:
    """The question of the first field without an answer, with its buttons."""
    field = form.next_field(answers)
    assert field is not None, form.name
    known = form.filled(answers)
    # The question first: what it finds may leave nothing to choose.
    lines = await _question(field, turn, known)
    offered = problem.choices if problem and problem.choices else choices(field, turn, known)
    gathered = answers.get(gathered_name(field), "")
    buttons = [_button(field, choice, gathered) for choice in offered]
    rows = [tuple(buttons[at : at + field.across]) for at in range(0, len(buttons), field.across)]
    if field.many or field.counted or gathered:
        rows = [] if field.photos else rows
        rows.append(_done_row(field, gathered))
    back = Button(label=say("button-back"), press=press("form_back"), icon="↩")
    stop = Button(label=say("button-cancel"), press=press("form_stop"), icon="✖")
    before = (problem.line,) if problem else ()
    if field.contact:
        return Message(lines=(*before, *lines), can_be_danish=False, asks_contact=True)
    rows.append((back, stop) if form.last_field(answers) else (stop,))
    return Message(lines=(*before, *lines), buttons=tuple(rows), can_be_danish=False)


def _button(field: Field, choice: Choice, gathered: str) -> Button:
    data = form_press(field.name, choice.value)
    if field.counted:
        return Button(
            label=_counted(choice.label, gathering.read_counts(gathered).get(choice.value)),
            press=data,
            icon=choice.icon,
        )
    on = field.many and choice.value in gathered.split(",")
    return Button(label=choice.label, press=data, icon="☑" if on else choice.icon)


def _done_row(field: Field, gathered: str) -> tuple[Button, ...]:
    done = Button(label=say("button-done"), press=form_press(field.name, DONE), icon="✅")
    again = Button(label=say("button-from-nothing"), press=form_press(field.name, FROM_NOTHING), icon="↺")
    return (again, done) if field.counted and gathered else (done,)


def _counted(what: Say, count: int | None) -> Say:
    return say("counted", what=what, count=count) if count else what


async def _question(field: Field, turn: Turn, answers: Answers) -> tuple[Say, ...]:
    question = field.question(turn, answers)
    said = question if isinstance(question, Say | tuple) else await question
    return said if isinstance(said, tuple) else (said,)


def choices(field: Field, turn: Turn, answers: Answers) -> Sequence[Choice]:
    return field.choices(turn, answers) if field.choices else ()


def offered_name(field: Field) -> str:
    """Where the choices are kept that only what was typed brought up."""
    return f"{field.name}-offered"
