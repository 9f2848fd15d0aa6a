"""The sentences of a text and their words, as somebody counts who reads them."""

from __future__ import annotations

import re

from config import wordings
from config.languages import LANGUAGES

# What these write as words of their own (articles, auxiliaries, parts of verbs, prepositions) others put into one.
_OF_MANY_WORDS = ("en", "fr", "fa", "prs", "ps", "ln")
LONGEST = {language: 18 if language in _OF_MANY_WORDS else 15 for language in LANGUAGES}
_ENDS = re.compile(r"(?<=[.!?؟።፧])[»«”\"')]*\s+|\n+")
_BETWEEN = re.compile(r"[\s/–—]+")


def sentences(text: str) -> list[list[str]]:
    """The words of each sentence. A slot is one word; what stands in brackets, mostly a Danish name that people see
    on signs, is none."""
    plain = re.sub(r" ?\([^)]*\)", "", re.sub(r"</?\w+>", "", re.sub(r"\{[^}]*\}", "X", text)))
    split = ([word for word in _BETWEEN.split(each) if re.search(r"\w", word)] for each in _ENDS.split(plain))
    return [words for words in split if words]


def words(text: str) -> list[str]:
    """The words themselves, small, without slots, brackets and the signs for short vowels that few people write."""
    bare = wordings.bare(re.sub(r"\([^)]*\)", " ", text)).replace("’", "'").casefold()
    return re.findall(r"[^\W\d_](?:['\u200c]?\w)*", re.sub("[\u064b-\u0652]", "", bare))
