"""Which facts staff are asked about next: the oldest, and those that people ask for most."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from math import log2

from config.facts import Fact, Municipality
from config.facts_parts import Key
from config.freshness import every_fact

MOST_AT_ONCE = 5
# From so many days on: before an answer has to say how old it is.
ASKED_AFTER = 60
# What nobody has ever checked is as old as this.
NEVER = 3650


def due(
    facts: Municipality, today: date, *, asked: Mapping[Key, int] | None = None, leave: Collection[Key] = ()
) -> list[Key]:
    """At most MOST_AT_ONCE facts, the most urgent first; none of those to `leave` alone.

    `asked` says how often people lately got each of them as an answer.
    """
    days = {key: _days(fact, today) for key, fact in every_fact(facts).items() if key not in leave}
    old = [key for key, since in days.items() if since >= ASKED_AFTER]
    # Twice as many questions count as one more time the age.
    often = {key: 1 + log2(1 + (asked or {}).get(key, 0)) for key in old}
    return sorted(old, key=lambda key: -days[key] * often[key])[:MOST_AT_ONCE]


def _days(fact: Fact, today: date) -> int:
    return NEVER if fact.verified_on is None else (today - fact.verified_on).days
