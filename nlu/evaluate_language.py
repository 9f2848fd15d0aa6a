"""How well the language is named: on a tenth of the sentences and of the examples that it has not learnt from.

Run from the repository: nlu/.venv/bin/python nlu/evaluate_language.py
"""

from __future__ import annotations

import random
import sys
import time
from collections import defaultdict
from collections.abc import Sequence

from surroundings import repository

from components.examples import LANGUAGES, SENTENCES_FILE, read_examples, read_sentences
from components.identification import LanguageModel

SEED = 1
SHARE_HELD_OUT = 10
LENGTHS = {"whole": None, "5 words": 5, "3 words": 3, "2 words": 2, "1 word": 1}
# Told apart by the person's choice, not by the model: few sentences show the difference.
SAME = {"prs": "fa"}

Sample = tuple[str, str]


def main() -> int:
    """Prints a table in per cent: a row a length, a column a language; Dari counts as Persian."""
    data = repository() / "nlu_data"
    sentences, unseen_sentences = _split(read_sentences(data / SENTENCES_FILE))
    examples, unseen_examples = _split([(each.language, each.text) for each in read_examples(data)])
    started = time.perf_counter()
    model = LanguageModel.fit(examples + sentences)
    print(f"learnt from {len(sentences)} sentences and {len(examples)} examples", end="")
    print(f" in {time.perf_counter() - started:.1f} s")
    print(f"{'':17}  mean", *(f"{language:>5}" for language in LANGUAGES if language not in SAME))
    for name, length in LENGTHS.items():
        _print_row(f"sentence {name}", model, unseen_sentences, length)
    if unseen_examples:
        _print_row("example", model, unseen_examples, None)
    return 0


def _split(samples: Sequence[Sample]) -> tuple[list[Sample], list[Sample]]:
    shuffled = list(samples)
    random.Random(SEED).shuffle(shuffled)
    held_out = len(shuffled) // SHARE_HELD_OUT
    return shuffled[held_out:], shuffled[:held_out]


def _print_row(name: str, model: LanguageModel, samples: Sequence[Sample], length: int | None) -> None:
    right = defaultdict(list)
    started = time.perf_counter()
    for language, text in samples:
        found = str(model.identify(" ".join(text.split()[:length]))["name"])
        expected = SAME.get(language, language)
        right[expected].append(SAME.get(found, found) == expected)
    milliseconds = 1000 * (time.perf_counter() - started) / len(samples)
    shares = {language: 100 * sum(hits) / len(hits) for language, hits in right.items()}
    columns = (f"{shares.get(language, float('nan')):5.1f}" for language in LANGUAGES if language not in SAME)
    mean = sum(shares.values()) / len(shares)
    print(f"{name:17} {mean:5.1f}", *columns, f"  {milliseconds:.2f} ms each")


if __name__ == "__main__":
    sys.exit(main())
