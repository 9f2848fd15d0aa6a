"""What opens behind a link or a QR code: an appointment, a class, a role."""

from __future__ import annotations

from actions.appointments import classes, made
from actions.kernel.buttons import next_questions
from actions.kernel.messages import Reply, say, spaced
from actions.kernel.turn import Turn
from actions.roles import invitations
from actions.talk.start import start
from store import links


async def link_open(turn: Turn) -> list[Reply]:
    """`/start <token>`. A code that has run out, was never given, or is somebody else's by now is told as such."""
    link = await links.find(turn.session, turn.understanding.value("token") or "", turn.now)
    if link is None:
        # Whoever comes for the first time still has to find their language.
        [screen] = await start(turn)
        return [screen.model_copy(update={"lines": (say("link-unknown"), *spaced(screen.lines))})]
    if link.kind == "role":
        return await invitations.opened(turn, link)
    if link.once and link.used_by not in (None, turn.person.id):
        return [_unknown("link-used")]
    if link.kind == "class":
        return await classes.offered(turn, link.target or 0)
    return await made.offered(turn, link)


def _unknown(line: str) -> Reply:
    return Reply(lines=(say(line),), buttons=next_questions())
