"""What somebody hears who may not do what they asked for; every such try is in the log of changes."""

from __future__ import annotations

from actions.buttons import ask
from actions.messages import Reply, say
from actions.requests import Request
from store import audit


async def denied(request: Request, subject: str) -> list[Reply]:
    """`subject` is the action, or what else was not to be had."""
    audit.note(request.session, request.person.id, subject, "deny", "", "", request.now)
    return [Reply(lines=(say("not-allowed"),), buttons=((ask("help_menu", "button-menu"),),))]
