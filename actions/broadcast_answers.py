"""What people press under a broadcast: more, read, coming or not; each only by those who got it."""

from __future__ import annotations

from actions import broadcast_texts
from actions.broadcast_parts import find
from actions.buttons import next_questions
from actions.messages import Reply, say
from actions.requests import Request
from store import broadcasts, deliveries
from store.broadcasts import Broadcast


async def broadcast_more(request: Request) -> list[Reply]:
    """The longer part, in the person's language."""
    found = await _mine(request)
    if found is None:
        return _nothing()
    translations = (await broadcasts.translations(request.session, [found.id]))[found.id]
    lines = broadcast_texts.more(found, translations, request.person.language)
    return [Reply(lines=lines, buttons=next_questions(), can_be_danish=False)] if lines else _nothing()


async def broadcast_read(request: Request) -> list[Reply]:
    found = await _mine(request)
    if found is None or "read" not in found.asks:
        return _nothing()
    pressed = await broadcasts.answer(request.session, found.id, request.person.id)
    pressed.read_at = pressed.read_at or request.now
    return [Reply(lines=(say("read-thanks"),), can_be_danish=False)]


async def broadcast_answer(request: Request) -> list[Reply]:
    """Coming or not; the last answer counts."""
    found = await _mine(request)
    if found is None or "coming" not in found.asks:
        return _nothing()
    pressed = await broadcasts.answer(request.session, found.id, request.person.id)
    pressed.coming = request.understanding.value("answer") == "yes"
    return [Reply(lines=(say("answer-coming" if pressed.coming else "answer-absent"),), can_be_danish=False)]


async def _mine(request: Request) -> Broadcast | None:
    """The broadcast, if it has reached this person and was not taken back."""
    found = await find(request)
    if found is None or found.recalled_at is not None:
        return None
    return found if await deliveries.got(request.session, found.id, request.person.id) else None


def _nothing() -> list[Reply]:
    return [Reply(lines=(say("button-too-old"),), buttons=next_questions(), can_be_danish=False)]
