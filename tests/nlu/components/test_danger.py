"""The levels of danger: what is certain, what is possible, and what becomes of the intent."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message

from components.danger import DangerModel, Levels, put_first, weigh

LABELS = ["none", "possible", "suicide", "threats"]
LEVELS = Levels(possible=0.3, certain=0.6)


@pytest.mark.parametrize(
    ("probabilities", "level", "kind"),
    [
        ([0.71, 0.29, 0.0, 0.0], "none", ""),
        ([0.7, 0.3, 0.0, 0.0], "possible", "suicide"),
        ([0.5, 0.1, 0.1, 0.3], "possible", "threats"),
        ([0.4, 0.0, 0.35, 0.25], "certain", "suicide"),
        ([0.0, 0.41, 0.0, 0.59], "possible", "threats"),
        ([0.0, 0.4, 0.0, 0.6], "certain", "threats"),
    ],
)
def test_the_kinds_together_make_it_certain_and_anything_makes_it_possible(
    probabilities: list[float], level: str, kind: str
) -> None:
    model = DangerModel(SimpleNamespace(labels=LABELS))  # type: ignore[arg-type]
    judged = model.judge(np.array(probabilities), LEVELS)
    assert (judged["level"], judged["kind"]) == (level, kind)
    assert judged["confidence"] == pytest.approx(1 - probabilities[0])


def test_an_emergency_comes_before_all_other_guesses_and_stands_there_once() -> None:
    ranking = [{"name": "tax", "confidence": 0.9}, {"name": "emergency", "confidence": 0.1}]
    message = Message({INTENT: ranking[0], INTENT_RANKING_KEY: ranking})
    put_first(message, "emergency", 0.8)
    assert message.get(INTENT) == {"name": "emergency", "confidence": 0.8}
    assert [each["name"] for each in message.get(INTENT_RANKING_KEY)] == ["emergency", "tax"]


def test_an_emergency_without_danger_makes_room_for_what_else_was_meant() -> None:
    ranking = [
        {"name": "emergency", "confidence": 0.5},
        {"name": "rent_help", "confidence": 0.3},
        {"name": "tax", "confidence": 0.1},
    ]
    message = Message({INTENT: ranking[0], INTENT_RANKING_KEY: ranking})
    weigh(message, "emergency", 0.2)
    assert message.get(INTENT) == {"name": "rent_help", "confidence": pytest.approx(0.54)}
    assert {each["name"]: each["confidence"] for each in message.get(INTENT_RANKING_KEY)} == pytest.approx(
        {"rent_help": 0.54, "emergency": 0.18, "tax": 0.18}
    )


def test_a_ranking_without_the_intent_stays_as_it_is() -> None:
    ranking = [{"name": "rent_help", "confidence": 0.3}, {"name": "tax", "confidence": 0.1}]
    message = Message({INTENT: ranking[0], INTENT_RANKING_KEY: ranking})
    weigh(message, "emergency", 0.2)
    assert message.get(INTENT_RANKING_KEY) == ranking
