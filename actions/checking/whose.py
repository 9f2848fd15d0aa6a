"""Whose a report is."""

from __future__ import annotations

from actions.kernel import Turn
from store import wrongs


async def reporters(turn: Turn, row: int) -> bool:
    """The person has said that it is wrong."""
    found = await wrongs.get(turn.session, row)
    return found is not None and found.person_id == turn.person.id
