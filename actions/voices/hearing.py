"""Under an answer, in the language that it is in: a button that lets one hear it, where somebody has read it aloud."""

from __future__ import annotations

from actions.kernel import Edit, Message, Reply, Turn, button, texts_in, too_old
from actions.voices.values import MOST_HEARD
from config.voices import digest, texts
from store import voices
from store.base import Session
from store.voices import Recording

# A larger number does not fit into the button with others.
_LARGEST = 999_999


async def hearable(turn: Turn, reply: Reply) -> Reply:
    """The reply with that button, where there is something to hear."""
    language = turn.person.language
    if isinstance(reply, Edit):
        return reply.model_copy(update={"message": await heard_under(turn.session, language, reply.message)})
    return await heard_under(turn.session, language, reply) if isinstance(reply, Message) else reply


async def heard_under(session: Session, language: str, message: Message) -> Message:
    """A message to somebody who reads `language`, with that button where there is something to hear.

    It is the first one, since whoever needs it does not read the others. Where the first text is silent, all of it is.
    """
    if message.asks_contact or message.ends_keyboard:
        return message
    said = list(dict.fromkeys(id for id in texts_in(message.lines) if id in texts()))
    if not said:
        return message
    own = message.language or language
    recordings = await voices.heard(session, own, {id: digest(own, id) for id in said})
    there = [recordings[id].id for id in said if id in recordings and recordings[id].id <= _LARGEST]
    if said[0] not in recordings or not there:
        return message
    numbers = "-".join(map(str, there[:MOST_HEARD]))
    hear = button("voice_hear", "button-voice-hear", numbers, icon="🔊")
    return message.model_copy(update={"buttons": ((hear,), *message.buttons)})


async def voice_hear(turn: Turn) -> list[Reply]:
    """The voice notes, one after the other. What is no longer of today's words, or not confirmed, nobody hears."""
    numbers = [int(each) for each in (turn.value("recordings") or "").split("-") if each]
    found = [await voices.get(turn.session, each) for each in numbers]
    heard = [each for each in found if each is not None and _is_today(each)]
    return [_voice(each) for each in heard] or too_old()


def _is_today(found: Recording) -> bool:
    current = found.text_id in texts() and digest(found.language, found.text_id) == found.digest
    return current and found.state == "confirmed"


def _voice(found: Recording) -> Message:
    return Message(lines=(), voice=found.file_id or None, copy_of=found.copy, can_be_danish=False)
