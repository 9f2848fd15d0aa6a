"""How well the trained model understands our own questions: intents, entities, confidence, and what else was tried.

Run from the repository after training: PYTHONPATH=nlu nlu/.venv/bin/python -m evaluation.understanding
Prints tables in per cent. The pictures are those of docs/nlu.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from evaluation.compare import Row, compare, show
from evaluation.measures import Guess, accuracy, calibration_error, confusions, f1, mean, reliability, scope
from evaluation.questions import STYLES, Question, read_questions
from model_files import NoModel, current_model, read_member
from surroundings import prepare, repository
from trained import load_intents, read_step, readings

if TYPE_CHECKING:
    pass


THRESHOLDS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7)
MOST_CONFUSIONS = 15
QUESTIONS_CACHE = "models/cache/questions.npz"


def main() -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(description="Evaluates the trained model on our own questions.")
    parser.add_argument("--pictures", type=Path, help="folder for the pictures")
    parser.add_argument("--usual", action="store_true", help="train and ask Rasa's usual pipeline too (many minutes)")
    arguments = parser.parse_args()
    root = repository()
    prepare(root)
    try:
        model, mixture = load_intents(root)
    except NoModel as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    questions = read_questions(root)
    languages = _languages(root, questions)
    seen = readings(root, [question.text for question in questions], languages, QUESTIONS_CACHE)
    ours = _guesses(questions, lambda at: model.best(seen[at], mixture))
    _print_intents(ours, questions)
    _print_entities(root, questions, languages, ours)
    _print_confidence(ours)
    rows = compare(root, questions, seen, usual=arguments.usual) | {"ours": Row.of(ours)}
    show(rows)
    if arguments.pictures:
        from evaluation.pictures import draw

        draw(arguments.pictures, ours, rows)
    return 0


def _guesses(questions: Sequence[Question], best: Callable[[int], tuple[str, float]]) -> list[Guess]:
    return [Guess(question.language, question.intent, *best(at)) for at, question in enumerate(questions)]


def _languages(root: Path, questions: Sequence[Question]) -> list[str]:
    """What the model takes each question's language to be."""
    from components.identification import MODEL_FILE, LanguageModel
    from components.ngrams import NgramClassifier

    model = LanguageModel(NgramClassifier.load(read_member(current_model(root), MODEL_FILE)))
    return [str(model.identify(question.text)["name"]) for question in questions]


def _print_intents(guesses: Sequence[Guess], questions: Sequence[Question]) -> None:
    by_language = accuracy(guesses)
    print(f"\n{len(questions)} questions, intent: mean of the languages {mean(by_language):.1%}", end=", ")
    print(f"worst {min(by_language.values()):.1%}")
    _print_row("by language", by_language)
    by_style = accuracy(
        Guess(q.style, g.intent, g.guess, g.confidence) for q, g in zip(questions, guesses, strict=True)
    )
    _print_row("by style", {style: by_style[style] for style in STYLES if style in by_style})
    print("\nmost confused")
    for intent, guess, number in confusions(guesses)[:MOST_CONFUSIONS]:
        print(f"{number:5} {intent} taken for {guess}")


def _print_entities(root: Path, questions: Sequence[Question], languages: Sequence[str], ours: Sequence[Guess]) -> None:
    from components.entities import fitting, implied
    from components.examples import read_lookups
    from components.lookup import Lookup

    lookup, config = Lookup(read_lookups(root / "nlu_data")), read_step(root, "only_with")
    found = []
    for question, language, guess in zip(questions, languages, ours, strict=True):
        hits = fitting(lookup.find(question.text, language), guess.guess, config)
        named = [{"entity": hit.entity} for hit in hits]
        found.append(frozenset([*((h.entity, h.value) for h in hits), *implied(named, guess.guess, config)]))
    print()
    _print_row("entities, F1", f1([question.entities for question in questions], found))
    for question, find in zip(questions, found, strict=True):
        if find != question.entities:
            missed, extra = question.entities - find, find - question.entities
            line = f"{question.language}\t{question.text}\tmissed {_values(missed)}\textra {_values(extra)}"
            print(line, file=sys.stderr)


def _values(pairs: Iterable[tuple[str, str]]) -> str:
    return " ".join(f"{entity}={value}" for entity, value in sorted(pairs)) or "-"


def _print_confidence(guesses: Sequence[Guess]) -> None:
    print(f"\nconfidence: expected calibration error {calibration_error(guesses):.1%}")
    for sure, right, number in reliability(guesses):
        print(f"  says {sure:5.1%}  is right {right:6.1%}  {number:5} questions")
    print("\nthreshold  out of scope caught  in scope refused  answered  of these right")
    for at in THRESHOLDS:
        row = scope(guesses, at)
        print(f"{at:9.2f} {row.recall:20.1%} {row.refused:17.1%} {row.answered:9.1%} {row.right:15.1%}")


def _print_row(name: str, shares: dict[str, float]) -> None:
    print(f"{name:26}", *(f"{group} {100 * share:.0f}" for group, share in shares.items()), sep="  ")


if __name__ == "__main__":
    sys.exit(main())
