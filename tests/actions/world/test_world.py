"""The rest of the world: a true sentence, the official page, whom to call; never the answer of a neighbour."""

from __future__ import annotations

import pytest

from actions.kernel.buttons import ask as ask_button
from actions.world.world import ICONS
from config.facts import Municipality
from config.languages import LANGUAGES
from tests.actions.conftest import Ask
from tests.actions.scene import ids, presses, shown

EVERY_TOPIC = pytest.mark.parametrize("topic", ICONS)


@EVERY_TOPIC
async def test_the_answer_is_of_its_own_topic_and_names_somebody_here(
    ask: Ask, facts: Municipality, topic: str
) -> None:
    reply = await ask(topic)
    assert ids(reply)[0] == f"world-{topic}"
    assert not {f"world-{other}" for other in ICONS if other != topic} & set(ids(reply))
    fact = next(each for each in facts.elsewhere if each.id == topic)
    names = {contact.name for contact in facts.contacts_for(fact.contact)}
    assert {card.name for card in reply.contacts} & names


@EVERY_TOPIC
async def test_it_shows_the_official_pages_and_that_nobody_has_checked_them(
    ask: Ask, facts: Municipality, topic: str
) -> None:
    pages = next(each.pages for each in facts.elsewhere if each.id == topic)
    reply = await ask(topic)
    assert ("world-unchecked" in ids(reply)) == bool(pages)
    for language in LANGUAGES:
        text = shown(reply, language)
        assert all(str(page).rstrip("/") in text for page in pages), language


async def test_a_letter_goes_to_a_person_and_so_does_grief(ask: Ask) -> None:
    person = ask_button("talk_to_human").press
    assert [topic for topic in ICONS if person in presses(await ask(topic))] == ["letter_help", "counselling"]


async def test_the_police_are_a_card_when_nobody_is_in_danger(ask: Ask) -> None:
    reply = await ask("crime_fines")
    assert reply.contacts[0].phone == "114"
    assert "114" in shown(reply, "da")
