"""Two requests become one: whose, in which state, with what of each, and who has it then."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions.donations.fields import LONGEST_NOTE
from store import donations
from store.donations import DonationRequest
from tests.actions.donations.test_coordination import office
from tests.actions.neighbours import arranged, ask_for
from tests.actions.scene import Scene, ids, presses

__all__ = ["office"]


async def find(scene: Scene, number: int) -> DonationRequest:
    found = await donations.find(scene.session, number)
    assert found
    return found


async def two(scene: Scene) -> tuple[DonationRequest, DonationRequest]:
    """A bed and a sofa for the same family."""
    await ask_for(scene, "amal", "bed")
    await ask_for(scene, "amal", "sofa")
    return await find(scene, 1), await find(scene, 2)


async def test_only_other_requests_of_the_family_that_still_run_can_be_joined(office: Scene) -> None:
    await ask_for(office, "amal", "bed")
    await ask_for(office, "yusuf", "bed")
    assert ids(await office.press("bo", "donation:merge:1")) == ["merge-none"]
    for _ in range(2):
        await ask_for(office, "amal", "sofa")
    shown = await office.press("bo", "donation:merge:3")
    assert set(presses(shown)) == {"donation:join:3:1", "donation:join:3:4"}
    (await find(office, 1)).state = "closed"
    assert presses(await office.press("bo", "donation:merge:3")) == ["donation:join:3:4"]
    assert ids(await office.press("bo", "donation:merge:1")) == ["button-too-old"]
    assert ids(await office.press("bo", "donation:merge:99")) == ["button-too-old"]


@pytest.mark.parametrize("press", ["1:1", "1:99", "99:1", "1:3", "3:1"])
async def test_a_forged_button_joins_nothing(office: Scene, press: str) -> None:
    await two(office)
    await ask_for(office, "yusuf", "bed")
    assert ids(await office.press("bo", f"donation:join:{press}")) == ["button-too-old"]
    assert [(await find(office, number)).state for number in (1, 2, 3)] == ["open"] * 3


@pytest.mark.parametrize("over", [1, 2])
@pytest.mark.parametrize("press", ["1:2", "2:1"])
async def test_what_is_over_is_not_joined(office: Scene, over: int, press: str) -> None:
    await two(office)
    (await find(office, over)).state = "closed"
    assert ids(await office.press("bo", f"donation:join:{press}")) == ["button-too-old"]


@pytest.mark.parametrize("press", ["1:2", "2:1"])
async def test_the_earlier_one_stays_whichever_is_pressed_and_has_the_most_of_both(office: Scene, press: str) -> None:
    kept, later = await two(office)
    kept.soon, later.soon = "later", "week"
    kept.details = {"bed": {"child": 1, "cot": 3}}
    later.details = {"bed": {"child": 2, "cot": 1, "double": 1}, "sofa": {"any": 2}}
    kept.note, later.note = "x" * LONGEST_NOTE, "y"
    kept.traits, later.traits = ["wood", "white"], ["white", "folding"]
    kept.vector, later.vector = b"", b"later"
    kept.photo, later.photo = None, "picture"
    await office.session.flush()
    await office.press("bo", f"donation:join:{press}")
    assert (kept.state, later.state) == ("open", "closed")
    assert kept.items == ["bed", "sofa"]
    assert kept.details == {"bed": {"child": 2, "cot": 3, "double": 1}, "sofa": {"any": 2}}
    assert [kept.soon, kept.note, str(kept.photo)] == ["week", "x" * LONGEST_NOTE, "picture"]
    assert (kept.traits, kept.vector) == (["wood", "white", "folding"], b"later")


async def test_words_that_both_have_stand_there_once(office: Scene) -> None:
    kept, later = await two(office)
    kept.vector, later.vector = b"kept", b"later"
    kept.photo, later.photo = "one", "other"
    assert kept.note == later.note
    await office.press("bo", "donation:join:1:2")
    assert (kept.note, kept.vector, kept.photo) == (later.note, b"kept", "one")


async def test_whoever_has_both_has_the_one_that_is_left_and_waits_for_nothing(office: Scene) -> None:
    kept, _ = await two(office)
    for number in (1, 2):
        await office.press("mette", f"donation:claim:{number}")
    await office.press("ole", "donation:claim:1")
    await office.press("pia", "donation:claim:2")
    await office.press("bo", "donation:join:1:2")
    assert kept.claimed_by == office.people["mette"].id
    assert await donations.waiting_for(office.session, 1) == [office.people[who].id for who in ("ole", "pia")]
    assert (await office.said("mette")).count("merge-helper") == 1


async def test_whoever_waits_for_the_later_one_and_has_the_earlier_does_not_wait_for_it(office: Scene) -> None:
    await two(office)
    await office.press("mette", "donation:claim:1")
    await office.press("ole", "donation:claim:2")
    await office.press("mette", "donation:claim:2")
    await office.press("bo", "donation:join:1:2")
    assert await donations.waiting_for(office.session, 1) == [office.people["ole"].id]


async def test_a_meeting_that_is_agreed_stays_when_another_request_is_joined_to_it(office: Scene) -> None:
    await arranged(office)
    await ask_for(office, "amal", "sofa")
    kept = await find(office, 1)
    meets_at, code = kept.meets_at, kept.code
    office.now += timedelta(minutes=1)
    await office.press("bo", "donation:join:2:1")
    assert (kept.state, kept.meets_at, kept.code) == ("arranged", meets_at, code)
    assert kept.claimed_by == office.people["mette"].id
    assert "sofa" in kept.items
