from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from components.intents import IntentModel, Mixture

TEXTS = ["hej", "hej hej", "goddag", "en cykel", "en seng", "et bord"]
INTENTS = ["greet"] * 3 + ["donation_request"] * 3
VECTORS = np.array([[1, 0], [1, 0.1], [0.9, 0], [0, 1], [0.1, 1], [0, 0.9]], dtype=np.float32) * 10


@pytest.fixture(scope="module")
def model() -> IntentModel:
    return IntentModel.fit(VECTORS, INTENTS, TEXTS, INTENTS, c=1.0, max_iter=100)


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_probabilities_add_up_and_the_right_intent_wins(model: IntentModel, share: float) -> None:
    for vector, text, intent in zip(VECTORS, TEXTS, INTENTS, strict=True):
        probabilities = model.probabilities(vector, text, "da", Mixture(spelling=share))
        assert probabilities.sum() == pytest.approx(1, abs=1e-4)
        assert model.labels[probabilities.argmax()] == intent


def test_a_stored_model_answers_as_before(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    before = model.probabilities(VECTORS[0], "hej", "da", Mixture())
    np.testing.assert_allclose(IntentModel.load(tmp_path).probabilities(VECTORS[0], "hej", "da", Mixture()), before)
