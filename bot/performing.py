"""Doing what is asked, if the person may: the one place where that is asked."""

from __future__ import annotations

from actions import ACTIONS
from actions.denied import denied
from actions.messages import Reply
from actions.permissions import may
from actions.requests import Request


async def perform(action: str, request: Request) -> list[Reply]:
    """Does it, if this person may; who may not is told so, and it is in the log."""
    if not may(request.roles, action):
        return await denied(request, action)
    return await ACTIONS[action](request)
