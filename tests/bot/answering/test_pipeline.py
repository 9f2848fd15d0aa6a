"""What the pipeline decides: danger first, the threshold, guesses that help."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions.kernel.turn import Danger, Level, Understanding
from bot.incoming.deciding import ANSWERED, STRANGE_THRESHOLD, THRESHOLD, decide, outcome


def understood(*ranking: tuple[str, float]) -> Understanding:
    return Understanding(*ranking[0], ranking=ranking)


@pytest.mark.parametrize(
    ("redacted", "confidence", "answered"),
    [
        ("hvor er …", THRESHOLD, True),
        ("… og … # …", STRANGE_THRESHOLD - 0.01, False),
        ("… og … # …", STRANGE_THRESHOLD, True),
        ("…", 0.5, False),
        ("", THRESHOLD, True),
    ],
)
def test_strange_words_need_a_surer_guess(redacted: str, confidence: float, answered: bool) -> None:
    assert (decide(Understanding("thanks", confidence, redacted=redacted)) == "thanks") is answered


@pytest.mark.parametrize(
    ("ranking", "danger", "intent"),
    [
        ([("jobcafe_hours", 0.9), ("emergency", 0.02)], "none", "jobcafe_hours"),
        ([("jobcafe_hours", THRESHOLD - 0.01)], "none", None),
        ([("no_such_intent", 0.9)], "none", None),
        ([("doctor_rights", 0.8), ("emergency", 0.1)], "possible", "doctor_rights"),
        ([("doctor_rights", 0.8), ("emergency", 0.1)], "certain", "emergency"),
        ([("greet", 0.2), ("thanks", 0.2)], "certain", "emergency"),
        ([("emergency", ANSWERED - 0.01), ("greet", THRESHOLD)], "none", "greet"),
        ([("emergency", ANSWERED - 0.01), ("greet", THRESHOLD - 0.01)], "none", None),
        ([("emergency", ANSWERED - 0.01), ("greet", THRESHOLD)], "possible", "emergency"),
        ([("emergency", ANSWERED), ("greet", 0.1)], "none", "emergency"),
    ],
)
def test_which_intent_is_acted_on(ranking: list[tuple[str, float]], danger: Level, intent: str | None) -> None:
    assert decide(replace(understood(*ranking), danger=Danger(danger, "threats"))) == intent


@pytest.mark.parametrize(
    ("intent", "confidence", "said"),
    [
        ("jobcafe_hours", ANSWERED, "answered"),
        ("jobcafe_hours", ANSWERED - 0.01, "asked"),
        ("jobcafe_hours", THRESHOLD, "asked"),
        ("jobcafe_hours", THRESHOLD - 0.01, "refused"),
        ("greet", THRESHOLD, "answered"),
        ("help_menu", THRESHOLD, "answered"),
        ("out_of_scope", 0.99, "refused"),
    ],
)
def test_what_becomes_of_a_question(intent: str, confidence: float, said: str) -> None:
    assert outcome(understood((intent, confidence))) == said
