"""The words of a scan as they are compared: what a scan mixes up becomes the same, in our lists and in the letter."""

from __future__ import annotations

import re
import unicodedata

# In words. Letters that Danish writes with a sign above or a stroke lose it, as they often do on their way.
_SAME = str.maketrans(
    {**dict.fromkeys("1i|!", "l"), **dict.fromkeys("0øöô", "o"), **dict.fromkeys("æåäàâ", "a"), "5": "s", "8": "b"}
    | {**dict.fromkeys("éèêë", "e"), **dict.fromkeys("üù", "u"), "ı": "l", "ß": "s", "ð": "d"}
)
_PAIRS = (("rn", "m"), ("vv", "w"), ("ae", "a"), ("oe", "o"), ("aa", "a"))
# In numbers.
_DIGITS = str.maketrans({"o": "0", "O": "0", "Q": "0", "l": "1", "I": "1", "i": "1"})
_NUMBER = re.compile(r"[0-9oOQlIi]+")
_WORD = re.compile(r"[^\W_]+")
_INSIDE = re.compile(r"(?<=[^\W_])[|!](?=[^\W_])")
_GLUED = re.compile(r"([^\W\d_]{2,}|[dD])([0-9][0-9oOlI]*)|([0-9]{1,4})([^\W\d_]{2,})([0-9]{4})?")
_BEFORE_A_MONTH = re.compile(r"\.\s?[a-z]{3}")
_HAS_DIGIT = re.compile(r"[0-9]")
# What is no word anymore is not looked at.
LONGEST_WORD = 50

Spans = list[tuple[int, int]]


def skeleton(word: str) -> str:
    """A word without what a scan mixes up: "lørdag", "Iordag" and "lordag" are "lordag"."""
    bare = word.casefold().translate(_SAME)
    for pair, one in _PAIRS:
        bare = bare.replace(pair, one)
    return bare


def seen(text: str) -> tuple[str, Spans]:
    """`text` with each word as its skeleton, numbers as numbers, and where a letter had to be read as a digit.

    Words and numbers that are written together come apart: "kl10" is "kl 10".
    """
    plain = _INSIDE.sub("l", unicodedata.normalize("NFKC", text))
    pieces: list[str] = []
    mended: Spans = []
    length = at = 0
    for match in _WORD.finditer(plain):
        word = match.group()
        shown = "1" if word in ("l", "I") and _BEFORE_A_MONTH.match(plain, match.end()) else _word(word)
        between = plain[at : match.start()]
        pieces += [between, shown]
        length += len(between) + len(shown)
        if shown != word and shown.isdecimal():
            mended.append((length - len(shown), length))
        at = match.end()
    pieces.append(plain[at:])
    return "".join(pieces), mended


def _word(word: str) -> str:
    if word.isdecimal():
        return word
    if len(word) > LONGEST_WORD:
        return "_"
    if not _HAS_DIGIT.search(word):
        return skeleton(word)
    if _NUMBER.fullmatch(word):
        return word.translate(_DIGITS)
    if (glued := _GLUED.fullmatch(word)) is not None:
        before, number, first, name, last = glued.groups()
        if before:
            return f"{skeleton(before)} {number.translate(_DIGITS)}"
        return " ".join(filter(None, (first, skeleton(name), last)))
    return skeleton(word)
