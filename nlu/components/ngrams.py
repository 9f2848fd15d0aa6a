"""A linear model over hashed character n-grams: small, quick, and free of Rasa and scikit-learn."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from components.sounds import sounds

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼʹ`´ʻ", "'"))
_INVISIBLE = re.compile("[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_NOT_LETTERS = re.compile(r"[\W\d_]+")
_KEEP_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_APOSTROPHE_LETTER = "ʼ"  # a letter to `re`, so it survives the sweep
_MIX = np.uint64(0x9E3779B97F4A7C15)
_SPOKEN = np.uint64(1 << 50)


def letters_only(text: str) -> str:
    """Lower-case words with one blank between; digits, signs, emoji and vowel points are gone."""
    text = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).lower()
    text = _KEEP_APOSTROPHE.sub(_APOSTROPHE_LETTER, _INVISIBLE.sub("", text))
    return _NOT_LETTERS.sub(" ", text).strip()


def hashed_ngrams(text: str, longest: int, bits: int) -> np.ndarray:
    """The distinct features of `text`: its character n-grams of 1 to `longest` letters and its words.

    Returns sorted numbers below 2**bits; none for a text without letters.
    """
    words = letters_only(text)
    if not words:
        return np.empty(0, dtype=np.int64)
    codes = np.array([ord(letter) for letter in f" {words} "], dtype=np.uint64)
    hashed = [_scramble(_word_codes(words), bits)]
    rolling = np.zeros_like(codes)
    for size in range(1, min(longest, len(codes)) + 1):
        tail = codes[size - 1 :]
        rolling = rolling[: len(tail)] * np.uint64(1_000_003) + tail + np.uint64(size)
        hashed.append(_scramble(rolling, bits))
    return np.unique(np.concatenate(hashed))


def hashed_features(text: str, longest: int, bits: int, *, heard: bool) -> np.ndarray:
    """The n-grams of `text` and, when `heard`, those of what it sounds like, apart from the former."""
    written = hashed_ngrams(text, longest, bits)
    if not heard:
        return written
    spoken = hashed_ngrams(sounds(text), longest, bits).astype(np.uint64) + _SPOKEN
    return np.unique(np.concatenate([written, _scramble(spoken, bits)]))


# For learning only: whoever reads messages keeps none of their texts here.
@lru_cache(maxsize=1 << 17)
def _features_to_learn(text: str, longest: int, bits: int, heard: bool) -> np.ndarray:
    """As `hashed_features`, in half the room; intents and danger are learnt from the same texts."""
    return hashed_features(text, longest, bits, heard=heard).astype(np.int32)


def _word_codes(words: str) -> np.ndarray:
    return np.array([zlib.crc32(word.encode()) + (1 << 40) for word in words.split()], dtype=np.uint64)


def _scramble(codes: np.ndarray, bits: int) -> np.ndarray:
    return ((codes * _MIX) >> np.uint64(64 - bits)).astype(np.int64)


def softmax(scores: np.ndarray) -> np.ndarray:
    """Probabilities along the last axis."""
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


class NgramClassifier:
    """Multinomial logistic regression on hashed n-grams, fitted with Adagrad on the rows that occur.

    A text is a vector of length `scale` over its n-grams; those of what it sounds like count among them when `heard`.
    `worth` says what each n-gram counts beside the others, one number for each of 2**bits (float32); None: the same.
    Weights are kept as 16-bit floats: 2**bits x classes x 2 bytes.
    """

    scale = 6.0

    def __init__(
        self,
        labels: Sequence[str],
        weights: np.ndarray,
        bias: np.ndarray,
        longest: int,
        heard: bool = False,
        worth: np.ndarray | None = None,
    ) -> None:
        self.labels = list(labels)
        self.weights = weights
        self.bias = bias
        self.longest = longest
        self.heard = heard
        self.worth = worth
        self.bits = int(weights.shape[0]).bit_length() - 1

    def probabilities(self, text: str) -> np.ndarray:
        """One probability a label, in the order of `labels`; the prior alone for a text without letters."""
        features = hashed_features(text, self.longest, self.bits, heard=self.heard)
        scores = self.bias.astype(np.float32)
        if len(features):
            scores = scores + _values(features, self.worth, self.scale) @ self.weights[features].astype(np.float32)
        return softmax(scores)

    def save(self, path: Path) -> None:
        arrays: dict[str, Any] = {
            "labels": np.array(self.labels),
            "weights": self.weights,
            "bias": self.bias,
            "longest": self.longest,
            "heard": self.heard,
        }
        if self.worth is not None:
            arrays["worth"] = self.worth
        np.savez_compressed(path, **arrays)

    @classmethod
    def load(cls, path: Path | BinaryIO) -> NgramClassifier:
        with np.load(path) as stored:
            return cls(
                stored["labels"].tolist(),
                stored["weights"],
                stored["bias"],
                int(stored["longest"]),
                bool(stored["heard"]),
                stored.get("worth", None),
            )

    @classmethod
    def fit(
        cls,
        texts: Sequence[str],
        labels: Sequence[str],
        *,
        longest: int = 5,
        bits: int = 18,
        heard: bool = False,
        epochs: int = 3,
        rate: float = 0.5,
        decay: float = 1e-6,
        rarity: float = 0.0,
        seed: int = 1,
    ) -> NgramClassifier:
        """Fits on the texts that have letters; every label must occur.

        An n-gram counts by its rarity (`worth_of`) to the power `rarity`: at 0 all count the same.
        """
        names = sorted(set(labels))
        number = {name: index for index, name in enumerate(names)}
        samples = [
            (features, number[label])
            for text, label in zip(texts, labels, strict=True)
            if len(features := _features_to_learn(text, longest, bits, heard))
        ]
        worth = worth_of([features for features, _ in samples], 1 << bits) ** rarity if rarity else None
        weights, bias = _descend(samples, worth, 1 << bits, len(names), cls.scale, epochs, rate, decay, seed)
        return cls(names, weights.astype(np.float16), bias.astype(np.float32), longest, heard, worth)


def worth_of(texts: Sequence[np.ndarray], size: int) -> np.ndarray:
    """The inverse document frequency of each of `size` features in these texts: log((n + 1) / (with it + 1)) + 0.3."""
    counts = np.zeros(size, dtype=np.float32)
    for features in texts:
        counts[features] += 1
    # With nothing added, what is in every text would count for nothing at all.
    return (np.log((len(texts) + 1) / (counts + 1)) + 0.3).astype(np.float32)


def _values(features: np.ndarray, worth: np.ndarray | None, scale: float) -> np.ndarray:
    """What each of a text's features counts, so that all together have the length `scale`."""
    values = np.ones(len(features), dtype=np.float32) if worth is None else worth[features]
    return values * np.float32(scale / np.linalg.norm(values))


def _descend(
    samples: list[tuple[np.ndarray, int]],
    worth: np.ndarray | None,
    size: int,
    classes: int,
    scale: float,
    epochs: int,
    rate: float,
    decay: float,
    seed: int,
    batch: int = 128,
) -> tuple[np.ndarray, np.ndarray]:
    weights = np.zeros((size, classes), dtype=np.float32)
    gathered = np.full((size, classes), 1e-3, dtype=np.float32)
    bias = np.zeros(classes, dtype=np.float32)
    random = np.random.default_rng(seed)
    with ThreadPoolExecutor(1) as ahead:
        for epoch in range(epochs):
            step = rate * (1 - 0.8 * epoch / epochs)
            order = random.permutation(len(samples))
            chosen = [[samples[index] for index in order[at : at + batch]] for at in range(0, len(order), batch)]
            # Sorting the features of one batch takes as long as learning from it: the next is sorted meanwhile.
            for rows, matrix, meant in ahead.map(partial(_matrix, worth=worth, scale=scale), chosen):
                here = weights[rows]
                error = softmax(matrix @ here + bias)
                error[np.arange(len(meant)), meant] -= 1
                error /= len(meant)
                slope = matrix.T @ error + decay * here
                squares = gathered[rows] + slope * slope
                gathered[rows] = squares
                weights[rows] = here - step * slope / np.sqrt(squares)
                bias -= step * 0.1 * error.sum(axis=0)
    return weights, bias


def _matrix(
    chosen: list[tuple[np.ndarray, int]], worth: np.ndarray | None, scale: float
) -> tuple[np.ndarray, csr_matrix, list[int]]:
    """The features that occur, each text as a row over them, and the labels."""
    from scipy.sparse import csr_matrix

    lengths = np.array([len(features) for features, _ in chosen])
    rows, columns = np.unique(np.concatenate([features for features, _ in chosen]), return_inverse=True)
    values = np.concatenate([_values(features, worth, scale) for features, _ in chosen])
    starts = np.concatenate([[0], np.cumsum(lengths)])
    return rows, csr_matrix((values, columns, starts), shape=(len(chosen), len(rows))), [label for _, label in chosen]
