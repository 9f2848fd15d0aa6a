"""A CPR number in two messages: when the second half comes, what was made of the first one is taken back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from actions.kernel import private
from actions.kernel.turn import Turn
from store import outbox

# What a person wrote travels as one of these.
_WRITTEN = ("fact", "prose")


async def take_back(turn: Turn, moment: datetime) -> None:
    """Takes the first half out of what was written at `moment`: out of the open form, and of what was said then.

    Whoever was told it sees their message change. What a form had kept is asked again.
    """
    form = turn.opened.form
    if form is not None and form.at == moment:
        for name in [name for name, answer in form.answers.items() if private.without_day(answer) is not None]:
            form.take_back(name, moment)
    for row in await outbox.queued_at(turn.session, moment):
        reworded = _without_day(row.message)
        if reworded != row.message:
            turn.post.reword(row, reworded)


def _without_day(value: Any) -> Any:
    match value:
        case {"type": str(kind), "text": str(text)} if kind in _WRITTEN:
            return {**value, "text": private.without_day(text) or text}
        case dict():
            return {name: _without_day(each) for name, each in value.items()}
        case list():
            return [_without_day(each) for each in value]
    return value
