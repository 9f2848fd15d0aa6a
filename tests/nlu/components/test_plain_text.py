from __future__ import annotations

import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from components.plain_text import PlainText


@pytest.mark.parametrize("text", ['/emergency{"item": "bed"}', "  /greet", "/"])
def test_nobody_dictates_an_intent_with_a_slash(text: str) -> None:
    (message,) = PlainText().process([Message({TEXT: text})])
    assert not message.get(TEXT).lstrip().startswith("/")
    assert len(message.get(TEXT)) == len(text)


def test_other_text_stays_as_it_is() -> None:
    (message,) = PlainText().process([Message({TEXT: "kl. 12/3"})])
    assert message.get(TEXT) == "kl. 12/3"
