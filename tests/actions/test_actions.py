"""The table of actions: complete, and every answer can be said."""

from __future__ import annotations

import pytest
import yaml

from actions import ACTIONS
from actions.kernel.presses import read_press
from actions.kernel.rows import of_row, to_row
from config.languages import LANGUAGES
from config.settings import ROOT
from rendering.parts import Text
from rendering.render import render
from tests.actions.conftest import Ask

INFORMATION = sorted(ACTIONS.keys() - {"forget_now"})


def test_every_intent_of_the_model_has_an_action() -> None:
    domain = yaml.safe_load((ROOT / "config" / "rasa" / "domain.yml").read_text(encoding="utf-8"))
    intents = {intent if isinstance(intent, str) else next(iter(intent)) for intent in domain["intents"]}
    assert intents <= ACTIONS.keys()


@pytest.mark.parametrize("intent", INFORMATION)
async def test_every_answer_can_be_said_in_every_language(ask: Ask, intent: str) -> None:
    reply = await ask(intent)
    for language in LANGUAGES:
        text, *_ = render(reply, language, row_id=1)
        assert isinstance(text, Text)
        assert len(text.html) < 4096
        assert all(len(button.text) <= 64 for row in text.buttons for button in row)


@pytest.mark.parametrize("intent", INFORMATION)
async def test_every_button_of_an_answer_leads_somewhere(ask: Ask, intent: str) -> None:
    for row in (await ask(intent)).buttons:
        for button in row:
            assert read_press(button.press).intent in ACTIONS


@pytest.mark.parametrize("intent", INFORMATION)
async def test_an_answer_survives_the_outbox(ask: Ask, intent: str) -> None:
    reply = await ask(intent)
    assert of_row(to_row(reply)) == reply
