"""What a text sounds like: its consonants in plain letters, alike for a word in its script and in Latin ones.

"بدي احكي مع حدا" and "badi e7ki ma3 7ada" both become "bd hk m hd". Vowels go, because Arabic script leaves most
of them out and because people spell them in many ways; consonants that keyboards and dialects mix up become one.
"""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

_NUMERALS = {"5": "h", "6": "t", "7": "h", "8": "g", "9": "k"}
# In this order. Numerals stand for letters in Arabizi: 2 ء, 3 ع, 5 خ, 6 ط, 7 ح, 8 غ or ه, 9 ق.
_SAME = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        (r"(?<=[a-z])[789568](?=[a-z ]|$)|[789568](?=[a-z])", lambda numeral: _NUMERALS[numeral.group()]),
        (r"kh|x", "h"),
        (r"sch|sh|ch|tch", "s"),
        (r"zh|dj|dz", "j"),
        (r"gh", "g"),
        (r"th", "t"),
        (r"ts|tz|c(?=[eiy])|z", "s"),
        (r"dh", "d"),
        (r"ph", "f"),
        (r"q|c", "k"),
        (r"w", "v"),
        (r"[aeiouy]+", ""),
        (r"[^a-z ]+", " "),
        (r"(.)\1+", r"\1"),
    )
)
_GLOTTAL = re.compile(r"[23'`]")
_SIGNS = re.compile(r"[^\w\s'’ʼ]|_")  # emoji would be spelt out in English


def in_latin(text: str) -> str:
    """`text` in plain Latin letters, as one might type it on a phone without its keyboard."""
    return str(anyascii(_SIGNS.sub(" ", text)))


@lru_cache(maxsize=1024)
def sounds(text: str) -> str:
    """Lower-case consonants with a blank between words; empty where there are none."""
    letters = _GLOTTAL.sub("", in_latin(text).lower())
    for pattern, letter in _SAME:
        letters = pattern.sub(letter, letters)
    return letters.strip()
