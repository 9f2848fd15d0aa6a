"""What opens behind a link or a QR code: an appointment, a class, a role."""

from __future__ import annotations

from actions import classes, invitations, made
from actions.buttons import next_questions
from actions.messages import Reply, say, spaced
from actions.requests import Request
from actions.start import start
from store import links


async def link_open(request: Request) -> list[Reply]:
    """`/start <token>`. A code that has run out, was never given, or is somebody else's by now is told as such."""
    link = await links.find(request.session, request.understanding.value("token") or "", request.now)
    if link is None:
        # Whoever comes for the first time still has to find their language.
        [screen] = await start(request)
        return [screen.model_copy(update={"lines": (say("link-unknown"), *spaced(screen.lines))})]
    if link.kind == "role":
        return await invitations.opened(request, link)
    if link.once and link.used_by not in (None, request.person.id):
        return [_unknown("link-used")]
    if link.kind == "class":
        return await classes.offered(request, link.target or 0)
    return await made.offered(request, link)


def _unknown(line: str) -> Reply:
    return Reply(lines=(say(line),), buttons=next_questions())
