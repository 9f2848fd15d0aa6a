"""Which label a text has, by its letters: hashed character n-grams and words."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

import numpy as np

from components.linear import USUAL, Learning, LinearModel, scramble
from components.sounds import sounds

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼʹ`´ʻ", "'"))
_INVISIBLE = re.compile("[\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_NOT_LETTERS = re.compile(r"[\W\d_]+")
_KEEP_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_APOSTROPHE_LETTER = "ʼ"  # a letter to `re`, so it survives the sweep
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
    return np.unique(_hashed_ngrams(text, longest, bits))


def _hashed_ngrams(text: str, longest: int, bits: int) -> np.ndarray:
    """The same in no order, and some of them more than once."""
    words = letters_only(text)
    if not words:
        return np.empty(0, dtype=np.int64)
    codes = np.array([ord(letter) for letter in f" {words} "], dtype=np.uint64)
    hashed = [scramble(_word_codes(words), bits)]
    rolling = np.zeros_like(codes)
    for size in range(1, min(longest, len(codes)) + 1):
        tail = codes[size - 1 :]
        rolling = rolling[: len(tail)] * np.uint64(1_000_003) + tail + np.uint64(size)
        hashed.append(scramble(rolling, bits))
    return np.concatenate(hashed)


def hashed_features(text: str, longest: int, bits: int, *, heard: bool) -> np.ndarray:
    """The n-grams of `text` and, when `heard`, those of what it sounds like, apart from the former."""
    if not heard:
        return hashed_ngrams(text, longest, bits)
    # Sorted once and not three times, which takes longest.
    written = _hashed_ngrams(text, longest, bits)
    spoken = _hashed_ngrams(sounds(text), longest, bits).astype(np.uint64) + _SPOKEN
    return np.unique(np.concatenate([written, scramble(spoken, bits)]))


# For learning only: whoever reads messages keeps none of their texts here.
@lru_cache(maxsize=1 << 18)
def _features_to_learn(text: str, longest: int, bits: int, heard: bool) -> np.ndarray:
    """As `hashed_features`, in half the room; intents and danger are learnt from the same texts."""
    return hashed_features(text, longest, bits, heard=heard).astype(np.int32)


def _word_codes(words: str) -> np.ndarray:
    return np.array([zlib.crc32(word.encode()) + (1 << 40) for word in words.split()], dtype=np.uint64)


class NgramClassifier:
    """A linear model on the n-grams of a text of up to `longest` letters; those of what it sounds like count among them
    when `heard`."""

    def __init__(self, linear: LinearModel, longest: int, heard: bool = False) -> None:
        self.linear = linear
        self.longest = longest
        self.heard = heard

    @property
    def labels(self) -> list[str]:
        return self.linear.labels

    def probabilities(self, text: str) -> np.ndarray:
        """One probability a label, in the order of `labels`; the prior alone for a text without letters."""
        return self.linear.probabilities_of(hashed_features(text, self.longest, self.linear.bits, heard=self.heard))

    def save(self, path: Path) -> None:
        self.linear.save(path, longest=self.longest, heard=self.heard)

    @classmethod
    def load(cls, path: Path | BinaryIO) -> NgramClassifier:
        with np.load(path) as stored:
            return cls(LinearModel.of(stored), int(stored["longest"]), bool(stored["heard"]))

    @classmethod
    def fit(
        cls,
        texts: Sequence[str],
        labels: Sequence[str],
        *,
        longest: int = 5,
        bits: int = 18,
        heard: bool = False,
        how: Learning = USUAL,
    ) -> NgramClassifier:
        """Fits on the texts that have letters."""
        samples = [
            (_features_to_learn(text, longest, bits, heard), label) for text, label in zip(texts, labels, strict=True)
        ]
        return cls(LinearModel.fit(samples, bits, how), longest, heard)
