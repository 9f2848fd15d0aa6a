"""What a text in any language is about, as hashed features: the glosses of its words, and which stand together."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from components.linear import scramble

BITS = 18
# Two words count as a pair when no more glosses are between them. The order differs from language to language.
REACH = 24
_PAIR = np.uint64(1_000_003)


@dataclass(frozen=True)
class Concepts:
    """features: sorted numbers below 2**BITS. known: the share of the words that a dictionary has, 0 to 1."""

    features: np.ndarray
    known: float

    @classmethod
    def of(cls, glosses: Sequence[Sequence[str]]) -> Concepts:
        """From what each word of a text means; nothing for a word that no dictionary has."""
        return cls(hashed_concepts(glosses), sum(map(bool, glosses)) / max(len(glosses), 1))


def hashed_concepts(glosses: Sequence[Sequence[str]]) -> np.ndarray:
    """The distinct features of a text by its words' glosses: each English word, and each two in whatever order.

    Returns sorted numbers below 2**BITS; none where no word is known.
    """
    words = np.array([_code(word) for gloss in glosses for word in gloss], dtype=np.uint64)
    if not len(words):
        return np.empty(0, dtype=np.int64)
    hashed = [scramble(words, BITS)]
    for apart in range(1, min(REACH, len(words) - 1) + 1):
        one, other = words[:-apart], words[apart:]
        two = np.minimum(one, other) * _PAIR + np.maximum(one, other)
        hashed.append(scramble(two[one != other], BITS))
    return np.unique(np.concatenate(hashed))


@lru_cache(maxsize=1 << 14)
def _code(word: str) -> int:
    return zlib.crc32(word.encode()) + (1 << 41)
