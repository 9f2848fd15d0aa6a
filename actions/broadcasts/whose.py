"""Whose an announcement is: by what somebody is to it."""

from __future__ import annotations

from actions.kernel import Turn
from store import broadcasts, deliveries


async def recipients(turn: Turn, row: int) -> bool:
    """It has reached the person, and was not taken back."""
    found = await broadcasts.find(turn.session, row)
    if found is None or found.recalled_at is not None:
        return False
    return await deliveries.got(turn.session, row, turn.person.id)
