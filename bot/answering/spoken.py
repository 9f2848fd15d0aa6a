"""Voice notes: for the question that wants one, or else offered to a person, since nobody listens to them here."""

from __future__ import annotations

from actions import FORMS
from actions.kernel.fields import Sound
from actions.kernel.messages import Reply
from actions.threads.spoken import offered
from bot.answering.turn import Turn
from bot.incoming.voices import Voice


async def to_form_spoken(turn: Turn, voice: Voice) -> list[Reply] | None:
    """The answer to a question that takes a voice note; None where none is asked for."""
    sound = Sound(voice.file_id, voice.seconds, voice.is_note, voice.copy, voice.trouble)
    return await FORMS.take_voice(turn, sound)


async def spoken(turn: Turn) -> list[Reply] | None:
    """A voice note that nobody asked for: one line, one button that sends it to a person, and what was asked still."""
    if not isinstance(turn.what, Voice) or turn.what.caption:
        return None
    again = await FORMS.again(turn)
    return [await offered(turn, turn.what.attached), *again]
