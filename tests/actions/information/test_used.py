"""Which facts an answer says: all of them make it old, and nothing else does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from actions import ACTIONS
from actions.information import reading, used
from actions.kernel.messages import Message
from actions.kernel.presses import ask_press, read_press
from actions.world.world import ICONS
from config.facts import Municipality
from config.facts_parts import Key, parts, whole
from config.freshness import every_fact
from config.languages import LANGUAGES
from rendering.slots import plain, say_in
from tests.actions.scene import Scene, ids
from tests.conftest import NOW

TODAY, OLD = NOW.date().isoformat(), date(2019, 10, 15).isoformat()
ABOUT = {
    "who_to_call": {"contact_topic": "casework"},
    "course_hours": {"course": "jobspor"},
    "course_location": {"course": "jobcafe"},
}
# These never say how old they are: there is no time for that.
UNDATED = {"emergency"}
DATED = sorted({*used.USES, *ICONS} - UNDATED)


def checked(facts: Municipality, *old: Key) -> Municipality:
    """All facts checked today but these."""
    fresh = {key: {**parts(facts)[key], "verified_on": OLD if key in old else TODAY} for key in every_fact(facts)}
    return whole(parts(facts) | fresh)


async def answered(scene: Scene, act: str, facts: Municipality) -> Message:
    understood = read_press(ask_press(act, **ABOUT.get(act, {})))
    turn = await replace(scene, facts=facts).turn("amal", understood)
    [reply] = await ACTIONS[act](turn)
    assert isinstance(reply, Message)
    return reply


@pytest.mark.parametrize("act", DATED)
async def test_an_answer_says_how_old_it_is_when_one_of_its_facts_is_old(scene: Scene, act: str) -> None:
    fresh = await answered(scene, act, checked(scene.facts))
    assert "stale-note" not in ids(fresh)
    about = (fresh.topic or "").partition(":")[2]
    keys = used.keys(scene.facts, act, about)
    assert keys
    assert set(fresh.about) == set(map(str, keys))
    for key in keys:
        assert "stale-note" in ids(await answered(scene, act, checked(scene.facts, key))), key
    others = [key for key in every_fact(scene.facts) if key not in keys]
    assert "stale-note" not in ids(await answered(scene, act, checked(scene.facts, *others)))


def test_an_act_that_says_no_fact_uses_none(facts: Municipality) -> None:
    assert [used.keys(facts, act) for act in ("greet", "donation_request", "who_to_call")] == [(), (), ()]


def test_how_often_a_fact_was_asked_follows_from_the_acts(facts: Municipality) -> None:
    asked = used.by_fact(facts, {"jobcafe_hours": 3, "jobcafe_help": 2, "doctor_rights": 1})
    assert asked[Key("courses", "jobcafe")] == 5
    assert asked[Key("family")] == 1
    assert Key("courses", "jobspor") not in asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_can_be_read_in_every_language(facts: Municipality, language: str) -> None:
    for key in every_fact(facts):
        lines = reading.lines(facts, key)
        assert lines, key
        assert all(plain(say_in(line, language)).strip() for line in (reading.name(facts, key), *lines))


def test_what_is_not_there_any_more_is_read_as_nothing(facts: Municipality) -> None:
    for key in (Key("contacts", "nobody"), Key("figures", "x"), Key("nothing", "x"), Key("nothing")):
        assert reading.found(facts, key) is None
        assert reading.lines(facts, key) == ()
