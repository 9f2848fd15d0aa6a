"""What the pipeline decides: danger first, the threshold, guesses that help."""

from __future__ import annotations

import pytest

from actions.kernel.turn import Understanding
from bot.incoming.deciding import EMERGENCY_THRESHOLD, STRANGE_THRESHOLD, THRESHOLD, decide


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
    ("ranking", "intent"),
    [
        ([("jobcafe_hours", 0.9), ("emergency", 0.02)], "jobcafe_hours"),
        ([("jobcafe_hours", THRESHOLD - 0.01)], None),
        ([("no_such_intent", 0.9)], None),
        ([("doctor_rights", 0.8), ("emergency", EMERGENCY_THRESHOLD)], "emergency"),
        ([("greet", 0.2), ("thanks", 0.2), ("emergency", 0.16)], "emergency"),
        ([("greet", 0.2), ("thanks", 0.2), ("deny", 0.2), ("emergency", 0.2)], None),
    ],
)
def test_which_intent_is_acted_on(ranking: list[tuple[str, float]], intent: str | None) -> None:
    assert decide(understood(*ranking)) == intent
