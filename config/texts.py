"""The texts that speakers check: as the files have them, in which order, and what the database has over the files.

A text stands here as the value of its Fluent message, without the file's indentation: `Ring { $phone } nu.`
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any

import yaml
from fluent.syntax import FluentParser, ast

from config import wordings
from config.entries import entries
from config.languages import LANGUAGES, SOURCE_LANGUAGE
from config.settings import LOCALES, ROOT

# Ours have 40 kB at most.
MOST_BYTES = 500_000


class BadFile(Exception):
    """A file cannot be read as one of texts; the text names it and says why, in a line."""


@dataclass(frozen=True)
class Source:
    """A text as its file has it."""

    file: str
    text: str


@dataclass(frozen=True)
class Change:
    """A text that the database has over the file. `before` and `source` stand for the file's text and for the Danish
    one as they were then."""

    language: str
    id: str
    text: str
    before: str
    source: str


@cache
def sources(language: str) -> Mapping[str, Source]:
    """The texts of a language by their ids, as the files have them."""
    return Sources(LOCALES / language)


class Sources(Mapping[str, Source]):
    """The texts of a folder, each parsed when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._entries = {id: entry for id, entry in entries(folder).items() if not id.startswith("-")}
        self._parsed: dict[str, Source] = {}

    def __getitem__(self, id: str) -> Source:
        if id not in self._parsed:
            entry = self._entries[id]
            [found] = _messages(FluentParser(with_spans=False).parse(entry.source))
            self._parsed[id] = Source(entry.file, wordings.written(found[1]))
        return self._parsed[id]

    def __contains__(self, id: object) -> bool:
        return id in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)


def read(folder: Path) -> dict[str, Source]:
    """The texts of all files of a folder; what cannot be parsed is left out. Raises BadFile."""
    found = {}
    for path in sorted(folder.glob("*.ftl")):
        for id, value in _messages(_parsed(path)):
            found[id] = Source(path.name, wordings.written(value))
    return found


def _parsed(path: Path) -> ast.Resource:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadFile(f"{path}: too large for a file of texts")
        return FluentParser(with_spans=False).parse(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadFile(f"{path}: cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise BadFile(f"{path}: not UTF-8; save the file as UTF-8") from None
    except RecursionError:
        raise BadFile(f"{path}: nested too deep") from None


def _messages(parsed: ast.Resource) -> list[tuple[str, ast.Pattern]]:
    return [(each.id.name, each.value) for each in parsed.body if isinstance(each, ast.Message) and each.value]


def digest(text: str) -> str:
    """Stands for the words of a text."""
    return sha256(text.encode()).hexdigest()[:16]


@cache
def ordered() -> tuple[str, ...]:
    """The ids of all texts that have words of their own, in the order in which they are shown."""
    named: list[str] = _listed()["order"]
    places = {name: at for at, name in enumerate(named)}
    known = sources(SOURCE_LANGUAGE)

    def place(id: str) -> int:
        return places.get(id, places.get(known[id].file, len(places)))

    return tuple(sorted((id for id in known if wordings.letters(known[id].text)), key=place))


@cache
def is_careful(id: str) -> bool:
    """Whether it takes a second speaker in any language: a wrong word in it hurts somebody."""
    named: list[str] = _listed()["careful"]
    return id in named or (id in sources(SOURCE_LANGUAGE) and sources(SOURCE_LANGUAGE)[id].file in named)


def takes_two(id: str, language: str) -> bool:
    """Whether two speakers have to agree to other words; of what all languages are translated from, always."""
    return language == SOURCE_LANGUAGE or is_careful(id)


@cache
def _listed() -> Any:
    return yaml.safe_load((ROOT / "config" / "texts.yml").read_text(encoding="utf-8"))


def stands(change: Change) -> bool:
    """Whether it goes over the file's text: it fits there still, and nobody has written the file's anew for another
    Danish text since."""
    here = sources(change.language).get(change.id) if change.language in LANGUAGES else None
    if here is None or isinstance(wordings.checked(change.language, change.id, here.text, change.text), wordings.Wrong):
        return False
    danish = sources(SOURCE_LANGUAGE)[change.id].text
    return change.before == digest(here.text) or change.source == digest(danish)


# What this process uses at the moment, and a number for its state in each language; 0 where it is the files alone.
_used: Iterable[Change] = ()
_changed: dict[str, dict[str, str]] = {}
_states: dict[str, int] = {}
_numbers = count(1)
# What has to be forgotten when texts are others.
FORGETS: list[Callable[[], None]] = []


def use(changes: Iterable[Change]) -> None:
    """From now on these go over the files in this process; those that do not fit are passed over."""
    global _used
    if changes is _used:
        return
    _used = changes
    found: dict[str, dict[str, str]] = {}
    for each in changes:
        if stands(each):
            found.setdefault(each.language, {})[each.id] = each.text
    for language in found.keys() | _changed.keys():
        if found.get(language) != _changed.get(language):
            _states[language] = next(_numbers) if language in found else 0
    _changed.clear()
    _changed.update(found)
    for forget in FORGETS:
        forget()


def changed(language: str) -> Mapping[str, str]:
    """The texts of a language that are others than the files'."""
    return _changed.get(language, {})


def state(language: str) -> int:
    """Another number after each change of a text of this language; 0 where the files' count."""
    return _states.get(language, 0)


def text(language: str, id: str) -> str:
    """The text that counts. Raises KeyError where there is none."""
    return changed(language).get(id) or sources(language)[id].text


def names(text: str) -> tuple[str, ...]:
    """The names of its slots, each once."""
    return tuple(dict.fromkeys(re.findall(r"\{ \$(\w+)", text)))
