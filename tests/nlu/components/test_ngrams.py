"""The spelling model: rare letters may count more, and what is learnt is the same once it is kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from components.linear import SCALE, Learning, LinearModel, _descend, _Rows, softmax, worth_of
from components.ngrams import NgramClassifier, hashed_ngrams

TEXTS = ["the bed is broken", "the bus is late", "the bed is old", "the bus is full"]
LABELS = ["bed", "bus", "bed", "bus"]


def test_what_few_texts_have_is_worth_more_and_nothing_is_worth_nothing() -> None:
    features = [hashed_ngrams(text, 3, 16) for text in TEXTS]
    worth = worth_of(features, 1 << 16)
    everywhere = set(features[0]) & set(features[1]) & set(features[2]) & set(features[3])
    once = set(features[3]) - set(features[0]) - set(features[1]) - set(features[2])
    assert 0 < max(worth[list(everywhere)]) < min(worth[list(once)]) <= worth.max()


@pytest.mark.parametrize("rarity", [0.0, 0.5, 1.0])
def test_it_tells_what_it_learnt_apart_and_the_same_once_it_was_kept(rarity: float, tmp_path: Path) -> None:
    learnt = NgramClassifier.fit(TEXTS, LABELS, longest=4, bits=14, how=Learning(epochs=20, rarity=rarity))
    learnt.save(tmp_path / "spelling.npz")
    kept = NgramClassifier.load(tmp_path / "spelling.npz")
    for text, label in zip(TEXTS, LABELS, strict=True):
        probabilities = learnt.probabilities(text)
        assert learnt.labels[int(probabilities.argmax())] == label
        np.testing.assert_array_equal(kept.probabilities(text), probabilities)


def test_a_rare_word_decides_more_where_rarity_counts() -> None:
    texts = [*["please the the bed"] * 20, *["please the the bus"] * 20, "please zorb"]
    labels = [*["bed"] * 20, *["bus"] * 20, "zorb"]
    even, rare = (
        NgramClassifier.fit(texts, labels, longest=4, bits=14, how=Learning(rarity=rarity)) for rarity in (0.0, 1.0)
    )
    asked, at = "please the the zorb", even.labels.index("zorb")
    assert rare.probabilities(asked)[at] > even.probabilities(asked)[at]


@pytest.mark.parametrize("text", ["", " ", "0", "🙂", "x", "the", "ዓራት", "\u200f\u2066", "a" * 5000])
def test_any_text_has_probabilities(text: str) -> None:
    model = NgramClassifier.fit(TEXTS, LABELS, longest=4, bits=14, how=Learning(epochs=2, rarity=0.5))
    found = model.probabilities(text)
    assert found.sum() == pytest.approx(1.0, abs=1e-5) and (found >= 0).all()


def test_weights_in_bytes_give_the_probabilities_that_floats_give() -> None:
    model = NgramClassifier.fit(TEXTS, LABELS, longest=4, bits=14, how=Learning(epochs=20))
    assert model.linear.weights.dtype == np.int8
    samples = [
        (hashed_ngrams(text, 4, 14), model.labels.index(label)) for text, label in zip(TEXTS, LABELS, strict=True)
    ]
    exact, bias = _descend(_Rows.of(samples, None), 1 << 14, 2, Learning(epochs=20))
    for text in TEXTS:
        features = hashed_ngrams(text, 4, 14)
        scores = bias + exact[features].sum(axis=0) * SCALE / np.sqrt(len(features))
        np.testing.assert_allclose(model.probabilities(text), softmax(scores), atol=0.01)


def test_of_texts_without_features_nothing_is_learnt() -> None:
    nothing = np.empty(0, dtype=np.int64)
    model = LinearModel.fit([(nothing, "bed"), (nothing, "bus")], 14, Learning())
    np.testing.assert_allclose(model.probabilities_of(nothing), [0.5, 0.5])
    np.testing.assert_allclose(model.probabilities_of(np.array([3, 7])), [0.5, 0.5])
