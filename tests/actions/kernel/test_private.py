"""CPR and telephone numbers, addresses and insults are found however they are written; other texts are left alone."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.kernel.insults import folded, has_insult, words
from actions.kernel.private import has_address, has_cpr, has_number, without_cpr
from config.languages import LANGUAGES

DAYS = st.dates(date(1920, 1, 1), date(2026, 12, 31))
DIGITS = st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"])
HYPHENS = st.sampled_from(["-", "", " ", " - ", "–", "‑"])
# What stands around it: no digits, and nothing that is no text.
AROUND = st.text(st.characters(exclude_categories=["Nd", "No", "Nl", "Cs", "Cc", "Co", "Cn"]), max_size=20).filter(
    # Some signs, such as that of an hour, fall apart into digits.
    lambda text: not any(char.isdecimal() for char in unicodedata.normalize("NFKC", text))
)


def number(day: date, serial: int, hyphen: str, digits: str) -> str:
    western = f"{day:%d%m%y}{hyphen}{serial:04d}"
    return western.translate(str.maketrans("0123456789", digits))


@given(DAYS, st.integers(0, 9999), HYPHENS, DIGITS, AROUND, AROUND)
def test_every_cpr_number_is_found_and_taken_out(
    day: date, serial: int, hyphen: str, digits: str, before: str, after: str
) -> None:
    text = before + number(day, serial, hyphen, digits) + after
    assert has_cpr(text)
    assert has_number(text)
    left = without_cpr(text)
    assert not has_cpr(left)
    assert not any(char.isdecimal() for char in left)


@given(st.integers(0, 99), st.integers(13, 99), st.integers(0, 99), st.integers(0, 9999))
def test_what_is_no_date_is_no_cpr_number(day: int, month: int, year: int, serial: int) -> None:
    assert not has_cpr(f"{day:02d}{month:02d}{year:02d}-{serial:04d}")


@given(st.text(st.characters(exclude_categories=["Nd", "No", "Nl", "Cs"]), max_size=60))
def test_a_text_without_digits_has_no_number(text: str) -> None:
    assert not has_cpr(text)
    assert not has_number(text)


@pytest.mark.parametrize(
    "text",
    ["0101\u200f90-1234", "01.01.90-1234", "cpr:0101901234!", "12 010190-1234", "29 02 96 - 1234", "710190-1234"],
)
def test_a_cpr_number_hides_behind_nothing(text: str) -> None:
    assert has_cpr(text)


@pytest.mark.parametrize("text", ["1010190-1234", "010190-12345", "310299-1234", "300201-1234", "12.11.2026 kl. 10:30"])
def test_other_numbers_are_no_cpr_number(text: str) -> None:
    assert not has_cpr(text)


@pytest.mark.parametrize(
    "text",
    [
        "ring 55 88 66 00",
        "+4555886600",
        "+45 55.88.66.00",
        "(55) 88-66-00",
        "٥٥٨٨٦٦٠٠",
        "۵۵ ۸۸ ۶۶ ۰۰",
        "5 5 8 8 6 6 0 0",
    ],
)
def test_telephone_numbers_are_found(text: str) -> None:
    assert has_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "Børnene er 4 og 7 år",
        "str. 110/116, 122/128",
        "98-104-110",
        "kl. 16.30-17.15",
        "90x200 cm",
        "140 x 200",
        "nr. 4711",
    ],
)
def test_sizes_and_hours_are_no_telephone_number(text: str) -> None:
    assert not has_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "amal@example.org",
        "skriv til @amal_90",
        "https://facebook.com/amal",
        "www.amal",
        "t.me/amal",
        "facebook.com/amal",
    ],
)
def test_addresses_are_found(text: str) -> None:
    assert has_address(text)


@pytest.mark.parametrize("text", ["en seng @ 200 kr", "Jeg mangler sko.De er til et barn", "a.m.", "tak.me"])
def test_other_texts_are_no_address(text: str) -> None:
    assert not has_address(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_a_short_list_and_each_word_of_it_is_found(language: str) -> None:
    assert 8 <= len(words()[language]) <= 15
    for word in words()[language]:
        assert has_insult(f"x, {word.upper()}!"), word


@pytest.mark.parametrize(
    ("text", "insulting"),
    [
        ("Idiot!", True),
        ("ìdïot", True),
        ("شَرْمُوطَة", True),
        ("حرام‌زاده", True),
        ("جــنــده", True),
        ("idiotisk", False),
        ("Jeg mangler en seng til to børn", False),
        ("أحتاج إلى سرير لطفلين", False),
        ("ዓራት የድልየኒ", False),
    ],
)
def test_whole_words_are_found_whatever_the_accents_and_letters(text: str, insulting: bool) -> None:
    assert has_insult(text) is insulting


@given(st.sampled_from([word for each in words().values() for word in each]))
def test_folding_twice_changes_nothing(word: str) -> None:
    assert folded(folded(word)) == folded(word)
