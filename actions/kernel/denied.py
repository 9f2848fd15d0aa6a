"""What somebody hears who may not do what they asked for; every such try is in the log of changes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from actions.kernel.buttons import ask
from actions.kernel.messages import Reply, say
from actions.kernel.permissions import may
from actions.kernel.turn import Turn
from store import audit


async def denied(turn: Turn, subject: str) -> list[Reply]:
    """`subject` is the action, or what else was not to be had."""
    audit.note(turn.session, turn.person.id, subject, "deny", "", "", turn.now)
    return [Reply(lines=(say("not-allowed"),), buttons=((ask("help_menu", "button-menu"),),))]


async def instead(turn: Turn, action: str, do: Callable[[Turn], Awaitable[list[Reply]]]) -> list[Reply]:
    """Another action in the place of the one that was asked for: `do`, if the person may do that as well."""
    return await do(turn) if may(turn.roles, action) else await denied(turn, action)
