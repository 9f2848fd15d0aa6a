"""Which of a letter's days it is about, and how certain that is: by what was learnt from letters whose day is known.

Each day that stands in a letter is a choice, and so is "none of them". Words, weekday, time, kind of the letter and the
other days give each choice a weight; together they are 1, so that the weight of the best says how certain it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log1p
from typing import TYPE_CHECKING

from actions.letters.moments import Found, Moment
from actions.letters.vocabulary import lists

if TYPE_CHECKING:
    from actions.letters.grams import Numbers

# More than these are not weighed: the first of them.
MOST = 40
# So many numbers has a choice beside those of the kinds.
WIDE = 33
# In days: how far ahead a day is, of a letter that does not say when it was written.
USUAL = 20


@dataclass(frozen=True)
class Seen:
    """What is known of a letter beside its days. kinds: how likely each is; doubtful: whether words take certainty."""

    kinds: Mapping[str, float]
    doubtful: bool
    scam: bool
    danish: bool


def choices(found: Found) -> list[Moment]:
    """The days that the rules found, and behind them those of which they made nothing."""
    chosen = {(each.what, each.day): each for each in reversed(found.weak)}
    chosen |= {(each.what, each.day): each for each in found.moments}
    strong = [each for each in chosen.values() if not each.weak]
    weak = [each for each in chosen.values() if each.weak]
    return (
        sorted(strong, key=lambda each: each.at)[:MOST] + sorted(weak, key=lambda each: each.at)[: MOST - len(strong)]
    )


def numbers(each: Moment, every: Sequence[Moment], found: Found, seen: Seen) -> list[float]:
    """One choice as numbers: itself, beside the others, and with the kind of the letter."""
    first = sum(seen.kinds.get(kind, 0.0) for kind in lists()["deadline_first"])
    kinds, ends = _in_order(seen.kinds), each.what == "deadline"
    return [
        *_by_itself(each),
        *_beside(each, every, found),
        first if ends else 0.0,
        0.0 if ends else first,
        float(seen.doubtful),
        float(found.unread),
        float(found.named),
        *(likely if ends else 0.0 for likely in kinds),
        *(0.0 if ends else likely for likely in kinds),
    ]


def _by_itself(each: Moment) -> list[float]:
    ends = each.what == "deadline"
    return [
        1.0,
        float(ends),
        _bound(each.score),
        _bound(each.clear),
        _bound(each.said),
        float(each.weekday),
        float(each.time is not None),
        float(not ends and each.time is not None),
        float(not ends and each.weekday),
        float(each.sure),
        float(each.firm),
        float(each.origin == "words"),
        float(each.origin == "counted"),
        float(each.origin == "week"),
        float(each.complaint),
        float(each.optional and ends),
        float(each.optional and not ends),
        float(each.weak),
    ]


def _beside(each: Moment, every: Sequence[Moment], found: Found) -> list[float]:
    """What the other days say of it, and the day on which the letter was written."""
    strong = [other for other in every if not other.weak and not other.complaint]
    rivals = [other for other in every if other.what == each.what and other.day != each.day and not other.complaint]
    same = next((other for other in every if other.what != each.what and other.day == each.day), None)
    earlier = [other for other in strong if other.day < each.day and not other.optional]
    ahead = (each.day - found.written).days if found.written else USUAL
    return [
        _bound(each.score - max((other.score for other in rivals), default=0.0)),
        _bound(each.score - same.score) if same else 1.0,
        float(each.complaint and not strong),
        float(not earlier and not each.weak),
        min(len(earlier), 3) / 3,
        float(any(other.sure for other in earlier)),
        float(ahead <= 0),
        log1p(max(ahead, 0)) / 5,
        min(len({other.day for other in rivals if not other.weak}), 4) / 4,
        min(len({other.day for other in rivals}), 8) / 8,
    ]


def of_none(found: Found, seen: Seen) -> list[float]:
    """No choice at all, as numbers."""
    strong = [each for each in found.moments if not each.complaint]
    return [
        1.0,
        float(seen.scam),
        float(not seen.danish),
        float(not strong),
        float(not found.moments),
        float(any(each.sure for each in strong)),
        float(found.unread),
        max(likely for likely in seen.kinds.values()),
        *_in_order(seen.kinds),
    ]


def weights(found: Found, seen: Seen, days: Numbers, none: Numbers) -> list[tuple[float, Moment]]:
    """How likely each day is the one that the letter is about, the likeliest first; with "none" they are 1 together."""
    # numpy takes memory that a bot which is sent no letter need not have.
    import numpy as np

    every = choices(found)
    if not every:
        return []
    scores = np.array([numbers(each, every, found, seen) for each in every]) @ days
    nothing = float(np.array(of_none(found, seen)) @ none)
    most = max(float(scores.max()), nothing)
    odds = np.exp(scores - most)
    likely = odds / (odds.sum() + np.exp(nothing - most))
    return sorted(zip(likely.tolist(), every, strict=True), key=lambda each: -each[0])


def _bound(score: float) -> float:
    return max(-2.0, min(score / 3, 2.0))


def _in_order(kinds: Mapping[str, float]) -> list[float]:
    return [kinds[name] for name in sorted(kinds)]
