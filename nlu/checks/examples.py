"""Checks nlu_data/ without Rasa: every intent in every language, enough examples, none that contradict.

Run from the repository: PYTHONPATH=nlu nlu/.venv/bin/python -m checks.examples
Prints file:line lines and exits with 1 when something is wrong. Notes do not count.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml

from components.examples import LANGUAGES, LOOKUP_FILE, DataError, Example, read_examples, read_lookups, read_written
from components.ngrams import hashed_ngrams, letters_only
from components.scripts import LATIN, SCRIPTS, is_in, script_of
from surroundings import repository

LEAST_EXAMPLES = 20
# How many times as many examples one intent of a language may have as another; out_of_scope is wider than any.
MOST_UNBALANCED = 3.0
# Share of the letter sequences of two examples that is the same.
TOO_NEAR = 0.85
LEAST_SHARE_IN_OWN_SCRIPT = 0.5
# Rasa reads these as the marks of an entity.
MARKS = set('[]{}()"')
DANGERS = {
    *("none", "possible", "violence_at_home", "sexual_abuse", "child_abuse", "suicide", "acute_illness"),
    *("fire_or_crime", "fleeing_or_hiding", "no_place_tonight", "threats"),
}
VALUES = {
    "item": {
        *("clothes", "winter_clothes", "shoes", "furniture", "bed", "table", "chair", "sofa", "bicycle", "lamp"),
        *("kitchenware", "baby_gear", "toys", "bedding", "other"),
    },
    "course": {"jobcafe", "jobspor", "intensive", "din_vej_til_job", "danish"},
    "contact_topic": {
        *("team_leader", "casework", "temporary_housing", "permanent_housing", "school_daycare"),
        *(
            "family_volunteers",
            "financial_guarantee",
            "integration",
            "jobcafe",
            "din_vej_til_job",
            "jobcenter",
            "press",
        ),
    },
}


def main() -> int:
    """The exit code: 1 when a problem was found."""
    root = repository()
    data = root / "nlu_data"
    intents = yaml.safe_load((root / "config/rasa/domain.yml").read_text(encoding="utf-8"))["intents"]
    try:
        examples = read_examples(data)
        written = read_written(data)
        problems = [
            *check(examples, intents, data),
            *check_written(written, intents),
            *check_lookups(read_lookups(data), data),
        ]
    except DataError as error:
        problems = [str(error)]
    for note in notes(examples if not problems else []):
        print(f"note: {note}")
    for problem in problems:
        print(problem.replace(f"{root}/", ""))
    if not problems:
        print(f"{len(examples)} + {len(written)} examples in {len(LANGUAGES)} languages: nothing wrong")
    return 1 if problems else 0


def check(examples: list[Example], intents: list[str], data: Path) -> Iterator[str]:
    """A line for each thing that is wrong with the examples."""
    by_language: dict[str, list[Example]] = {language: [] for language in LANGUAGES}
    for example in examples:
        by_language[example.language].append(example)
        if example.intent not in intents:
            yield f"{example.path}:{example.line}: unknown intent {example.intent}"
        if marks := MARKS & set(example.text):
            yield f"{example.path}:{example.line}: Rasa reads {' '.join(sorted(marks))} as marks of an entity"
        if not letters_only(example.text):
            yield f"{example.path}:{example.line}: an example without letters"
    for language, own in by_language.items():
        yield from _too_few(own, intents, data / language)
        yield from _in_wrong_script(own, language, data / language)
        yield from _foreign_letters(own, language)
        yield from _unbalanced(own, data / language)
        yield from _contradictions(own)
        yield from _near_duplicates(own)


def check_written(examples: list[Example], intents: list[str]) -> Iterator[str]:
    """The same for what strangers wrote, who may write as they like: only that it can be learnt from."""
    for example in examples:
        place = f"{example.path}:{example.line}"
        if example.intent and example.intent not in intents:
            yield f"{place}: unknown intent {example.intent}"
        # None: nobody has said whether there is any.
        if example.danger is not None and example.danger not in DANGERS:
            yield f"{place}: unknown danger {example.danger}"
        if marks := MARKS & set(example.text):
            yield f"{place}: Rasa reads {' '.join(sorted(marks))} as marks of an entity"


def check_lookups(lookups: dict[str, dict[str, dict[str, list[str]]]], data: Path) -> Iterator[str]:
    """A line for each list that is missing, or that the contract does not know."""
    for language in LANGUAGES:
        path = data / language / LOOKUP_FILE
        if language not in lookups:
            yield f"{path}:1: missing"
            continue
        for entity, values in lookups[language].items():
            for value in sorted(set(values) - VALUES.get(entity, set())):
                yield f"{path}:1: unknown value {value} of {entity}"
        for entity, known in VALUES.items():
            for value in sorted(known - set(lookups[language].get(entity, {})) - {"other"}):
                yield f"{path}:1: no terms for {value} of {entity}"


def notes(examples: Iterable[Example]) -> Iterator[str]:
    """Words that mean different things in two languages: allowed, worth knowing."""
    for first, other in _clashes(examples):
        if first.language != other.language:
            yield (f"{first.text!r} is {first.intent} in {first.language} and {other.intent} in {other.language}")


def _too_few(examples: list[Example], intents: list[str], folder: Path) -> Iterator[str]:
    counts = dict.fromkeys(intents, 0)
    places: dict[str, str] = {}
    for example in examples:
        counts[example.intent] = counts.get(example.intent, 0) + 1
        places.setdefault(example.intent, f"{example.path}:{example.line}")
    for intent, count in counts.items():
        if count < LEAST_EXAMPLES:
            place = places.get(intent, f"{folder}:1")
            yield f"{place}: {count} examples of {intent}, at least {LEAST_EXAMPLES} are needed"


def _in_wrong_script(examples: list[Example], language: str, folder: Path) -> Iterator[str]:
    script = SCRIPTS.get(language)
    if script and examples:
        share = sum(is_in(example.text, script) for example in examples) / len(examples)
        if share < LEAST_SHARE_IN_OWN_SCRIPT:
            yield f"{folder}:1: only {share:.0%} of the examples are in {script.lower()} letters"


def _foreign_letters(examples: list[Example], language: str) -> Iterator[str]:
    """Letters that neither the language's own script nor Latin has: pasted by mistake, or a look-alike."""
    own = {SCRIPTS.get(language, LATIN), LATIN}
    for example in examples:
        scripts = {script_of(letter) for letter in example.text if letter.isalpha()}
        if foreign := scripts - own - {"MODIFIER"}:
            yield f"{example.path}:{example.line}: {'/'.join(sorted(foreign)).lower()} letters in {language}"


def _unbalanced(examples: list[Example], folder: Path) -> Iterator[str]:
    counts = Counter(example.intent for example in examples if example.intent != "out_of_scope")
    if counts:
        (most, many), (least, few) = counts.most_common(1)[0], counts.most_common()[-1]
        if many > MOST_UNBALANCED * few:
            yield f"{folder}:1: {most} has {many} examples and {least} {few}"


def _near_duplicates(examples: list[Example]) -> Iterator[str]:
    """Pairs of one intent that teach nothing that the other does not."""
    by_intent: dict[str, list[tuple[Example, frozenset[int]]]] = defaultdict(list)
    for example in examples:
        ngrams = frozenset(hashed_ngrams(example.text, longest=4, bits=20).tolist())
        for other, others in by_intent[example.intent]:
            if len(ngrams & others) >= TOO_NEAR * len(ngrams | others):
                yield f"{example.path}:{example.line}: {example.text!r} is nearly {other.text!r} (line {other.line})"
                break
        by_intent[example.intent].append((example, ngrams))


def _contradictions(examples: list[Example]) -> Iterator[str]:
    for first, other in _clashes(examples):
        yield (
            f"{other.path}:{other.line}: {other.text!r} is {other.intent} here "
            f"and {first.intent} at {first.path}:{first.line}"
        )


def _clashes(examples: Iterable[Example]) -> Iterator[tuple[Example, Example]]:
    """Pairs of examples with the same words and different intents."""
    seen: dict[str, dict[str, Example]] = defaultdict(dict)
    for example in examples:
        same_words = seen[letters_only(example.text)]
        if same_words and example.intent not in same_words:
            yield next(iter(same_words.values())), example
        same_words.setdefault(example.intent, example)


if __name__ == "__main__":
    sys.exit(main())
