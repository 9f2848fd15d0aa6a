"""A person and the bot, over HTTP, with the real NLU server and the simulator."""

from __future__ import annotations

import re

import pytest

from tests.stage import Stage, button, buttons

# One question in each language, as somebody might type it, and what must stand in the answer.
QUESTIONS = {
    "da": "hvornår har jobcafeen åbent?",
    "en": "when is the jobcafe open?",
    "ar": "متى يفتح مقهى العمل؟",
    "ti": "ጆብካፈ መዓስ ይኽፈት?",
    "so": "Jobcafe-gu goorma ayuu furmaa?",
    "fa": "جابکافه کی باز است؟",
    "prs": "جابکافه چی وقت باز است؟",
    "ps": "جاب کافې کله خلاصېږي؟",
    "kmr": "Jobcafe kengî vedibe?",
    "ckb": "جۆب کافێ کەی دەکرێتەوە؟",
    "fr": "quand est-ce que le jobcafé est ouvert ?",
    "sw": "jobcafe inafunguliwa lini?",
    "ln": "jobcafe efungwamaka ntango nini?",
    "uk": "коли відкрите джобкафе?",
}
TELEGRAM = {"prs": "fa-AF", "kmr": "ku"}


@pytest.mark.parametrize("language", QUESTIONS)
async def test_the_hours_of_the_jobcafe_in_every_language(stage: Stage, language: str) -> None:
    person = await stage.person(TELEGRAM.get(language, language))
    answer, venue = await person.say(QUESTIONS[language], count=2)
    assert "\u206812:30\u2069" in answer["text"]
    assert "Kasernevej 20" in answer["text"]
    assert venue["venue"]["address"] == "Kasernevej 20, 4700 Næstved"


async def test_start_greets_in_the_language_of_the_phone_and_offers_all(stage: Stage) -> None:
    person = await stage.person("ti")
    [greeting] = await person.say("/start")
    assert re.search("[\u1200-\u137f]", greeting["text"])
    assert {f"language:{code}" for code in QUESTIONS} <= set(buttons(greeting).values())


async def test_buttons_lead_from_the_menu_to_a_person_to_call(stage: Stage) -> None:
    person = await stage.person("da")
    [topics] = await person.from_menu("people", "ask:who_to_call")
    answer, card, *_ = await person.press(topics, "ask:who_to_call:contact_topic=permanent_housing", count=2)
    assert "+45 40 13 68 59" in answer["text"]
    assert card["contact"]["phone_number"] == "+4540136859"


async def test_where_is_it_refers_to_the_answer_before(stage: Stage) -> None:
    person = await stage.person("da")
    await person.say("fortæl om Din vej til job")
    answer, venue = await person.say("og hvor er det henne?", count=2)
    assert "Din vej til job" in answer["text"]
    assert venue["venue"]["title"] == "Din vej til job"


async def test_another_language_is_answered_and_offered(stage: Stage) -> None:
    person = await stage.person("da")
    [greeting] = await person.say("/start")
    await person.press(greeting, "language:da")
    answer, _ = await person.say(QUESTIONS["so"], count=2)
    assert "language:so" in buttons(answer).values()
    [danish] = await person.say("tak")
    assert "Selv tak" in danish["text"]
    await person.press(answer, "language:so")
    [somali] = await person.say("/menu")
    assert "Hvad vil du vide" not in somali["text"]


async def test_an_answer_can_be_shown_in_danish(stage: Stage) -> None:
    person = await stage.person("ar")
    [arabic] = await person.from_menu("family", "ask:doctor_rights")
    [danish] = await person.press(arabic, button(arabic, lambda data: data.startswith("danish:")))
    assert "Du har ret til læge" in danish["text"]


async def test_an_emergency_is_answered_with_numbers_that_can_be_pressed(stage: Stage) -> None:
    person = await stage.person("ar")
    text, *cards = await person.say("ساعدوني زوجي يضربني", count=3)
    assert "1888" in text["text"] and "112" in text["text"]
    assert [card["contact"]["phone_number"] for card in cards] == ["1888", "112"]
    [general, *_] = await person.say("/emergency", count=5)
    assert "112" in general["text"]


# Of nothing in particular.
UNKNOWN = "og hvad så med de andre"


async def test_what_is_not_understood_gets_guesses_and_then_a_person(stage: Stage) -> None:
    person = await stage.person("da")
    [first] = await person.say(UNKNOWN)
    assert sum(data.startswith("ask:") for data in buttons(first).values()) >= 3
    [second, card, *_] = await person.say(UNKNOWN, count=2)
    assert "+45" in second["text"]
    assert card["contact"]["phone_number"].startswith("+45")


async def test_commands_are_described_in_the_person_s_language(stage: Stage) -> None:
    person = await stage.person("uk")
    about = await stage.simulator.about(person.id, "uk")
    descriptions = {command["command"]: command["description"] for command in about["commands"]}
    assert "112" in descriptions["emergency"]
    assert re.search("[а-яіїєґ]", descriptions["start"])


async def test_everything_about_a_person_can_be_deleted(stage: Stage) -> None:
    person = await stage.person("da")
    [privacy] = await person.say("/privacy")
    [sure] = await person.press(privacy, "ask:forget")
    [gone] = await person.press(sure, "forget:now")
    assert "slettet" in gone["text"]
    [old] = await person.press(privacy, "ask:forget")
    assert "slette" in old["text"]
