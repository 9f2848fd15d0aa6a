"""Which label a text has: three models, on its embedding, its spelling and its concepts, and how they are mixed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from components.concepts import Concepts
from components.linear import LinearModel, softmax
from components.ngrams import NgramClassifier, letters_only
from components.scripts import is_transliterated
from components.wording import Sample, fit_wording

MEANING_FILE = "meaning.npz"
SPELLING_FILE = "spelling.npz"
CONCEPTS_FILE = "concepts.npz"
# Below this a model does not say no more surely.
LEAST = 1e-9


@dataclass(frozen=True)
class Reading:
    """A message as the models see it: its embedding (384), its text and language, and its concepts."""

    vector: np.ndarray
    text: str
    language: str
    concepts: Concepts


@dataclass(frozen=True)
class Mixture:
    """How the three models are put together.

    concepts: weight of the model of concepts where every word is known, 0 to 1, and as much less as fewer are.
    spelling: that of the spelling in what remains; the rest is the meaning's. transliterated: the same for a language
    that is written in Latin letters and has others of its own, which the embedding has hardly seen. sharpness: the
    power that the mixed probabilities are raised to, so that of those that say 0.8 four in five are right.
    """

    spelling: float = 0.5
    transliterated: float = 0.8
    concepts: float = 0.0
    sharpness: float = 1.0

    def shares(self, message: Reading) -> tuple[float, float, float]:
        """The weights of meaning, spelling and concepts for a message.

        A model that sees nothing in it weighs nothing: what it says of any message would be taken for a finding.
        """
        concepts = self.concepts * message.concepts.known
        if not letters_only(message.text):
            return 1 - concepts, 0.0, concepts
        spelling = self.transliterated if is_transliterated(message.text, message.language) else self.spelling
        return (1 - concepts) * (1 - spelling), (1 - concepts) * spelling, concepts


class IntentModel:
    """`meaning` sees the embedding, `spelling` letters and words, `concepts` what the words mean in English; the
    logarithms of what they say are averaged."""

    def __init__(
        self,
        labels: Sequence[str],
        weights: np.ndarray,
        bias: np.ndarray,
        spelling: NgramClassifier,
        concepts: LinearModel,
    ) -> None:
        self.labels = list(labels)
        self._weights = weights
        self._bias = bias
        self._spelling = spelling
        self._concepts = concepts

    @classmethod
    def fit(
        cls,
        vectors: np.ndarray,
        meant: Sequence[str],
        samples: Sequence[Sample],
        data: Path,
        *,
        c: float = 1.0,
        max_iter: int = 1000,
        evenness: float = 1.0,
        evenness_of_spelling: float = 0.0,
        held_back: Mapping[str, float] | None = None,
    ) -> IntentModel:
        """From vectors (one row a text) with their labels, and from samples, which may be more, by the dictionaries in
        `data`.

        Classes weigh the same for the meaning, however many examples each has, when `evenness` is 1, and as many as
        they have when it is 0; likewise for spelling and concepts. `held_back` is taken off the logarithm of what the
        models say of these labels. Every label must occur among both.
        """
        letters, words = fit_wording(samples, data)
        labels, weights, bias = _fit_meaning(vectors, meant, c, max_iter, evenness)
        evened = evenness_of_spelling * _frequencies([each.label for each in samples], labels)
        held = np.array([(held_back or {}).get(label, 0.0) for label in labels], dtype=np.float32)
        spelling, concepts = letters.result(), words.result()
        spelling.linear.bias -= evened + held
        concepts.bias -= evened + held
        return cls(labels, weights, bias - held, spelling, concepts)

    def scores(self, vectors: np.ndarray) -> np.ndarray:
        """What the meaning says before it becomes probabilities: one row a vector, one column a label."""
        scores: np.ndarray = vectors @ self._weights + self._bias
        return scores

    def probabilities(self, message: Reading, mixture: Mixture) -> np.ndarray:
        """One probability a label, in the order of `labels`."""
        found = (
            softmax(self.scores(message.vector)),
            self._spelling.probabilities(message.text),
            self._concepts.probabilities_of(message.concepts.features),
        )
        mixed = np.tensordot(mixture.shares(message), np.log(np.stack(found) + LEAST), axes=1)
        return softmax(mixture.sharpness * mixed)

    def best(self, message: Reading, mixture: Mixture) -> tuple[str, float]:
        """The likeliest label and its probability."""
        probabilities = self.probabilities(message, mixture)
        place = int(probabilities.argmax())
        return self.labels[place], float(probabilities[place])

    def save(self, folder: Path) -> None:
        np.savez(folder / MEANING_FILE, labels=np.array(self.labels), weights=self._weights, bias=self._bias)
        self._spelling.save(folder / SPELLING_FILE)
        self._concepts.save(folder / CONCEPTS_FILE)

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        spelling = NgramClassifier.load(folder / SPELLING_FILE)
        with np.load(folder / MEANING_FILE) as stored, np.load(folder / CONCEPTS_FILE) as concepts:
            return cls(stored["labels"].tolist(), stored["weights"], stored["bias"], spelling, LinearModel.of(concepts))


def _frequencies(labels: Sequence[str], names: Sequence[str]) -> np.ndarray:
    """For each name the logarithm of how often it occurs, in parts of the mean."""
    counts = Counter(labels)
    return np.log(np.array([counts[name] for name in names], dtype=np.float32) * len(names) / len(labels))


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


def _both_sides(column: np.ndarray) -> np.ndarray:
    """scikit-learn keeps only one of two classes; the other one is its opposite."""
    both = np.concatenate([-column, column], axis=-1) if column.shape[-1] == 1 else column
    return both.astype(np.float32)
