"""How long ago somebody checked the facts: for operators, and to choose what staff are asked about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from config.facts import OLD_AFTER_DAYS, Fact, Municipality
from config.facts_parts import Key

NEVER = "never"
# Days since the last check, both included; what is older answers say from when it is.
_STEPS = (-1, 30, 60, OLD_AFTER_DAYS)
OLDER = f"over {OLD_AFTER_DAYS}"
BANDS = (*(f"{before + 1}-{last}" for before, last in pairwise(_STEPS)), OLDER, NEVER)


@dataclass(frozen=True)
class Ages:
    """How many facts there are in each of BANDS, and the days since the oldest check, None where there was none."""

    bands: Mapping[str, int]
    oldest: int | None


def every_fact(facts: Municipality) -> dict[Key, Fact]:
    """All that may become untrue, in the order of the file."""
    found: dict[Key, Fact] = {}
    for section in type(facts).model_fields:
        value = getattr(facts, section)
        records = value if isinstance(value, tuple) else (value,)
        found |= {Key(section, getattr(each, "id", "")): each for each in records if isinstance(each, Fact)}
    return found


def ages(facts: Municipality, today: date) -> Ages:
    """How old they are on this day."""
    checked = [fact.verified_on for fact in every_fact(facts).values()]
    bands = dict.fromkeys(BANDS, 0)
    for day in checked:
        bands[_band(day, today)] += 1
    return Ages(bands, max(((today - day).days for day in checked if day), default=None))


def lines(facts: Municipality, today: date) -> list[str]:
    """The same to read: how many were checked when, and the oldest of them."""
    found = ages(facts, today)
    counted = [f"{count} {_named(band)}" for band, count in found.bands.items() if count]
    oldest = [] if found.oldest is None else [f"the oldest check was {found.oldest} days ago"]
    return ["; ".join(("facts checked: " + ", ".join(counted), *oldest))]


def _band(day: date | None, today: date) -> str:
    if day is None:
        return NEVER
    # A check on a day that is still to come, by a clock that is ahead, is as good as one of today.
    days = max((today - day).days, 0)
    return next((f"{before + 1}-{last}" for before, last in pairwise(_STEPS) if days <= last), OLDER)


def _named(band: str) -> str:
    return band if band == NEVER else f"{band} days ago"
