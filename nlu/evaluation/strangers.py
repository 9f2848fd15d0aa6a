"""How well the trained model understands strangers: the headline figures of docs/nlu.md.

Run from the repository after training:
PYTHONPATH=nlu nlu/.venv/bin/python -m evaluation.strangers [--picture FILE] [--folder tests/nlu/strangers_plain]
The messages are those of tests/nlu/strangers/, or of the folder that is named: nothing was learnt from their writers.
All shares are in per cent, with 95 % intervals by Wilson's formula.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from evaluation.measures import OUT_OF_SCOPE, Guess, calibration_error, confusions, risk_coverage, wilson
from model_files import NoModel, current_model, read_member
from surroundings import prepare, repository
from trained import load_dangers, load_intents, read_component, readings

FOLDER = "tests/nlu/strangers"
MOST_CONFUSIONS = 20
EMERGENCY = "emergency"


@dataclass(frozen=True)
class Stranger:
    """A message: `intent` is empty where nobody said, `other` one that would be about as right, `danger` a level, or
    "sounds" for what only sounds like it."""

    language: str
    text: str
    intent: str
    other: str
    danger: str
    is_long: bool
    is_latin: bool


def read_strangers(root: Path, folder: str = FOLDER) -> list[Stranger]:
    """Language by language."""
    return [stranger for path in sorted((root / folder).glob("*.tsv")) for stranger in _read(path)]


def main() -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(description="Evaluates the trained model on messages of strangers.")
    parser.add_argument("--picture", type=Path, help="where to draw risk against coverage")
    parser.add_argument("--folder", default=FOLDER, help="which messages")
    arguments = parser.parse_args()
    root = repository()
    prepare(root)
    strangers = read_strangers(root, arguments.folder)
    try:
        guesses, levels = _judge(root, strangers, cache_of(arguments.folder))
    except NoModel as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    labelled = [(stranger, guess) for stranger, guess in zip(strangers, guesses, strict=True) if stranger.intent]
    meant = [guess for _, guess in labelled]
    _print_intents(labelled)
    _print_refusal(meant)
    _print_danger(strangers, levels)
    if arguments.picture:
        from evaluation.pictures import draw_risk

        draw_risk(arguments.picture, risk_coverage(meant))
    return 0


def cache_of(folder: str = FOLDER) -> str:
    """Where the embeddings of its messages are kept."""
    return f"models/cache/{Path(folder).name}.npz"


def _judge(root: Path, strangers: Sequence[Stranger], cache: str) -> tuple[list[Guess], list[str]]:
    """What the model makes of each, as the server would say it: the guess, and the level of danger. Raises NoModel."""
    from components.danger import DangerModel, Levels, weighed
    from components.identification import MODEL_FILE, LanguageModel
    from components.ngrams import NgramClassifier

    intents, mixture = load_intents(root)
    dangers, danger_mixture = load_dangers(root)
    levels = Levels(**read_component(root, "DangerDetector")["levels"])
    detector = DangerModel(dangers)
    languages = LanguageModel(NgramClassifier.load(read_member(current_model(root), MODEL_FILE)))
    texts = [stranger.text for stranger in strangers]
    spoken = [str(languages.identify(text)["name"]) for text in texts]
    guesses, found = [], []
    for stranger, message in zip(strangers, readings(root, texts, spoken, cache), strict=True):
        judged = detector.judge(dangers.probabilities(message, danger_mixture), levels)
        found.append(str(judged["level"]))
        probabilities = intents.probabilities(message, mixture)
        probabilities = weighed(probabilities, intents.labels.index(EMERGENCY), judged["confidence"])
        best, sure = intents.labels[int(probabilities.argmax())], float(probabilities.max())
        if judged["level"] == "certain":
            best, sure = EMERGENCY, judged["confidence"]
        wanted = best if best == stranger.other else stranger.intent
        guesses.append(Guess(stranger.language, wanted, best, sure))
    return guesses, found


def _print_intents(labelled: Sequence[tuple[Stranger, Guess]]) -> None:
    guesses = [g for _, g in labelled]
    inside = [(s, g) for s, g in labelled if g.intent not in (OUT_OF_SCOPE, EMERGENCY)]
    rows = {"all": [g.right for _, g in inside]}
    rows["long"] = [g.right for s, g in inside if s.is_long]
    rows["latin"] = [g.right for s, g in inside if s.is_latin]
    rows |= {
        code: [g.right for s, g in inside if s.language == code]
        for code in dict.fromkeys(s.language for s, _ in labelled)
    }
    print(f"{len(labelled)} messages; the right intent of {len(inside)} that have one:")
    for name, rights in rows.items():
        print(f"  {name:6} {_share(rights)}")
    by_intent = {intent: [g.right for _, g in inside if g.intent == intent] for intent in {g.intent for _, g in inside}}
    print(f"  mean of the intents {np.mean([np.mean(rights) for rights in by_intent.values()]):.1%}")
    print("most confused")
    for intent, guess, number in confusions(guesses)[:MOST_CONFUSIONS]:
        print(f"{number:5} {intent} taken for {guess}")
    print(f"expected calibration error {calibration_error(guesses):.1%}")


def _print_refusal(guesses: Sequence[Guess]) -> None:
    outside = [g for g in guesses if g.intent == OUT_OF_SCOPE]
    inside = [g for g in guesses if g.intent not in (OUT_OF_SCOPE, EMERGENCY)]
    print("threshold  out of scope not answered  in scope refused  asked or answered, of these right")
    for at in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        kept = [g for g in inside if g.guess != OUT_OF_SCOPE and g.confidence >= at]
        refused = [g.guess == OUT_OF_SCOPE or g.confidence < at for g in outside]
        right = np.mean([g.right for g in kept]) if kept else 0.0
        print(f"{at:9.2f} {_share(refused):>26} {1 - len(kept) / len(inside):17.1%} {right:10.1%}")
    curve = risk_coverage(guesses)
    print(f"area under risk against coverage {np.mean([risk for _, risk in curve]):.4f}")


def _print_danger(strangers: Sequence[Stranger], levels: Sequence[str]) -> None:
    print("danger: labelled, how many, found certain, found certain or possible")
    for level in ("certain", "possible", "none", "sounds"):
        own = [found for s, found in zip(strangers, levels, strict=True) if s.danger == level]
        certain, any_level = [f == "certain" for f in own], [f != "none" for f in own]
        if own:
            print(f"  {level:9} {len(own):5} {_share(certain):>22} {_share(any_level):>22}")


def _share(rights: Iterable[bool]) -> str:
    low, share, high = wilson(list(rights))
    return f"{share:.1%} ({low:.1%} to {high:.1%})"


def _read(path: Path) -> list[Stranger]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        Stranger(
            path.stem,
            row["text"].replace("⏎", "\n"),
            row["intent"],
            row["doubt"].removeprefix("2:"),
            row["danger"].split(":")[0],
            row["long"] == "yes",
            row["latin"] == "yes",
        )
        for row in rows
    ]


if __name__ == "__main__":
    sys.exit(main())
