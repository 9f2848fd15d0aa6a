from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from components.concepts import Concepts
from components.glossary import GLOSSES_FILE
from components.intents import IntentModel, Mixture, Reading
from components.wording import Sample

TEXTS = ["hej", "hej hej", "goddag", "en cykel", "en seng", "et bord"]
MEANT = [["hello"], ["hello", "hello"], ["good", "day"], ["bicycle"], ["bed"], ["table"]]
INTENTS = ["greet"] * 3 + ["donation_request"] * 3
ORDER = ("greet", "donation_request")
VECTORS = np.array([[1, 0], [1, 0.1], [0.9, 0], [0, 1], [0.1, 1], [0, 0.9]], dtype=np.float32) * 10
MESSAGES = [
    Reading(vector, text, "da", Concepts.of([[word] for word in words]))
    for vector, text, words in zip(VECTORS, TEXTS, MEANT, strict=True)
]
SAMPLES = [Sample(text, "da", intent) for text, intent in zip(TEXTS, INTENTS, strict=True)]
GLOSSES = {"hej": "hello", "goddag": "good day", "cykel": "bicycle", "seng": "bed", "bord": "table"}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a dictionary."""
    folder = tmp_path_factory.mktemp("nlu_data")
    (folder / "da").mkdir()
    rows = (f"{word}\t{gloss}\n" for word, gloss in GLOSSES.items())
    (folder / "da" / GLOSSES_FILE).write_text("".join(rows), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def model(data: Path) -> IntentModel:
    return IntentModel.fit(VECTORS, INTENTS, SAMPLES, data, c=1.0, max_iter=100)


@pytest.mark.parametrize("concepts", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("spelling", [0.0, 0.5, 1.0])
def test_probabilities_add_up_and_the_right_intent_wins(model: IntentModel, spelling: float, concepts: float) -> None:
    for message, intent in zip(MESSAGES, INTENTS, strict=True):
        probabilities = model.probabilities(message, Mixture(spelling=spelling, concepts=concepts))
        assert probabilities.sum() == pytest.approx(1, abs=1e-4)
        assert model.labels[probabilities.argmax()] == intent


def test_what_was_learnt_in_one_language_is_known_in_another_by_its_words(model: IntentModel) -> None:
    unseen = Reading(np.zeros(2, dtype=np.float32), "ዓራት", "ti", Concepts.of([["bed"]]))
    assert model.best(unseen, Mixture(concepts=0.5))[0] == "donation_request"


def test_a_message_without_any_known_word_is_judged_by_the_rest(model: IntentModel) -> None:
    unknown = Reading(VECTORS[0], "hej", "da", Concepts.of([[]]))
    assert model.best(unknown, Mixture(concepts=0.5))[0] == "greet"


def test_a_stored_model_answers_as_before(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    mixture = Mixture(concepts=0.4)
    before = model.probabilities(MESSAGES[0], mixture)
    np.testing.assert_allclose(IntentModel.load(tmp_path).probabilities(MESSAGES[0], mixture), before)


@pytest.mark.parametrize(
    ("text", "language", "glosses", "spelling", "concepts"),
    [
        ("bed", "en", [["bed"]], 0.4 * 0.6, 0.6),
        ("bed xyzzy", "en", [["bed"], []], 0.7 * 0.6, 0.3),
        ("xyzzy", "en", [[]], 0.6, 0.0),
        ("ዓራት", "ti", [["bed"]], 0.4 * 0.6, 0.6),
        ("arat", "ti", [["bed"]], 0.4 * 0.85, 0.6),
        ("12", "da", [["#"]], 0.0, 0.6),
        ("🙂", "da", [], 0.0, 0.0),
    ],
)
def test_a_model_weighs_what_it_sees_of_a_message(
    text: str, language: str, glosses: list[list[str]], spelling: float, concepts: float
) -> None:
    message = Reading(VECTORS[0], text, language, Concepts.of(glosses))
    shares = Mixture(spelling=0.6, transliterated=0.85, concepts=0.6).shares(message)
    assert shares == pytest.approx((1 - spelling - concepts, spelling, concepts))


def test_what_is_held_back_is_less_likely_by_that_much(data: Path) -> None:
    # Of what is quite sure anyway less is taken off (`LEAST`): these vectors are short, and the spelling is too sure.
    mixture = Mixture(spelling=0.0, concepts=0.5)
    held = IntentModel.fit(VECTORS / 10, INTENTS, SAMPLES, data, max_iter=100, held_back={"greet": 1.5})
    free = IntentModel.fit(VECTORS / 10, INTENTS, SAMPLES, data, max_iter=100)
    for message in (replace(each, vector=each.vector / 10) for each in MESSAGES):
        greet, other = held.probabilities(message, mixture)[[held.labels.index(n) for n in ORDER]]
        before, beside = free.probabilities(message, mixture)[[free.labels.index(n) for n in ORDER]]
        assert np.log(greet / other) == pytest.approx(np.log(before / beside) - 1.5, abs=1e-3)
