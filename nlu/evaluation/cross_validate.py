"""Chooses how the three models are mixed, by cross-validation on the examples alone: `mixture` in config.yml.

Run from the repository: PYTHONPATH=nlu nlu/.venv/bin/python -m evaluation.cross_validate [--spelling 0.5 ...]
Each quarter of the examples is guessed by a model that has learnt from the other three. Our own questions are not
looked at: they measure, they do not choose.
"""

from __future__ import annotations

import argparse
import itertools
import random
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from tqdm import tqdm

from evaluation.measures import Guess, accuracy, calibration_error, mean
from surroundings import prepare, repository
from trained import read_mixture, readings

if TYPE_CHECKING:
    from pathlib import Path

    from components.examples import Example
    from components.intents import IntentModel, Mixture, Reading

FOLDS = 4
SEED = 1


def main() -> int:
    """Prints a line for each mixture: mean and worst language, transliterated examples, calibration error."""
    parser = argparse.ArgumentParser(description="Cross-validates the mixture of meaning, spelling and concepts.")
    parser.add_argument("--spelling", type=float, nargs="+", default=[0.3, 0.5, 0.7])
    parser.add_argument("--transliterated", type=float, nargs="+", default=[0.5, 0.7, 0.9])
    parser.add_argument("--concepts", type=float, nargs="+", default=[0.4, 0.6])
    parser.add_argument("--sharpness", type=float, nargs="+", default=[1.0, 1.4, 1.7, 2.0])
    arguments = parser.parse_args()
    root = repository()
    prepare(root)
    from components.examples import read_examples

    examples = read_examples(root / "nlu_data")
    seen = readings(root, [example.text for example in examples], [example.language for example in examples])
    folds = _folds(len(examples))
    models = [
        _fit(examples, seen, folds, fold, root / "nlu_data")
        for fold in tqdm(range(FOLDS), desc="fitting", file=sys.stderr)
    ]
    chosen = read_mixture(root)
    print(f"{'spelling':>8} {'transliterated':>14} {'concepts':>8} {'sharpness':>9}", end="   ")
    print("mean  worst  latin  calibration error")
    mixtures = [
        *(
            replace(chosen, spelling=spelling, transliterated=transliterated)
            for spelling, transliterated in itertools.product(arguments.spelling, arguments.transliterated)
        ),
        *(replace(chosen, concepts=concepts) for concepts in arguments.concepts),
        *(replace(chosen, sharpness=sharpness) for sharpness in arguments.sharpness),
    ]
    for mixture in mixtures:
        _print_row(mixture, examples, [models[fold] for fold in folds], seen)
    return 0


def _folds(number: int) -> list[int]:
    """The fold of each example."""
    folds = [place % FOLDS for place in range(number)]
    random.Random(SEED).shuffle(folds)
    return folds


def _fit(examples: list[Example], seen: list[Reading], folds: list[int], fold: int, data: Path) -> IntentModel:
    from components.intents import IntentModel
    from components.wording import Sample

    others = [(seen[place], examples[place]) for place, own in enumerate(folds) if own != fold]
    return IntentModel.fit(
        np.stack([read.vector for read, _ in others]),
        [each.intent for _, each in others],
        [Sample(each.text, each.language, each.intent) for _, each in others],
        data,
    )


def _print_row(mixture: Mixture, examples: list[Example], models: list[IntentModel], seen: list[Reading]) -> None:
    from components.scripts import is_transliterated

    guesses = [
        Guess(each.language, each.intent, *model.best(message, mixture))
        for each, model, message in zip(examples, models, seen, strict=True)
    ]
    by_language = accuracy(guesses)
    latin = [
        guess.right
        for guess, each in zip(guesses, examples, strict=True)
        if is_transliterated(each.text, each.language)
    ]
    shares = (mean(by_language), min(by_language.values()), sum(latin) / len(latin), calibration_error(guesses))
    print(
        f"{mixture.spelling:8} {mixture.transliterated:14} {mixture.concepts:8} {mixture.sharpness:9}",
        *(f"{share:6.1%}" for share in shares),
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
