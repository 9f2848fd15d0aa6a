"""How well letters are told and their days found that were not learnt from: `python -m benchmarks.letters_learnt`.

The letters of strangers in config/letters are parted in six. Each sixth is asked of what was learnt from our own
letters and the other five sixths. The word lists are the same in all: they were made with these letters in sight, so
letters that are kept apart come out worse.
"""

from __future__ import annotations

import json
import sys
from random import Random
from typing import Any

from actions.letters import learning
from actions.letters.learning import Counted, Example, counted
from actions.letters.learnt import LETTERS, Learnt
from benchmarks.letters_read import Verdict, of_text, report

PARTS = 6


def main() -> int:
    ours = [counted(each) for path in sorted(LETTERS.glob("*.txt")) for each in learning.read(path)]
    truths = [truth for path in sorted(LETTERS.glob("*.json")) for truth in json.loads(path.read_text("utf-8"))]
    strangers = [counted(Example(truth["kind"], truth["text"])) if truth["kind"] else None for truth in truths]
    order = list(range(len(truths)))
    Random(1).shuffle(order)
    alone: list[Verdict] = []
    helped: list[Verdict] = []
    for part in range(PARTS):
        asked = set(order[part::PARTS])
        model = learnt_without(ours, strangers, asked)
        alone += [of_text(truths[number])[1] for number in asked if judged(truths[number])]
        helped += [of_text(truths[number], learnt=model)[1] for number in asked if judged(truths[number])]
    report("by rules alone", alone)
    report("with what was learnt", helped)
    return 0


def learnt_without(ours: list[Counted], strangers: list[Counted | None], asked: set[int]) -> Learnt:
    """From all that are not asked for."""
    return learning.learn(ours + [each for number, each in enumerate(strangers) if each and number not in asked])


def judged(truth: dict[str, Any]) -> bool:
    """Letters of which nobody can say what kind they are, are not counted."""
    return bool(truth["kind"])


if __name__ == "__main__":
    sys.exit(main())
