"""Learns the kinds of letters from examples: logistic regression with a penalty, in plain numpy."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from actions.letters import grams, kinds
from actions.letters.grams import PLACES, Grams, Numbers
from actions.letters.learnt import LETTERS, Learnt
from actions.letters.sheet import sheet
from actions.letters.written import as_lines

# How much the weights may grow; chosen by how well letters are told that were not learnt from (docs/letters.md).
PENALTY = 0.5
# What stands in fewer letters is not looked at.
FEWEST = 2
STEPS = 400
# Directions in which letters hardly differ are left out: so much of the greatest difference.
LEAST = 1e-5
_BEGINS = re.compile(r"^@@ (\w+)\n", re.M)


@dataclass(frozen=True)
class Example:
    kind: str
    text: str


def examples(folder: Path = LETTERS) -> Iterator[Example]:
    """The letters of a folder whose kind is known: JSON lists, and texts of which each begins with `@@ kind`."""
    for path in sorted(folder.glob("*.*")):
        yield from read(path)


def read(path: Path) -> Iterator[Example]:
    """Those of one file; letters of which nobody can say what kind they are have none, and are left out."""
    content = path.read_text("utf-8")
    if path.suffix == ".json":
        letters = [Example(kind_of(each["kind"]), each["text"]) for each in json.loads(content)]
        yield from (each for each in letters if each.kind)
        return
    _, *parts = _BEGINS.split(content)
    yield from (Example(kind, text) for kind, text in zip(parts[::2], parts[1::2], strict=True))


def kind_of(named: str | None) -> str:
    """Our name of a kind; empty where nobody can say which it is."""
    return "unknown" if named == "other" else named or ""


@dataclass(frozen=True)
class Counted:
    """An example as numbers."""

    kind: str
    grams: Grams
    points: Numbers


def counted(example: Example) -> Counted:
    page = sheet(as_lines(example.text))
    return Counted(example.kind, Grams(page), grams.of_points(kinds.points(page)))


def learn(letters: Sequence[Counted]) -> Learnt:
    """What can be learnt from them. There has to be a letter of each kind."""
    names = tuple(sorted({each.kind for each in letters}))
    goals = np.array([[each.kind == name for name in names] for each in letters], np.float32)
    rarity = _rarity(letters)
    used = np.flatnonzero(rarity)
    numbers = np.hstack([_rows(letters, rarity)[:, used], np.stack([each.points for each in letters])])
    # There are fewer letters than numbers: as many directions as letters are enough.
    sizes, directions = np.linalg.eigh((numbers @ numbers.T).astype(np.float64))
    kept = sizes > LEAST * sizes[-1]
    turned = directions[:, kept] / np.sqrt(sizes[kept])
    solved, base = _regression(directions[:, kept] * np.sqrt(sizes[kept]), goals)
    found = numbers.T @ (turned @ solved).astype(np.float32)
    weights = np.zeros((PLACES, len(names)), np.float32)
    weights[used] = found[: len(used)]
    return Learnt(names, rarity, weights, found[len(used) :], base.astype(np.float32))


def _rows(letters: Sequence[Counted], rarity: Numbers) -> Numbers:
    """A letter in each row, a place in each column."""
    rows = np.zeros((len(letters), PLACES), np.float32)
    for row, each in zip(rows, letters, strict=True):
        places, values = each.grams.weighed(rarity)
        np.add.at(row, places, values)
    return rows


def _rarity(letters: Sequence[Counted]) -> Numbers:
    """What stands in few letters says more; what stands in one alone, nothing."""
    counts = np.zeros(PLACES, np.int64)
    for each in letters:
        counts[np.unique(np.concatenate([places for places, _ in each.grams.groups]))] += 1
    worth = 1 + np.log((1 + len(letters)) / (1 + counts))
    return np.where(counts >= FEWEST, worth, 0.0).astype(np.float32)


def _regression(rows: np.ndarray, goals: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weights and base of the kinds: the likeliest with the penalty, found downhill with momentum (Nesterov 1983)."""
    rows = np.hstack([rows, np.ones((len(rows), 1))])
    step = 1 / (0.5 * float(np.linalg.norm(rows, 2)) ** 2 + PENALTY)
    free = np.full((rows.shape[1], 1), PENALTY)
    free[-1] = 0
    weights = ahead = np.zeros((rows.shape[1], goals.shape[1]))
    for number in range(STEPS):
        before, weights = weights, ahead - step * (rows.T @ (_softmax(rows @ ahead) - goals) + free * ahead)
        ahead = weights + number / (number + 3) * (weights - before)
    return weights[:-1], weights[-1]


def _softmax(scores: np.ndarray) -> np.ndarray:
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(odds / odds.sum(axis=1, keepdims=True))
