"""Volunteers say which languages they read well; who may be asked to translate follows from it."""

from __future__ import annotations

from actions.kernel.asking import DONE
from store import persons, readers, roles
from store.database import Database
from tests.actions.scene import Scene, ids, presses
from tests.conftest import NOW


async def choose(scene: Scene, who: str, *languages: str) -> None:
    await scene.command(who, "/languages")
    await scene.fill(who, *(f"form:languages:{each}" for each in (*languages, DONE)))


async def test_a_volunteer_chooses_languages_on_the_board(scene: Scene) -> None:
    mette = await scene.person("mette", "da", "volunteer")
    board = await scene.press("mette", "ask:donation_board")
    assert "ask:reader_languages" in presses(board)
    await choose(scene, "mette", "ti", "ar")
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
