"""Chooses how meaning and spelling are mixed, by cross-validation on the examples alone: `mixture` in config.yml.

Run from the repository: PYTHONPATH=nlu nlu/.venv/bin/python -m evaluation.cross_validate [--spelling 0.5 ...]
Each quarter of the examples is guessed by a model that has learnt from the other three. Our own questions are not
looked at: they measure, they do not choose.
"""

from __future__ import annotations

import argparse
import itertools
import random
import sys
from typing import TYPE_CHECKING

from tqdm import tqdm

from evaluation.measures import Guess, accuracy, calibration_error, mean
from surroundings import prepare, repository
from trained import embedded, read_mixture

if TYPE_CHECKING:
    import numpy as np

    from components.examples import Example
    from components.intents import IntentModel, Mixture

FOLDS = 4
SEED = 1


def main() -> int:
    """Prints a line for each mixture: mean and worst language, transliterated examples, calibration error."""
    parser = argparse.ArgumentParser(description="Cross-validates the mixture of meaning and spelling.")
    parser.add_argument("--spelling", type=float, nargs="+", default=[0.3, 0.5, 0.7])
    parser.add_argument("--transliterated", type=float, nargs="+", default=[0.5, 0.7, 0.9])
    parser.add_argument("--sharpness", type=float, nargs="+", default=[1.0, 1.4, 1.7, 2.0])
    arguments = parser.parse_args()
    root = repository()
    prepare(root)
    from components.examples import read_examples
    from components.intents import Mixture

    examples = read_examples(root / "nlu_data")
    vectors = embedded(root, [example.text for example in examples])
    folds = _folds(len(examples))
    models = [_fit(examples, vectors, folds, fold) for fold in tqdm(range(FOLDS), desc="fitting", file=sys.stderr)]
    chosen = read_mixture(root)
    print(f"{'spelling':>8} {'transliterated':>14} {'sharpness':>9}   mean  worst  latin  calibration error")
    mixtures = [
        *(Mixture(*both, chosen.sharpness) for both in itertools.product(arguments.spelling, arguments.transliterated)),
        *(Mixture(chosen.spelling, chosen.transliterated, sharpness) for sharpness in arguments.sharpness),
    ]
    for mixture in mixtures:
        _print_row(mixture, examples, [models[fold] for fold in folds], vectors)
    return 0


def _folds(number: int) -> list[int]:
    """The fold of each example."""
    folds = [place % FOLDS for place in range(number)]
    random.Random(SEED).shuffle(folds)
    return folds


def _fit(examples: list[Example], vectors: np.ndarray, folds: list[int], fold: int) -> IntentModel:
    from components.intents import IntentModel

    seen = [place for place, own in enumerate(folds) if own != fold]
    texts, intents = [examples[place].text for place in seen], [examples[place].intent for place in seen]
    return IntentModel.fit(vectors[seen], intents, texts, intents)


def _print_row(mixture: Mixture, examples: list[Example], models: list[IntentModel], vectors: np.ndarray) -> None:
    from components.scripts import is_transliterated

    guesses = [
        Guess(each.language, each.intent, *model.best(vector, each.text, each.language, mixture))
        for each, model, vector in zip(examples, models, vectors, strict=True)
    ]
    by_language = accuracy(guesses)
    latin = [
        guess.right
        for guess, each in zip(guesses, examples, strict=True)
        if is_transliterated(each.text, each.language)
    ]
    shares = (mean(by_language), min(by_language.values()), sum(latin) / len(latin), calibration_error(guesses))
    print(
        f"{mixture.spelling:8} {mixture.transliterated:14} {mixture.sharpness:9}",
        *(f"{share:6.1%}" for share in shares),
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
