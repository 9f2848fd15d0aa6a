"""Which language to answer in: three words or more, clearly in another, and never between Persian and Dari."""

from __future__ import annotations

import pytest

from actions.kernel.turn import Understanding
from bot.incoming import language
from store.persons import Person


def answered_in(person_language: str, text: str, found: str | None, confidence: float) -> str:
    person = Person(telegram_id=1, language=person_language)
    return language.of_message(person, text, Understanding("x", 1.0, language=found, language_confidence=confidence))


@pytest.mark.parametrize(
    ("own", "text", "found", "confidence", "answered"),
    [
        ("da", "goorma ayuu furmaa Jobcafe", "so", 0.99, "so"),
        ("da", "goorma ayuu furmaa Jobcafe", "so", 0.5, "da"),
        ("da", "mahadsanid walaal", "so", 0.99, "da"),
        ("prs", "جابکافه چی وقت باز است", "fa", 0.99, "prs"),
        ("fa", "جابکافه چی وقت باز است", "prs", 0.99, "fa"),
        ("ar", "جابکافه چی وقت باز است", "prs", 0.99, "prs"),
        ("ti", "Jeg bor på Kasernevej nu", "xx", 0.99, "ti"),
        ("ti", "a b c d", None, 0.0, "ti"),
    ],
)
def test_the_language_of_the_answer(own: str, text: str, found: str | None, confidence: float, answered: str) -> None:
    assert answered_in(own, text, found, confidence) == answered


@pytest.mark.parametrize(("telegram", "first"), [("uk", "uk"), ("tr", "en"), (None, "en")])
def test_the_first_language_is_the_phone_s_or_english(telegram: str | None, first: str) -> None:
    assert language.at_first(telegram) == first
