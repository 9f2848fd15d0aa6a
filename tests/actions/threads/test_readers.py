"""Volunteers say which languages they read well; who may be asked to translate follows from it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from actions.kernel.asking import DONE
from store import persons, readers, roles
from store.audit import Audit
from store.database import Database
from tests.actions.scene import Scene, ids, presses, read
from tests.conftest import NOW


async def choose(scene: Scene, who: str, *languages: str) -> None:
    await scene.command(who, "/languages")
    await scene.fill(who, *(f"form:languages:{each}" for each in (*languages, DONE)))


async def test_a_volunteer_chooses_languages_on_the_board(scene: Scene) -> None:
    mette = await scene.person("mette", "da", "volunteer")
    board = await scene.press("mette", "ask:donation_board")
    assert "ask:reader_languages" in presses(board)
    await choose(scene, "mette", "ti", "ar")
    assert await readers.of(scene.session, "ti") == []
    await scene.press("ida", f"reader:give:{mette.id}:ti")
    assert await readers.of(scene.session, "ti") == [mette.id]
    assert await readers.of(scene.session, "so") == []


async def test_what_was_chosen_before_is_switched_on_and_can_be_switched_off(scene: Scene) -> None:
    await scene.person("mette", "da", "volunteer")
    await choose(scene, "mette", "ti", "ar")
    form = await scene.command("mette", "/languages")
    on = {button.press for row in form.buttons for button in row if button.icon == "☑"}
    assert on == {"form:languages:ti", "form:languages:ar"}
    await choose(scene, "mette", "ti", "so")
    assert await readers.languages_of(scene.session, scene.people["mette"].id) == {"ar", "so"}


async def test_none_of_them_is_an_answer_too(scene: Scene) -> None:
    await scene.person("mette", "da", "volunteer")
    await choose(scene, "mette", "ti")
    await choose(scene, "mette", "none")
    assert await readers.of(scene.session, "ti") == []


async def test_families_are_not_asked_for_languages(scene: Scene) -> None:
    assert ids(await scene.command("amal", "/languages")) == ["not-allowed"]


async def test_only_who_can_be_reached_and_has_a_role_still_is_a_reader(database: Database) -> None:
    async with database.transaction() as session:
        people = [await persons.meet(session, number, "da", NOW) for number in (1, 2, 3)]
        for person in people:
            await roles.give(session, person.id, "volunteer", "samx", NOW)
            await readers.choose(session, person.id, ["ti"], NOW)
        await persons.left(session, people[1].id, NOW)
        await roles.take(session, people[2].id, "volunteer", "samx")
        assert await readers.of(session, "ti") == [people[0].id]


@pytest.fixture
async def organised(scene: Scene) -> Scene:
    """Mette helps in an organisation, which Karen coordinates; Lone coordinates another one."""
    await scene.person("mette", "da", "volunteer", "samx")
    await scene.person("karen", "da", "coordinator", "samx")
    await scene.person("lone", "da", "coordinator", "other")
    return scene


async def test_their_own_coordinator_gives_a_language_with_one_press_and_both_are_told(organised: Scene) -> None:
    await choose(organised, "mette", "ti", "ar")
    [asked] = await organised.queued("karen", "notice")
    assert ids(read(asked)) == ["reader-ask"]
    number = organised.people["mette"].id
    assert presses(read(asked)) == [f"reader:give:{number}:ar", f"reader:give:{number}:ti"]
    assert await organised.said("ida") == []
    assert ids(await organised.press("karen", f"reader:give:{number}:ti")) == ["passed-on"]
    assert await organised.said("mette") == ["readers-kept"]
    assert await readers.of(organised.session, "ti") == [number]
    assert await readers.of(organised.session, "ar") == []
    assert ids(await organised.press("karen", f"reader:give:{number}:ti")) == ["button-too-old"]
    [noted] = await organised.session.scalars(select(Audit).where(Audit.event == "reader"))
    assert (noted.actor, noted.subject, noted.after) == (organised.people["karen"].id, f"person {number}", "ti")


async def test_nobody_gives_it_who_was_not_asked_nor_to_themselves(organised: Scene) -> None:
    await choose(organised, "mette", "ti")
    number = organised.people["mette"].id
    assert ids(await organised.press("mette", f"reader:give:{number}:ti")) == ["not-allowed"]
    for who in ("lone", "ida"):
        assert ids(await organised.press(who, f"reader:give:{number}:ti")) == ["button-too-old"]
    assert ids(await organised.press("karen", f"reader:give:{number}:so")) == ["button-too-old"]
    await roles.take(organised.session, number, "volunteer", "samx")
    assert ids(await organised.press("karen", f"reader:give:{number}:ti")) == ["button-too-old"]
    await choose(organised, "karen", "ti")
    assert ids(await organised.press("karen", f"reader:give:{organised.people['karen'].id}:ti")) == ["button-too-old"]
    assert await readers.of(organised.session, "ti") == []


async def test_who_is_asked_is_asked_once_for_each_language(organised: Scene) -> None:
    await choose(organised, "mette", "ti")
    await choose(organised, "mette", "so")
    first, second = await organised.queued("karen", "notice")
    assert (len(presses(read(first))), len(presses(read(second)))) == (1, 1)
    await choose(organised, "mette", "so")
    await choose(organised, "mette", "so")
    assert len(await organised.queued("karen", "notice")) == 2


async def test_staff_give_it_to_themselves(scene: Scene) -> None:
    await choose(scene, "ida", "ti")
    assert await readers.of(scene.session, "ti") == [scene.people["ida"].id]


async def test_what_is_offered_again_has_to_be_given_again(organised: Scene) -> None:
    number = organised.people["mette"].id
    await readers.choose(organised.session, number, ["ti"], NOW)
    await choose(organised, "mette", "none")
    await choose(organised, "mette", "ti")
    assert await readers.of(organised.session, "ti") == []
