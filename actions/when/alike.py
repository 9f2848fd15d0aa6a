"""Words that nobody knows and that are nearly one for a day or an hour: a slip of the finger, or one with more to it."""

from __future__ import annotations

from functools import lru_cache
from actions.when.folding import fold
from actions.when.words import Doubt, Words, words

# Shorter words have too many neighbours that mean something else.
SHORTEST = 5
OF_A_DAY = ("weekdays", "months", "solar_months", "days")
# Not the numbers: those are too like other words ("there", "three").
OF_AN_HOUR = ("parts", "noon", "midnight")


@lru_cache(maxsize=4096)
def alike(text: str, language: str) -> Doubt | None:
    """What `text`, a folded word that means nothing, is nearly a word for: evning, tirsdg, skærtorsdag."""
    known, neighbours, exempt = _known(language)
    if text in exempt or len(text) < SHORTEST - 1:
        return None
    for start in range(1, len(text) - SHORTEST + 1):
        if known.get(text[start:]) == "day":
            return "day"
    found = {neighbours[each] for each in _with_one_less(text) if each in neighbours}
    return "day" if "day" in found else next(iter(found), None)


def _with_one_less(word: str) -> set[str]:
    """The word, and the word without any one of its letters but the first, which is seldom wrong."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


@lru_cache
def _known(language: str) -> tuple[dict[str, Doubt], dict[str, Doubt], frozenset[str]]:
    """The words of a day and of an hour, all these and those with one letter less, and what only looks like them."""
    own = words(language)
    known: dict[str, Doubt] = {}
    for kind in (*OF_A_DAY, *OF_AN_HOUR):
        for term in _terms(own, kind):
            known.setdefault(term, "day" if kind in OF_A_DAY else "time")
    neighbours = {each: doubt for term, doubt in reversed(known.items()) for each in _with_one_less(term)}
    return known, neighbours, frozenset(fold(term) for term in own.no_time)


def _terms(own: Words, kind: str) -> list[str]:
    """The single words of a kind that are long enough."""
    value = getattr(own, kind)
    lists = value.values() if isinstance(value, dict) else value if kind in OF_A_DAY else [value]
    folded = (fold(term.rstrip("*")) for terms in lists for term in terms)
    return [term for term in folded if len(term) >= SHORTEST and " " not in term]
