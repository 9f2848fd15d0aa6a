from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from components.concepts import hashed_concepts
from components.intents import IntentModel, Mixture, Reading, Sample

TEXTS = ["hej", "hej hej", "goddag", "en cykel", "en seng", "et bord"]
MEANT = [["hello"], ["hello", "hello"], ["good", "day"], ["bicycle"], ["bed"], ["table"]]
INTENTS = ["greet"] * 3 + ["donation_request"] * 3
ORDER = ("greet", "donation_request")
VECTORS = np.array([[1, 0], [1, 0.1], [0.9, 0], [0, 1], [0.1, 1], [0, 0.9]], dtype=np.float32) * 10
MESSAGES = [
    Reading(vector, text, "da", hashed_concepts([words]))
    for vector, text, words in zip(VECTORS, TEXTS, MEANT, strict=True)
]
SAMPLES = [Sample(each.text, intent, each.concepts) for each, intent in zip(MESSAGES, INTENTS, strict=True)]


@pytest.fixture(scope="module")
def model() -> IntentModel:
    return IntentModel.fit(VECTORS, INTENTS, SAMPLES, c=1.0, max_iter=100)


@pytest.mark.parametrize("concepts", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("spelling", [0.0, 0.5, 1.0])
def test_probabilities_add_up_and_the_right_intent_wins(model: IntentModel, spelling: float, concepts: float) -> None:
    for message, intent in zip(MESSAGES, INTENTS, strict=True):
        probabilities = model.probabilities(message, Mixture(spelling=spelling, concepts=concepts))
        assert probabilities.sum() == pytest.approx(1, abs=1e-4)
        assert model.labels[probabilities.argmax()] == intent


def test_what_was_learnt_in_one_language_is_known_in_another_by_its_words(model: IntentModel) -> None:
    unseen = Reading(np.zeros(2, dtype=np.float32), "ዓራት", "ti", hashed_concepts([["bed"]]))
    assert model.best(unseen, Mixture(concepts=0.5))[0] == "donation_request"


def test_a_message_without_any_known_word_is_judged_by_the_rest(model: IntentModel) -> None:
    unknown = Reading(VECTORS[0], "hej", "da", hashed_concepts([]))
    assert model.best(unknown, Mixture(concepts=0.5))[0] == "greet"


def test_a_stored_model_answers_as_before(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    mixture = Mixture(concepts=0.4)
    before = model.probabilities(MESSAGES[0], mixture)
    np.testing.assert_allclose(IntentModel.load(tmp_path).probabilities(MESSAGES[0], mixture), before)


@pytest.mark.parametrize(("text", "language"), [("bed", "en"), ("ዓራት", "ti"), ("arat", "ti"), ("", "da")])
@pytest.mark.parametrize("concepts", [0.0, 0.6, 1.0])
def test_the_weights_of_the_three_are_one_together(text: str, language: str, concepts: float) -> None:
    shares = Mixture(spelling=0.6, transliterated=0.85, concepts=concepts).shares(text, language)
    assert sum(shares) == pytest.approx(1) and min(shares) >= 0
    assert shares[2] == concepts


def test_what_is_held_back_is_less_likely_by_that_much() -> None:
    # Of what is quite sure anyway less is taken off (`LEAST`): these vectors are short, and the spelling is too sure.
    mixture = Mixture(spelling=0.0, concepts=0.5)
    held = IntentModel.fit(VECTORS / 10, INTENTS, SAMPLES, max_iter=100, held_back={"greet": 1.5})
    free = IntentModel.fit(VECTORS / 10, INTENTS, SAMPLES, max_iter=100)
    for message in (replace(each, vector=each.vector / 10) for each in MESSAGES):
        greet, other = held.probabilities(message, mixture)[[held.labels.index(n) for n in ORDER]]
        before, beside = free.probabilities(message, mixture)[[free.labels.index(n) for n in ORDER]]
        assert np.log(greet / other) == pytest.approx(np.log(before / beside) - 1.5, abs=1e-3)
