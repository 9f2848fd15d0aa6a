"""Words as people write them: joined, mixed from two languages, with small words between, and at great length."""

from __future__ import annotations

import pytest

from actions.when.tokens import tokens
from tests.actions.when.reading import meant


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "twenty six november at 9", "2026-11-26T09:00"),
        ("en", "twenty nine november at 9", "2026-11-29T09:00"),
        ("en", "twenty one december at 9", "2026-12-21T09:00"),
        ("fr", "le vingt six novembre à 9h", "2026-11-26T09:00"),
        ("fr", "le vingt et un décembre à 9h", "2026-12-21T09:00"),
        ("fr", "le trente et un décembre à 9h", "2026-12-31T09:00"),
        ("kmr", "bîst û şeş mijdarê saet 9", "2026-11-26T09:00"),
        ("so", "labaatan iyo lix November saacadda 9", "2026-11-26T09:00"),
        ("so", "lix iyo labaatan November saacadda 9", "2026-11-26T09:00"),
        ("so", "sagaal iyo labaatan November saacadda 9", "2026-11-29T09:00"),
        ("so", "kow iyo labaatan December saacadda 9", "2026-12-21T09:00"),
        ("ar", "يوم خمسة و عشرين نوفمبر الساعة ٩", "2026-11-25T09:00"),
        ("sw", "tarehe ishirini na sita mwezi wa kumi na moja saa tatu asubuhi", "2026-11-26T09:00"),
        ("ln", "mokolo ya zomi na moko sanza ya zomi na mibale na ngonga ya libwa ya ntongo", "2026-12-11T09:00"),
    ],
)
def test_tens_and_ones_that_are_said_apart_are_one_number(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected


@pytest.mark.parametrize("text", ["والخميس الساعة ٩", "بالخميس الساعة ٩", "للخميس الساعة ٩", "الخميس الساعة ٩"])
def test_arabic_words_are_known_with_what_is_written_together_with_them(text: str) -> None:
    assert meant(text, "ar") == "2026-11-26T09:00"


@pytest.mark.parametrize("text", ["لم", "عم", "بص", "لو", "وع"])
def test_of_two_arabic_letters_the_second_one_is_no_word_of_its_own(text: str) -> None:
    """م is "p.m.", and لم is "did not"."""
    assert tokens(text, "ar") == []
    assert [token.text for token in tokens(text[1:], "ar")] == [text[1:]]


def test_tigrinya_words_are_known_with_what_is_written_together_with_them() -> None:
    assert meant("ብሓሙስ ሰዓት 9 ናይ ንግሆ", "ti") == "2026-11-26T09:00"


@pytest.mark.parametrize(
    ("language", "text", "minutes"),
    [
        ("ar", "بعد واحد و أربعين دقيقة", 41),
        ("ar", "بعد خمسة و أربعين دقيقة", 45),
        ("ar", "بعد تسعة و أربعين دقيقة", 49),
        ("so", "kow iyo afartan daqiiqo kadib", 41),
        ("so", "sagaal iyo afartan daqiiqo kadib", 49),
        ("so", "afartan iyo shan daqiiqo kadib", 45),
        ("fr", "dans quarante cinq minutes", 45),
        ("fr", "dans cinquante neuf minutes", 59),
        ("en", "in forty minutes", 40),
    ],
)
def test_minutes_of_two_words_are_counted_whichever_of_them_comes_first(language: str, text: str, minutes: int) -> None:
    assert meant(text, language) == f"2026-11-23T10:{minutes}"


@pytest.mark.parametrize(("language", "text"), [("fr", "dans quarante dix minutes"), ("en", "in 40 5 minutes")])
def test_two_numbers_that_nobody_says_together_stay_two(language: str, text: str) -> None:
    assert meant(text, language) == "none"


def test_a_small_word_between_parts_nothing_and_a_longer_one_does() -> None:
    assert meant("i morgen nok 14") == "2026-11-24T14:00"
    assert meant("i morgen ikke 14") == "needs-time"
    assert meant("i morgen ved 14tiden") == "2026-11-24T14:00"


def test_danish_weekdays_are_known_in_other_languages_unless_they_are_short_enough_to_be_another_word() -> None:
    assert meant("tors at 9", "en") == "2026-11-26T09:00"
    assert meant("ons at 9", "en") == "needs-date"


def test_a_thousand_letters_of_a_message_are_read_and_no_more() -> None:
    assert meant("i morgen kl. 14".rjust(1000)) == "2026-11-24T14:00"
    assert meant("i morgen kl. 14".rjust(1001)) == meant("i morgen kl. 1")


def test_words_that_belong_together_are_known_with_what_is_written_together_with_the_first_of_them() -> None:
    assert meant("٢٦ بتشرين الثاني الساعة ٩", "ar") == "2026-11-26T09:00"
    assert meant("٢٦ تشرين الثاني الساعة ٩", "ar") == "2026-11-26T09:00"
    assert meant("٢٦ بكانون الأول الساعة ٩", "ar") == "2026-12-26T09:00"
    assert meant("٢٦ بكانون الثاني الساعة ٩", "ar") == "2027-01-26T09:00"


def test_letters_right_behind_a_number_part_nothing() -> None:
    assert meant("i morgen 14tiden") == "2026-11-24T14:00"
    assert meant("kl. 14tiden i morgen") == "2026-11-24T14:00"
    assert meant("14 tiden i morgen") == "needs-time"
