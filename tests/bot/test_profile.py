"""What Telegram shows of the bot before anybody has written: in every language, within its limits, set only once."""

from __future__ import annotations

import pytest

from bot import profile
from bot.incoming.language import MENUS
from config import wordings
from config.languages import LANGUAGES
from rendering import profile as texts
from simulator.client import SimulatorClient
from tests.bot.house import House, message

# As long as the name of a Danish municipality is.
LONGEST = "Ringkøbing-Skjern Kommune"
SETS = ("setMyName", "setMyDescription", "setMyShortDescription")


async def sets(simulator: SimulatorClient) -> list[int]:
    """How often each was called so far."""
    return [len(await simulator.calls(method)) for method in SETS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_texts_that_telegram_takes(language: str) -> None:
    assert 10 <= len(texts.name(language)) <= wordings.LONGEST_NAME
    assert texts.name(language).startswith("Vejviser")
    assert 40 <= len(texts.short(language, LONGEST)) <= wordings.LONGEST_SHORT
    assert 40 <= len(texts.description((language,), LONGEST)) <= wordings.LONGEST_DESCRIPTION
    assert LONGEST in texts.short(language, LONGEST)


def test_what_is_shown_to_all_others_has_room_for_its_languages() -> None:
    assert profile.languages()[None] == ("en", "ckb")
    for languages in profile.languages().values():
        assert len(texts.description(languages, LONGEST)) <= wordings.LONGEST_DESCRIPTION


async def test_each_phone_shows_it_in_its_language(house: House) -> None:
    await profile.show(house.bot, "Næstved")
    for telegram, code in MENUS.items():
        person = await house.simulator.add_person("Amal", language_code=telegram)
        about = await house.simulator.about(person, telegram)
        assert about["name"] == texts.name(code)
        assert about["description"] == texts.description((code,), "Næstved")
        assert about["short_description"] == texts.short(code, "Næstved")


@pytest.mark.parametrize(("telegram", "nearest"), [("fa-AF", "fa"), ("ckb", "en"), ("de", "en")])
async def test_a_phone_in_another_language_shows_the_nearest(house: House, telegram: str, nearest: str) -> None:
    await profile.show(house.bot, "Næstved")
    person = await house.simulator.add_person("Amal", language_code=telegram)
    about = await house.simulator.about(person, telegram)
    assert about["name"] == texts.name(nearest)
    assert about["description"].startswith(texts.description((nearest,), "Næstved"))
    assert (texts.description(("ckb",), "Næstved") in about["description"]) == (nearest == "en")


async def test_what_is_there_already_is_not_set_again(house: House) -> None:
    await profile.show(house.bot, "Næstved")
    first = await sets(house.simulator)
    assert min(first) >= len(MENUS)
    await profile.show(house.bot, "Næstved")
    assert await sets(house.simulator) == first
    await profile.show(house.bot, "Vordingborg")
    names, descriptions, short = await sets(house.simulator)
    assert (names, descriptions, short) == (first[0], 2 * first[1], 2 * first[2])


async def test_what_telegram_does_not_take_stays_as_it_was_and_the_rest_is_set(house: House) -> None:
    await profile.show(house.bot, "Næstved")
    await profile.show(house.bot, "N" * wordings.LONGEST_SHORT)
    person = await house.simulator.add_person("Amal", language_code="da")
    about = await house.simulator.about(person, "da")
    assert about["short_description"] == texts.short("da", "Næstved")
    assert about["description"] == texts.description(("da",), "N" * wordings.LONGEST_SHORT)


async def test_a_name_that_may_not_be_changed_today_holds_nothing_up(house: House) -> None:
    await house.simulator.fault("429", method="setMyName", retry_after=3600)
    await profile.show(house.bot, "Næstved")
    person = await house.person("da")
    [row] = await house.queue(person, message("Hej"))
    house.start_worker()
    assert await house.texts(person) == ["Hej"]
    [english] = [code for code, ours in MENUS.items() if ours == "en"]
    assert (await house.bot.get_my_name(english)).name == texts.name("en")
    await profile.show(house.bot, "Næstved")
    assert (await house.bot.get_my_name("da")).name == texts.name("da")
    assert (await house.row(row)).state == "sent"
