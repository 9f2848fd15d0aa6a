"""What a text in any language is about, as hashed features: the glosses of its words, and which stand together."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from components.linear import scramble

BITS = 18
# Two words count as a pair when no more glosses are between them. The order differs from language to language.
REACH = 24
NO_CONCEPTS = np.empty(0, dtype=np.int64)
_PAIR = np.uint64(1_000_003)


def hashed_concepts(glosses: Sequence[Sequence[str]], bits: int = BITS, reach: int = REACH) -> np.ndarray:
    """The distinct features of a text by its words' glosses: each English word, and each two in whatever order.

    Returns sorted numbers below 2**bits; none where no word is known.
    """
    words = np.array([_code(word) for gloss in glosses for word in gloss], dtype=np.uint64)
    if not len(words):
        return NO_CONCEPTS
    hashed = [scramble(words, bits)]
    for apart in range(1, min(reach, len(words) - 1) + 1):
        one, other = words[:-apart], words[apart:]
        two = np.minimum(one, other) * _PAIR + np.maximum(one, other)
        hashed.append(scramble(two[one != other], bits))
    return np.unique(np.concatenate(hashed))


@lru_cache(maxsize=1 << 14)
def _code(word: str) -> int:
    return zlib.crc32(word.encode()) + (1 << 41)
