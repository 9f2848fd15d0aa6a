"""Opening and closing the form that somebody fills in."""

from __future__ import annotations

from collections.abc import Iterable

from actions.kernel.asking import ask
from actions.kernel.fields import Form, gathered_name, reopened_name
from actions.kernel.messages import Reply
from actions.kernel.turn import Turn
from store import forms
from store.forms import Answers, OpenForm


async def begin(form: Form, turn: Turn, **answers: str) -> list[Reply]:
    """Opens the form at its first question; what is known already is not asked."""
    await mark(turn, form.name, **answers)
    return [await ask(form, turn, answers)]


async def mark(turn: Turn, name: str, **answers: str) -> None:
    """Keeps what is under way until it ends or another form begins, also where no form of this name asks."""
    turn.opened.form = await forms.begin(turn.session, turn.person.id, name, answers, turn.now)
    turn.opened.begun = True


async def close(turn: Turn) -> None:
    """Whatever form is open is dropped."""
    await forms.close(turn.session, turn.person.id)
    turn.opened.form = None


async def keep_beside(turn: Turn, name: str, value: str) -> None:
    """Keeps what nobody asked for, beside the answers of the form that is open, or else until one begins."""
    if turn.opened.form is None:
        await mark(turn, name, **{name: value})
    else:
        turn.opened.form.answer(name, value, turn.now)


def note(row: OpenForm, answers: Answers, turn: Turn) -> None:
    """Keeps these answers, of whichever questions."""
    for name, value in answers.items():
        row.answer(name, value, turn.now)


def reopen(turn: Turn, form: Form, row: OpenForm, names: Iterable[str]) -> None:
    """These questions are asked again; what was switched on, counted or sent stays so, but for a single picture."""
    answers = form.filled(row.answers)
    for field in map(form.field, names):
        gathered = answers.get(field.name, "") if field.gathers else ""
        row.take_back(field.name, turn.now)
        kept = "" if gathered == field.default else gathered
        note(row, {gathered_name(field): kept, reopened_name(field): ""}, turn)
