"""The first of the group of each question: the nearest one that was asked earlier, by the cosine of their meanings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from store.asked import SAME, SIZE, Asked

# So many are compared at once.
BLOCK = 256
Vectors = npt.NDArray[np.float32]
Lengths = npt.NDArray[np.float64]
Likeness = npt.NDArray[np.float64]


class Joining:
    """The firsts of the groups so far, as they were asked; `was` says for each question the first that it had."""

    def __init__(self, asked: Mapping[int, Asked], was: Mapping[int, int]) -> None:
        self._asked, self._was = asked, was
        self._ids: list[int] = []
        self._places: dict[str, int] = {}
        self._vectors = np.empty((len(asked), SIZE), np.float32)
        self._lengths = np.empty(len(asked), np.float64)

    def add(self, ids: Sequence[int]) -> None:
        """These are firsts too, and come after those that are there."""
        if not ids:
            return
        here = slice(len(self._ids), len(self._ids) + len(ids))
        self._vectors[here], self._lengths[here] = self._measured(ids)
        self._places |= {self._asked[each].words: here.start + place for place, each in enumerate(ids)}
        self._ids += ids

    def joined(self, block: Sequence[int]) -> dict[int, int]:
        """The first for each of the next questions; up to one that changes which are firsts, if others rely on that."""
        kept = self._kept(block)
        looked_at = [each for each in block if each not in kept]
        near = iter(self._near(looked_at, block))
        found: dict[int, int] = {}
        firsts: list[int] = []
        places: dict[str, int] = {}
        for place, each in enumerate(block):
            first = self._was[each] if each in kept else self._nearest(each, next(near), block, firsts, places)
            found[each] = first
            if first == each:
                places[self._asked[each].words] = len(self._ids) + len(firsts)
                firsts.append(place)
            if (first == each) != (self._was.get(each) == each) and kept:
                break
        self.add([block[place] for place in firsts])
        return found

    def _kept(self, block: Sequence[int]) -> set[int]:
        """Those whose first is there, with no new one near that might be nearer."""
        there = {*self._ids, *block}
        kept = [each for each in block if self._was.get(each) in there]
        new = [place for place, each in enumerate(self._ids) if self._was.get(each) != each]
        if not kept or not new:
            return set(kept)
        words = {self._asked[self._ids[place]].words for place in new}
        near = _likeness(*self._measured(kept), self._vectors[new], self._lengths[new]).max(axis=1)
        far = (each for each, likeness in zip(kept, near, strict=True) if likeness < SAME)
        return {each for each in far if self._asked[each].words not in words}

    def _near(self, ids: Sequence[int], block: Sequence[int]) -> Likeness:
        """A line for each: how near it is to the firsts, and behind that to all of the block."""
        if not ids:
            return np.empty((0, 0))
        vectors, lengths = self._measured(ids)
        count = len(self._ids)
        firsts = _likeness(vectors, lengths, self._vectors[:count], self._lengths[:count])
        return np.hstack((firsts, _likeness(vectors, lengths, *self._measured(block))))

    def _nearest(
        self, each: int, near: Likeness, block: Sequence[int], firsts: list[int], places: Mapping[str, int]
    ) -> int:
        """Its first: the nearest of all, of those that are as near the one asked earlier; itself where none is near."""
        count, words = len(self._ids), self._asked[each].words
        near = np.concatenate((near[:count], near[count:][firsts]))
        same = self._places.get(words, places.get(words))
        if same is not None:
            near[same] = max(near[same], 1.0)
        best = int(near.argmax()) if near.size else 0
        if not near.size or near[best] < SAME:
            return each
        return self._ids[best] if best < count else block[firsts[best - count]]

    def _measured(self, ids: Sequence[int]) -> tuple[Vectors, Lengths]:
        """The vectors, one a row, and how long each is; 1 for one of zeros."""
        joined = b"".join(self._asked[each].vector for each in ids)
        rows = np.frombuffer(joined, np.int8).reshape(len(ids), SIZE).astype(np.float32)
        lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows).astype(np.float64))
        return rows, np.where(lengths == 0, 1.0, lengths)


def _likeness(rows: Vectors, lengths: Lengths, others: Vectors, other_lengths: Lengths) -> Likeness:
    """Cosines. The sums are of whole numbers below 2**24, so they are exact in whatever order a machine adds them."""
    found: Likeness = (rows @ others.T).astype(np.float64) / (lengths[:, None] * other_lengths[None, :])
    return found
