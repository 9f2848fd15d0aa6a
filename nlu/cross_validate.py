"""How well intents are recognised, by cross-validation: the figures behind the settings in config/rasa/config.yml.

Run from the repository: nlu/.venv/bin/python nlu/cross_validate.py [--share 0.3 ...] [--c 1 ...] [--detail]

Examples at the same place in the lists of several languages are often translations of each other, so they are
left out together: each fold is tested on sentences that no language has trained on.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from surroundings import prepare, repository

if TYPE_CHECKING:  # imported late, since prepare() sets what numpy reads when it is imported
    import numpy as np

    from components.examples import Example

FOLDS = 3


def main() -> int:
    """Prints a table of accuracy in per cent: a row a setting, a column a language."""
    parser = argparse.ArgumentParser(description="Cross-validates the intents.")
    parser.add_argument("--share", type=float, nargs="+", default=[0.3], help="ngram_share to try")
    parser.add_argument("--c", type=float, nargs="+", default=[1.0], help="C to try")
    parser.add_argument("--detail", action="store_true", help="also the intents that are confused most")
    arguments = parser.parse_args()
    root = repository()
    prepare(root, threads=os.cpu_count() or 1)
    from components.examples import languages_present, read_examples

    examples = read_examples(root / "nlu_data")
    places: Counter[tuple[str, str]] = Counter()
    folds = []
    for example in examples:
        folds.append(places[example.language, example.intent] % FOLDS)
        places[example.language, example.intent] += 1
    vectors = _embed([example.text for example in examples])
    languages = languages_present(root / "nlu_data")
    print(f"{'C':>5} {'share':>5}  mean", *(f"{language:>4}" for language in languages))
    for c in arguments.c:
        guesses = _guess(examples, vectors, folds, c, arguments.share)
        for share in arguments.share:
            _print_row(examples, guesses[share], languages, f"{c:>5} {share:>5}")
            if arguments.detail:
                _print_confusions(examples, guesses[share])
    return 0


def _embed(texts: list[str]) -> np.ndarray:
    """One row a text, as long as the pipeline makes them; kept where training keeps them."""
    from components.e5 import E5Featurizer, EmbeddingCache

    settings = E5Featurizer.get_default_config()
    featurizer = E5Featurizer(settings, "e5")
    cache = EmbeddingCache(repository() / settings["cache"])
    return cache.embed(texts, featurizer.embed_with_progress) * settings["scale"]


def _guess(
    examples: list[Example], vectors: np.ndarray, folds: Sequence[int], c: float, shares: Sequence[float]
) -> dict[float, list[str]]:
    """share -> the guessed intent of each example, by a model that has not seen its fold."""
    from components.intents import IntentModel

    guesses = {share: [""] * len(examples) for share in shares}
    for fold in range(FOLDS):
        seen = [index for index, own in enumerate(folds) if own != fold]
        texts, intents = [examples[index].text for index in seen], [examples[index].intent for index in seen]
        model = IntentModel.fit(vectors[seen], texts, intents, c=c, max_iter=2000)
        unseen = [index for index, own in enumerate(folds) if own == fold]
        for index, share in itertools.product(unseen, shares):
            probabilities = model.probabilities(vectors[index], examples[index].text, share)
            guesses[share][index] = model.labels[probabilities.argmax()]
    return guesses


def _print_row(examples: list[Example], guesses: Sequence[str], languages: Sequence[str], setting: str) -> None:
    right = defaultdict(list)
    for example, guess in zip(examples, guesses, strict=True):
        right[example.language].append(guess == example.intent)
    shares = {language: 100 * sum(hits) / len(hits) for language, hits in right.items()}
    mean = sum(shares.values()) / len(shares)
    print(f"{setting}  {mean:4.1f}", *(f"{shares[language]:4.0f}" for language in languages), flush=True)


def _print_confusions(examples: list[Example], guesses: Sequence[str]) -> None:
    wrong = [
        (example.intent, guess) for example, guess in zip(examples, guesses, strict=True) if guess != example.intent
    ]
    for (intent, guess), count in Counter(wrong).most_common(25):
        print(f"{count:6} {intent} taken for {guess}")


if __name__ == "__main__":
    sys.exit(main())
