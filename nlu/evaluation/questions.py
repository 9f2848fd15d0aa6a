"""Reads our own questions, which no model has learnt from: tests/nlu/questions/<language>.tsv."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

FOLDER = "tests/nlu/questions"
STYLES = ("plain", "messy", "mixed", "latin")


@dataclass(frozen=True)
class Question:
    """`entities` are (entity, value) pairs; `style` is one of STYLES."""

    language: str
    text: str
    intent: str
    entities: frozenset[tuple[str, str]]
    style: str


def read_questions(root: Path) -> list[Question]:
    """All questions, language by language."""
    return [question for path in sorted((root / FOLDER).glob("*.tsv")) for question in _read(path)]


def _read(path: Path) -> list[Question]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [Question(path.stem, row["text"], row["intent"], _entities(row["entities"]), row["style"]) for row in rows]


def _entities(cell: str) -> frozenset[tuple[str, str]]:
    pairs = (pair.split("=") for pair in cell.split(";") if pair)
    return frozenset((entity, value) for entity, value in pairs)
