"""What matters about each thing: counted by pressing, in no language, shown in every one."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.donations.details import KINDS, all_in_full, detail_fields, detail_lines, details_of
from actions.kernel.gathering import MOST_OF_A_KIND, add_one, read_counts
from actions.kernel.messages import Message
from config.facts import Item
from config.languages import LANGUAGES
from rendering.render import render
from rendering.slots import plain, slot
from store import donations, offers
from tests.actions.neighbours import changing
from tests.actions.scene import Scene, ids, presses


def labels(reply: Message) -> list[str]:
    return [plain(slot(button.label, "en")) for row in reply.buttons for button in row]


async def asked(scene: Scene, *items: str) -> Message:
    """`amal` has chosen the things, and wants to say how many; she is asked about the first."""
    await scene.press("amal", "ask:donation_request")
    await scene.fill("amal", *(f"form:items:{item}" for item in items), "form:items:done", "form:area:Naestved")
    return await scene.fill("amal", *changing("details"))


async def test_each_press_counts_one_in_the_same_message(scene: Scene) -> None:
    assert "child" in labels(await asked(scene, "bed"))
    await scene.press("amal", "form:count_bed:child")
    twice = await scene.press("amal", "form:count_bed:child")
    assert twice.in_place
    assert "child × 2" in labels(twice)
    assert "child" in labels(await scene.press("amal", "form:count_bed:again"))


async def test_only_the_chosen_things_are_asked_about_one_after_the_other(scene: Scene) -> None:
    await asked(scene, "shoes", "bicycle")
    assert ids(await scene.press("amal", "form:count_bed:done")) == ["details-ask"]
    next_one = await scene.press("amal", "form:count_shoes:done")
    assert "form:count_bicycle:woman" in presses(next_one)
    assert "form:count_bicycle:baby" not in presses(next_one)
    assert ids(await scene.press("amal", "form:count_bicycle:done")) == ["request-confirm"]


@pytest.mark.parametrize("typed", ["4", "٤", "۴", " 4 "])
async def test_a_number_can_be_typed_where_there_is_one_kind(scene: Scene, typed: str) -> None:
    await asked(scene, "chair")
    assert ids(await scene.type("amal", typed)) == ["request-confirm"]


@pytest.mark.parametrize(("thing", "typed"), [("chair", "0"), ("chair", "500"), ("chair", "fire"), ("shoes", "4")])
async def test_what_is_no_such_number_is_asked_again(scene: Scene, thing: str, typed: str) -> None:
    await asked(scene, thing)
    assert ids(await scene.type("amal", typed)) == ["form-unclear", "details-ask"]


async def test_what_was_counted_is_shown_back_and_on_the_card_in_the_reader_s_language(scene: Scene) -> None:
    await scene.person("mette", "da", "volunteer")
    await asked(scene, "bed", "chair", "lamp")
    counting = ("form:count_bed:child", "form:count_bed:child", "form:count_bed:cot", "form:count_bed:done", "4")
    confirm = await scene.fill("amal", *counting, "form:count_lamp:done")
    shown = plain(render(confirm, "en")[0].html)  # type: ignore[union-attr]
    assert "bed: baby's bed × 1 and child × 2\nchair × 4\nlamp\n" in shown
    await scene.press("amal", "form:confirm:yes")
    found = await donations.find(scene.session, 1)
    assert found
    assert found.details == {"bed": {"cot": 1, "child": 2}, "chair": {"any": 4}}
    card = plain(render(await scene.press("mette", "donation:show:1"), "da")[0].html)  # type: ignore[union-attr]
    assert "• seng: babyseng × 1 og barn × 2\n• stol × 4\n" in card


async def test_a_family_that_is_asked_sees_for_whom_it_is(scene: Scene) -> None:
    await asked(scene, "shoes")
    await scene.fill("amal", "form:count_shoes:done", "form:confirm:yes")
    await scene.press("yusuf", "ask:donation_offer")
    await scene.fill("yusuf", "form:items:shoes", "form:items:done", *changing("details"))
    await scene.fill("yusuf", "form:count_shoes:woman", "form:count_shoes:done", "form:confirm:yes")
    await scene.press("ida", "offer:pass:1")
    offered = await offers.find(scene.session, 1)
    assert offered
    assert offered.details == {"shoes": {"woman": 1}}
    [row] = await scene.queued("amal", "notice")
    assert "woman" in str(row.message)


def test_every_thing_has_a_question_and_every_button_fits() -> None:
    fields = detail_fields()
    assert [field.name for field in fields] == [f"count_{item}" for item in get_args(Item)]
    for item, kinds in KINDS.items():
        assert all(len(f"form:count_{item}:{kind}") <= 64 for kind in kinds)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_a_name_in_every_language(language: str) -> None:
    details = {item: dict.fromkeys(kinds, 2) for item, kinds in KINDS.items()}
    for line in detail_lines(list(KINDS), details):
        assert "2" in slot(line, language)
    assert len(slot(all_in_full(list(KINDS), details), language).split("\n")) == len(KINDS)


@given(st.lists(st.sampled_from(["baby", "child", "woman", "forged", "a.1"])))
def test_as_many_are_counted_as_were_pressed(pressed: list[str]) -> None:
    known, counts = ("baby", "child", "woman"), ""
    for each in pressed:
        counts = add_one(counts, each, known)
    expected = {each: min(pressed.count(each), MOST_OF_A_KIND) for each in known if each in pressed}
    assert read_counts(counts) == expected
    details = details_of({"items": "shoes", "count_shoes": counts, "count_bed": "child.1"})
    assert details == ({"shoes": expected} if expected else {})
