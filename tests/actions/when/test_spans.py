"""From one day to another, and days that no calendar has: at the ends of months, and of what is still to come."""

from __future__ import annotations

import pytest

from actions.when.spans import no_such_day, read_hours
from tests.actions.when.reading import named


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "12-16 oktober", "2027-10-12 2027-10-16"),
        ("da", "12.-16. oktober", "2027-10-12 2027-10-16"),
        ("da", "fra 12 til 16 oktober", "2027-10-12 2027-10-16"),
        ("da", "5.-8. juni", "2027-06-05 2027-06-08"),
        ("da", "12/10-16/10", "2027-10-12 2027-10-16"),
        ("da", "12/10 - 16/10", "2027-10-12 2027-10-16"),
        ("da", "28/12-2/1", "2026-12-28 2027-01-02"),
        ("da", "26. og 27. november", "2026-11-26 2026-11-27"),
        ("en", "12 to 16 October", "2027-10-12 2027-10-16"),
        ("en", "October 12 to October 16", "2027-10-12 2027-10-16"),
        ("en", "from 5 June until 8 June", "2027-06-05 2027-06-08"),
        ("fr", "du 12 au 16 octobre", "2027-10-12 2027-10-16"),
    ],
)
def test_both_days_are_found_where_the_month_is_said_once_or_twice(language: str, text: str, expected: str) -> None:
    assert named(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fra 23/11 til 23/11", "2026-11-23 2026-11-23"),
        ("fra 22/11 til 24/11", "2026-11-24 2027-11-22"),
        ("16/10-12/10", "2027-10-12 2027-10-16"),
        ("fra mandag til fredag", "2026-11-23 2026-11-27"),
        ("5/6", "2027-06-05 2027-06-05"),
        ("tirsdag d. 24. november", "2026-11-24 2026-11-24"),
    ],
)
def test_a_span_may_begin_today_and_ends_no_earlier_than_it_begins(text: str, expected: str) -> None:
    assert named(text) == expected


@pytest.mark.parametrize("text", ["12/10, 14/10 og 16/10", "10-12", "hej", "om 2 timer", "31. februar"])
def test_three_days_or_none_are_no_span(text: str) -> None:
    assert named(text) == "…"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "31. februar"),
        ("da", "30. februar"),
        ("da", "den 31. november"),
        ("da", "31/4"),
        ("da", "30/2"),
        ("da", "0/4"),
        ("da", "13/13"),
        ("da", "30.2"),
        ("da", "31.11"),
        ("en", "February 31"),
        ("en", "31st of April"),
        ("fa", "۳۱ مهر"),
    ],
)
def test_a_day_that_no_calendar_has_is_noticed(language: str, text: str) -> None:
    assert no_such_day(text, language)


@pytest.mark.parametrize(
    ("language", "none", "last"),
    [
        ("en", "February 30 or March 3", "February 29 or March 3"),
        ("en", "30 February or 3 March", "29 February or 3 March"),
        ("en", "31st of April or 3 March", "30th of April or 3 March"),
        ("da", "31. november eller 3. december", "30. november eller 3. december"),
        ("da", "30.2 eller 3.3", "29.2 eller 3.3"),
        ("da", "31/4 eller 3/5", "30/4 eller 3/5"),
    ],
)
def test_it_is_noticed_also_beside_a_day_that_there_is(language: str, none: str, last: str) -> None:
    assert no_such_day(none, language)
    assert not no_such_day(last, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "29. februar"),
        ("da", "30. april"),
        ("da", "31/12"),
        ("da", "29.2"),
        ("da", "25.12"),
        ("da", "24.13"),
        ("da", "25.13"),
        ("da", "1/13"),
        ("da", "uge 31"),
        ("da", "32 i april"),
        ("en", "30th of April"),
        ("fa", "۳۰ مهر"),
    ],
)
def test_what_a_calendar_has_or_is_no_day_at_all_is_let_pass(language: str, text: str) -> None:
    assert not no_such_day(text, language)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "fra 9 til 12", "09:00 12:00"),
        ("da", "kl. 9 til kl. 12.30", "09:00 12:30"),
        ("da", "fra halv ni til tolv", "08:30 12:00"),
        ("da", "fra 8 til 3", "08:00 15:00"),
        ("en", "from half past eight to noon", "08:30 12:00"),
        ("fr", "de 9h à 12h30", "09:00 12:30"),
        ("uk", "з 9 до 12", "09:00 12:00"),
        ("sw", "saa tatu asubuhi hadi saa sita mchana", "09:00 12:00"),
        ("ar", "من ٩ الى ١٢", "09:00 12:00"),
    ],
)
def test_from_when_to_when_is_read_in_words(language: str, text: str, expected: str) -> None:
    found = read_hours(text, language)
    assert found
    assert " ".join(f"{each:%H:%M}" for each in found) == expected


@pytest.mark.parametrize("text", ["kl. 9", "fra 12 til 9 om morgenen", "til 12", "hej", ""])
def test_what_says_no_two_times_in_their_order_is_no_span_of_hours(text: str) -> None:
    assert read_hours(text, "da") is None
