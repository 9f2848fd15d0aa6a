"""What words mean, in English: a small dictionary for each language, so that what one teaches is known in all.

`nlu_data/<language>/glosses.tsv` has a word a line in the one spelling of `components.spelling`, and its gloss: the
English words for it in their plain forms, the one that matters first.
"""

from __future__ import annotations

import csv
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Self

from components.examples import LANGUAGES, DataError
from components.spelling import variants, words_of

GLOSSES_FILE = "glosses.tsv"
# What people mix into every language here.
MIXED_IN = ("da", "en")
# What no dictionary has is taken for the word that begins most like it: in so many letters, and such a share of both.
LEAST_ALIKE, LEAST_SHARE_ALIKE = 4, 0.5
# The names of people are words elsewhere: in the dictionaries of all languages only words of so many letters are found.
LEAST_ABROAD = 5
NUMBER = "#"

Gloss = tuple[str, ...]


class Dictionary:
    """The words of one language, sorted, and what they mean."""

    def __init__(self, meanings: Mapping[str, Gloss]) -> None:
        self._words = sorted(meanings)
        self._glosses = [meanings[word] for word in self._words]

    def __iter__(self) -> Iterator[tuple[str, Gloss]]:
        return zip(self._words, self._glosses, strict=True)

    def exact(self, word: str) -> Gloss | None:
        place = bisect_left(self._words, word)
        found = place < len(self._words) and self._words[place] == word
        return self._glosses[place] if found else None

    def alike(self, word: str) -> Gloss | None:
        """The gloss of the word that begins most like this one. Sorted, it stands beside the place of this one."""
        place = bisect_left(self._words, word)
        beside = range(max(place - 1, 0), min(place + 1, len(self._words)))
        length, near = max(((_alike(word, self._words[at]), at) for at in beside), default=(0, 0))
        longer = max(len(word), len(self._words[near])) if self._words else 0
        enough = length >= LEAST_ALIKE and length >= LEAST_SHARE_ALIKE * longer
        return self._glosses[near] if enough else None


def _alike(one: str, other: str) -> int:
    """How many letters they begin with together."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


NO_WORDS = Dictionary({})


class Glossary:
    """A dictionary for each language."""

    def __init__(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """Of (language, word, gloss); of a word that stands twice the first counts."""
        meanings: dict[str, dict[str, Gloss]] = {}
        # Most glosses are those of other words too: each is kept once.
        known: dict[str, Gloss] = {}
        for language, word, gloss in rows:
            meanings.setdefault(language, {}).setdefault(word, known.setdefault(gloss, tuple(gloss.split())))
        self._dictionaries = {language: Dictionary(words) for language, words in meanings.items()}
        of_any: dict[str, Gloss] = {}
        for words in meanings.values():
            of_any = words | of_any
        self._of_any = Dictionary(of_any)

    @classmethod
    def read(cls, data: Path) -> Self:
        """From `data`/<language>/glosses.tsv, where there is one. Raises DataError."""
        return cls(row for language in LANGUAGES for row in _rows_of(data / language / GLOSSES_FILE, language))

    def save(self, path: Path) -> None:
        """Into one file, each line with its language before it."""
        lines = (
            f"{language}\t{word}\t{' '.join(gloss)}\n"
            for language, dictionary in self._dictionaries.items()
            for word, gloss in dictionary
        )
        path.write_text("".join(lines), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Self:
        lines = path.read_text(encoding="utf-8").splitlines()
        return cls((language, word, gloss) for language, word, gloss in (line.split("\t") for line in lines))

    def gloss(self, text: str, language: str) -> list[Gloss]:
        """What each word of a text in `language` means, nothing where that is not known; `#` for a number."""
        spellings = [word.spelling for word in words_of(text)]
        return [(NUMBER,) if word.isdigit() else self._gloss_of(word, language) for word in spellings]

    def _gloss_of(self, word: str, language: str) -> Gloss:
        for code in (language, *MIXED_IN):
            for variant in variants(word):
                if gloss := self._of(code).exact(variant):
                    return gloss
        # Names of things travel, and a short message may be in another language than it seems.
        abroad = self._of_any.exact(word) if len(word) >= LEAST_ABROAD else None
        return self._of(language).alike(word) or abroad or ()

    def _of(self, language: str) -> Dictionary:
        return self._dictionaries.get(language, NO_WORDS)


class RememberingGlossary(Glossary):
    """Looks each word up once. For learning only: whoever reads messages keeps none of their words."""

    def __init__(self, rows: Iterable[tuple[str, str, str]]) -> None:
        super().__init__(rows)
        self._found: dict[tuple[str, str], Gloss] = {}

    def _gloss_of(self, word: str, language: str) -> Gloss:
        if (word, language) not in self._found:
            self._found[word, language] = super()._gloss_of(word, language)
        return self._found[word, language]


def _rows_of(path: Path, language: str) -> Iterator[tuple[str, str, str]]:
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE), start=1):
            if len(row) != 2 or not all(cell.strip() for cell in row):
                raise DataError(path, number, "must be a word and its gloss, with a tab between")
            yield language, row[0], row[1]
