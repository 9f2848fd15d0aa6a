"""The life of a donation request, written out once. docs/donations.md shows it; a test compares the two."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeVar

State = Literal["draft", "open", "claimed", "arranged", "handed_over", "closed"]
Event = Literal["send", "claim", "release", "arrange", "rearrange", "no_show", "hand_over", "close"]
S = TypeVar("S", bound=str)
E = TypeVar("E", bound=str)
# State -> event -> the state after it. What is not here cannot happen.
NEXT: dict[State, dict[Event, State]] = {
    "draft": {"send": "open", "close": "closed"},
    "open": {"claim": "claimed", "close": "closed"},
    "claimed": {"arrange": "arranged", "release": "open", "close": "closed"},
    "arranged": {
        "hand_over": "handed_over",
        "rearrange": "claimed",
        "no_show": "claimed",
        "release": "open",
        "close": "closed",
    },
    "handed_over": {},
    "closed": {},
}
# Why a coordinator closes one.
REASONS = ("elsewhere", "silent", "unfit")
# Somebody has it: exactly in these it is claimed by one.
HELD: frozenset[State] = frozenset({"claimed", "arranged", "handed_over"})
OVER: frozenset[State] = frozenset(state for state, events in NEXT.items() if not events)
# Sent, and still to be helped with.
ALIVE: frozenset[State] = frozenset({"open", "claimed", "arranged"})


class Impossible(Exception):
    """This cannot happen to a request in this state."""


def step(table: Mapping[S, Mapping[E, S]], state: str, event: E) -> S:
    """The state after `event`, in this table. Raises Impossible."""
    found = next((events.get(event) for known, events in table.items() if known == state), None)
    if found is None:
        raise Impossible(f"{event} of what is {state}")
    return found


def after(state: str, event: Event) -> State:
    """The state of a request after `event`. Raises Impossible."""
    return step(NEXT, state, event)


def before(event: Event) -> frozenset[State]:
    """The states in which `event` can happen."""
    return frozenset(state for state, events in NEXT.items() if event in events)
