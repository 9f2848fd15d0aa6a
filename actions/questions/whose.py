"""Whose a question or a translation is: by what somebody was asked or offered."""

from __future__ import annotations

from actions.kernel import STAFF, Turn, press
from store import outbox, readers


async def askers(turn: Turn, row: int) -> bool:
    """The answer was offered to the person, for this question of theirs."""
    return await _offered(turn, row, turn.number("question"))


async def shown(turn: Turn, row: int) -> bool:
    """The person has asked it. That is kept nowhere: it is whoever was shown the button."""
    return await outbox.has_button(turn.session, turn.person.id, press("question_tell", row))


async def offered(turn: Turn, row: int) -> bool:
    """The question is one that this answer was offered to the person for."""
    return await _offered(turn, turn.number("answer"), row)


async def asked_readers(turn: Turn, row: int) -> bool:
    """The person reads the language and was asked to translate it or to look at it; the staff may anyway."""
    language = turn.value("language") or ""
    if is_staff(turn):
        return True
    if turn.person.id not in await readers.of(turn.session, language):
        return False
    acts = ("own_translate", "own_check")
    return any([await outbox.has_button(turn.session, turn.person.id, press(act, row, language)) for act in acts])


def is_staff(turn: Turn) -> bool:
    return not STAFF.isdisjoint(turn.roles)


async def _offered(turn: Turn, answer: int, question: int) -> bool:
    return await outbox.has_button(turn.session, turn.person.id, press("own_meant", answer, question))
