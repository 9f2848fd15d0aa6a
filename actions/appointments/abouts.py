"""The words of config/abouts.yml: whom does a message say that one is to meet?"""

from __future__ import annotations

import re
from functools import cache
from typing import get_args

from actions.kernel import wording
from config.settings import ROOT
from store.appointments import About

FILE = ROOT / "config" / "abouts.yml"


def about_in(text: str) -> About | None:
    """Whom the text names, in whatever language; None where it names nobody."""
    said = wording.bare(text)
    found = next((name for name, pattern in _patterns().items() if pattern.search(said)), None)
    return next((about for about in get_args(About) if about == found), None)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {name: _pattern(words) for name, words in wording.lists(FILE).items()}


def _pattern(by_language: wording.ByLanguage) -> re.Pattern[str]:
    parts = {_part(word) for words in by_language.values() for word in words}
    return re.compile(rf"(?<!\S)(?:{'|'.join(sorted(parts))})(?!\S)")


def _part(word: str) -> str:
    before, after = (r"\S*" if star else "" for star in (word.startswith("*"), word.endswith("*")))
    return f"{before}{re.escape(wording.bare(word))}{after}"
