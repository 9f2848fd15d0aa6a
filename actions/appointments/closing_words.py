"""The words of config/closing.yml: does a message say that something is closed?"""

from __future__ import annotations

import re
from functools import cache

import yaml

from config.settings import ROOT

FILE = ROOT / "config" / "closing.yml"


def says_closed(text: str) -> bool:
    """Whether one of the words of any language stands in `text`."""
    return bool(_pattern().search(text.casefold()))


@cache
def _pattern() -> re.Pattern[str]:
    by_language: dict[str, list[str]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    parts = [
        re.escape(word.removesuffix("*").casefold()) + (r"\w*" if word.endswith("*") else "")
        for words in by_language.values()
        for word in words
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")
