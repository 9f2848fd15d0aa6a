"""What became of a broadcast: per language how many it reached, what they answered."""

from __future__ import annotations

from actions.broadcast_parts import find, gone
from actions.broadcast_progress import progress
from actions.messages import LanguageName, Reply, say, spaced
from actions.requests import Request
from store import deliveries
from store.broadcasts import UNSENT


async def broadcast_report(request: Request) -> list[Reply]:
    """The numbers, in all and per language."""
    found = await find(request)
    if found is None or found.state in UNSENT:
        return gone()
    whole = await progress(request.session, found, request.now)
    by_language = await deliveries.by_language(request.session, found.id)
    lines = tuple(
        say("report-line", language=LanguageName(code=language), sent=each.sent, all=each.all)
        for language, each in by_language.items()
    )
    return [whole.model_copy(update={"lines": (*whole.lines, *spaced(lines))})]
