"""Who may translate a broadcast, look at a translation and change it, and what is in the way of each."""

from __future__ import annotations

import pytest

from actions.broadcasts.texts import LONGEST
from store import broadcasts, readers
from store.broadcasts import Translation
from tests.actions.broadcasts.test_broadcasts import office, the, write
from tests.actions.scene import Scene, ids, presses
from tests.conftest import NOW

__all__ = ["office"]

STEPS = ("check", "right", "change")


async def translated(scene: Scene, language: str = "ti", number: int = 1) -> Translation:
    found = await broadcasts.translation(scene.session, number, language)
    assert found
    return found


async def sought(scene: Scene, *steps: str) -> None:
    """A new broadcast with this text, and everybody who can is asked to translate it."""
    await write(scene, *steps)
    await scene.press("ida", "broadcast:seek:1")


async def another_reader(scene: Scene) -> None:
    """`hana` reads Tigrinya, as `mette` does."""
    await scene.person("hana", "da", "volunteer")
    await readers.choose(scene.session, scene.people["hana"].id, ["ti"], NOW)


@pytest.mark.parametrize("step", STEPS)
async def test_there_is_nothing_to_look_at_before_somebody_has_written_it(office: Scene, step: str) -> None:
    await sought(office)
    assert ids(await office.press("mette", f"translation:{step}:1:ti")) == ["broadcast-gone"]
    await office.press("mette", "translation:take:1:ti")
    assert ids(await office.press("mette", f"translation:{step}:1:ti")) == ["broadcast-gone"]


@pytest.mark.parametrize("step", STEPS)
async def test_nor_when_the_text_has_changed_since(office: Scene, step: str) -> None:
    await another_reader(office)
    await sought(office)
    await office.press("mette", "translation:take:1:ti")
    await office.type("mette", "ዕጹው")
    assert ids(await office.press("hana", f"translation:{step}:1:ti")) != ["broadcast-gone"]
    await office.press("ida", "broadcast:text:1")
    await office.type("ida", "Åbent.")
    assert ids(await office.press("hana", f"translation:{step}:1:ti")) == ["broadcast-gone"]


@pytest.mark.parametrize("press", ["1:so", "1:da", "2:ti"])
@pytest.mark.parametrize("step", ["take", *STEPS])
async def test_a_volunteer_translates_what_they_read_and_what_there_is(office: Scene, press: str, step: str) -> None:
    await sought(office)
    assert ids(await office.press("mette", f"translation:{step}:{press}")) == ["button-too-old"]


async def test_staff_may_translate_whatever_they_read_but_not_into_the_language_of_the_text(office: Scene) -> None:
    await sought(office)
    assert ids(await office.press("bo", "translation:take:1:so"))[0] == "translate-source"
    assert ids(await office.press("bo", "translation:take:1:da")) == ["broadcast-gone"]
    assert ids(await office.press("amal", "translation:take:1:ar")) == ["button-too-old"]


async def test_what_is_written_anew_is_a_draft_again_and_another_one_has_to_look_at_it(office: Scene) -> None:
    await another_reader(office)
    await sought(office)
    await office.press("mette", "translation:take:1:ti")
    await office.type("mette", "ዕጹው")
    first, mette, hana = await translated(office), office.people["mette"].id, office.people["hana"].id
    assert (first.state, first.translator_id, first.checker_id) == ("drafted", mette, None)
    await office.press("mette", "translation:change:1:ti")
    await office.type("mette", "ዕጹው እዩ")
    assert (first.state, first.translator_id, first.checker_id) == ("drafted", mette, None)
    await office.press("hana", "translation:change:1:ti")
    await office.type("hana", "ሎሚ ዕጹው እዩ")
    assert (first.text, first.state, first.translator_id, first.checker_id) == ("ሎሚ ዕጹው እዩ", "drafted", hana, None)
    assert ids(await office.press("hana", "translation:right:1:ti")) == ["check-other"]
    assert (await office.said("mette"))[-1] == "seek-check"
    await office.press("mette", "translation:right:1:ti")
    assert (first.state, first.translator_id, first.checker_id) == ("checked", hana, mette)


async def test_only_a_second_one_can_say_that_it_is_right(office: Scene) -> None:
    await another_reader(office)
    await sought(office)
    await office.press("mette", "translation:take:1:ti")
    await office.type("mette", "ዕጹው")
    shown = await office.press("hana", "translation:check:1:ti")
    assert ids(shown) == ["check-ask", "broadcast-text", "broadcast-text"]
    assert [each.spaced for each in shown.lines] == [False, False, True]
    assert ids(await office.press("mette", "translation:right:1:ti")) == ["check-other"]
    assert (await translated(office)).state == "drafted"
    assert ids(await office.press("hana", "translation:right:1:ti")) == ["translate-thanks"]
    found = await translated(office)
    assert (found.state, found.checker_id) == ("checked", office.people["hana"].id)


async def test_whoever_has_taken_it_on_may_begin_again_and_nobody_else(office: Scene) -> None:
    await another_reader(office)
    await sought(office)
    for _ in range(2):
        assert ids(await office.press("mette", "translation:take:1:ti"))[0] == "translate-source"
    assert ids(await office.press("hana", "translation:take:1:ti")) == ["translate-late"]
    await office.type("mette", "ዕጹው")
    assert ids(await office.press("mette", "translation:take:1:ti")) == ["translate-late"]


async def test_what_is_out_of_date_is_free_again(office: Scene) -> None:
    await another_reader(office)
    await sought(office)
    await office.press("mette", "translation:take:1:ti")
    await office.type("mette", "ዕጹው")
    await office.press("ida", "broadcast:text:1")
    await office.type("ida", "Åbent.")
    await office.press("hana", "translation:take:1:ti")
    found = await translated(office)
    assert (found.text, found.translator_id, found.version) == (
        "",
        office.people["hana"].id,
        (await the(office)).version,
    )


async def test_a_text_that_changes_under_the_translator_is_shown_again(office: Scene) -> None:
    await sought(office)
    await office.press("mette", "translation:take:1:ti")
    await office.press("ida", "broadcast:text:1")
    await office.type("ida", "Åbent.")
    assert ids(await office.type("mette", "ዕጹው")) == ["translate-outdated"]
    assert (await translated(office)).text == ""
    assert ids(await office.type("mette", "ክፉት")) == ["translate-thanks"]
    assert (await translated(office)).text == "ክፉት"


@pytest.mark.parametrize(
    ("text", "typed", "line"),
    [
        ("Lukket.", "x" * LONGEST, "translate-thanks"),
        ("Lukket.", "x" * (LONGEST + 1), "text-long"),
        ("Lukket.", "#1", "translate-marks"),
        ("Lukket.\n---\nMere.", "ዕጹው", "translate-more"),
        ("Lukket.\n---\nMere.", "ዕጹው\n---\nx", "translate-thanks"),
    ],
    ids=["the longest", "too long", "a mark too many", "without more", "with more"],
)
async def test_a_translation_has_all_that_the_text_has_and_is_no_longer(
    office: Scene, text: str, typed: str, line: str
) -> None:
    await sought(office, text)
    await office.press("mette", "translation:take:1:ti")
    assert ids(await office.type("mette", typed))[0] == line


async def test_readers_are_asked_for_each_language_that_is_not_there_and_it_is_said_where_there_are_none(
    office: Scene,
) -> None:
    await write(office)
    asked = await office.press("ida", "broadcast:seek:1")
    assert ids(asked)[:4] == ["seek-done", "seek-nobody", "seek-nobody", "seek-nobody"]
    assert str(asked.lines[0].args["count"]) == "type='fact' text='1'"
    assert [each.spaced for each in asked.lines[:5]] == [False, False, False, False, True]
    assert await office.said("mette") == ["seek-take"]
    # Whoever has written it is not asked to look at it, and nobody is asked to translate it again.
    await office.press("mette", "translation:take:1:ti")
    await office.type("mette", "ዕጹው")
    asked = await office.press("ida", "broadcast:seek:1")
    assert str(asked.lines[0].args["count"]) == "type='fact' text='0'"
    assert ids(asked).count("seek-nobody") == 4


async def test_what_stands_in_its_place_goes_round_and_is_fixed_while_it_is_taken_back(office: Scene) -> None:
    await write(office)
    found = []
    for _ in range(3):
        shown = await office.press("ida", "broadcast:missing:1:ti")
        assert shown.in_place
        found.append((await the(office)).missing["ti"])
    assert found == ["wait", "out", "both"]
    assert [press for press in presses(shown) if ":ti" in press] == ["translation:take:1:ti", "broadcast:missing:1:ti"]
    (await the(office)).state = "recalling"
    assert ids(await office.press("ida", "broadcast:missing:1:ti")) == ["broadcast-gone"]
