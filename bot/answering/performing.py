"""Doing what is asked, if the person may: the one place where that is asked."""

from __future__ import annotations

from actions import ACTIONS
from actions.kernel.denied import denied
from actions.kernel.messages import Reply
from actions.kernel.permissions import may
from actions.kernel.turn import Turn


async def perform(action: str, turn: Turn) -> list[Reply]:
    """Does it, if this person may; who may not is told so, and it is in the log."""
    if not may(turn.roles, action):
        return await denied(turn, action)
    return await ACTIONS[action](turn)
