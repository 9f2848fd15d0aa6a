"""Whose an announcement is: by what somebody is to it."""

from __future__ import annotations

from actions.kernel import STAFF, Turn, press
from store import broadcasts, deliveries, outbox, readers


async def recipients(turn: Turn, row: int) -> bool:
    """It has reached the person, and was not taken back."""
    found = await broadcasts.find(turn.session, row)
    if found is None or found.recalled_at is not None:
        return False
    return await deliveries.got(turn.session, row, turn.person.id)


async def asked_readers(turn: Turn, row: int) -> bool:
    """The person was asked to translate it into this language or to look at it; the staff are whoever asks."""
    language = turn.value("language") or ""
    if not await reads(turn, language):
        return False
    acts = () if is_staff(turn) else ("translation_take", "translation_check")
    asked = [await outbox.has_button(turn.session, turn.person.id, press(act, row, language)) for act in acts]
    return is_staff(turn) or any(asked)


async def reads(turn: Turn, language: str) -> bool:
    """The person was given to read what is not sent yet in this language, or is of the staff."""
    return is_staff(turn) or turn.person.id in await readers.of(turn.session, language)


def is_staff(turn: Turn) -> bool:
    return not STAFF.isdisjoint(turn.roles)
