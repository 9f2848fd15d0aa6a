"""What a text sounds like."""

from __future__ import annotations

import pytest

from components.ngrams import hashed_features
from components.scripts import is_transliterated
from components.sounds import sounds


@pytest.mark.parametrize(
    ("written", "in_latin"),
    [
        ("بدي احكي مع حدا", "badi e7ki ma3 7ada"),
        ("موعد بكرا", "maw3ed bokra"),
        ("ከመይ ኣለኻ", "kemey alekha"),
        ("де лікар", "de likar"),
        ("خمسة", "5amse"),
    ],
)
def test_a_word_sounds_the_same_in_its_own_script_and_in_latin_letters(written: str, in_latin: str) -> None:
    assert sounds(written) == sounds(in_latin) != ""


@pytest.mark.parametrize("text", ["", "9:30", "😀", "aeiou"])
def test_where_there_are_no_consonants_there_is_nothing(text: str) -> None:
    assert sounds(text) == ""


def test_sounds_are_features_beside_the_letters() -> None:
    written, heard = (set(hashed_features("بكرا", 4, 16, heard=heard).tolist()) for heard in (False, True))
    in_latin = set(hashed_features("bokra", 4, 16, heard=True).tolist())
    assert written < heard
    assert (heard - written) & in_latin


@pytest.mark.parametrize(
    ("text", "language", "answer"),
    [
        ("kifak", "ar", True),
        ("كيفك", "ar", False),
        ("iska waran", "so", False),
        ("سلام hej", "fa", False),
        ("123", "fa", False),
    ],
)
def test_latin_letters_are_transliteration_only_where_there_are_others(text: str, language: str, answer: bool) -> None:
    assert is_transliterated(text, language) is answer
