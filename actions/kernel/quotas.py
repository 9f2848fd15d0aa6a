"""How often somebody may do what reaches others: declared here, and nowhere else.

Nobody who means it comes near these numbers. They bound what one person, or one stolen telephone, can do to others.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from actions.kernel.buttons import next_questions
from actions.kernel.messages import Message, Reply, say
from actions.kernel.moments import moment_slots
from actions.kernel.turn import Turn
from store import quotas

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True)
class Quota:
    """So many `times` `within` that time, from the first of them on."""

    times: int
    within: timedelta


QUOTAS = {
    # A request can be withdrawn no more often than it is made.
    "request": Quota(10, DAY),
    "offer": Quota(10, DAY),
    "claim": Quota(30, DAY),
    "report": Quota(5, DAY),
    # That an answer is wrong.
    "wrong": Quota(5, DAY),
    # That a text is not understood, and texts written anew.
    "puzzle": Quota(20, DAY),
    "wording": Quota(100, DAY),
    # Sentences, texts and times to meet, between two and about one request.
    "between": Quota(20, HOUR),
    "thread": Quota(20, HOUR),
    "thread_text": Quota(60, HOUR),
    # Reading one takes seconds, in which others wait for theirs.
    "letter": Quota(20, HOUR),
    # All that is kept about somebody is read for it.
    "data": Quota(3, DAY),
}


async def over(turn: Turn, name: str, about: int | None = None) -> list[Reply] | None:
    """Counts one more, of what is `about` something by itself; what is said to whoever has done it too often."""
    return await _checked(turn, name, about, counting=True)


async def reached(turn: Turn, name: str) -> list[Reply] | None:
    """The same before anything is counted: what is asked now is kept later."""
    return await _checked(turn, name, None, counting=False)


async def _checked(turn: Turn, name: str, about: int | None, *, counting: bool) -> list[Reply] | None:
    quota = QUOTAS[name]
    counted = name if about is None else f"{name}:{about}"
    again = await quotas.next_time(turn.session, turn.person.id, counted, quota.times, quota.within, turn.now)
    if again is None:
        if counting:
            await quotas.count(turn.session, turn.person.id, counted, quota.within, turn.now)
        return None
    line = say("quota-over", **moment_slots(again, turn.facts.zone))
    return [Message(lines=(line,), buttons=next_questions(), can_be_danish=False)]
