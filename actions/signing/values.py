"""What the buttons of signing in carry."""

from __future__ import annotations

from actions.kernel import Turn, number
from store import desk_sessions

PERSON = number("person")


async def own(turn: Turn, row: int) -> bool:
    """Whether it is a session of theirs, or one that is over."""
    return await desk_sessions.find_of(turn.session, turn.person.id, row) is not None


SESSION = number("session").that(own)
