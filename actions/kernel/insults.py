"""The words of config/insults.yml: is a text an insult? Accents and variants of letters hide nothing."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import yaml

from config.settings import ROOT

FILE = ROOT / "config" / "insults.yml"
# Letters that keyboards of Arabic, Persian, Pashto and Kurdish write differently.
_VARIANTS = str.maketrans("يىېۍئكأإآٱةهەہۀۃؤڵڕ", "یییییکااااههههههولر")
_LEFT_OUT = ("Mn", "Cf")


def has_insult(text: str) -> bool:
    """Whether a word of any language's list stands in the text."""
    return bool(_pattern().search(folded(text)))


def folded(text: str) -> str:
    """Lower case, without accents, vowel signs, joiners and stretching, with one form of each Arabic letter."""
    parts = unicodedata.normalize("NFKD", text.casefold().replace("ـ", ""))
    kept = "".join(char for char in parts if unicodedata.category(char) not in _LEFT_OUT)
    return " ".join(unicodedata.normalize("NFC", kept).translate(_VARIANTS).split())


@cache
def words() -> dict[str, list[str]]:
    """By language, as they are written in the file."""
    found: dict[str, list[str]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return found


@cache
def _pattern() -> re.Pattern[str]:
    every = sorted({folded(word) for of_language in words().values() for word in of_language}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, every))})(?!\w)")
