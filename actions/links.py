"""What opens behind a link or a QR code: an appointment, a class, a role."""

from __future__ import annotations

from typing import get_args

from actions import classes, made
from actions.buttons import next_questions
from actions.messages import Reply, say, spaced
from actions.requests import Request
from actions.start import start
from store import links, roles
from store.links import Link
from store.roles import RoleName


async def link_open(request: Request) -> list[Reply]:
    """`/start <token>`. A code that has run out, was never given, or is somebody else's by now is told as such."""
    link = await links.find(request.session, request.understanding.value("token") or "", request.now)
    if link is None:
        # Whoever comes for the first time still has to find their language.
        [screen] = await start(request)
        return [screen.model_copy(update={"lines": (say("link-unknown"), *spaced(screen.lines))})]
    if link.once and link.used_by not in (None, request.person.id):
        return [_unknown("link-used")]
    match link.kind:
        case "appointment":
            return await made.offered(request, link)
        case "class":
            return await classes.offered(request, link.target or 0)
        case _:
            return await _give_role(request, link)


async def _give_role(request: Request, link: Link) -> list[Reply]:
    role = next(name for name in get_args(RoleName) if name == link.payload["role"])
    await roles.give(request.session, request.person.id, role, link.payload.get("organisation", ""), request.now)
    link.used_by, link.used_at = request.person.id, request.now
    return [Reply(lines=(say("role-given", role=say(f"right-{role}")),), buttons=next_questions())]


def _unknown(line: str) -> Reply:
    return Reply(lines=(say(line),), buttons=next_questions())
