"""One spelling for words that people write in several ways. For matching only; nothing here is shown."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_SAME_LETTER = str.maketrans(
    {
        # Arabic keyboards and Persian, Pashto and Kurdish ones have different letters of the same look or sound.
        "ك": "ک", "ڪ": "ک", "ګ": "گ",
        "ى": "ي", "ی": "ي", "ې": "ي", "ۍ": "ي", "ێ": "ي",
        "ٱ": "ا", "ۆ": "و", "ڕ": "ر", "ڵ": "ل",
        "ة": "ه", "ە": "ه", "ھ": "ه", "ہ": "ه", "ۂ": "ه", "ۀ": "ه",
        "ټ": "ت", "ډ": "د", "ړ": "ر", "ڼ": "ن", "ښ": "ش", "ږ": "ژ",
        # Latin letters that no accent can be taken off from.
        "ø": "o", "æ": "ae", "ı": "i", "œ": "oe", "ß": "ss", "ɛ": "e", "ɔ": "o",
        # The tatweel, joiners and direction marks stand between letters without being any.
        "ـ": None, "\u200b": None, "\u200c": None, "\u200d": None, "\u200e": None, "\u200f": None,
    }
)  # fmt: skip

# Tigrinya is written with letters of the same sound: each series of seven or eight becomes the more common one.
_GEEZ_SERIES = {"ሠ": "ሰ", "ፀ": "ጸ", "ኀ": "ሐ"}
_SAME_LETTER.update(
    {ord(rare) + step: chr(ord(common) + step) for rare, common in _GEEZ_SERIES.items() for step in range(7)}
)
_SAME_LETTER[ord("ኣ")] = "አ"
_SAME_LETTER[ord("ዓ")] = "ዐ"

_WORD = re.compile(r"[^\W_]+")

_ARABIC_PREFIXES = ("وبال", "ولل", "وال", "بال", "فال", "کال", "لل", "ال", "و", "ف", "ب", "ل", "ک")
_GEEZ_PREFIXES = ("ናይ", "ካብ", "ናብ", "አብ", "ምስ", "ከም", "ን", "ብ", "ዝ")
_SHORTEST_REST = {"arabic": 3, "geez": 2}


@dataclass(frozen=True)
class Word:
    """A word in one spelling, and where it stands in the text as it was written."""

    spelling: str
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of `text` from left to right. Hyphens and apostrophes part words."""
    letters: list[str] = []
    origins: list[int] = []
    for index, letter in enumerate(text):
        spelled = _one_spelling(letter)
        letters.append(spelled)
        origins.extend([index] * len(spelled))
    return [
        Word(found.group(), origins[found.start()], _end(text, origins[found.end() - 1]))
        for found in _WORD.finditer("".join(letters))
    ]


def variants(spelling: str) -> list[str]:
    """The word, then the word without each prefix that Arabic and Tigrinya write together with it."""
    prefixes, shortest = _prefixes(spelling)
    rests = [spelling.removeprefix(prefix) for prefix in prefixes if spelling.startswith(prefix)]
    return [spelling, *(rest for rest in rests if len(rest) >= shortest)]


def without_article(spelling: str) -> str:
    """The Arabic word without its article, where a word remains."""
    rest = spelling.removeprefix("ال")
    return rest if len(rest) >= _SHORTEST_REST["arabic"] else spelling


def _one_spelling(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    # NFKD: a presentation form becomes its letter, a letter with an accent becomes the letter and the accent.
    decomposed = unicodedata.normalize("NFKD", letter.lower())
    bare = "".join(part for part in decomposed if not unicodedata.combining(part))
    return bare.translate(_SAME_LETTER)


def _end(text: str, last: int) -> int:
    """Just behind the letter at `last` and the accents and vowel points that belong to it."""
    end = last + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _prefixes(spelling: str) -> tuple[tuple[str, ...], int]:
    if "؀" <= spelling[0] <= "ۿ":
        return _ARABIC_PREFIXES, _SHORTEST_REST["arabic"]
    if "ሀ" <= spelling[0] <= "፿":
        return _GEEZ_PREFIXES, _SHORTEST_REST["geez"]
    return (), 0
