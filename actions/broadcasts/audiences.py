"""Whom a broadcast is for, said as sentences; and what can be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from actions.kernel import Fact, Items, LanguageName, Say, Slot, plain, say
from config.facts import CourseId, Municipality
from config.languages import LANGUAGES
from store.audiences import MEMBER, OPEN_REQUESTS, Audience, Kind, Side
from store.broadcasts import Broadcast
from store.roles import RoleName

KINDS: tuple[Kind, ...] = get_args(Kind)
SIDES: tuple[Side, ...] = get_args(Side)
ELSEWHERE = "elsewhere"


def towns(facts: Municipality) -> tuple[str, ...]:
    """The towns of the facts file, and the rest."""
    return (*dict.fromkeys(site.city for site in facts.temporary_housing.sites), ELSEWHERE)


def values(kind: Kind, facts: Municipality) -> Sequence[str]:
    """What can be switched on and off; towns by their place in the file, since callback data takes few letters."""
    match kind:
        case "language":
            return list(LANGUAGES)
        case "course":
            return [each for each in get_args(CourseId) if not facts.has_stopped(each)]
        case "town":
            return towns(facts)
        case "role":
            return (MEMBER, *get_args(RoleName))
        case "requests":
            return (OPEN_REQUESTS,)


def reached(broadcast: Broadcast, facts: Municipality) -> Audience:
    """Whom it reaches as courses are given today. What was chosen stays chosen, for when one begins again."""
    stopped = [each.id for each in facts.courses if not each.given]
    return Audience(broadcast.audience).without_courses(stopped)


def label(kind: Kind, value: str) -> Say | LanguageName:
    """What a value is called."""
    match kind:
        case "language":
            return LanguageName(code=value)
        case "course":
            return say(f"course-{value}")
        case "town":
            return say("place-elsewhere") if value == ELSEWHERE else plain(value)
        case "role":
            return say("reach-member" if value == MEMBER else f"right-{value}")
        case "requests":
            return say("reach-open-requests")


def describe(audience: Audience) -> tuple[Say, ...]:
    """The audience in sentences: a line for each kind, who is left out below."""
    if audience.everybody:
        return (say("reach-everybody"),)
    joined = say("reach-any") if audience.match == "any" and len(audience.only) > 1 else None
    only = _lines(audience, "only") or (say("reach-everybody"),)
    numbers = Items(items=tuple(Fact(text=str(each)) for each in audience.without))
    without = (say("reach-without", numbers=numbers),) if audience.without else ()
    return (*((joined,) if joined else ()), *only, *_lines(audience, "not"), *without)


def _lines(audience: Audience, side: Side) -> tuple[Say, ...]:
    return tuple(
        say(f"reach-{side}", kind=say(f"reach-kind-{kind}"), values=_joined(kind, chosen))
        for kind, chosen in audience.side(side).items()
    )


def _joined(kind: Kind, chosen: Sequence[str]) -> Items:
    items: tuple[Slot, ...] = tuple(label(kind, value) for value in chosen)
    return Items(items=items, joined="or")
