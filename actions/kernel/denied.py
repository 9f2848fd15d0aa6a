"""What somebody hears who may not do what they asked for; every such try is in the log of changes."""

from __future__ import annotations

from actions.kernel.buttons import ask
from actions.kernel.messages import Reply, say
from actions.kernel.turn import Turn
from store import audit


async def denied(turn: Turn, subject: str) -> list[Reply]:
    """`subject` is the action, or what else was not to be had."""
    audit.note(turn.session, turn.person.id, subject, "deny", "", "", turn.now)
    return [Reply(lines=(say("not-allowed"),), buttons=((ask("help_menu", "button-menu"),),))]
