"""The words of config/letters.yml, read once, as patterns over what `spelling.seen` leaves of a letter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Any

import yaml
from babel.dates import get_day_names, get_month_names

from actions.letters.spelling import skeleton
from config import cldr
from config.settings import ROOT

FILE = ROOT / "config" / "letters.yml"
# Shorter words have too many neighbours that mean something else.
SHORTEST = 6
# Between the words of a term.
_GAP = r"\W{1,3}"
_SOME_WORDS = rf"\w+(?:{_GAP}\w+){{0,3}}"
_LETTERS = re.compile(r"[^\W\d_]+")

Pattern = re.Pattern[str]


@cache
def lists() -> dict[str, Any]:
    """The file as it is."""
    found: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return found


def term(text: str) -> str:
    """A pattern for a term of the file: `*` is any ending or beginning, and any few words where it stands alone."""
    return _GAP.join(_SOME_WORDS if part == "*" else _part(part) for part in str(text).split())


def one_of(terms: Iterable[object]) -> str:
    """A pattern for one of these terms, the longest first."""
    patterns = {term(str(each)) for each in terms}
    return f"(?:{'|'.join(sorted(patterns, key=lambda each: (-len(each), each)))})"


def whole(pattern: str) -> re.Pattern[str]:
    """The pattern, where it is not a part of a longer word."""
    return re.compile(rf"(?<!\w){pattern}(?!\w)")


@cache
def pattern(*path: str) -> re.Pattern[str]:
    """For the list that stands at this place of the file: pattern("places", "cues")."""
    found: Any = lists()
    for name in path:
        found = found[name]
    return whole(one_of(found))


def weighted(table: dict[float, list[object]]) -> list[tuple[float, re.Pattern[str]]]:
    """The terms of each weight as a pattern, heaviest first."""
    return [(float(weight), whole(one_of(table[weight]))) for weight in sorted(table, reverse=True)]


@cache
def weekdays() -> dict[str, int]:
    """Monday is 0, as in `date.weekday`; with the short names, and those of English letters in full."""
    english = {skeleton(name): day for day, name in get_day_names("wide", "format", cldr.named("en")).items()}
    return english | {
        skeleton(name.strip(".")): day
        for day, more in enumerate(lists()["calendar"]["weekdays"])
        for name in (
            *more,
            *(get_day_names(width, "format", cldr.named("da"))[day] for width in ("wide", "abbreviated")),
        )
    }


@cache
def months() -> dict[str, int]:
    """With the short names, and those of English letters."""
    also = lists()["calendar"]["months"]
    every = [(number, name) for number, names in also.items() for name in names]
    for language in ("en", "da"):
        every += [
            each
            for width in ("wide", "abbreviated")
            for each in get_month_names(width, "format", cldr.named(language)).items()
        ]
    return {skeleton(name.strip(".")): number for number, name in every}


@lru_cache(maxsize=8192)
def corrected(word: str) -> str:
    """The word of our lists from which `word`, a skeleton, is one letter away; itself where there is none, or two."""
    known, neighbours = _known()
    if len(word) < SHORTEST or word in known or not word.isalpha():
        return word
    found = {each for one in _with_one_less(word) for each in neighbours.get(one, ())}
    return next(iter(found)) if len(found) == 1 else word


def mended(text: str) -> str:
    """What `seen` gives, with each word corrected."""
    return _LETTERS.sub(lambda match: corrected(match.group()), text)


def _part(part: str) -> str:
    before, after = (r"\w*" if there else "" for there in (part.startswith("*"), part.endswith("*")))
    bare = part.strip("*")
    return f"{before}{re.escape(bare if bare.isdecimal() else skeleton(bare))}{after}"


@cache
def _known() -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    """All long words of the file and the calendar; and each of them by itself without one letter."""
    known = _words(_strings(lists())) | {each for each in (*weekdays(), *months()) if len(each) >= SHORTEST}
    neighbours: dict[str, set[str]] = {}
    for each in known:
        for one in _with_one_less(each):
            neighbours.setdefault(one, set()).add(each)
    # Words of fakes stay what they are, as others that are one letter away, and nothing becomes one of them.
    kept = known | _words(_strings([lists()["scams"], lists()["stay"]]))
    return frozenset(kept), {one: tuple(sorted(found)) for one, found in neighbours.items()}


def _words(texts: Iterable[str]) -> set[str]:
    """The long ones, as they are compared."""
    every = {skeleton(each.strip("*")) for text in texts for each in text.split()}
    return {each for each in every if len(each) >= SHORTEST and each.isalpha()}


def _with_one_less(word: str) -> set[str]:
    """The word, and the word without any one of its letters."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, each in value.items():
            if name not in ("senders", "domain", "trusted", "roads", "organisations", "things", "scams", "stay"):
                yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)
    else:
        yield str(value)
