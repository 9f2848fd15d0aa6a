"""Whom to call: at most three, the right ones, with numbers that can be pressed."""

from __future__ import annotations

from typing import get_args

import pytest

from config.facts import ContactTopic, Municipality
from tests.actions.conftest import Ask


async def test_without_a_topic_it_asks_about_what(ask: Ask) -> None:
    reply = await ask("who_to_call")
    presses = {button.press for row in reply.buttons for button in row}
    assert presses == {f"ask:who_to_call:contact_topic={topic}" for topic in get_args(ContactTopic)}
    assert reply.contacts == ()


@pytest.mark.parametrize("topic", get_args(ContactTopic))
async def test_every_topic_has_one_to_three_people_and_a_number(ask: Ask, topic: str) -> None:
    reply = await ask("who_to_call", contact_topic=topic)
    people = [line for line in reply.lines if line.id.startswith("contact-line")]
    assert 1 <= len(people) <= 3
    assert 1 <= len(reply.contacts) <= 3


async def test_the_jobcenter_s_number_is_the_one_on_the_page(ask: Ask) -> None:
    assert [card.phone for card in (await ask("jobcenter_phone")).contacts] == ["+4555886600"]


async def test_journalists_get_the_press_officer(ask: Ask) -> None:
    assert [card.phone for card in (await ask("press_contact")).contacts] == ["+4555886774"]


async def test_one_without_a_number_is_named_but_has_no_card(ask: Ask, facts: Municipality) -> None:
    reply = await ask("who_to_call", contact_topic="temporary_housing")
    assert [line.id for line in reply.lines].count("contact-line-no-phone") == 2
    assert [card.name for card in reply.contacts] == ["Jette Loman"]
