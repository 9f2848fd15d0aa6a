"""Lists the examples that the trained model puts elsewhere: wrong label, or words that mean two things.

Run from the repository after training: PYTHONPATH=nlu nlu/.venv/bin/python -m checks.model
Prints file:line lines; exits with 1 when there are more than ALLOWED of all.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from model_files import NoModel
from surroundings import prepare, repository
from trained import load_intents, readings

if TYPE_CHECKING:
    from components.examples import Example

ALLOWED = 0.01
# Embedding all of them would take minutes.
SHARE = 0.2


def main() -> int:
    """The exit code."""
    root = repository()
    prepare(root)
    from components.examples import read_examples

    examples = [example for example in read_examples(root / "nlu_data") if example.is_among(SHARE)]
    try:
        guesses = _guesses(root, examples)
    except NoModel as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    elsewhere = [(example, guess) for example, guess in zip(examples, guesses, strict=True) if guess != example.intent]
    for example, guess in elsewhere:
        place = f"{example.path.relative_to(root)}:{example.line}"
        print(f"note: {place}: {example.text!r} is {example.intent}, the model says {guess}")
    share = len(elsewhere) / len(examples)
    print(f"the model puts {len(elsewhere)} of {len(examples)} examples elsewhere ({share:.2%}, allowed {ALLOWED:.0%})")
    return 1 if share > ALLOWED else 0


def _guesses(root: Path, examples: Sequence[Example]) -> list[str]:
    """The intent of each example as the server would say it. Raises NoModel."""
    model, mixture = load_intents(root)
    seen = readings(root, [example.text for example in examples], [example.language for example in examples])
    rows = (model.probabilities(each, mixture) for each in seen)
    return [model.labels[int(row.argmax())] for row in rows]


if __name__ == "__main__":
    sys.exit(main())
