"""A slip of the finger in a day or an hour: what may have been meant is asked for."""

from __future__ import annotations

import pytest

from actions.when.alike import alike
from tests.actions.when.reading import meant


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "tomorrow at 10 in the evning", "needs-time"),
        ("da", "i morgen kl. 10 om aftnen", "needs-time"),
        ("fr", "demain à 10h du sooir", "needs-time"),
        ("ar", "بكرا الساعة 8 بالمسى", "needs-time"),
        ("uk", "завтра о 10 вечорра", "needs-time"),
        ("en", "tomorrow at 10 there", "2026-11-24T10:00"),
        ("so", "casharkii maanta 10:15", "2026-11-23T10:15"),
        ("en", "tomorrow at 10 with my friends and I will wait for you in the evning light", "2026-11-24T10:00"),
    ],
)
def test_a_slip_next_to_what_was_read_is_asked_about(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected


@pytest.mark.parametrize(
    ("language", "word", "expected"),
    [
        ("en", "fryday", "day"),
        ("en", "thrusday", "day"),
        ("da", "skaertorsdag", "day"),
        ("fa", "پسفردا", None),
        ("en", "evning", "time"),
        ("en", "evening", None),
        ("en", "three", None),
        ("en", "vening", None),
        ("fr", "soirr", "time"),
        ("fr", "soi", None),
    ],
)
def test_one_letter_more_or_less_or_two_that_changed_places_is_a_slip(
    language: str, word: str, expected: str | None
) -> None:
    assert alike(word, language) == expected
