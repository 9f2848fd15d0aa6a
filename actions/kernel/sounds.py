"""Voice notes in a form: how one is written among the answers, and what is wrong with one that cannot be taken."""

from __future__ import annotations

from actions.kernel.fields import Form, Sound
from actions.kernel.messages import Say, say
from store.forms import OpenForm

# The first sign is one that nobody types: it counts as a blank, and readers of what is typed take those away.
_BEFORE, _BETWEEN = "\x1fvoice", ":"


def written(sound: Sound) -> str:
    """The answer to a question that takes a voice note."""
    return _BETWEEN.join((_BEFORE, str(sound.seconds), sound.copy, sound.file_id))


def read_sound(answer: str) -> Sound | None:
    """The voice note that was the answer; None where it was something else."""
    before, *rest = answer.split(_BETWEEN, maxsplit=3)
    if before != _BEFORE or len(rest) != 3 or not rest[0].isdigit():
        return None
    return Sound(rest[2], int(rest[0]), copy=rest[1])


def wants_copy(form: Form, row: OpenForm) -> bool:
    """Whether the question that waits is one for a voice note of which our own copy is kept."""
    field = form.next_field(row.answers)
    return field is not None and field.copied


def trouble(sound: Sound) -> Say | None:
    """Why it is no answer; None where it is one."""
    return sound.trouble or (None if sound.is_note else say("voice-no-note"))
