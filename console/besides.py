"""What stands above a form that is about something: in the chat, that was said just before the form began."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from actions.kernel import Say, Turn
from actions.kernel.fields import Form
from actions.questions import own, translating
from console.visits import Visit
from store.forms import Answers, OpenForm

# By the name of the form.
ABOUT: Mapping[str, Callable[[Turn, Answers], Awaitable[tuple[Say, ...]]]] = {
    own.FORM.name: own.about,
    translating.FORM.name: translating.about,
}


async def lines(visit: Visit, form: Form, row: OpenForm) -> tuple[Say, ...]:
    """What this form is about; nothing where its questions say enough."""
    return await ABOUT[form.name](visit.turn, row.answers) if form.name in ABOUT else ()
