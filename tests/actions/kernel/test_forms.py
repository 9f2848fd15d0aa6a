"""What a form does with what is pressed, typed and sent: one question after the other, nothing that nobody asked."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actions import FORMS
from actions.kernel.fields import Photo
from actions.kernel.messages import say
from actions.kernel.turn import Understanding
from store import donations, forms, offers
from tests.actions.neighbours import changing
from tests.actions.scene import Scene, ids, only, presses
from tests.conftest import NOW

SECOND = timedelta(seconds=1)
ASK, GIVE = "ask:donation_request", "ask:donation_offer"


async def test_a_form_is_open_for_a_day_after_the_last_answer(scene: Scene) -> None:
    await scene.press("amal", ASK)
    scene.now = NOW + timedelta(hours=24) - SECOND
    assert ids(await scene.press("amal", "form:items:lamp")) == ["request-items-ask"]
    scene.now += timedelta(hours=24)
    assert ids(await scene.press("amal", "form:items:done")) == ["button-too-old"]


async def test_nothing_chosen_is_asked_again_and_what_is_switched_is_marked(scene: Scene) -> None:
    await scene.press("amal", ASK)
    assert ids(await scene.press("amal", "form:items:done")) == ["request-items-ask"]
    shown = await scene.press("amal", "form:items:lamp")
    assert shown.in_place
    icons = {button.press: button.icon for row in shown.buttons for button in row}
    assert icons["form:items:lamp"] == "☑"
    assert icons["form:items:bed"] != "☑"
    off = await scene.press("amal", "form:items:lamp")
    assert all(button.icon != "☑" for row in off.buttons for button in row)


async def test_things_stand_two_in_a_row_with_done_below_and_the_way_out_last(scene: Scene) -> None:
    shown = await scene.press("amal", ASK)
    assert {len(row) for row in shown.buttons[:7]} == {2}
    assert [[button.press for button in row] for row in shown.buttons[-2:]] == [["form:items:done"], ["form:stop"]]
    await scene.press("amal", "form:items:lamp")
    town = await scene.press("amal", "form:items:done")
    assert [button.press for button in town.buttons[-1]] == ["form:back", "form:stop"]


async def test_from_nothing_is_offered_once_something_is_counted(scene: Scene) -> None:
    await scene.press("amal", ASK)
    await scene.fill("amal", "form:items:bed", "form:items:done", "form:area:Naestved")
    before = await scene.fill("amal", *changing("details"))
    assert "form:count_bed:again" not in presses(before)
    after = await scene.press("amal", "form:count_bed:single")
    assert "form:count_bed:again" in presses(after)
    assert "form:count_bed:again" not in presses(await scene.press("amal", "form:count_bed:again"))


async def test_back_asks_the_question_before_and_from_the_first_one_it_leaves(scene: Scene) -> None:
    await scene.press("amal", ASK)
    await scene.fill("amal", "form:items:lamp", "form:items:done")
    assert ids(await scene.press("amal", "form:back")) == ["request-items-ask"]
    assert ids(await scene.press("amal", "form:back")) == ["form-stopped"]
    assert ids(await scene.press("amal", "form:back")) == ["button-too-old"]


async def test_an_answer_to_another_question_asks_the_present_one_again(scene: Scene) -> None:
    await scene.press("amal", ASK)
    assert ids(await scene.press("amal", "form:soon:week")) == ["request-items-ask"]
    await scene.fill("amal", "form:items:lamp", "form:items:done", "form:area:Naestved", *changing("photo"))
    assert ids(await scene.press("amal", "form:photo:forged")) == ["photo-ask"]


async def test_a_text_that_is_a_question_of_its_own_is_left_to_be_answered(scene: Scene) -> None:
    await scene.press("amal", ASK)
    turn = await scene.turn("amal", Understanding("greet", 0.9), "hej")
    assert await FORMS.read(turn, otherwise_known=True) is None
    replies = await FORMS.read(await scene.turn("amal", Understanding("", 0.0), "hej"), otherwise_known=False)
    assert replies
    assert ids(only(replies)) == ["form-unclear", "request-items-ask"]


async def test_the_question_is_asked_again_after_another_answer_and_not_right_after_itself(scene: Scene) -> None:
    await scene.press("amal", ASK)
    assert await FORMS.again(await scene.turn("amal", Understanding("greet", 0.9))) == []
    scene.now += SECOND
    replies = await FORMS.again(await scene.turn("amal", Understanding("greet", 0.9)))
    assert ids(only(replies)) == ["request-items-ask"]


async def to_photos(scene: Scene) -> None:
    await scene.press("yusuf", GIVE)
    await scene.fill("yusuf", "form:items:sofa", "form:items:done", *changing("photos"))


async def test_five_pictures_go_with_an_offer_and_a_sixth_is_left_out(scene: Scene) -> None:
    await to_photos(scene)
    lines = []
    for number in range(6):
        scene.now += SECOND
        replies = await scene.photo("yusuf", f"photo{number}")
        assert replies
        lines.append(ids(only(replies))[0])
    assert lines == ["photos-more"] * 5 + ["photos-enough"]
    await scene.fill("yusuf", "form:photos:done", "form:confirm:yes")
    found = await offers.find(scene.session, 1)
    assert found
    assert found.photos == [f"photo{number}" for number in range(5)]


async def test_an_album_is_answered_once_and_all_its_pictures_are_kept(scene: Scene) -> None:
    await to_photos(scene)
    first = await scene.photo("yusuf", "a", "album")
    assert first
    assert ids(only(first))[0] == "photos-more"
    assert await scene.photo("yusuf", "b", "album") == []
    another = await scene.photo("yusuf", "c", "another")
    assert another
    row = await forms.open_for(scene.session, scene.people["yusuf"].id, scene.now)
    assert row
    assert row.answers["photos-gathered"] == "a,b,c"


async def test_a_picture_where_none_is_asked_for_is_said_to_be_unclear_once_an_album(scene: Scene) -> None:
    await scene.press("ida", "ask:made_add")
    unclear = await scene.photo("ida", "a", "album")
    assert unclear
    assert ids(only(unclear)) == ["form-unclear", "made-when-ask"]
    assert await scene.photo("ida", "b", "album") == []


@given(early=st.integers(0, 7), later=st.integers(0, 7))
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_pictures_that_come_early_count_for_their_question_up_to_the_most(
    scene: Scene, early: int, later: int
) -> None:
    await scene.press("yusuf", GIVE)
    said = [ids(only(await scene.photo("yusuf", f"early{number}") or [])) for number in range(early)]
    assert [line for line, _ in said] == ["photo-kept"] * min(early, 5) + ["photos-full"] * max(early - 5, 0)
    assert all(question == "offer-items-ask" for _, question in said)
    asked = await scene.fill("yusuf", "form:items:sofa", "form:items:done", *changing("photos"))
    assert ("form:photos:done" in presses(asked)) == bool(early)
    for number in range(later):
        await scene.photo("yusuf", f"later{number}")
    row = await forms.open_for(scene.session, scene.people["yusuf"].id, scene.now)
    assert row
    sent = [*(f"early{number}" for number in range(early)), *(f"later{number}" for number in range(later))]
    assert row.answers.get("photos-gathered", "") == ",".join(sent[:5])


async def test_one_picture_that_comes_early_is_the_answer_and_is_not_asked_for(scene: Scene) -> None:
    await scene.press("amal", ASK)
    assert ids(only(await scene.photo("amal", "bed", "album") or [])) == ["photo-kept", "request-items-ask"]
    assert await scene.photo("amal", "chair", "album") == []
    asked = await scene.fill("amal", "form:items:lamp", "form:items:done")
    assert ids(asked) == ["request-area-ask"]
    await scene.fill("amal", "form:area:Naestved", "form:confirm:yes")
    found = await donations.find(scene.session, 1)
    assert found
    assert found.photo == "bed"


async def test_a_picture_that_cannot_be_used_says_why_also_when_it_is_early(scene: Scene) -> None:
    await scene.press("yusuf", GIVE)
    turn = await scene.turn("yusuf", Understanding("", 0.0))
    replies = await FORMS.take_photo(turn, Photo("broken", trouble=say("photo-broken")))
    assert ids(only(replies or [])) == ["photo-broken", "offer-items-ask"]
    row = await forms.open_for(scene.session, scene.people["yusuf"].id, scene.now)
    assert row
    assert "photos-gathered" not in row.answers


async def test_one_picture_answers_the_question_of_a_request(scene: Scene) -> None:
    await scene.press("amal", ASK)
    await scene.fill("amal", "form:items:lamp", "form:items:done", "form:area:Naestved", *changing("photo"))
    replies = await scene.photo("amal", "AgACAgQ")
    assert replies
    assert ids(only(replies)) == ["request-confirm"]
    await scene.press("amal", "form:confirm:yes")
    found = await donations.find(scene.session, 1)
    assert found
    assert found.photo == "AgACAgQ"


@pytest.mark.parametrize("who", ["amal", "ida"])
async def test_without_an_open_form_pictures_files_and_contacts_are_nobody_s_answer(scene: Scene, who: str) -> None:
    assert await scene.photo(who, "x") is None
    turn = await scene.turn(who, Understanding("", 0.0))
    assert await FORMS.take_file(turn, "x") is None
    assert await FORMS.take_contact(turn, "4555886600", own=True) is None
