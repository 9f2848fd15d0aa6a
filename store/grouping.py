"""Questions that wait and mean the same, in whatever language, put together.

What is put together stays in the memory of the process. Each transaction looks at the numbers of those that wait, and
puts together again only what the others change: the words and the meaning of a question never do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt
from sqlalchemy.ext.asyncio import AsyncSession

from store import unanswered

INFO = "grouping"
# The cosine from which on two questions are shown as one; docs/nlu.md has the figures.
SAME = 0.45
# So many are compared at once.
BLOCK = 256
SIZE = 384
Vectors = npt.NDArray[np.float32]
Lengths = npt.NDArray[np.float64]
Likeness = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Asked:
    """What is compared of a question: its words, and what it means (384 signed bytes; zeros where nobody knows)."""

    words: str
    vector: bytes


@dataclass(frozen=True)
class Grouping:
    """Questions by their numbers in the order in which they were asked, and for each the first one of its group."""

    asked: Mapping[int, Asked] = field(default_factory=dict, repr=False)
    firsts: Mapping[int, int] = field(default_factory=dict)

    @cached_property
    def groups(self) -> Sequence[Sequence[int]]:
        """The largest group first, of equal ones that which has the lowest number; each as it was asked."""
        found: dict[int, list[int]] = {}
        for each, first in self.firsts.items():
            found.setdefault(first, []).append(each)
        return sorted(found.values(), key=lambda group: (-len(group), group[0]))

    def of(self, question_id: int) -> Sequence[int]:
        """The group that has this question; empty where it does not wait."""
        first = self.firsts.get(question_id)
        return [each for each, other in self.firsts.items() if other == first] if first is not None else []


NOTHING = Grouping()


async def waiting(session: AsyncSession) -> Grouping:
    """Those that nobody has looked at, as this transaction sees them."""
    ids = await unanswered.waiting_ids(session)
    known: Grouping = session.info[INFO].get("known", NOTHING)
    if list(known.asked) == ids:
        return known
    rows = await unanswered.meanings(session, [each for each in ids if each not in known.asked])
    new = {number: Asked(unanswered.plain(text), vector or bytes(SIZE)) for number, text, vector in rows}
    # One that another process has ended in between is in neither.
    found = {each: known.asked.get(each) or new.get(each) for each in ids}
    known = grouped({each: asked for each, asked in found.items() if asked is not None}, known)
    # What this transaction keeps may still be taken back, and its number given to another question.
    if not session.info.get("unanswered_kept"):
        session.info[INFO]["known"] = known
    return known


def grouped(asked: Mapping[int, Asked], before: Grouping = NOTHING) -> Grouping:
    """Each of them in one group, whatever was there `before`: that only spares work.

    A question joins the group whose first one is nearest, if that is near enough or has the same words. So what counts
    are the firsts that were asked earlier. All stays as it was up to the first question that is new, or whose first is
    gone; and behind that, what keeps its first and has no new one near it.
    """
    ids = list(asked)
    place = next((place for place, each in enumerate(ids) if before.firsts.get(each) not in asked), len(ids))
    found = {each: before.firsts[each] for each in ids[:place]}
    joining = _Joining(asked, before.firsts)
    joining.add([each for each, first in found.items() if each == first])
    while len(found) < len(ids):
        found |= joining.joined(ids[len(found) : len(found) + BLOCK])
    return Grouping(asked, found)


class _Joining:
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
