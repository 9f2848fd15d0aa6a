"""Finds the terms of the lookup lists in a text: a tree of words, with no knowledge of Rasa."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from components.spelling import Word, variants, without_article, words_of

# language -> entity -> value -> terms
Lists = Mapping[str, Mapping[str, Mapping[str, Sequence[str]]]]

CATCH_ALL = "other"
# Persian and Dari share their words.
SHARED = {"prs": "fa"}


@dataclass(frozen=True)
class Hit:
    """A term that was found: the text from `start` to `end` means `value`."""

    entity: str
    value: str
    start: int
    end: int
    own_language: bool
    whole_words: bool


@dataclass
class _Node:
    """The terms that begin with the words on the way here."""

    words: dict[str, _Node] = field(default_factory=dict)
    beginnings: dict[str, _Node] = field(default_factory=dict)
    meanings: dict[tuple[str, str], set[str]] = field(default_factory=dict)


class Lookup:
    """The lists of all languages, compiled."""

    def __init__(self, lists: Lists) -> None:
        self._root = _Node()
        for language, entities in lists.items():
            for entity, values in entities.items():
                for value, terms in values.items():
                    for term in terms:
                        self._add(term, (entity, value), SHARED.get(language, language))

    def find(self, text: str, language: str) -> list[Hit]:
        """The hits in `text`, by place. Those of one entity never overlap.

        Longer hits win; of equally long ones those from the list of `language`, then whole words, then
        specific values. The value `other` stays only when its entity has no other.
        """
        words = words_of(text)
        own = SHARED.get(language, language)
        found = {hit for first in range(len(words)) for hit in self._from(words, first, own)}
        kept: list[Hit] = []
        for hit in sorted(found, key=_rank):
            if not any(_clash(hit, other) for other in kept):
                kept.append(hit)
        specific = {hit.entity for hit in kept if hit.value != CATCH_ALL}
        kept = [hit for hit in kept if hit.value != CATCH_ALL or hit.entity not in specific]
        return sorted(kept, key=lambda hit: (hit.start, hit.entity))

    def _add(self, term: str, meaning: tuple[str, str], language: str) -> None:
        spellings = [word.spelling for word in words_of(term)]
        if not spellings:
            return
        for path in {tuple(spellings), tuple(map(without_article, spellings))}:
            node = self._root
            for position, spelling in enumerate(path, start=1):
                open_end = position == len(path) and term.rstrip().endswith("*")
                children = node.beginnings if open_end else node.words
                node = children.setdefault(spelling, _Node())
            node.meanings.setdefault(meaning, set()).add(language)

    def _from(self, words: Sequence[Word], first: int, own: str) -> Iterator[Hit]:
        """Every hit that begins with the word at `first`."""
        ways = [(self._root, first)]
        while ways:
            node, position = ways.pop()
            if position == len(words):
                continue
            for following, whole in _steps(node, words[position].spelling):
                for (entity, value), languages in following.meanings.items():
                    start, end = words[first].start, words[position].end
                    yield Hit(entity, value, start, end, own in languages, whole)
                if following.words or following.beginnings:
                    ways.append((following, position + 1))


def _steps(node: _Node, spelling: str) -> Iterator[tuple[_Node, bool]]:
    for variant in variants(spelling):
        if following := node.words.get(variant):
            yield following, True
        if node.beginnings:
            for length in range(1, len(variant) + 1):
                if following := node.beginnings.get(variant[:length]):
                    yield following, False


def _rank(hit: Hit) -> tuple[int, bool, bool, bool, int, str, str]:
    """The best hit first."""
    length = hit.end - hit.start
    return (
        -length,
        not hit.own_language,
        not hit.whole_words,
        hit.value == CATCH_ALL,
        hit.start,
        hit.entity,
        hit.value,
    )


def _clash(hit: Hit, other: Hit) -> bool:
    return hit.entity == other.entity and hit.start < other.end and other.start < hit.end
