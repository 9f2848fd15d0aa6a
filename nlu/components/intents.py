"""Which intent a text has: logistic regression on its embedding, mixed with one on its spelling."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from components.ngrams import NgramClassifier, softmax

MEANING_FILE = "meaning.npz"
SPELLING_FILE = "spelling.npz"


class IntentModel:
    """`spelling` sees letters and words, `meaning` the embedding; their probabilities are averaged."""

    def __init__(self, labels: Sequence[str], weights: np.ndarray, bias: np.ndarray, spelling: NgramClassifier) -> None:
        self.labels = list(labels)
        self._weights = weights
        self._bias = bias
        self._spelling = spelling

    @classmethod
    def fit(
        cls, vectors: np.ndarray, texts: Sequence[str], intents: Sequence[str], *, c: float, max_iter: int
    ) -> IntentModel:
        """Vectors: one row a text. Classes weigh the same, however many examples each has."""
        from sklearn.linear_model import LogisticRegression

        meaning = LogisticRegression(C=c, max_iter=max_iter, class_weight="balanced", multi_class="multinomial")
        meaning.fit(vectors, intents)
        spelling = NgramClassifier.fit(texts, intents, longest=4, bits=16)
        weights, bias = _both_sides(meaning.coef_.T), _both_sides(meaning.intercept_)
        return cls(meaning.classes_.tolist(), weights, bias, spelling)

    def probabilities(self, vector: np.ndarray, text: str, spelling_share: float) -> np.ndarray:
        """One probability a label, in the order of `labels`."""
        meaning = softmax(vector @ self._weights + self._bias)
        return (1 - spelling_share) * meaning + spelling_share * self._spelling.probabilities(text)

    def save(self, folder: Path) -> None:
        np.savez(folder / MEANING_FILE, labels=np.array(self.labels), weights=self._weights, bias=self._bias)
        self._spelling.save(folder / SPELLING_FILE)

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        spelling = NgramClassifier.load(folder / SPELLING_FILE)
        with np.load(folder / MEANING_FILE) as stored:
            return cls(stored["labels"].tolist(), stored["weights"], stored["bias"], spelling)


def _both_sides(column: np.ndarray) -> np.ndarray:
    """scikit-learn keeps only one of two classes; the other one is its opposite."""
    both = np.concatenate([-column, column], axis=-1) if column.shape[-1] == 1 else column
    return both.astype(np.float32)
