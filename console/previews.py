"""The preview beside a form: what people will read if it is sent as it stands there. Nothing of it is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace

from actions.kernel.fields import Form
from actions.kernel.messages import Message, Say
from config.languages import LANGUAGES
from console import filling, phones
from console.filling import Filled
from console.forms import CHOSEN, TYPED
from console.visits import Visit
from store.forms import OpenForm

# What is sent with the form beside its answers: the language of the preview.
LANGUAGE = "preview"


@dataclass(frozen=True)
class Preview:
    """`messages` are what people read, `notes` what whoever fills in the form has to know of it.

    `would_be`: they are as they will be, and not as they are.
    """

    messages: tuple[Message, ...]
    notes: tuple[Say, ...] = ()
    would_be: bool = False

    def bubbles(self, language: str) -> tuple[phones.Bubble, ...]:
        return phones.bubbles(self.messages, language)


@dataclass(frozen=True)
class Trial:
    """A form with what was sent, in a visit of which nothing is kept."""

    visit: Visit
    row: OpenForm
    filled: Filled


def language(visit: Visit) -> str:
    """The one that was chosen; that of the pages where none was."""
    chosen = visit.sent(LANGUAGE) or visit.query(LANGUAGE)
    return chosen if chosen in LANGUAGES else visit.language


async def tried(visit: Visit, form: Form, row: OpenForm) -> Trial:
    """The form as it would be with what was sent, but for the yes at its end: its last question has to sum it up."""
    there, copy = filling.aside(visit, row)
    ends = {f"{kind}{each.name}" for each in form.fields if each.sums_up for kind in (CHOSEN, TYPED)}
    sent = {name: values for name, values in visit.form.items() if name not in ends}
    trial = replace(there, form=sent)
    return Trial(trial, copy, await filling.fill(trial, form, copy))
