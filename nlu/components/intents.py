"""Which label a text has: logistic regression on its embedding, mixed with one on its spelling."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from components.ngrams import NgramClassifier, letters_only, softmax
from components.scripts import LATIN, is_in, is_transliterated
from components.sounds import in_latin

MEANING_FILE = "meaning.npz"
SPELLING_FILE = "spelling.npz"
# Below this a model does not say no more surely.
LEAST = 1e-9
# How much rare n-grams count more than common ones; chosen on messages that nothing was learnt from (docs/nlu.md).
RARITY = 0.5


@dataclass(frozen=True)
class Mixture:
    """How the two models are put together; chosen by nlu/evaluation/cross_validate.py.

    spelling: weight of the spelling model, 0 to 1. transliterated: the same for a language that is written in Latin
    letters and has others of its own, which the embedding has hardly seen. sharpness: the power that the mixed
    probabilities are raised to, so that of those that say 0.8 four in five are right.
    """

    spelling: float = 0.5
    transliterated: float = 0.8
    sharpness: float = 1.0

    def share(self, text: str, language: str) -> float:
        """The weight of the spelling model for a text in `language`."""
        return self.transliterated if is_transliterated(text, language) else self.spelling


class IntentModel:
    """`spelling` sees letters and words, `meaning` the embedding; the logarithms of what they say are averaged."""

    def __init__(self, labels: Sequence[str], weights: np.ndarray, bias: np.ndarray, spelling: NgramClassifier) -> None:
        self.labels = list(labels)
        self._weights = weights
        self._bias = bias
        self._spelling = spelling

    @classmethod
    def fit(
        cls,
        vectors: np.ndarray,
        meant: Sequence[str],
        texts: Sequence[str],
        spelt: Sequence[str],
        *,
        c: float = 1.0,
        max_iter: int = 1000,
        evenness: float = 1.0,
        evenness_of_spelling: float = 0.0,
    ) -> IntentModel:
        """From vectors (one row a text) with their labels, and from texts with theirs, which may be more.

        Classes weigh the same for the meaning, however many examples each has, when `evenness` is 1, and as many as
        they have when it is 0; likewise for the spelling. Every label must occur among both.
        """
        # Neither needs the other, and either keeps one core busy.
        with ThreadPoolExecutor(2) as side_by_side:
            meaning = side_by_side.submit(_fit_meaning, vectors, meant, c, max_iter, evenness)
            spelling = side_by_side.submit(_fit_spelling, texts, spelt)
            written = spelling.result()
            written.bias -= evenness_of_spelling * _frequencies(spelt, written.labels)
            return cls(*meaning.result(), written)

    def scores(self, vectors: np.ndarray) -> np.ndarray:
        """What the meaning says before it becomes probabilities: one row a vector, one column a label."""
        scores: np.ndarray = vectors @ self._weights + self._bias
        return scores

    def probabilities(self, vector: np.ndarray, text: str, language: str, mixture: Mixture) -> np.ndarray:
        """One probability a label, in the order of `labels`."""
        share = mixture.share(text, language)
        meaning = softmax(self.scores(vector))
        spelling = self._spelling.probabilities(text)
        return softmax(mixture.sharpness * ((1 - share) * _log(meaning) + share * _log(spelling)))

    def best(self, vector: np.ndarray, text: str, language: str, mixture: Mixture) -> tuple[str, float]:
        """The likeliest label and its probability."""
        probabilities = self.probabilities(vector, text, language, mixture)
        place = int(probabilities.argmax())
        return self.labels[place], float(probabilities[place])

    def save(self, folder: Path) -> None:
        np.savez(folder / MEANING_FILE, labels=np.array(self.labels), weights=self._weights, bias=self._bias)
        self._spelling.save(folder / SPELLING_FILE)

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        spelling = NgramClassifier.load(folder / SPELLING_FILE)
        with np.load(folder / MEANING_FILE) as stored:
            return cls(stored["labels"].tolist(), stored["weights"], stored["bias"], spelling)


def _frequencies(labels: Sequence[str], names: Sequence[str]) -> np.ndarray:
    """For each name the logarithm of how often it occurs, in parts of the mean."""
    counts = Counter(labels)
    return np.log(np.array([counts[name] for name in names], dtype=np.float32) * len(names) / len(labels))


def _log(probabilities: np.ndarray) -> np.ndarray:
    return np.log(probabilities + LEAST)


def _fit_meaning(
    vectors: np.ndarray, intents: Sequence[str], c: float, max_iter: int, evenness: float
) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Labels, weights (384 x labels) and bias."""
    from sklearn.linear_model import LogisticRegression

    counts = Counter(intents)
    weights = {label: (len(intents) / len(counts) / count) ** evenness for label, count in counts.items()}
    meaning = LogisticRegression(C=c, max_iter=max_iter, class_weight=weights, multi_class="multinomial")
    # All embeddings point nearly the same way; without that direction ten times fewer steps are needed. What the
    # model says is the same: the bias, which is not penalised, takes it up.
    middle = vectors.mean(axis=0)
    meaning.fit(vectors - middle, intents)
    bias = meaning.intercept_ - meaning.coef_ @ middle
    return meaning.classes_.tolist(), _both_sides(meaning.coef_.T), _both_sides(bias)


def _fit_spelling(texts: Sequence[str], intents: Sequence[str]) -> NgramClassifier:
    # Whoever has no keyboard for their script writes it in Latin letters: the spelling model learns both.
    latin = [(in_latin(text), intent) for text, intent in zip(texts, intents, strict=True) if not is_in(text, LATIN)]
    # Ukrainian "yes" in Latin letters is Danish "thanks": what somebody really wrote counts.
    written = {letters_only(text) for text in texts}
    latin = [(text, intent) for text, intent in latin if letters_only(text) not in written]
    return NgramClassifier.fit(
        [*texts, *(text for text, _ in latin)],
        [*intents, *(intent for _, intent in latin)],
        longest=5,
        bits=18,
        decay=1e-5,
        rarity=RARITY,
        heard=True,
    )


def _both_sides(column: np.ndarray) -> np.ndarray:
    """scikit-learn keeps only one of two classes; the other one is its opposite."""
    both = np.concatenate([-column, column], axis=-1) if column.shape[-1] == 1 else column
    return both.astype(np.float32)
