"""How well the language is named: on a tenth of the sentences that it has not learnt from, and on our questions.

Run from the repository: PYTHONPATH=nlu nlu/.venv/bin/python -m evaluation.languages
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from components.examples import LANGUAGES, SENTENCES_FILE, read_examples, read_sentences
from components.identification import LanguageModel
from evaluation.questions import read_questions
from surroundings import repository

SEED = 1
SHARE_HELD_OUT = 10
LENGTHS = {"whole": None, "5 words": 5, "3 words": 3, "2 words": 2, "1 word": 1}
# Told apart by the person's choice, not by the model: few sentences show the difference.
SAME = {"prs": "fa"}

Sample = tuple[str, str]


Identify = Callable[[Sequence[str]], list[str]]


def main() -> int:
    """Prints a table in per cent: a row a length, a column a language; Dari counts as Persian."""
    parser = argparse.ArgumentParser(description="Evaluates the identification of languages.")
    parser.add_argument("--heliport", metavar="PYTHON", help="a Python that has heliport, to stand beside ours")
    arguments = parser.parse_args()
    root = repository()
    sentences, unseen = _split(read_sentences(root / "nlu_data" / SENTENCES_FILE))
    examples = [(each.language, each.text) for each in read_examples(root / "nlu_data")]
    asked = [(question.language, question.text) for question in read_questions(root)]
    model = LanguageModel.fit(examples + sentences)
    print(f"learnt from {len(sentences)} sentences and {len(examples)} examples")
    print(f"{'':21}  mean", *(f"{language:>5}" for language in LANGUAGES if language not in SAME))
    _print_rows("", lambda texts: [str(model.identify(text)["name"]) for text in texts], unseen, asked)
    if arguments.heliport:
        _print_rows("heliport, ", lambda texts: _heliport(arguments.heliport, texts), unseen, asked)
    return 0


def _heliport(python: str, texts: Sequence[str]) -> list[str]:
    script = str(Path(__file__).with_name("heliport_reference.py"))
    lines = "\n".join(text.replace("\n", " ") for text in texts) + "\n"
    return subprocess.run([python, script], input=lines, stdout=subprocess.PIPE, text=True, check=True).stdout.split()


def _split(samples: Sequence[Sample]) -> tuple[list[Sample], list[Sample]]:
    shuffled = list(samples)
    random.Random(SEED).shuffle(shuffled)
    held_out = len(shuffled) // SHARE_HELD_OUT
    return shuffled[held_out:], shuffled[:held_out]


def _print_rows(who: str, identify: Identify, sentences: Sequence[Sample], asked: Sequence[Sample]) -> None:
    for name, length in LENGTHS.items():
        shortened = [(language, " ".join(text.split()[:length])) for language, text in sentences]
        _print_row(f"{who}{name}", identify, shortened)
    _print_row(f"{who}questions", identify, asked)


def _print_row(name: str, identify: Identify, samples: Sequence[Sample]) -> None:
    right = defaultdict(list)
    started = time.perf_counter()
    found = identify([text for _, text in samples])
    milliseconds = 1000 * (time.perf_counter() - started) / len(samples)
    for (language, _), guess in zip(samples, found, strict=True):
        expected = SAME.get(language, language)
        right[expected].append(SAME.get(guess, guess) == expected)
    shares = {language: 100 * sum(hits) / len(hits) for language, hits in right.items()}
    columns = (f"{shares.get(language, float('nan')):5.1f}" for language in LANGUAGES if language not in SAME)
    mean = sum(shares.values()) / len(shares)
    print(f"{name:21} {mean:5.1f}", *columns, f"  {milliseconds:.2f} ms each")


if __name__ == "__main__":
    sys.exit(main())
