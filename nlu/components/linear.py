"""Multinomial logistic regression on hashed features: small, quick, and free of Rasa and scikit-learn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import numpy as np

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

# The length of a text's vector over its features.
SCALE = 6.0
_MIX = np.uint64(0x9E3779B97F4A7C15)
_BATCH, _ROWS = 128, 1024


def scramble(codes: np.ndarray, bits: int) -> np.ndarray:
    """A number below 2**bits for each code (uint64)."""
    return ((codes * _MIX) >> np.uint64(64 - bits)).astype(np.int64)


def softmax(scores: np.ndarray) -> np.ndarray:
    """Probabilities along the last axis."""
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


@dataclass(frozen=True)
class Learning:
    """How weights are fitted, with Adagrad on the rows that occur.

    rarity: a feature counts by its rarity (`worth_of`) to this power; at 0 all count the same.
    """

    epochs: int = 3
    rate: float = 0.5
    decay: float = 1e-6
    rarity: float = 0.0
    seed: int = 1


USUAL = Learning()


@dataclass(eq=False)
class LinearModel:
    """A text is a vector of length `SCALE` over the features that it has, which are numbers below 2**bits.

    `worth` says what each feature counts beside the others, one number for each of 2**bits (float32); None: the same.
    Weights are kept as bytes, 2**bits x classes, which a `scale` for each feature (float16) makes weights of: no label
    of 2,520 messages is another than with 32-bit floats.
    """

    labels: list[str]
    weights: np.ndarray
    scale: np.ndarray
    bias: np.ndarray
    worth: np.ndarray | None = None

    @property
    def bits(self) -> int:
        return int(self.weights.shape[0]).bit_length() - 1

    def probabilities_of(self, features: np.ndarray) -> np.ndarray:
        """One probability a label, in the order of `labels`; the prior alone for a text without features."""
        scores = self.bias.astype(np.float32)
        if len(features):
            values = _values(features, self.worth) * self.scale[features]
            scores = scores + values @ self.weights[features].astype(np.float32)
        return softmax(scores)

    @classmethod
    def fit(cls, samples: Sequence[tuple[np.ndarray, str]], bits: int, how: Learning) -> Self:
        """From the features of texts and their labels; texts without features teach nothing, but their labels count."""
        labels = sorted({label for _, label in samples})
        number = {name: index for index, name in enumerate(labels)}
        taught = [(features, number[label]) for features, label in samples if len(features)]
        worth = worth_of([features for features, _ in taught], 1 << bits) ** how.rarity if how.rarity else None
        weights, bias = _descend(_Rows.of(taught, worth), 1 << bits, len(labels), how)
        return cls(labels, *_in_bytes(weights), bias.astype(np.float32), worth)

    def save(self, path: Path, **more: Any) -> None:
        """Keeps it in one file, with whatever else belongs to it."""
        kept = {
            "labels": np.array(self.labels),
            "weights": self.weights,
            "scale": self.scale,
            "bias": self.bias,
            **more,
        }
        np.savez_compressed(path, **(kept if self.worth is None else kept | {"worth": self.worth}))

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Self:
        """From what `np.load` gives of such a file."""
        labels, worth = stored["labels"].tolist(), stored.get("worth", None)
        return cls(labels, stored["weights"], stored["scale"], stored["bias"], worth)


def worth_of(texts: Sequence[np.ndarray], size: int) -> np.ndarray:
    """The inverse document frequency of each of `size` features in these texts: log((n + 1) / (with it + 1)) + 0.3."""
    counts = np.zeros(size, dtype=np.float32)
    for features in texts:
        counts[features] += 1
    # With nothing added, what is in every text would count for nothing at all.
    return (np.log((len(texts) + 1) / (counts + 1)) + 0.3).astype(np.float32)


def _in_bytes(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each row in whole numbers from -127 to 127, and what one of them is."""
    # Less than this is nothing, and too little for a float of 16 bits.
    scale = np.maximum(np.abs(weights).max(axis=1) / 127, 1e-4).astype(np.float16)
    return np.rint(weights / scale[:, np.newaxis].astype(np.float32)).clip(-127, 127).astype(np.int8), scale


def _values(features: np.ndarray, worth: np.ndarray | None) -> np.ndarray:
    """What each of a text's features counts, so that all together have the length `SCALE`."""
    values = np.ones(len(features), dtype=np.float32) if worth is None else worth[features]
    return values * np.float32(SCALE / np.linalg.norm(values))


@dataclass(frozen=True)
class _Rows:
    """Texts one after the other: their features and what these count (both as long as all texts together), where each
    text begins and, at the end, where the last one ends, and the number of each text's label."""

    features: np.ndarray
    values: np.ndarray
    begins: np.ndarray
    meant: np.ndarray

    @classmethod
    def of(cls, samples: Sequence[tuple[np.ndarray, int]], worth: np.ndarray | None) -> _Rows:
        # Where no word has a meaning nobody has features, and nothing is not concatenated with nothing.
        return cls(
            np.concatenate([np.empty(0, dtype=np.int32), *(features for features, _ in samples)]),
            np.concatenate([np.empty(0, dtype=np.float32), *(_values(features, worth) for features, _ in samples)]),
            np.cumsum([0, *(len(features) for features, _ in samples)]),
            np.array([number for _, number in samples]),
        )

    def take(self, chosen: np.ndarray) -> _Rows:
        """Some of the texts, by their places."""
        lengths = np.diff(self.begins)[chosen]
        begins = np.cumsum([0, *lengths])
        places = np.arange(begins[-1]) + np.repeat(self.begins[chosen] - begins[:-1], lengths)
        return _Rows(self.features[places], self.values[places], begins, self.meant[chosen])


def _descend(rows: _Rows, size: int, classes: int, how: Learning) -> tuple[np.ndarray, np.ndarray]:
    """Weights (size x classes) and bias."""
    weights = np.zeros((size, classes), dtype=np.float32)
    gathered = np.full((size, classes), 1e-3, dtype=np.float32)
    bias = np.zeros(classes, dtype=np.float32)
    random = np.random.default_rng(how.seed)
    for epoch in range(how.epochs):
        step = how.rate * (1 - 0.8 * epoch / how.epochs)
        order = random.permutation(len(rows.meant))
        for at in range(0, len(order), _BATCH):
            batch = rows.take(order[at : at + _BATCH])
            occurring, matrix = _matrix(batch, size)
            here = weights[occurring]
            error = softmax(matrix @ here + bias)
            error[np.arange(len(batch.meant)), batch.meant] -= 1
            error /= len(batch.meant)
            slopes = matrix.T @ error
            for some in _parts(len(occurring)):
                _step(weights, gathered, occurring[some], here[some], slopes[some], step, how.decay)
            bias -= step * 0.1 * error.sum(axis=0)
    return weights, bias


def _parts(length: int) -> list[slice]:
    """So few rows at a time that all that is done to them is done within a core's cache."""
    return [slice(at, at + _ROWS) for at in range(0, length, _ROWS)]


def _step(
    weights: np.ndarray,
    gathered: np.ndarray,
    occurring: np.ndarray,
    here: np.ndarray,
    slope: np.ndarray,
    step: float,
    decay: float,
) -> None:
    """A step of Adagrad for the rows that occur, of which `here` has the weights; changes what it is given."""
    slope += decay * here
    squares = gathered[occurring]
    squares += slope * slope
    gathered[occurring] = squares
    # In place: with a new array for each step half the time would go into finding room.
    slope *= step
    slope /= np.sqrt(squares)
    here -= slope
    weights[occurring] = here


def _matrix(rows: _Rows, size: int) -> tuple[np.ndarray, csr_matrix]:
    """The features that occur, sorted, and each text as a row over them."""
    from scipy.sparse import csr_matrix

    # Marking them in all there are takes a tenth of the time of sorting them.
    place = np.zeros(size, dtype=np.int32)
    place[rows.features] = 1
    occurring = np.flatnonzero(place)
    place[occurring] = np.arange(len(occurring), dtype=np.int32)
    shape = (len(rows.meant), len(occurring))
    return occurring, csr_matrix((rows.values, place[rows.features], rows.begins), shape=shape)
