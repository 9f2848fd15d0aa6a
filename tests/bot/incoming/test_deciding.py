"""How sure the bot has to be: of a question, of one full of strange words, of danger, of another language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from actions.kernel.turn import Danger, Level, Understanding
from bot.incoming import language
from bot.incoming.deciding import decide, may_be_danger
from store.persons import Person


def understood(
    intent: str, confidence: float, redacted: str = "hvor er kurset", ranking: dict[str, float] | None = None
) -> Understanding:
    guesses = tuple((ranking or {intent: confidence}).items())
    return Understanding(intent, confidence, ranking=guesses, redacted=redacted)


@pytest.mark.parametrize(("confidence", "intent"), [(0.4, "greet"), (0.399, None)])
def test_an_intent_is_acted_on_from_a_probability_of_40_percent_on(confidence: float, intent: str | None) -> None:
    assert decide(understood("greet", confidence)) == intent
    assert decide(understood("no_such_intent", 0.99)) is None


@pytest.mark.parametrize(
    ("redacted", "confidence", "intent"),
    [
        ("… … kurset", 0.8, "greet"),
        ("… … kurset", 0.799, None),
        ("… kurset", 0.4, "greet"),
        ("… # 7 kurset", 0.4, "greet"),
        ("… … # 7 kurset", 0.79, None),
        ("… … kurset er", 0.4, "greet"),
    ],
)
def test_where_more_than_half_of_the_words_are_strange_it_has_to_be_80_percent(
    redacted: str, confidence: float, intent: str | None
) -> None:
    assert decide(understood("greet", confidence, redacted)) == intent


def test_danger_is_acted_on_however_strange_its_words_are() -> None:
    sure = replace(understood("greet", 0.1, "… … …"), danger=Danger("certain", "threats"))
    assert decide(sure) == "emergency"


@pytest.mark.parametrize(
    ("redacted", "level", "asked"),
    [
        ("hvor er kurset", "possible", True),
        ("… … kurset", "possible", True),
        ("… # …", "possible", False),
        ("", "possible", True),
        ("hvor er kurset", "none", False),
    ],
)
def test_what_may_be_danger_is_asked_about_unless_no_word_means_anything(
    redacted: str, level: Level, asked: bool
) -> None:
    assert may_be_danger(replace(understood("greet", 0.1, redacted), danger=Danger(level, "threats"))) == asked


@pytest.mark.parametrize(
    ("text", "confidence", "answered"),
    [
        ("goorma ayuu furmaa", 0.8, "so"),
        ("goorma ayuu furmaa", 0.799, "da"),
        ("goorma ayuu", 0.99, "da"),
        ("goorma, ayuu!", 0.99, "da"),
    ],
)
def test_another_language_is_answered_in_from_three_words_and_80_percent_on(
    text: str, confidence: float, answered: str
) -> None:
    person = Person(telegram_id=1, language="da")
    said = Understanding("x", 1.0, language="so", language_confidence=confidence)
    assert language.of_message(person, text, said) == answered


@pytest.mark.parametrize(("telegram", "menu"), [("uk", "uk"), ("da-DK", "da"), ("xx", "en"), (None, "en"), ("", "en")])
def test_the_menu_of_commands_follows_the_first_two_letters_of_telegram_s_language(
    telegram: str | None, menu: str
) -> None:
    assert language.of_menu(telegram) == menu
