"""The scripts that the languages are written in, by Unicode's names of them."""

from __future__ import annotations

import unicodedata

LATIN = "LATIN"
# Those that have a script of their own; all others are written in Latin letters.
SCRIPTS = {"uk": "CYRILLIC", "ti": "ETHIOPIC"} | dict.fromkeys(("ar", "fa", "prs", "ps", "ckb"), "ARABIC")


def script_of(letter: str) -> str:
    """The first word of the letter's name: LATIN, ARABIC, ETHIOPIC ..."""
    return unicodedata.name(letter, "UNKNOWN").split()[0]


def is_in(text: str, script: str) -> bool:
    """Whether more than half of the letters are of this script."""
    letters = [letter for letter in text if letter.isalpha()]
    return sum(script_of(letter) == script for letter in letters) * 2 > len(letters)


def is_transliterated(text: str, language: str) -> bool:
    """Whether a language that has its own script is written in Latin letters here."""
    return language in SCRIPTS and is_in(text, LATIN)
