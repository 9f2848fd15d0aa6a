"""Figures of merit, from guesses and what would have been right. Knows nothing of Rasa."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BINS = 10
OUT_OF_SCOPE = "out_of_scope"

Pairs = frozenset[tuple[str, str]]


@dataclass(frozen=True)
class Guess:
    """A question's right intent, the guessed one, and the probability that the model gave it."""

    group: str
    intent: str
    guess: str
    confidence: float

    @property
    def right(self) -> bool:
        return self.intent == self.guess


@dataclass(frozen=True)
class Scope:
    """At one threshold, shares of 1.

    recall: of the questions that are out of scope, those not answered. refused: of the others, those not answered.
    right: of the questions that are answered, those answered rightly.
    """

    threshold: float
    recall: float
    refused: float
    answered: float
    right: float


def accuracy(guesses: Iterable[Guess]) -> dict[str, float]:
    """group -> share of right guesses."""
    hits: dict[str, list[bool]] = defaultdict(list)
    for guess in guesses:
        hits[guess.group].append(guess.right)
    return {group: sum(found) / len(found) for group, found in hits.items()}


def mean(shares: dict[str, float]) -> float:
    return sum(shares.values()) / len(shares)


def f1(wanted: Sequence[Pairs], found: Sequence[Pairs]) -> dict[str, float]:
    """entity -> harmonic mean of precision and recall over (message, value) pairs."""
    right, given, needed = Counter[str](), Counter[str](), Counter[str]()
    for want, find in zip(wanted, found, strict=True):
        right.update(entity for entity, _ in want & find)
        given.update(entity for entity, _ in find)
        needed.update(entity for entity, _ in want)
    return {entity: 2 * right[entity] / (given[entity] + needed[entity]) for entity in sorted(needed)}


def reliability(guesses: Iterable[Guess]) -> list[tuple[float, float, int]]:
    """For each tenth of confidence that occurs: mean confidence, share of right guesses, number of guesses."""
    bins: dict[int, list[Guess]] = defaultdict(list)
    for guess in guesses:
        bins[min(int(guess.confidence * BINS), BINS - 1)].append(guess)
    return [
        (sum(each.confidence for each in own) / len(own), sum(each.right for each in own) / len(own), len(own))
        for _, own in sorted(bins.items())
    ]


def calibration_error(guesses: Sequence[Guess]) -> float:
    """Expected calibration error: how far confidence is from the share of right guesses, weighted by number."""
    return sum(abs(sure - right) * number for sure, right, number in reliability(guesses)) / len(guesses)


def scope(guesses: Sequence[Guess], threshold: float) -> Scope:
    """What happens when only guesses of this confidence and more are answered."""
    answered = [each for each in guesses if each.confidence >= threshold and each.guess != OUT_OF_SCOPE]
    outside = sum(each.intent == OUT_OF_SCOPE for each in guesses)
    inside = len(guesses) - outside
    wrongly = sum(each.intent == OUT_OF_SCOPE for each in answered)
    return Scope(
        threshold,
        recall=1 - wrongly / outside,
        refused=1 - (len(answered) - wrongly) / inside,
        answered=len(answered) / len(guesses),
        right=sum(each.right for each in answered) / max(len(answered), 1),
    )


def confusions(guesses: Iterable[Guess]) -> list[tuple[str, str, int]]:
    """Right intent, guessed intent, how often; the most frequent first."""
    counts = Counter((each.intent, each.guess) for each in guesses if not each.right)
    return [(intent, guess, number) for (intent, guess), number in counts.most_common()]


def wilson(rights: Sequence[bool], z: float = 1.96) -> tuple[float, float, float]:
    """The share, and the ends of its 95 % interval: (low, share, high). Wilson, E. B. (1927), JASA 22, 209-212."""
    if not rights:
        return 0.0, 0.0, 1.0
    number, share = len(rights), sum(rights) / len(rights)
    middle = (share + z * z / (2 * number)) / (1 + z * z / number)
    half = z * (share * (1 - share) / number + z * z / (4 * number * number)) ** 0.5 / (1 + z * z / number)
    return middle - half, share, middle + half


def risk_coverage(guesses: Iterable[Guess]) -> list[tuple[float, float]]:
    """(coverage, risk) with one more guess answered at each step, the surest first: the share of all that are answered,
    and the share of these that are wrong. A guess that something is out of scope is no answer and comes last."""
    ordered = sorted(guesses, key=lambda each: (each.guess == OUT_OF_SCOPE, -each.confidence))
    curve, wrong = [], 0
    for number, guess in enumerate(ordered, start=1):
        wrong += not guess.right
        curve.append((number / len(ordered), wrong / number))
    return curve
