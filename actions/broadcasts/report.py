"""What became of a broadcast: per language how many it reached and what they answered, as text, picture and table."""

from __future__ import annotations

from collections.abc import Mapping

from actions.broadcasts.parts import find, gone
from actions.broadcasts.progress import progress
from actions.kernel import Figures, LanguageName, Reply, Series, Turn, say, spaced
from store import deliveries
from store.broadcasts import UNSENT, Broadcast
from store.deliveries import Counts


async def broadcast_report(turn: Turn) -> list[Reply]:
    """The numbers, in all and per language."""
    found = await find(turn)
    if found is None or found.state in UNSENT:
        return gone()
    whole = await progress(turn, found)
    by_language = await deliveries.by_language(turn.session, found.id)
    lines = tuple(
        say("report-line", language=LanguageName(code=language), sent=each.sent, all=each.all)
        for language, each in by_language.items()
    )
    shown = figures(found, by_language)
    return [whole.model_copy(update={"lines": (*whole.lines, *spaced(lines)), "charts": (shown,), "tables": (shown,)})]


def figures(broadcast: Broadcast, by_language: Mapping[str, Counts]) -> Figures:
    """A bar for each language, parted by what became of the messages."""
    rows = {
        "sent": [each.sent for each in by_language.values()],
        "gone": [each.gone for each in by_language.values()],
        "failed": [each.failed for each in by_language.values()],
        "left-out": [each.left_out for each in by_language.values()],
    }
    return Figures(
        title=say("progress-head", number=broadcast.id, state=say(f"broadcast-state-{broadcast.state}")),
        labels=tuple(LanguageName(code=language) for language in by_language),
        series=tuple(Series(label=say(f"report-{name}"), values=tuple(values)) for name, values in rows.items()),
        stacked=True,
    )
