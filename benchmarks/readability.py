"""How hard the texts are in each language: sentences, long words, words that people here do not write themselves.

Run: make readability. Needs no network and no model.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import dataclass
from statistics import mean

import yaml

from config import texts
from config.languages import LANGUAGES
from config.sentences import sentences, words
from config.settings import ROOT

DATA = ROOT / "nlu_data"
# Texts of more words than these are read; what is shorter is mostly a button.
_LABEL = 5
# Written less often than this in our examples, a word is rare.
_OFTEN = 2
# A word is long when of those that people write in the language at most this share is as long.
_LONGEST_SHARE = 0.1
_LIX_LONG = 7


@dataclass(frozen=True)
class Readability:
    """Of the texts of a language that are no labels; shares are from 0 to 1. `lix` is 0 in other scripts, for which it
    is not made. `long_from` is from how many letters on a word is long."""

    sentences: int
    mean: float
    longest: int
    long_from: int
    long_words: float
    rare_words: float
    lix: float


def measured(language: str, known: Counter[str]) -> Readability:
    """`known`: how often each word stands in what people wrote."""
    read = [source.text for source in texts.sources(language).values() if len(words(source.text)) > _LABEL]
    lengths = [len(each) for text in read for each in sentences(text)]
    said = [word for text in read for word in words(text)]
    long_from = _long_from(known)
    return Readability(
        sentences=len(lengths),
        mean=mean(lengths),
        longest=max(lengths),
        long_from=long_from,
        long_words=mean(len(word) >= long_from for word in said),
        rare_words=mean(known[word] < _OFTEN for word in said),
        lix=_lix(language, lengths, said),
    )


def _long_from(known: Counter[str]) -> int:
    letters: Counter[int] = Counter()
    for word, times in known.items():
        letters[len(word)] += times
    total, longer = letters.total(), 0
    for length in sorted(letters, reverse=True):
        longer += letters[length]
        if longer > _LONGEST_SHARE * total:
            return length + 1
    return 1


def _lix(language: str, lengths: list[int], said: list[str]) -> float:
    """Björnsson's: words in a sentence and words of more than six letters in a hundred; below 30 is easy."""
    if LANGUAGES[language].script not in ("Latin", "Cyrillic"):
        return 0
    return mean(lengths) + 100 * mean(len(word) >= _LIX_LONG for word in said)


def corpus(language: str) -> Counter[str]:
    """How often each word stands in our examples: questions of our own and of strangers."""
    found: Counter[str] = Counter()
    for path in sorted((DATA / language).glob("*.yml")):
        for each in yaml.safe_load(path.read_text(encoding="utf-8")).get("nlu") or ():
            found.update(words(re.sub(r"\[([^]]*)\](?:\([^)]*\)|\{[^}]*\})", r"\1", each.get("examples") or "")))
    for path in sorted((DATA / language).glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            for row in rows:
                found.update(words(row.get("text") or ""))
    return found


def main() -> None:
    """A table for docs/texts.md."""
    print("| language | sentences | words in one | in the longest | long words | rare words | LIX |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for language in LANGUAGES:
        found = measured(language, corpus(language))
        lix = f"{found.lix:.0f}" if found.lix else "–"
        print(
            f"| {language} | {found.sentences} | {found.mean:.1f} | {found.longest} "
            f"| {found.long_words:.0%} (from {found.long_from} letters) | {found.rare_words:.0%} | {lix} |"
        )


if __name__ == "__main__":
    main()
