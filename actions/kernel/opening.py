"""Opening and closing the form that somebody fills in."""

from __future__ import annotations

from actions.kernel.asking import ask
from actions.kernel.fields import Form
from actions.kernel.messages import Reply
from actions.kernel.turn import Turn
from store import forms


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
