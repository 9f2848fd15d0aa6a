"""The life of a donation request, written out once. docs/donations.md shows it; a test compares the two."""

from __future__ import annotations

from typing import Literal, get_args

State = Literal["draft", "open", "claimed", "arranged", "handed_over", "closed"]
Event = Literal["send", "claim", "release", "arrange", "rearrange", "hand_over", "close"]
# State -> event -> the state after it. What is not here cannot happen.
NEXT: dict[State, dict[Event, State]] = {
    "draft": {"send": "open", "close": "closed"},
    "open": {"claim": "claimed", "close": "closed"},
    "claimed": {"arrange": "arranged", "release": "open", "close": "closed"},
    "arranged": {"hand_over": "handed_over", "rearrange": "claimed", "release": "open", "close": "closed"},
    "handed_over": {},
    "closed": {},
}
# Somebody has it: exactly in these it is claimed by one.
HELD: frozenset[State] = frozenset({"claimed", "arranged", "handed_over"})
OVER: frozenset[State] = frozenset(state for state, events in NEXT.items() if not events)


class Impossible(Exception):
    """This cannot happen to a request in this state."""


def after(state: str, event: Event) -> State:
    """The state after `event`. Raises Impossible."""
    known = next((each for each in get_args(State) if each == state), None)
    found = NEXT[known].get(event) if known else None
    if found is None:
        raise Impossible(f"{event} of what is {state}")
    return found


def before(event: Event) -> frozenset[State]:
    """The states in which `event` can happen."""
    return frozenset(state for state, events in NEXT.items() if event in events)
