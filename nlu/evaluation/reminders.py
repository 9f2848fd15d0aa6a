"""How well the trained model understands what a stranger writes about reminders: to see, add, cancel or end them.

Run from the repository after training: PYTHONPATH=nlu nlu/.venv/bin/python -m evaluation.reminders
The sentences are those of tests/nlu/reminders.tsv; nothing is learnt from them.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict

from evaluation.measures import wilson
from model_files import NoModel
from surroundings import prepare, repository
from trained import load_intents, readings

FILE = "tests/nlu/reminders.tsv"
CACHE = "models/cache/reminders.npz"


def main() -> int:
    """The exit code."""
    root = repository()
    prepare(root)
    with (root / FILE).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    try:
        model, mixture = load_intents(root)
    except NoModel as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    right: dict[str, list[bool]] = defaultdict(list)
    seen = readings(root, [row["text"] for row in rows], [row["language"] for row in rows], CACHE)
    for row, message in zip(rows, seen, strict=True):
        guess, _ = model.best(message, mixture)
        for name in ("all", row["intent"], row["language"]):
            right[name].append(guess == row["intent"])
    for name, found in right.items():
        low, share, high = wilson(found)
        print(f"{name:20} {len(found):4} {share:.1%} ({low:.1%} to {high:.1%})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
