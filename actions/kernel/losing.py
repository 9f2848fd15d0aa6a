"""Somebody loses a role: what is open and what waits for them ends with it. The features say what else does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from actions.kernel.fields import Form
from actions.kernel.permissions import may
from actions.kernel.presses import UnknownPress, read_press
from actions.kernel.turn import Turn
from store import forms, outbox
from store.persons import Person
from store.roles import Right


@dataclass(frozen=True)
class Loss:
    """`person` has lost `right`; `left` are the names of the roles that they still have."""

    person: Person
    right: Right
    left: frozenset[str]

    def ends(self, needed: frozenset[str]) -> bool:
        """Whether they may no longer do what one of these roles is needed for."""
        return needed.isdisjoint(self.left)


async def close_form(turn: Turn, loss: Loss, every: Iterable[Form]) -> None:
    """The form that is open with them, where it is for something that they may no longer do."""
    opened = await forms.open_for(turn.session, loss.person.id, turn.now)
    acts = {form.name: form.action for form in every}
    if opened is not None and opened.form in acts and not may(loss.left, acts[opened.form]):
        await forms.close(turn.session, loss.person.id)


async def call_back(turn: Turn, loss: Loss) -> None:
    """What waits to be sent to them and asks for what they may no longer do is not sent."""
    for row in await outbox.waiting_to(turn.session, loss.person.id):
        if not all(may(loss.left, act) for act in _acts(row.message)):
            outbox.call_back(row, turn.now, "role lost")


def _acts(row: Mapping[str, Any]) -> Iterator[str]:
    """What the buttons of a row do, as far as they are known today."""
    for button in (button for line in row.get("buttons", ()) for button in line):
        try:
            yield read_press(button["press"]).intent
        except UnknownPress:
            continue
