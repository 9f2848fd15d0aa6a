"""What people press under a broadcast: more, read, coming or not; each only by those who got it."""

from __future__ import annotations

from actions.broadcasts.parts import find
from actions.broadcasts.texts import more
from actions.kernel import Message, Reply, Turn, next_questions, say
from store import broadcasts, published


async def broadcast_more(turn: Turn) -> list[Reply]:
    """The longer part, in the person's language."""
    found = await find(turn)
    if found is None:
        return _nothing()
    translations = (await broadcasts.translations(turn.session, [found.id]))[found.id]
    lines = more(*published.as_published(found, translations), turn.person.language)
    return [Message(lines=lines, buttons=next_questions(), can_be_danish=False)] if lines else _nothing()


async def broadcast_read(turn: Turn) -> list[Reply]:
    found = await find(turn)
    if found is None or "read" not in found.asks:
        return _nothing()
    pressed = await broadcasts.answer(turn.session, found.id, turn.person.id)
    pressed.read_at = pressed.read_at or turn.now
    return [Message(lines=(say("read-thanks"),), can_be_danish=False)]


async def broadcast_answer(turn: Turn) -> list[Reply]:
    """Coming or not; the last answer counts."""
    found = await find(turn)
    if found is None or "coming" not in found.asks:
        return _nothing()
    pressed = await broadcasts.answer(turn.session, found.id, turn.person.id)
    pressed.coming = turn.value("answer") == "yes"
    return [Message(lines=(say("answer-coming" if pressed.coming else "answer-absent"),), can_be_danish=False)]


def _nothing() -> list[Reply]:
    return [Message(lines=(say("button-too-old"),), buttons=next_questions(), can_be_danish=False)]
