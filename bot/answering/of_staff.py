"""The rungs for what staff write without having been asked: that something is closed, that a fact is wrong."""

from __future__ import annotations

from actions.appointments import closing_words, closures
from actions.facts import said
from actions.kernel.messages import Reply
from actions.kernel.permissions import may, perform
from bot.answering.turn import Turn
from bot.incoming.reading import Understood
from bot.incoming.updates import Typed


async def closed_days(turn: Turn) -> list[Reply] | None:
    """Staff who write that something is closed on a day are asked whether everybody is to be told."""
    if isinstance(turn.reading, Understood) and closing_words.says_closed(turn.text) and may(turn.roles, "closure_add"):
        return await perform("closure_add", turn) if closures.names_days(turn) else None
    return None


async def corrected(turn: Turn) -> list[Reply] | None:
    """Staff who write what is no longer true are shown what would change; that needs no NLU server."""
    if not isinstance(turn.what, Typed) or turn.is_command or turn.is_danger or not may(turn.roles, "fact_list"):
        return None
    return await perform("fact_list", turn) if said.says_a_change(turn) else None
