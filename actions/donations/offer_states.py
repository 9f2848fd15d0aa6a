"""The life of an offer, written out once. docs/donations.md shows it; a test compares the two."""

from __future__ import annotations

from typing import Literal

from actions.donations.states import step

State = Literal["draft", "unseen", "open", "asked", "promised", "handed_over", "closed"]
Event = Literal["send", "submit", "pass", "ask", "decline", "report", "accept", "release", "hand_over", "close"]
# State -> event -> the state after it. `unseen`: no coordinator has looked at it. `asked`: one family is, at a time.
NEXT: dict[State, dict[Event, State]] = {
    "draft": {"send": "open", "submit": "unseen", "close": "closed"},
    "unseen": {"pass": "open", "close": "closed"},
    "open": {"ask": "asked", "close": "closed"},
    "asked": {"accept": "promised", "decline": "open", "report": "unseen", "close": "closed"},
    "promised": {"hand_over": "handed_over", "release": "open", "close": "closed"},
    "handed_over": {},
    "closed": {},
}
ALIVE = frozenset({"unseen", "open", "asked", "promised"})


def after(state: str, event: Event) -> State:
    """The state of an offer after `event`. Raises Impossible."""
    return step(NEXT, state, event)
