"""Days that a letter says in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.letters.sheet import sheet
from actions.letters.spoken import spoken
from actions.letters.understanding import understand
from actions.letters.written import as_lines
from config.facts import Municipality

# A Tuesday.
WRITTEN = date(2026, 12, 1)
NOW = datetime(2026, 12, 3, 9, tzinfo=UTC)
HEAD = "Næstved Kommune\nNæstved, den 1. december 2026\n\nKære Amina\n"
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
MONTHS = ("januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
          "december")  # fmt: skip
NUMBERS = ("første", "anden", "tredje", "fjerde")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Vi ses torsdag den 17.", date(2026, 12, 17)),
        ("Vi ses torsdag den 7.", date(2027, 1, 7)),
        ("Senest tirsdag den femtende", date(2026, 12, 15)),
        ("Betal inden den femtende januar", date(2027, 1, 15)),
        ("Mødet er den sidste tirsdag i april", date(2027, 4, 27)),
        ("første mandag i februar", date(2027, 2, 1)),
        ("inden udgangen af marts", date(2027, 3, 31)),
        ("ved udgangen af måneden", date(2026, 12, 31)),
        ("Skriv senest nu på fredag klokken 10", date(2026, 12, 4)),
        ("Kom på tirsdag", date(2026, 12, 8)),
    ],
)
def test_a_day_in_words_is_counted_from_the_letters_own(text: str, day: date) -> None:
    assert [found for *_, found in spoken(sheet(as_lines(text)), WRITTEN, [])] == [day]


@pytest.mark.parametrize(
    "text",
    ["torsdag den 32.", "torsdag den 17. januar", "torsdag den 17.12", "fredag den 18/12", "mandag-torsdag 9-14",
     "mandag 10-14", "femte mandag i februar", "Åbent mandag og torsdag", "den første gang"],
)  # fmt: skip
def test_what_is_no_day_or_a_written_date_is_left_alone(text: str) -> None:
    assert spoken(sheet(as_lines(text)), WRITTEN, []) == []


@given(st.integers(0, 3), st.integers(0, 6), st.integers(1, 12))
@settings(max_examples=100, deadline=None)
def test_the_nth_weekday_of_a_month_is_one_of_its_week(number: int, weekday: int, month: int) -> None:
    text = f"Vi ses den {NUMBERS[number]} {WEEKDAYS[weekday]} i {MONTHS[month - 1]}"
    day = next((each for *_, each in spoken(sheet(as_lines(text)), WRITTEN, [])), None)
    if day is None:
        # Only what is over by then is not given.
        assert month == WRITTEN.month
        return
    assert (day.weekday(), day.month, (day.day - 1) // 7) == (weekday, month, number)
    assert day >= WRITTEN


@given(st.integers(1, 61))
@settings(max_examples=61, deadline=None)
def test_a_weekday_with_a_number_is_the_next_such_day(ahead: int) -> None:
    day = WRITTEN + timedelta(days=ahead)
    found = spoken(sheet(as_lines(f"Vi ses {WEEKDAYS[day.weekday()]} den {day.day}.")), WRITTEN, [])
    # Four weeks of February apart two days look the same; here there is no February.
    assert [each for *_, each in found] == [day]


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        ("Du skal svare senest torsdag den 17., ellers mister du pladsen.", "deadline", date(2026, 12, 17)),
        ("Du skal møde til samtale hos os den sidste fredag i januar.", "appointment", date(2027, 1, 29)),
        ("Regningen skal betales inden udgangen af december, ellers kommer der et gebyr.", "deadline",
         date(2026, 12, 31)),
    ],
)  # fmt: skip
def test_a_day_in_words_is_given_as_maybe(facts: Municipality, text: str, what: str, day: date) -> None:
    letter = understand(as_lines(HEAD + text), NOW, facts)
    assert (letter.what, letter.day, letter.day_sure) == (what, day, False)


@pytest.mark.parametrize(
    "text",
    [
        "Du hører fra os inden udgangen af marts, når vi har set på din sag her i kommunen.",
        "Pengene udbetales den sidste fredag i januar til din NemKonto, og du skal ikke selv gøre noget.",
    ],
)
def test_what_others_do_on_such_a_day_is_nothing_to_keep(facts: Municipality, text: str) -> None:
    assert not understand(as_lines(HEAD + text), NOW, facts).day_sure


def test_a_cancelled_appointment_is_never_certain(facts: Municipality) -> None:
    text = "Vedr. din samtale tirsdag den 8. december 2026 kl. 9.45 i jobcentret.\nSamtalen er aflyst. Du hører fra os."
    assert not understand(as_lines(HEAD + text), NOW, facts).day_sure


def test_a_deadline_is_not_certain_where_an_uncertain_appointment_comes_before_it(facts: Municipality) -> None:
    text = (
        "Du skal sende dine papirer senest fredag den 18. december 2026.\n"
        "Du skal møde til samtale hos os den anden torsdag i december kl. 10."
    )
    letter = understand(as_lines(HEAD + text), NOW, facts)
    assert not letter.day_sure


@pytest.mark.parametrize(
    "foot",
    ["Hilsen Torben, 17. november 2026", "17/11 2026 Torben", "Dokument dannet 17.11.2026"],
)
def test_a_letter_whose_own_day_stands_anywhere_counts_from_it_and_says_maybe(facts: Municipality, foot: str) -> None:
    lines = "Vi skal have dit svar inden 4 uger fra dags dato, ellers får du ingen plads.\nDu kan skrive til os.\n"
    more = "Du kan også ringe til os, hvis der er noget, som du ikke forstår.\n" * 12
    text = f"Næstved Kommune\nKære Amina\n{lines}{more}{foot}"
    letter = understand(as_lines(text), datetime(2026, 11, 20, 9, tzinfo=UTC), facts)
    assert (letter.written, letter.day, letter.day_sure) == (date(2026, 11, 17), date(2026, 12, 15), False)
