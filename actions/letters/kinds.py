"""What kind of letter it is, by its words; those of its title count most. And whether it is a letter, in Danish."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from actions.letters import vocabulary
from actions.letters.learnt import Learnt
from actions.letters.sheet import Cell, Sheet, compared
from actions.letters.spelling import skeleton

UNKNOWN = "unknown"
# A title is short, and stands in the upper part of the first page.
LONGEST_TITLE, UPPER = 11, 0.55
A_TITLE, A_LATER_TITLE = 6.0, 2.5
# In points: what a letter needs to be of a kind, and how much more than of the next, so that it is surely one.
ENOUGH, SURELY, AHEAD, SLIGHTLY = 6.0, 12.0, 1.25, 1.3
# How likely a kind has to be to be named, and to be surely it. Chosen in cross-validation (docs/letters.md).
AT_LEAST, SURELY_LIKELY = 0.25, 0.75
# A list of one weight counts for at most so many of its words.
MOST_OF_A_WEIGHT = 3
# The lines in which a sender stands, and what a sender is worth.
HEAD, A_SENDER = 6, 4.0
# What the first and each further phrase of a kind is worth, of most kinds and of some.
A_PHRASE = (4.0, 2.0)
PHRASES = {"hearing": (9.0, 5.0), "decision": (6.0, 3.0)}
# More than so many say no more.
MOST_PHRASES = 3
# Fewer words are no letter.
FEWEST_WORDS = 8
# Of a hundred words in Danish, so many are in our list of the commonest at least.
DANISH = 0.1
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Kind:
    name: str
    sure: bool


def kind(sheet: Sheet, learnt: Learnt | None = None) -> Kind:
    """One of config/letters.yml, or "unknown": what is likeliest by what was learnt, or by the rules alone."""
    return _by_rules(points(sheet)) if learnt is None else likeliest(likely(sheet, learnt))


def likely(sheet: Sheet, learnt: Learnt) -> dict[str, float]:
    """How likely it is of each kind, by what was learnt."""
    return learnt.likely(sheet, points(sheet))


def likeliest(likely: Mapping[str, float]) -> Kind:
    """The one that may be named, or "unknown"."""
    name = max(likely, key=lambda each: likely[each])
    if likely[name] < AT_LEAST:
        return Kind(UNKNOWN, False)
    return Kind(name, name != UNKNOWN and likely[name] >= SURELY_LIKELY)


def _by_rules(found: dict[str, float]) -> Kind:
    ordered = sorted(((value, name) for name, value in found.items()), reverse=True)
    (best, name), (second, other) = ordered[0], ordered[1]
    if best < ENOUGH:
        return Kind(UNKNOWN, False)
    if best < second * AHEAD and [other, name] in vocabulary.lists()["before"]:
        best, name, second = second, other, best
    return Kind(name, best >= SURELY and best >= second * SLIGHTLY)


def is_letter(sheet: Sheet) -> bool:
    """Whether there are enough words in it."""
    return len([word for word in _WORD.findall(sheet.text) if len(word) > 1]) >= FEWEST_WORDS


def is_danish(sheet: Sheet) -> bool:
    """Whether its short words are those of Danish, and not those of English or the like."""
    words = _WORD.findall(sheet.text)
    known, others = _languages()
    danish = sum(word in known and word not in others for word in words)
    foreign = sum(word in others and word not in known for word in words)
    return danish >= foreign and danish >= DANISH * len(words)


def is_title(raw: str) -> bool:
    """Whether a line begins as titles of some kind do."""
    own = compared(raw)
    return any(_title(name).match(own) for name in vocabulary.lists()["kinds"])


def points(sheet: Sheet) -> dict[str, float]:
    """What the rules give each kind."""
    titles = [(A_TITLE if early else A_LATER_TITLE, cell.seen) for cell, early in _titles(sheet)]
    head = "\n".join(cell.seen for cell in sheet.cells[:HEAD])
    return {
        name: _of_words(sheet.text, name) + _of_titles(titles, name) + _of_phrases(sheet.text, head, name)
        for name in vocabulary.lists()["kinds"]
    }


def _of_phrases(text: str, head: str, name: str) -> float:
    """What phrases say that hardly stand in a letter of another kind, and who has sent it."""
    own = vocabulary.lists()["kinds"][name]
    found = {match.group() for match in _phrases(name).finditer(text)}
    sent = "head" in own and vocabulary.pattern("kinds", name, "head").search(head) is not None
    first, more = PHRASES.get(name, A_PHRASE)
    return first * bool(found) + more * max(min(len(found), MOST_PHRASES) - 1, 0) + A_SENDER * sent


def _of_words(text: str, name: str) -> float:
    total = 0.0
    for weight, pattern in _words(name):
        found = {match.group() for match in pattern.finditer(text)}
        total += weight * min(len(found), MOST_OF_A_WEIGHT)
    return total


def _of_titles(titles: list[tuple[float, str]], name: str) -> float:
    """What the best title says, more where it begins with it."""
    pattern = _title(name)
    found = [(points, match) for points, seen in titles if (match := pattern.search(seen)) is not None]
    return max(
        (points + 2 * (match.start() == 0) + len(match.group().split()) / 4 for points, match in found), default=0.0
    )


def _titles(sheet: Sheet) -> list[tuple[Cell, bool]]:
    """Short lines that are no sentences, and whether they stand where a title does."""
    upper = UPPER * sum(cell.page == 0 for cell in sheet.cells)
    return [
        (cell, cell.page == 0 and number <= max(upper, 8))
        for number, cell in enumerate(sheet.cells)
        if len(cell.raw.split()) <= LONGEST_TITLE and not cell.raw.rstrip().endswith((".", ","))
        and (cell.raw[:1].isupper() or cell.raw[:1].isdigit())
    ]  # fmt: skip


@cache
def _phrases(name: str) -> vocabulary.Pattern:
    return vocabulary.pattern("kinds", name, "strong")


@cache
def _words(name: str) -> list[tuple[float, vocabulary.Pattern]]:
    return vocabulary.weighted(vocabulary.lists()["kinds"][name]["words"])


@cache
def _title(name: str) -> vocabulary.Pattern:
    return vocabulary.pattern("kinds", name, "title")


@cache
def _languages() -> tuple[frozenset[str], frozenset[str]]:
    own = vocabulary.lists()["languages"]
    danish, others = (frozenset(skeleton(str(word)) for word in own[name]) for name in ("danish", "others"))
    return danish, others
