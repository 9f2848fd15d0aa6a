"""The minutes behind an hour, and how many words of the message they take: what comes after them is read on its own."""

from __future__ import annotations

import pytest

from actions.when.line import Line
from actions.when.tails import minutes_behind
from actions.when.tokens import tokens


@pytest.mark.parametrize(
    ("language", "text", "minutes", "last"),
    [
        ("en", "nine twenty", 20, "twenty"),
        ("en", "nine twenty minutes", 20, "minutes"),
        ("en", "nine and twenty minutes", 20, "minutes"),
        ("en", "nine 05", 5, "05"),
        ("en", "nine 59", 59, "59"),
        ("en", "nine and a half", 30, "and a half"),
        ("da", "9 og 20 minutter", 20, "minutter"),
        ("da", "9 minutter 20", 20, "20"),
        ("fr", "neuf moins le quart", -15, "moins le quart"),
        ("fr", "neuf moins vingt", -20, "vingt"),
        ("sw", "tatu na dakika ishirini", 20, "ishirini"),
        ("sw", "tatu kasoro dakika ishirini", -20, "ishirini"),
        ("sw", "tatu kasorobo", -15, "kasorobo"),
        ("ar", "تسعة الا خمس دقائق", -5, "دقایق"),
        ("ar", "تسعة الا خمس", -5, "خمس"),
        ("ar", "تسعة ونص", 30, "ونص"),
        ("ar", "تسعة ونص وخمسة", 35, "وخمسه"),
        ("ar", "تسعة ونص الا خمسة", 25, "خمسه"),
        ("ar", "تسعة وثلث", 20, "وثلث"),
        ("ar", "تسعة الا ثلث", -20, "الا ثلث"),
    ],
)
def test_minutes_are_read_with_all_the_words_that_say_them(language: str, text: str, minutes: int, last: str) -> None:
    line = Line(tokens(text, language))
    found, end = minutes_behind(line, 0)
    assert (found, line.tokens[end].text) == (minutes, last)
    assert end == len(line) - 1


@pytest.mark.parametrize("text", ["nine", "nine 5", "nine nine", "nine 60", "9 20 people", "nine and a quarter"])
def test_where_no_minutes_are_said_the_hour_is_the_last_word(text: str) -> None:
    assert minutes_behind(Line(tokens(text, "en")), 0) == (0, 0)
