"""How well letters are told and their days found that were not learnt from: `python -m benchmarks.letters_learnt`.

The letters of strangers in config/letters are parted in six. Each sixth is asked of what was learnt from our own
letters and the other five sixths; `--writers` leaves out all that one of the strangers wrote instead. The word lists
are the same in all: they were made with these letters in sight, so letters that are kept apart come out worse.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from random import Random
from typing import Any

from actions.letters import learning, learning_days
from actions.letters.learning import Counted, counted
from actions.letters.learning_days import Dated
from actions.letters.learnt import LETTERS, Learnt
from benchmarks.letters_read import Verdict, of_text, report

PARTS = 6


def main(arguments: list[str]) -> int:
    ours = [counted(each) for path in sorted(LETTERS.glob("*.txt")) for each in learning.read(path)]
    files = [json.loads(path.read_text("utf-8")) for path in sorted(LETTERS.glob("*.json"))]
    truths: list[dict[str, Any]] = [truth for file in files for truth in file]
    strangers = [learning_days.of_truth(truth) for truth in truths]
    alone: list[Verdict] = []
    helped: list[Verdict] = []
    for asked in by_writer(files) if "--writers" in arguments else by_chance(len(truths)):
        model = learnt_without(ours, strangers, asked)
        alone += [of_text(truths[number])[1] for number in asked if judged(truths[number])]
        helped += [of_text(truths[number], learnt=model)[1] for number in asked if judged(truths[number])]
    report("by rules alone", alone)
    report("with what was learnt", helped)
    return 0


def by_chance(count: int) -> Iterator[set[int]]:
    """Sixths."""
    order = list(range(count))
    Random(1).shuffle(order)
    return (set(order[part::PARTS]) for part in range(PARTS))


def by_writer(files: list[list[Any]]) -> Iterator[set[int]]:
    """Each file is one stranger's."""
    at = 0
    for file in files:
        yield set(range(at, at + len(file)))
        at += len(file)


def learnt_without(ours: list[Counted], strangers: list[Dated], asked: set[int]) -> Learnt:
    """From all that are not asked for."""
    known = [each for number, each in enumerate(strangers) if number not in asked]
    model = learning.learn(ours + [each.counted for each in known if each.kind])
    return learning_days.with_days(model, known, ours)


def judged(truth: dict[str, Any]) -> bool:
    """Letters of which nobody can say what kind they are, are not counted."""
    return bool(truth["kind"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
