"""Presses that no button of the bot makes for this person: they show and change nothing of anybody else's."""

from __future__ import annotations

import pytest

from actions.donations import FEATURE
from actions.kernel.acts import ACTS
from actions.kernel.permissions import may
from actions.kernel.presses import press, read_press
from tests.actions.neighbours import arranged, ask_for, state
from tests.actions.scene import Scene, ids, presses

BUTTONS = sorted(name for name, act in FEATURE.acts.items() if act.takes)
# What else such a button carries, besides the number of a request, an offer or a person.
CARRIED = {
    "filter": "open",
    "page": "0",
    "minutes": "29841060",
    "sentence": "outside",
    "reason": "silent",
    "name": "most_open",
}


@pytest.mark.parametrize("act", BUTTONS)
async def test_a_stranger_sees_nothing_of_a_request_and_no_button_that_is_not_theirs(street: Scene, act: str) -> None:
    await ask_for(street)
    for number in ("1", "9"):
        values = (CARRIED.get(value.name, number) for value in ACTS[act].takes or ())
        reply = await street.press("yusuf", press(act, *values))
        assert "Børnene er 4 og 7 år" not in str(reply)
        beyond = {data for data in presses(reply) if not may(set(), read_press(data).intent)}
        assert beyond == set()
    assert await state(street) == "open"


@pytest.mark.parametrize("who", ["amal", "yusuf", "ole"])
async def test_what_one_has_not_taken_cannot_be_given_back(street: Scene, who: str) -> None:
    await arranged(street)
    for number in ("1", "999"):
        assert ids(await street.press(who, f"donation:release:{number}")) == ["button-too-old"]
    assert await state(street) == "arranged"
