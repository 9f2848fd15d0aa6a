"""What opens behind a link or a QR code: an appointment, a class, a role."""

from __future__ import annotations

from actions.kernel import Message, Reply, Turn, opener, perform, say, spaced
from store import links


async def link_open(turn: Turn) -> list[Reply]:
    """`/start <token>`. A code that has run out, was never given, or is somebody else's by now is told as such."""
    link = await links.find(turn.session, turn.value("token") or "", turn.now)
    if link is None:
        # Whoever comes for the first time still has to find their language.
        [screen] = await perform("start", turn)
        assert isinstance(screen, Message)
        return [screen.model_copy(update={"lines": (say("link-unknown"), *spaced(screen.lines))})]
    # Whoever tries somebody else's is refused there, which is in the log.
    return await opener(link.kind)(turn, link)
