"""How well an offer fits a request: the things, for whom they are, sizes, and what the notes mean. Pure functions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import mul
from typing import TypeVar

T = TypeVar("T")

# Who asked for the one is also helped by the other.
ALSO: dict[str, frozenset[str]] = {
    "clothes": frozenset({"winter_clothes"}),
    "winter_clothes": frozenset({"clothes"}),
    "furniture": frozenset({"bed", "table", "chair", "sofa"}),
}
# The kind of what comes in one kind only: it says how many, and nothing else.
ANY = "any"
# Different kinds that one and the same thing can be.
NO_CONTRADICTION = frozenset(
    {
        frozenset({"child", "single"}),
        frozenset({"small", "middle"}),
        frozenset({"middle", "big"}),
    }
)
# Added to the cosine of the meanings. Chosen on tests/nlu/matches_dev.tsv; docs/donations.md has the figures.
TRAITS, SIZE, KIND, SAME_ITEMS = 0.8, 0.3, 0.2, 0.3
# From here on an offer clearly fits: on the same list 86 % of the right ones and 6 % of the others.
CLEARLY = 0.8
_SIZE = re.compile(r"\d+|(?<![\w'’])(?:X{0,3}[SL]|M)(?![\w'’])")


@dataclass(frozen=True)
class Said:
    """What somebody offers or asks for. `details`: thing -> kind -> how many, for what was said of it.

    `vector` (384 signed bytes, empty when unknown) and `traits` are the meaning of `note` (nlu/components/meaning.py).
    """

    items: Sequence[str]
    details: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    note: str = field(default="", repr=False)
    vector: bytes = field(default=b"", repr=False)
    traits: Sequence[str] = ()

    @property
    def is_silent(self) -> bool:
        """Whether nothing but the things was said, so that any of them will do."""
        return not self.note and not any(self.details.values())


@dataclass(frozen=True)
class Fit:
    """A `score` from about -1 to 3, for comparing; `clearly`: it is what was asked for, as far as one can see."""

    score: float
    clearly: bool


def fit(offer: Said, wish: Said) -> Fit | None:
    """How well the offer fits; None where no thing is in common, or where all that is contradicts."""
    kinds = [(_kinds(offer, offered), _kinds(wish, wanted)) for offered, wanted in _in_common(offer.items, wish.items)]
    possible = [(offered, wanted) for offered, wanted in kinds if not _contradict(offered, wanted)]
    if not possible:
        return None
    agreed = any(offered & wanted for offered, wanted in possible)
    same = len(set(offer.items) & set(wish.items)) / max(len(set(offer.items)), len(set(wish.items)))
    score = likeness(offer, wish) + KIND * agreed + SAME_ITEMS * same
    unknown = offer.is_silent or wish.is_silent or not (offer.vector and wish.vector)
    return Fit(score, clearly=unknown or score >= CLEARLY)


def likeness(one: Said, other: Said) -> float:
    """How alike the notes are: in meaning, in the traits that they name, in sizes. The same in both directions."""
    common = bool(sizes(one.note) & sizes(other.note))
    return cosine(one.vector, other.vector) + TRAITS * _overlap(set(one.traits), set(other.traits)) + SIZE * common


def sizes(note: str) -> frozenset[str]:
    """The numbers in the note, in whatever digits they are written, and the sizes from XS to XXXL."""
    found = _SIZE.findall(note)
    return frozenset(str(int(each)) if each.isdecimal() else each for each in found)


def cosine(one: bytes, other: bytes) -> float:
    """Of two vectors of signed bytes; 0 where one is unknown."""
    if not one or len(one) != len(other):
        return 0.0
    a, b = memoryview(one).cast("b").tolist(), memoryview(other).cast("b").tolist()
    length = sum(map(mul, a, a)) * sum(map(mul, b, b))
    return float(sum(map(mul, a, b)) / length**0.5) if length else 0.0


def asked_in_turn(offer: Said, wishes: Iterable[tuple[Said, T]]) -> list[T]:
    """Whom to ask: those whom it clearly fits before those whom it may fit, else in the order in which they came."""
    fits = [(found, each) for wish, each in wishes if (found := fit(offer, wish))]
    return [each for _, each in sorted(fits, key=lambda pair: not pair[0].clearly)]


def best(wish: Said, offers: Iterable[tuple[Said, T]], most: int) -> list[T]:
    """Those of the offers that fit best, the best first; of equal ones the earlier."""
    fits = [(found, each) for offer, each in offers if (found := fit(offer, wish))]
    return [each for _, each in sorted(fits, key=lambda pair: -pair[0].score)][:most]


def _in_common(offered: Sequence[str], wanted: Sequence[str]) -> Iterator[tuple[str, str]]:
    for want in dict.fromkeys(wanted):
        for item in dict.fromkeys(offered):
            if item == want or item in ALSO.get(want, ()):
                yield item, want


def _kinds(said: Said, item: str) -> frozenset[str]:
    return frozenset(kind for kind, count in said.details.get(item, {}).items() if count and kind != ANY)


def _contradict(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both say for whom or of which kind, and none of the one can be one of the other."""
    if not one or not other or one & other:
        return False
    return not any(frozenset({a, b}) in NO_CONTRADICTION for a in one for b in other)


def _overlap(one: set[str], other: set[str]) -> float:
    """The cosine of two sets."""
    return float(len(one & other) / (len(one) * len(other)) ** 0.5) if one and other else 0.0
