"""Whom to call: at most three, the right ones, with numbers that can be pressed."""

from __future__ import annotations

from typing import get_args

import pytest

from actions.kernel.messages import Fact
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


async def test_one_without_a_number_does_not_stand_under_call(ask: Ask, facts: Municipality) -> None:
    assert any(not contact.phones for contact in facts.contacts_for("temporary_housing"))
    reply = await ask("who_to_call", contact_topic="temporary_housing")
    people = [line for line in reply.lines if line.id.startswith("contact-line")]
    assert [(line.id, line.args["name"]) for line in people] == [("contact-line", Fact(text="Jette Loman"))]
    assert [card.name for card in reply.contacts] == ["Jette Loman"]


async def test_whoever_leads_the_team_is_the_last_to_be_called(ask: Ask, facts: Municipality) -> None:
    answering = [contact.role for contact in facts.contacts_for("integration") if contact.phones]
    assert answering.count("team_leader") == 1
    assert answering[-1] == "team_leader"
    called = {card.name for card in (await ask("talk_to_human")).contacts}
    assert called == {"Saida Kadrovic", "Louise Milling", "Sofie Goldschmidt Hemmingsen"}
    assert [card.name for card in (await ask("who_to_call", contact_topic="team_leader")).contacts] == [
        "Rebecca Helqvist"
    ]
