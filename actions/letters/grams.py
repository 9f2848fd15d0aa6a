"""A letter as numbers, for what has learnt from other letters: its words, pieces of words, and the points of the rules.

What is compared is the text of the sheet, in which what a scan mixes up is the same, without figures.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from math import log
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from actions.letters.sheet import STOP, Sheet

Numbers = NDArray[np.float32]
Places = NDArray[np.int64]

# Each piece has its place by its hash; two that share one hardly do harm.
PLACES = 2**17
# In characters: a page or two. In words: what stands at the top says most.
LONGEST, TOP = 8000, 60
# In letters: of a piece of a word, whose beginning and end count as one.
SHORTEST_PIECE, LONGEST_PIECE = 3, 5
# How much a group of numbers counts beside the others: words, pieces, pieces at the top.
WEIGHTS = (5.0, 5.0, 3.5)
# The points of the rules as a number each, and as a part of the most that a kind has.
MOST_POINTS, A_POINT = 30.0, 10.0
_WORD = re.compile(r"[^\W\d_]+|\d+")


class Grams:
    """How often each piece stands in one letter: for each group of WEIGHTS its places and counts."""

    def __init__(self, sheet: Sheet) -> None:
        words = ["0" if word.isdecimal() else word for word in _WORD.findall(sheet.text[:LONGEST].replace(STOP, " "))]
        self.groups = tuple(
            _counted(group, pieces)
            for group, pieces in enumerate((_phrases(words), _pieces(words), _pieces(words[:TOP])))
        )

    def weighed(self, rarity: Numbers) -> tuple[Places, Numbers]:
        """Places and values, each group of the length of its weight; `rarity` says what a piece is worth."""
        found = [(places, counts * rarity[places], weight)
                 for (places, counts), weight in zip(self.groups, WEIGHTS, strict=True)]  # fmt: skip
        values = [each * (weight / (float(np.linalg.norm(each)) or 1.0)) for _, each, weight in found]
        return np.concatenate([places for places, *_ in found]), np.concatenate(values)


def of_points(points: Mapping[str, float]) -> Numbers:
    """The points of the kinds in the order of their names: each by itself, and beside the highest."""
    own = np.array([points[name] for name in sorted(points)], np.float32)
    return np.concatenate([np.minimum(own, MOST_POINTS) / A_POINT, own / max(float(own.max(initial=0)), 1.0)])


def _phrases(words: list[str]) -> Iterator[str]:
    yield from words
    yield from (f"{first} {second}" for first, second in pairwise(words))


def _pieces(words: list[str]) -> Iterator[str]:
    for word in words:
        whole = f"^{word}$"
        for length in range(SHORTEST_PIECE, LONGEST_PIECE + 1):
            yield from (whole[at : at + length] for at in range(max(len(whole) - length + 1, 1)))


def _counted(group: int, pieces: Iterator[str]) -> tuple[Places, Numbers]:
    """A piece that stands there ten times says little more than one that stands there once."""
    counts = Counter(crc32(f"{group}{piece}".encode()) % PLACES for piece in pieces)
    return (
        np.fromiter(counts.keys(), np.int64, len(counts)),
        np.fromiter((1 + log(count) for count in counts.values()), np.float32, len(counts)),
    )
