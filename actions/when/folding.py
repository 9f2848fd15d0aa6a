"""Makes spellings of a word the same: case, accents, digits of other scripts, Arabic letters of all keyboards."""

from __future__ import annotations

import re
import unicodedata

_SAME = str.maketrans(
    {
        **dict.fromkeys("يىێۍئېیۑ", "ی"),
        **dict.fromkeys("كګ", "ک"),
        **dict.fromkeys("ةۀەھہۃ", "ه"),
        **dict.fromkeys("ۆۇؤۊ", "و"),
        "ڕ": "ر",
        "ڵ": "ل",
        "ړ": "ر",
        "ښ": "ش",
        "ټ": "ت",
        "ډ": "د",
        "ڼ": "ن",
        "ځ": "ز",
        "څ": "س",
        "ـ": None,
        "ı": "i",
        "ø": "o",
        "æ": "ae",
        "ɛ": "e",
        "ɔ": "o",
        "ʼ": None,
        "’": None,
        "'": None,
        "`": None,
        "ʿ": None,
        "٫": ".",
        "ሐ": "ሓ",
        "ኀ": "ሓ",
        "ሠ": "ሰ",
        "ፀ": "ጸ",
    }
)
_DANISH = str.maketrans({"å": "aa"})


def fold(text: str) -> str:
    """`text` as it is compared: "Lørdag" and "lordag", "يوم" and "یوم", "٣" and "3" become the same."""
    # The zero-width non-joiner parts words in Persian.
    lowered = unicodedata.normalize("NFC", text.replace("\u200c", " ")).casefold().translate(_DANISH)
    letters = unicodedata.normalize("NFKD", lowered)
    bare = "".join(letter for letter in letters if unicodedata.category(letter) not in ("Mn", "Cf"))
    same = unicodedata.normalize("NFC", bare).translate(_SAME)
    return re.sub(r"\d", lambda digit: str(unicodedata.digit(digit.group())), same)
