"""Words that are nearly one for a day or an hour: a slip of the finger ("evning"), or more than that ("overmorrow")."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from actions.when.folding import fold
from actions.when.words import Doubt, Words, words

# Shorter words have too many neighbours that mean something else.
SHORTEST = 5
# Of these only one letter too many is seen ("soirr").
SHORT = 4
OF_A_DAY = ("weekdays", "months", "solar_months", "days")
# Not the numbers: those are too like other words ("there", "three").
OF_AN_HOUR = ("parts", "noon", "midnight")


class _Known(NamedTuple):
    """The words of a day and of an hour, all these and those with one letter less, what only looks like them."""

    terms: dict[str, Doubt]
    neighbours: dict[str, Doubt]
    exempt: frozenset[str]
    clitics: tuple[str, ...]


@lru_cache(maxsize=4096)
def alike(text: str, language: str) -> Doubt | None:
    """What `text`, a folded word that means nothing, is nearly a word for: evning, tirsdg, skærtorsdag."""
    known, neighbours, exempt, clitics = _known(language)
    if text in exempt or len(text) < SHORTEST - 1 or text in known:
        return None
    for start in range(1, len(text) - SHORTEST + 1):
        if len(text) - start >= SHORTEST and known.get(text[start:]) == "day":
            return "day"
    bare = [text, *(text.removeprefix(each) for each in clitics if text.startswith(each))]
    found = {neighbours[each] for one in bare for each in _with_one_less(one) if each in neighbours}
    return "day" if "day" in found else next(iter(found), None)


def _with_one_less(word: str) -> set[str]:
    """The word, and the word without any one of its letters but the first, which is seldom wrong."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


@lru_cache
def _known(language: str) -> _Known:
    own = words(language)
    known: dict[str, Doubt] = {}
    for kind in (*OF_A_DAY, *OF_AN_HOUR):
        for term in _terms(own, kind):
            known.setdefault(term, "day" if kind in OF_A_DAY else "time")
    neighbours = {
        each: doubt
        for term, doubt in reversed(known.items())
        for each in (_with_one_less(term) if len(term) >= SHORTEST else {term})
    }
    clitics = tuple(sorted(map(fold, own.clitics), key=len, reverse=True))
    return _Known(known, neighbours, frozenset(fold(term) for term in own.no_time), clitics)


def _terms(own: Words, kind: str) -> list[str]:
    """The single words of a kind that are long enough."""
    value = getattr(own, kind)
    lists = value.values() if isinstance(value, dict) else value if kind in OF_A_DAY else [value]
    folded = (fold(term.rstrip("*")) for terms in lists for term in terms)
    return [term for term in folded if len(term) >= SHORT and " " not in term]
