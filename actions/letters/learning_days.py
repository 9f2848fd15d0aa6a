"""Learns which of its days a letter is about, from letters whose day is known."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from actions.letters import doubts, kinds, moments, scams, weighing
from actions.letters.grams import Numbers
from actions.letters.learning import Counted, Example, counted, kind_of, learn
from actions.letters.learnt import LETTERS, Learnt
from actions.letters.moments import What
from actions.letters.sheet import Sheet, sheet
from actions.letters.written import as_lines

# How much the weights may grow; chosen by how well days are told that were not learnt from (docs/letters.md).
PENALTY = 2.0
STEPS = 600
# How likely each kind is has to come from a model that did not learn from the letter: so many of those are made.
PARTS = 4
# Of a letter that does not say when it was written.
CAME = datetime(2026, 12, 3, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Dated:
    """A letter, when it is read, and the day that it is about, if any."""

    kind: str
    page: Sheet
    came: datetime
    what: What | None
    day: date | None
    counted: Counted


def examples(folder: Path = LETTERS) -> Iterator[Dated]:
    """The letters of a folder of which it is known which day they are about: those in JSON."""
    for path in sorted(folder.glob("*.json")):
        yield from (of_truth(truth) for truth in json.loads(path.read_text("utf-8")))


def of_truth(truth: Mapping[str, Any]) -> Dated:
    """From what is true of a letter: `text`, `kind`, `what`, `date`, and `written_on` or `written`."""
    text = str(truth["text"])
    kind = kind_of(truth.get("kind"))
    written = truth.get("written_on") or truth.get("written")
    came = datetime.combine(date.fromisoformat(written) + timedelta(days=2), time(12), UTC) if written else CAME
    day = date.fromisoformat(truth["date"]) if truth.get("date") else None
    what = truth["what"] if day else None
    return Dated(kind, sheet(as_lines(text)), came, what, day, counted(Example(kind or kinds.UNKNOWN, text)))


def with_days(model: Learnt, letters: Sequence[Dated], others: Sequence[Counted]) -> Learnt:
    """The model, and what can be learnt of days; `others` are letters that are of use for their kinds alone."""
    chosen = [_choice(each, likely) for each, likely in zip(letters, _likely(letters, others), strict=True)]
    days, none = fitted(chosen)
    return replace(model, days=days, none=none)


@dataclass(frozen=True)
class Choice:
    """The days of a letter as numbers, "none" as numbers, and which it is: -1 is none of them."""

    days: Numbers
    none: Numbers
    right: int


def fitted(letters: Sequence[Choice]) -> tuple[Numbers, Numbers]:
    """Weights of the numbers of a day and of "none": the likeliest with the penalty (Nesterov 1983)."""
    wide, more = letters[0].days.shape[1], len(letters[0].none)
    rows = np.vstack(
        [
            np.vstack(
                [np.hstack([each.days, np.zeros((len(each.days), more))]), np.hstack([np.zeros(wide), each.none])]
            )
            for each in letters
        ]
    )
    lengths = [len(each.days) + 1 for each in letters]
    starts = np.cumsum([0, *lengths[:-1]])
    goals = np.zeros(len(rows))
    for start, each in zip(starts, letters, strict=True):
        goals[start + (each.right if each.right >= 0 else len(each.days))] = 1
    step = 1 / (0.5 * float(np.linalg.norm(rows, 2)) ** 2 + PENALTY)
    weights = ahead = np.zeros(rows.shape[1])
    for number in range(STEPS):
        likely = _shares(rows @ ahead, starts, lengths)
        before, weights = weights, ahead - step * (rows.T @ (likely - goals) + PENALTY * ahead)
        ahead = weights + number / (number + 3) * (weights - before)
    return weights[:wide].astype(np.float32), weights[wide:].astype(np.float32)


def _shares(scores: np.ndarray, starts: np.ndarray, lengths: list[int]) -> np.ndarray:
    """Of each letter's choices together 1."""
    odds = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts), lengths))
    return np.asarray(odds / np.repeat(np.add.reduceat(odds, starts), lengths))


def _likely(letters: Sequence[Dated], others: Sequence[Counted]) -> Iterator[dict[str, float]]:
    """How likely each kind is, by a model that has not seen the letter."""
    models = [
        learn([*others, *(each.counted for at, each in enumerate(letters) if each.kind and at % PARTS != part)])
        for part in range(PARTS)
    ]
    return (kinds.likely(each.page, models[at % PARTS]) for at, each in enumerate(letters))


def _choice(each: Dated, likely: Mapping[str, float]) -> Choice:
    found = doubts.doubted(each.page, moments.moments(each.page, each.came))
    seen = weighing.Seen(likely, doubts.is_doubtful(each.page), scams.is_scam(each.page), kinds.is_danish(each.page))
    every = weighing.choices(found)
    none = np.array(weighing.of_none(found, seen), np.float32)
    days = np.array([weighing.numbers(one, every, found, seen) for one in every], np.float32)
    right = next((at for at, one in enumerate(every) if (one.what, one.day) == (each.what, each.day)), -1)
    return Choice(days.reshape(len(every), weighing.WIDE + 2 * len(likely)), none, right)
