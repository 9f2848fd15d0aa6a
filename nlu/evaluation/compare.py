"""The pipelines that ours is measured by, on the same examples and the same questions."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from components.examples import read_examples
from evaluation.measures import Guess, accuracy, mean
from evaluation.questions import Question
from surroundings import NLU
from trained import load_intents

if TYPE_CHECKING:
    from components.intents import Reading

USUAL_PYTHON = "nlu/.venv-tensorflow/bin/python"
USUAL_FIGURES = "docs/measured/usual_pipeline.json"
LONGEST = 4


@dataclass(frozen=True)
class Row:
    """One pipeline: language -> share of right intents; errors of how many questions; a note."""

    accuracy: dict[str, float]
    errors: int
    questions: int
    note: str = ""

    @classmethod
    def of(cls, guesses: Sequence[Guess], note: str = "") -> Row:
        return cls(accuracy(guesses), sum(not each.right for each in guesses), len(guesses), note)


def compare(root: Path, questions: Sequence[Question], seen: Sequence[Reading], *, usual: bool) -> dict[str, Row]:
    """Name -> figures. `usual`: train Rasa's usual pipeline now; else its figures are read from the docs."""
    from components.intents import Mixture

    model, chosen = load_intents(root)
    rows = {"Rasa's usual: n-grams + DIET": _usual(root, questions) if usual else _kept(root)}
    mixtures = {
        "e5 + logistic regression": Mixture(0, 0),
        "spelling and sound alone": Mixture(1, 1),
        "concepts, others for unknown words": Mixture(concepts=1),
        "without the concepts": replace(chosen, concepts=0),
        "all three, one weight for all": replace(chosen, transliterated=chosen.spelling),
    }
    for name, mixture in mixtures.items():
        best = [model.best(each, mixture) for each in seen]
        rows[name] = Row.of([Guess(q.language, q.intent, *each) for q, each in zip(questions, best, strict=True)])
    rows["spelling alone, sounds unheard"] = _unheard(root, questions)
    return rows


def show(rows: dict[str, Row]) -> None:
    """The table of docs/nlu.md."""
    print(f"\n{'pipeline':34} {'mean':>6} {'worst':>6} {'wrong':>11}")
    for name, row in rows.items():
        shares = row.accuracy
        wrong = f"{row.errors} of {row.questions}"
        print(f"{name:34} {mean(shares):6.1%} {min(shares.values()):6.1%} {wrong:>14}  {row.note}")


def _unheard(root: Path, questions: Sequence[Question]) -> Row:
    from components.ngrams import NgramClassifier

    examples = read_examples(root / "nlu_data")
    texts, intents = [each.text for each in examples], [each.intent for each in examples]
    model = NgramClassifier.fit(texts, intents, longest=LONGEST, bits=17)
    guesses = []
    for question in questions:
        probabilities = model.probabilities(question.text)
        place = int(probabilities.argmax())
        guesses.append(Guess(question.language, question.intent, model.labels[place], float(probabilities[place])))
    return Row.of(guesses)


def _usual(root: Path, questions: Sequence[Question]) -> Row:
    """Trains and asks Rasa's usual pipeline in the environment that has TensorFlow, and keeps the figures."""
    ended = subprocess.run(
        [root / USUAL_PYTHON, "-m", "evaluation.usual_pipeline"],
        env={**os.environ, "PYTHONPATH": str(NLU)},
        input="\n".join(question.text for question in questions),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    *answers, last = (json.loads(line) for line in ended.stdout.splitlines() if line.startswith("{"))
    guesses = [
        Guess(question.language, question.intent, answer["intent"], answer["confidence"])
        for question, answer in zip(questions, answers, strict=True)
    ]
    examples = len(read_examples(root / "nlu_data"))
    row = Row.of(guesses, f"trained on {examples} examples in {last['training_seconds']} s")
    kept = {"accuracy": row.accuracy, "errors": row.errors, "questions": row.questions, "note": row.note}
    (root / USUAL_FIGURES).parent.mkdir(exist_ok=True)
    (root / USUAL_FIGURES).write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    return row


def _kept(root: Path) -> Row:
    path = root / USUAL_FIGURES
    if not path.exists():
        print(f"no figures of Rasa's usual pipeline ({USUAL_FIGURES}): make compare", file=sys.stderr)
        return Row({"-": 0.0}, 0, 0, "not measured")
    kept = json.loads(path.read_text(encoding="utf-8"))
    return Row(kept["accuracy"], kept["errors"], kept["questions"], f"{kept['note']}; measured by make compare")
