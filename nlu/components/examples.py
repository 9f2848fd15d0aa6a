"""Reads `nlu_data/` without Rasa: the examples with their language and line, the lookup lists, the sentences.

Examples stand in `<feature>.yml` (ours), `strangers.tsv` (text, intent, danger), `wishes.tsv` (the same; each written
from a wish, a person and a form, by somebody who had seen no example), `plain.tsv` (text, intent; written from the
names of the intents alone, by somebody who had seen no example either), `outside.tsv` (text, domain: what everybody
asks a bot and this one does not answer) and `danger.tsv` (text, level, kind).
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import yaml

LANGUAGES = ("da", "en", "ar", "ti", "so", "fa", "prs", "ps", "kmr", "ckb", "fr", "sw", "ln", "uk")
LOOKUP_FILE = "entities.yml"
SENTENCES_FILE = "sentences-14-languages.tsv"
STRANGERS_FILE, WISHES_FILE, PLAIN_FILE = "strangers.tsv", "wishes.tsv", "plain.tsv"
OUTSIDE_FILE, DANGER_FILE = "outside.tsv", "danger.tsv"
OUT_OF_SCOPE, EMERGENCY = "out_of_scope", "emergency"
SAFE = "none"
# Spelling and concepts are learnt from all examples; the meaning, whose embeddings took most of the training, from
# these shares, by the name of the file: from strangers it is as good as from four times as many of all (docs/nlu.md).
# The means of the languages (components.meaning) are those of donations, so of these all are.
SHARES = {"donations": 1.0, "strangers": 0.12, "danger": 0.04}
SHARE_OF_OTHERS = 0.005
# An embedding takes as long as its text: those of longer ones took half the time and brought nothing.
LONGEST_SAFE, LONGEST_IN_DANGER = 100, 150

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class DataError(ValueError):
    """A file of nlu_data cannot be used; the message begins with file:line."""

    def __init__(self, path: Path, line: int, problem: str) -> None:
        super().__init__(f"{path}:{line}: {problem}")


@dataclass(frozen=True)
class Example:
    """One training example and where it stands.

    `intent` is empty where only the danger is known, `danger` None where only the intent is; otherwise `danger` is
    "none", "possible", or the kind of a certain one.
    """

    language: str
    intent: str
    text: str
    path: Path
    line: int
    danger: str | None = SAFE

    @property
    def is_ours(self) -> bool:
        """Written by the project for an intent."""
        return self.path.suffix == ".yml"

    def is_embedded(self, at_least: float = 0.0, longest: int = 0) -> bool:
        """Whether the meaning is learnt from it as well: where it is short, or not longer than `longest`, and in the
        share of its file, or in that of `at_least`, 0 to 1."""
        longest = max(longest, LONGEST_SAFE if self.danger == SAFE else LONGEST_IN_DANGER)
        return len(self.text) <= longest and self.is_among(max(SHARES.get(self.path.stem, SHARE_OF_OTHERS), at_least))

    def is_among(self, share: float) -> bool:
        """Whether it is in a sample of that share, which is the same every time; a larger one holds the smaller."""
        return crc32(self.text.encode()) < share * 2**32


def read_examples(data: Path) -> list[Example]:
    """Every example with an intent under `data`/<language>/*.yml, in a fixed order. Raises DataError."""
    return [
        example
        for language in languages_present(data)
        for path in sorted((data / language).glob("*.yml"))
        if path.name != LOOKUP_FILE
        for example in _examples_of(path, language)
    ]


def read_written(data: Path) -> list[Example]:
    """What was written from situations and subjects, and not for an intent: all the .tsv files. Raises DataError."""
    return [
        example
        for language in languages_present(data)
        for name in (STRANGERS_FILE, WISHES_FILE, PLAIN_FILE, OUTSIDE_FILE, DANGER_FILE)
        if (data / language / name).exists()
        for example in _rows_of(data / language / name, language)
    ]


def read_lookups(data: Path) -> dict[str, dict[str, dict[str, list[str]]]]:
    """language -> entity -> value -> terms, from `data`/<language>/entities.yml. Raises DataError."""
    return {
        language: _lookup_of(path)
        for language in languages_present(data)
        if (path := data / language / LOOKUP_FILE).exists()
    }


def read_sentences(path: Path) -> list[tuple[str, str]]:
    """(language, sentence) pairs of a tab-separated file with a heading."""
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    return [(language, text) for language, text in (line.split("\t", 1) for line in lines)]


def languages_present(data: Path) -> list[str]:
    """The languages that have a folder, in the contract's order."""
    return [language for language in LANGUAGES if (data / language).is_dir()]


def _compose(path: Path) -> yaml.MappingNode:
    try:
        document = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise DataError(path, line, f"not valid YAML: {error.problem}") from error
    except UnicodeDecodeError as error:
        raise DataError(path, 1, f"not UTF-8: {error.reason}") from error
    if not isinstance(document, yaml.MappingNode):
        raise DataError(path, 1, "must be a mapping")
    return document


def _fields(node: yaml.Node, path: Path) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        raise DataError(path, _line(node), "must be a mapping")
    return {key.value: value for key, value in node.value}


def _items(node: yaml.Node, path: Path) -> list[yaml.Node]:
    if not isinstance(node, yaml.SequenceNode):
        raise DataError(path, _line(node), "must be a list")
    return node.value


def _line(node: yaml.Node) -> int:
    return node.start_mark.line + 1


def _examples_of(path: Path, language: str) -> Iterator[Example]:
    document = _fields(_compose(path), path)
    if "nlu" not in document:
        raise DataError(path, 1, "has no `nlu:`")
    for item in _items(document["nlu"], path):
        fields = _fields(item, path)
        if "intent" not in fields or "examples" not in fields:
            raise DataError(path, _line(item), "an item needs `intent` and `examples`")
        intent, block = fields["intent"].value, fields["examples"]
        if not isinstance(block.value, str):
            raise DataError(path, _line(block), "`examples` must be a text block: `examples: |`")
        # The text of a block begins on the line after its `|`.
        for number, line in enumerate(block.value.splitlines(), start=_line(block) + 1):
            text = line.strip()
            if not text:
                continue
            if not text.startswith("- "):
                raise DataError(path, number, "an example must begin with `- `")
            danger = None if intent == EMERGENCY else SAFE
            yield Example(language, intent, text[2:].strip(), path, number, danger)


def _rows_of(path: Path, language: str) -> Iterator[Example]:
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE), start=2):
            if None in row or None in row.values() or not row["text"].strip():
                raise DataError(path, number, "has not as many cells as the heading, or no text")
            intent, danger = _meant(path.name, row)
            yield Example(language, intent, row["text"].strip(), path, number, danger)


def _meant(name: str, row: dict[str, str]) -> tuple[str, str | None]:
    """Intent and danger of a row."""
    if name == OUTSIDE_FILE:
        return OUT_OF_SCOPE, SAFE
    if name == PLAIN_FILE:
        return row["intent"], SAFE
    said = row["level"] if name == DANGER_FILE else row["danger"]
    level, _, kind = (said, "", row["kind"]) if name == DANGER_FILE else said.partition(":")
    # So many messages about danger would make an emergency of half of what is asked: their intent says the detector.
    intent = "" if name == DANGER_FILE else row["intent"]
    return intent, (kind if level == "certain" else level) or None


def _lookup_of(path: Path) -> dict[str, dict[str, list[str]]]:
    lookup: dict[str, dict[str, list[str]]] = {}
    for entity, values in _fields(_compose(path), path).items():
        lookup[entity] = {}
        for value, terms in _fields(values, path).items():
            for term in _items(terms, path):
                if not isinstance(term.value, str) or not term.value.strip(" *"):
                    raise DataError(path, _line(term), "a term must be a text")
            lookup[entity][value] = [term.value for term in terms.value]
    return lookup
