"""What a volunteer writes in the name of the staff: only who was asked writes it; the staff see it and can say no."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from rendering.render import render
from store import threads
from store.audit import Audit
from tests.actions.scene import Scene, ids, presses
from tests.actions.threads.test_person import answer, answered, linked, rows, staffed, texts, tick, translator

__all__ = ["staffed"]
LIE = "900 ክሮነር ክፈሉ"


async def lied(scene: Scene, text: str = "Kom torsdag", lie: str = LIE) -> None:
    """Yonas, who was asked, writes what the staff have not said."""
    await translator(scene, "yonas")
    _, unclear = await answered(scene, text)
    await scene.press("amal", unclear)
    await scene.press("yonas", "interpret:take:1")
    await scene.type("yonas", lie)


async def test_who_was_not_asked_and_does_not_read_it_says_nothing_in_the_name_of_the_staff(staffed: Scene) -> None:
    await translator(staffed, "yonas")
    await staffed.person("vlad", "da", "volunteer", "samx")
    _, unclear = await answered(staffed)
    await staffed.press("amal", unclear)
    assert ids(await staffed.press("vlad", "interpret:take:1")) == ["button-too-old"]
    assert ids((await rows(staffed, "amal"))[-1]) == ["thread-answer"]


async def test_the_staff_read_what_they_wrote_and_what_was_made_of_it(staffed: Scene) -> None:
    await lied(staffed)
    copy = (await rows(staffed, "group"))[-1]
    assert ids(copy)[0] == "interpret-given"
    assert [texts(line) for line in copy.lines[1:]] == [["Kom torsdag"], [LIE]]
    assert presses(copy) == ["interpret:wrong:1"]


async def test_one_press_says_that_it_is_wrong_and_a_correction_can_be_written(staffed: Scene) -> None:
    await lied(staffed)
    assert await staffed.press_in_group("bo", "interpret:wrong:1") == []
    told = (await rows(staffed, "amal"))[-1]
    assert ids(told) == ["interpret-wrong"]
    assert ids((await rows(staffed, "group"))[-1]) == ["interpret-wrong-told"]
    [noted] = await staffed.session.scalars(select(Audit).where(Audit.event == "wrong"))
    assert (noted.actor, noted.subject) == (staffed.people["bo"].id, "interpretation 1")
    thread = await threads.open_of(staffed.session, staffed.people["amal"].id)
    assert thread
    assert ids(await answer(staffed, "bo", thread, "Kom torsdag. Det er gratis.")) == ["passed-on"]
    assert ids((await rows(staffed, "amal"))[-1]) == ["thread-answer"]


async def test_it_is_said_once_and_only_by_staff_of_what_was_passed_on(staffed: Scene) -> None:
    await translator(staffed, "yonas")
    _, unclear = await answered(staffed)
    await staffed.press("amal", unclear)
    assert ids(await staffed.press("bo", "interpret:wrong:1")) == ["button-too-old"]
    await staffed.press("yonas", "interpret:take:1")
    await staffed.type("yonas", "ሓሙስ ንዓ")
    assert ids(await staffed.press("yonas", "interpret:wrong:1")) == ["not-allowed"]
    assert await staffed.press_in_group("bo", "interpret:wrong:1") == []
    assert ids(await staffed.press("ida", "interpret:wrong:1")) == ["button-too-old"]
    assert ids(await staffed.press("ida", "interpret:wrong:2")) == ["button-too-old"]


async def test_a_conversation_that_is_over_is_open_again_for_the_correction(staffed: Scene) -> None:
    await lied(staffed)
    await tick(staffed, timedelta(days=3))
    assert await threads.open_of(staffed.session, staffed.people["amal"].id) is None
    await staffed.press_in_group("bo", "interpret:wrong:1")
    assert ids((await rows(staffed, "amal"))[-1]) == ["interpret-wrong"]
    assert await threads.open_of(staffed.session, staffed.people["amal"].id)


async def test_where_the_staff_read_elsewhere_by_now_there_are_numbers_to_call(staffed: Scene) -> None:
    await lied(staffed)
    await linked(staffed, -2002)
    await staffed.press_in_group("bo", "interpret:wrong:1")
    told = (await rows(staffed, "amal"))[-1]
    assert ids(told)[0] == "interpret-wrong"
    assert told.contacts


@pytest.mark.parametrize(("size", "more"), [(499, 0), (500, 0), (501, 1), (3501, 2)])
async def test_what_does_not_fit_into_one_message_comes_in_several(staffed: Scene, size: int, more: int) -> None:
    await lied(staffed, "x" * size, "y" * 3000)
    copies = [each for each in await rows(staffed, "group") if {"interpret-given", "only-day"} & set(ids(each))]
    assert len(copies) == 1 + more
    assert "".join(texts(line)[0] for each in copies[:-1] for line in each.lines) == ("x" * size if more else "")
    assert all(render(each, "da") for each in copies)
