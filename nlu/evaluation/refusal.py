"""Ways to say "I do not know", compared: which score of a guess tells right answers from wrong ones.

Run from the repository after training: PYTHONPATH=nlu nlu/.venv/bin/python -m evaluation.refusal
Prints a row for each way: the area under risk against coverage on the strangers' messages (less is better), and how
much of what is out of scope is refused where 4 % of our own questions are.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from evaluation.measures import OUT_OF_SCOPE, Guess, risk_coverage
from evaluation.questions import read_questions
from evaluation.strangers import cache_of, read_strangers
from evaluation.understanding import QUESTIONS_CACHE
from model_files import NoModel
from surroundings import prepare, repository
from trained import embedded, load_intents, readings

if TYPE_CHECKING:
    from components.intents import Mixture, Reading

REFUSED = 0.04
NEIGHBOURS = 10


def main() -> int:
    """The exit code."""
    root = repository()
    prepare(root)
    try:
        judge = _Judge(root)
    except NoModel as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    strangers = read_strangers(root)
    theirs = judge.look([(s.text, s.language, s.intent, s.other) for s in strangers], cache_of())
    ours = judge.look([(q.text, q.language, q.intent, "") for q in read_questions(root)], QUESTIONS_CACHE)
    print(f"{'way':44} {'area':>6} {'out of scope refused':>20}")
    for name in theirs:
        curve = risk_coverage(theirs[name])
        sure = np.quantile([_surety(g) for g in ours[name] if g.intent != OUT_OF_SCOPE], REFUSED)
        outside = [_surety(g) < sure for g in theirs[name] if g.intent == OUT_OF_SCOPE]
        print(f"{name:44} {np.mean([risk for _, risk in curve]):6.4f} {np.mean(outside):20.1%}")
    return 0


def _surety(guess: Guess) -> float:
    return -np.inf if guess.guess == OUT_OF_SCOPE else guess.confidence


class _Judge:
    """The trained model, and what the other ways need: the examples' vectors, and a sigmoid for each intent."""

    def __init__(self, root: Path) -> None:
        from sklearn.linear_model import LogisticRegression
        from sklearn.multiclass import OneVsRestClassifier

        from components.examples import read_examples, read_written

        self._root = root
        self.model, self.mixture = load_intents(root)
        data = root / "nlu_data"
        known = [each for each in (*read_examples(data), *read_written(data)) if each.intent and each.is_embedded()]
        self._vectors = embedded(root, [each.text for each in known])
        self._middle = self._vectors.mean(axis=0)
        sigmoids = OneVsRestClassifier(LogisticRegression(C=1.0, max_iter=300, class_weight="balanced"), n_jobs=2)
        self._sigmoids = sigmoids.fit(self._vectors - self._middle, [each.intent for each in known])
        unit = self._vectors - self._middle
        self._units = unit / np.linalg.norm(unit, axis=1, keepdims=True)

    def look(self, rows: Sequence[tuple[str, str, str, str]], cache: str) -> dict[str, list[Guess]]:
        """Way -> guesses with that way's score as their confidence. Rows: text, language, intent, another."""
        from components.intents import Mixture
        from components.linear import softmax

        seen = readings(self._root, [text for text, *_ in rows], [language for _, language, *_ in rows], cache)
        vectors = np.stack([each.vector for each in seen])
        scores = self.model.scores(vectors)
        meaning, labels = softmax(scores), np.array(self.model.labels)
        spelling = self._each(seen, Mixture(1, 1))
        concepts = self._each(seen, Mixture(concepts=1))
        mixed = self._each(seen, self.mixture)
        apart = self._sigmoids.predict_proba(vectors - self._middle)
        near = self._nearness(vectors)
        energy = np.log(np.exp(scores - scores.max(axis=1, keepdims=True)).sum(axis=1)) + scores.max(axis=1)
        own = np.array(self._sigmoids.classes_)
        ways = {
            "softmax of the meaning": (labels[meaning.argmax(1)], meaning.max(1)),
            "energy of the meaning": (labels[meaning.argmax(1)], energy),
            "one sigmoid for each intent": (own[apart.argmax(1)], apart.max(1)),
            "distance to the nearest examples": (labels[meaning.argmax(1)], near),
            "softmax of the spelling": (labels[spelling.argmax(1)], spelling.max(1)),
            "concepts, others for unknown words": (labels[concepts.argmax(1)], concepts.max(1)),
            "mixture of the three (ours)": (labels[mixed.argmax(1)], mixed.max(1)),
            "mixture, and the distance": (labels[mixed.argmax(1)], np.log(mixed.max(1)) + 2 * near),
            "mixture, and the sigmoid": (labels[mixed.argmax(1)], mixed.max(1) * np.sqrt(apart.max(1))),
        }
        return {name: _guesses(rows, names, sure) for name, (names, sure) in ways.items()}

    def _each(self, seen: Sequence[Reading], mixture: Mixture) -> np.ndarray:
        return np.stack([self.model.probabilities(each, mixture) for each in seen])

    def _nearness(self, vectors: np.ndarray) -> np.ndarray:
        """The mean cosine with the nearest examples."""
        units = vectors - self._middle
        units /= np.linalg.norm(units, axis=1, keepdims=True)
        found = [np.sort(self._units @ unit)[-NEIGHBOURS:].mean() for unit in units]
        return np.array(found)


def _guesses(rows: Sequence[tuple[str, str, str, str]], names: np.ndarray, sure: np.ndarray) -> list[Guess]:
    return [
        Guess(language, name if name == other else intent, str(name), float(score))
        for (_, language, intent, other), name, score in zip(rows, names, sure, strict=True)
    ]


if __name__ == "__main__":
    sys.exit(main())
