"""The words of config/correcting.yml: what a message says of a fact, in whatever language."""

from __future__ import annotations

import re
from functools import cache

from actions.kernel import wording
from config.settings import ROOT

FILE = ROOT / "config" / "correcting.yml"


def says(said: str, kind: str) -> bool:
    """Whether a word of this list stands in `said`, which is as `wording.bare` leaves it."""
    return _patterns()[kind].search(said) is not None


def pattern(kind: str) -> str:
    """A pattern for one of these words; a word with `*` goes on, or begins earlier."""
    every = {word for words in _lists()[kind].values() for word in words}
    terms = sorted(filter(None, map(_term, every)), key=len, reverse=True)
    return f"(?<!\\w)(?:{'|'.join(terms)})(?!\\w)"


@cache
def endings() -> frozenset[str]:
    """What may stand behind a name."""
    return frozenset(wording.bare(each) for words in _lists()["endings"].values() for each in words)


def _term(word: str) -> str:
    bare = re.escape(wording.bare(word))
    before, after = (r"\w*" if there else "" for there in (word.startswith("*"), word.endswith("*")))
    return f"{before}{bare}{after}" if bare else ""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {kind: re.compile(pattern(kind)) for kind in _lists() if kind != "endings"}


@cache
def _lists() -> dict[str, wording.ByLanguage]:
    return wording.lists(FILE)
