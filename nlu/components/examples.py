"""Reads `nlu_data/` without Rasa: the examples with their language and line, the lookup lists, the sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

LANGUAGES = ("da", "en", "ar", "ti", "so", "fa", "prs", "ps", "kmr", "ckb", "fr", "sw", "ln", "uk")
LOOKUP_FILE = "entities.yml"
SENTENCES_FILE = "sentences-14-languages.tsv"

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class DataError(ValueError):
    """A file of nlu_data cannot be used; the message begins with file:line."""

    def __init__(self, path: Path, line: int, problem: str) -> None:
        super().__init__(f"{path}:{line}: {problem}")


@dataclass(frozen=True)
class Example:
    """One training example and where it stands."""

    language: str
    intent: str
    text: str
    path: Path
    line: int


def read_examples(data: Path) -> list[Example]:
    """Every example under `data`/<language>/*.yml, in a fixed order. Raises DataError."""
    return [
        example
        for language in languages_present(data)
        for path in sorted((data / language).glob("*.yml"))
        if path.name != LOOKUP_FILE
        for example in _examples_of(path, language)
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
            yield Example(language, intent, text[2:].strip(), path, number)


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
