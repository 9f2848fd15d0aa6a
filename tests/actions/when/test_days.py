"""Days at their borders: the last one of a month, today, the end of the week, a year behind the date."""

from __future__ import annotations

import pytest

from tests.actions.when.reading import MONDAY, meant

THURSDAY, SATURDAY, SUNDAY = "2026-11-26T08:00", "2026-11-28T08:00", "2026-11-29T08:00"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1/1 kl. 9", "2027-01-01T09:00"),
        ("31/12 kl. 9", "2026-12-31T09:00"),
        ("12/12 kl. 9", "2026-12-12T09:00"),
        ("11/26 kl. 9", "2026-11-26T09:00"),
        ("31.12 kl. 9", "2026-12-31T09:00"),
        ("1.1 kl 10", "2027-01-01T10:00"),
        ("26.11 kl. 9", "2026-11-26T09:00"),
        ("d. 24.12 kl. 10", "2026-12-24T10:00"),
        ("d. 10.12 kl. 10.12", "2026-12-10T10:12"),
        ("10.12 kl. 9", "2026-12-10T09:00"),
        ("31-12 kl. 9", "2026-12-31T09:00"),
        ("24-12 kl. 9", "2026-12-24T09:00"),
        ("26.11.2026 kl. 9", "2026-11-26T09:00"),
        ("26.11.26 kl. 9", "2026-11-26T09:00"),
        ("26.11.99 kl. 9", "2099-11-26T09:00"),
        ("26/11-26 kl. 9", "2026-11-26T09:00"),
        ("26 11 2026 kl. 9", "2026-11-26T09:00"),
        ("2026-11-26 kl. 9", "2026-11-26T09:00"),
    ],
)
def test_a_date_in_numbers_is_read_however_it_is_written(text: str, expected: str) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize("text", ["32/11 kl. 9", "0/11 kl. 9", "13/13 kl. 9", "10-25 kl 9", "30. februar kl. 9"])
def test_what_no_calendar_has_is_no_day(text: str) -> None:
    assert meant(text) == "needs-date"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("torsdag 24.12", "needs-time"),
        ("torsdag 23.12", "2026-11-26T23:12"),
        ("i morgen 23.12", "2026-11-24T23:12"),
        ("i morgen 10.12", "2026-11-24T10:12"),
        ("31.01", "needs-time"),
        ("den 10.12", "needs-time"),
        ("10.12", "needs-date"),
        ("25-12", "needs-time"),
        ("24-12", "needs-time"),
        ("23-12", "none"),
        ("10-12", "none"),
        ("kl. 10-12", "needs-date"),
        ("i morgen 12-10", "needs-time"),
    ],
)
def test_two_numbers_are_a_day_only_where_they_can_be_no_time(text: str, expected: str) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("23/11 kl. 14", "2026-11-23T14:00"),
        ("22/11 kl. 14", "2027-11-22T14:00"),
        ("23. november kl. 14", "2026-11-23T14:00"),
        ("22. november kl. 14", "2027-11-22T14:00"),
        ("den 23. kl. 14", "2026-11-23T14:00"),
        ("den 22. kl. 9", "2026-12-22T09:00"),
        ("d. 26 kl. 9", "2026-11-26T09:00"),
        ("26te kl. 9", "2026-11-26T09:00"),
        ("den 26te kl. 9", "2026-11-26T09:00"),
        ("den 30. kl. 9", "2026-11-30T09:00"),
        ("den 31. kl. 9", "2026-12-31T09:00"),
        ("29. februar kl. 9", "2028-02-29T09:00"),
    ],
)
def test_a_day_without_a_year_is_the_next_one_from_today_on(text: str, expected: str) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize(
    ("now", "text", "expected"),
    [
        ("2026-12-31T10:00", "den 1. kl. 9", "2027-01-01T09:00"),
        ("2026-12-31T10:00", "den 31. kl. 14", "2026-12-31T14:00"),
        ("2026-12-01T10:00", "den 30. kl. 9", "2026-12-30T09:00"),
        ("2027-01-31T10:00", "den 30. kl. 9", "2027-03-30T09:00"),
        ("2027-02-01T10:00", "den 31. kl. 9", "2027-03-31T09:00"),
    ],
)
def test_a_day_of_the_month_goes_over_the_end_of_the_year_and_short_months(now: str, text: str, expected: str) -> None:
    assert meant(text, now=now) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("26/11 2027 kl. 9", "2027-11-26T09:00"),
        ("26 november 2027 kl. 9", "2027-11-26T09:00"),
        ("26 november 2100 kl. 9", "2100-11-26T09:00"),
        ("26 november 2101 kl. 9", "2026-11-26T09:00"),
        ("den 26 november kl. 9", "2026-11-26T09:00"),
        ("den 3. december 2027 kl. 9", "2027-12-03T09:00"),
    ],
)
def test_a_year_behind_a_date_is_taken_at_its_word(text: str, expected: str) -> None:
    assert meant(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "November 26 at 9", "2026-11-26T09:00"),
        ("en", "November 26th at 9", "2026-11-26T09:00"),
        ("en", "26th of November at 9am", "2026-11-26T09:00"),
        ("en", "11/26/2026 at 9", "2026-11-26T09:00"),
        ("fr", "le 1er décembre à 9h", "2026-12-01T09:00"),
        ("fr", "le 31 à 9h", "2026-12-31T09:00"),
        ("fr", "le 26 du mois 11 à 9h", "2026-11-26T09:00"),
        ("ar", "يوم ٢٦ شهر ١٢ الساعة ٩", "2026-12-26T09:00"),
        ("fr", "le 26ème du mois 12 à 9h", "2026-12-26T09:00"),
        ("ckb", "٢٦ی مانگی ١٢ کاتژمێر ٩", "2026-12-26T09:00"),
        ("ckb", "٢٦ی ١٢ی مانگ کاتژمێر ٩", "2026-12-26T09:00"),
        ("ckb", "٢٦ ١٢ مانگ کاتژمێر ٩", "2026-12-26T09:00"),
        ("ckb", "٢٦ ١٣ مانگ کاتژمێر ٩", "needs-date"),
        ("sw", "tarehe 26 mwezi wa 12 saa 3 asubuhi", "2026-12-26T09:00"),
        ("ps", "د لیندۍ په ۱۲ ۹ بجې سهار", "2026-12-03T09:00"),
        ("ps", "لیندۍ په ۵ ۹ بجې سهار", "2026-11-26T09:00"),
        ("fa", "۱۴۰۶/۰۹/۰۵ ساعت ۱۴", "2027-11-26T14:00"),
    ],
)
def test_day_and_month_are_read_in_the_order_of_each_language(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "i går kl. 14", "2026-11-22T14:00"),
        ("da", "i dag kl. 14", "2026-11-23T14:00"),
        ("da", "om en uge kl. 9", "2026-11-30T09:00"),
        ("da", "om 3 uger kl. 9", "2026-12-14T09:00"),
        ("da", "om fjorten dage kl. 9", "2026-12-07T09:00"),
        ("en", "in a week and a half at 9", "2026-12-03T09:00"),
        ("en", "three days from now at 9", "2026-11-26T09:00"),
        ("sw", "baada ya siku tatu saa nne asubuhi", "2026-11-26T10:00"),
        ("ln", "nsima ya mikolo misato na 9h", "2026-11-26T09:00"),
        ("ar", "بعد يومين الساعة ٩ الصبح", "2026-11-25T09:00"),
        ("fa", "دو روز دیگر ساعت ۹", "2026-11-25T09:00"),
        ("ar", "بعد أسبوع الساعة ٩", "2026-11-30T09:00"),
        ("ar", "بكرة بعد الساعة ٩", "2026-11-24T09:00"),
        ("ar", "بكرة بعد الساعة ٠", "2026-11-24T00:00"),
        ("sw", "baada ya wiki saa nne asubuhi", "2026-11-30T10:00"),
        ("ln", "nsima ya mposo na 9h", "2026-11-30T09:00"),
    ],
)
def test_days_and_weeks_from_now_are_counted(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected


@pytest.mark.parametrize(
    ("now", "text", "expected"),
    [
        (MONDAY, "om 2 måneder kl. 9", "2027-01-23T09:00"),
        ("2026-12-31T10:00", "om en måned kl. 9", "2027-01-31T09:00"),
        ("2027-01-31T10:00", "om en måned kl. 9", "2027-02-28T09:00"),
        ("2026-11-30T10:00", "om 13 måneder kl. 9", "2027-12-30T09:00"),
    ],
)
def test_in_a_month_is_the_same_day_or_the_last_one_that_the_month_has(now: str, text: str, expected: str) -> None:
    assert meant(text, now=now) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "om 90 minutter", "2026-11-23T11:30"),
        ("da", "om 1000 minutter", "2026-11-24T02:40"),
        ("da", "om 1001 minutter", "none"),
        ("da", "om 24 timer", "2026-11-24T10:00"),
        ("da", "om et kvarter", "2026-11-23T10:15"),
        ("da", "om halvanden time", "2026-11-23T11:30"),
        ("en", "two hours from now", "2026-11-23T12:00"),
        ("en", "in an hour and a half", "2026-11-23T11:30"),
        ("sw", "baada ya saa mbili", "2026-11-23T12:00"),
        ("sw", "baada ya dakika 30", "2026-11-23T10:30"),
        ("sw", "baada ya saa mbili na nusu", "2026-11-23T12:30"),
        ("sw", "baada ya saa", "2026-11-23T11:00"),
        ("so", "saacad kadib", "2026-11-23T11:00"),
        ("ar", "بعد ساعة", "2026-11-23T11:00"),
        ("fr", "dans une heure et demie", "2026-11-23T11:30"),
        ("ln", "nsima ya ngonga mibale", "2026-11-23T12:00"),
    ],
)
def test_minutes_and_hours_from_now_are_counted(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "torsdag kl. 14", "2026-12-03T14:00 2026-11-26T14:00"),
        ("da", "denne torsdag kl. 14", "2026-11-26T14:00"),
        ("da", "næste torsdag kl. 14", "2026-12-03T14:00"),
        ("da", "næste onsdag kl. 9", "2026-12-02T09:00"),
        ("da", "næste lørdag kl. 9", "2026-12-05T09:00 2026-11-28T09:00"),
        ("da", "kommende lørdag kl. 9", "2026-11-28T09:00"),
        ("da", "sidste torsdag kl. 9", "2026-11-19T09:00"),
        ("da", "sidste lørdag kl. 9", "2026-11-21T09:00"),
        ("da", "torsdag i næste uge kl. 9", "2026-12-03T09:00"),
        ("da", "mandag i næste uge kl. 9", "2026-11-30T09:00"),
        ("da", "lørdag i denne uge kl. 9", "2026-11-28T09:00"),
        ("da", "mandag i denne uge kl. 9", "2026-11-23T09:00"),
        ("en", "a week from thursday at 10", "2026-12-10T10:00"),
        ("en", "a week from friday at 10", "2026-12-04T10:00"),
        ("en", "next friday at 10", "2026-12-04T10:00 2026-11-27T10:00"),
        ("en", "next monday at 10", "2026-11-30T10:00"),
        ("en", "last friday at 10", "2026-11-20T10:00"),
        ("en", "friday next week at 10", "2026-12-04T10:00"),
        ("fr", "jeudi en huit à 10h", "2026-12-10T10:00"),
    ],
)
def test_on_a_thursday_a_weekday_is_this_week_s_or_the_next_one_s(language: str, text: str, expected: str) -> None:
    assert meant(text, language, THURSDAY) == expected


@pytest.mark.parametrize(
    ("language", "now", "text", "expected"),
    [
        ("ar", MONDAY, "السبت الأسبوع القادم الساعة ١٠", "2026-12-05T10:00"),
        ("ar", MONDAY, "الاحد الأسبوع القادم الساعة ١٠", "2026-11-29T10:00 2026-12-06T10:00"),
        ("ar", MONDAY, "الاثنين الأسبوع القادم الساعة ١٠", "2026-11-30T10:00"),
        ("ar", SATURDAY, "الاحد الأسبوع القادم الساعة ١٠", "2026-11-29T10:00 2026-12-06T10:00"),
        ("ar", SUNDAY, "الاحد الأسبوع القادم الساعة ١٠", "2026-12-06T10:00"),
        ("ar", SUNDAY, "الاثنين الأسبوع القادم الساعة ١٠", "2026-12-07T10:00 2026-11-30T10:00"),
        ("fa", MONDAY, "شنبه هفته آینده ساعت ۱۰", "2026-11-28T10:00 2026-12-05T10:00"),
        ("fa", MONDAY, "جمعه هفته آینده ساعت ۱۰", "2026-12-04T10:00"),
        ("fa", SATURDAY, "شنبه هفته آینده ساعت ۱۰", "2026-12-05T10:00"),
        ("fa", SATURDAY, "جمعه هفته آینده ساعت ۱۰", "2026-12-11T10:00 2026-12-04T10:00"),
        ("da", SUNDAY, "søndag i næste uge kl. 9", "2026-12-06T09:00"),
    ],
)
def test_next_week_begins_on_the_language_s_own_day_or_on_denmark_s(
    language: str, now: str, text: str, expected: str
) -> None:
    assert meant(text, language, now) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "på den 4. sal i morgen kl. 9"),
        ("da", "værelse 12 i morgen kl. 9"),
        ("da", "i morgen 12 børn kl. 9"),
        ("da", "i morgen kl. 9, 3 personer"),
        ("en", "my 4th child tomorrow at 9"),
    ],
)
def test_a_number_that_counts_something_is_no_day_of_the_month(language: str, text: str) -> None:
    assert meant(text, language) == "2026-11-24T09:00"


def read_as(expected: dict[tuple[str, str], str]) -> dict[tuple[str, str], str]:
    """What each text, in its language, is read as: to be compared with what it should be."""
    return {(language, text): meant(text, language) for language, text in expected}


def test_a_year_may_stand_behind_whatever_the_date_ends_with() -> None:
    expected = {
        ("en", "November 26th 2027 at 9"): "2027-11-26T09:00",
        ("en", "November 26 2027 at 9"): "2027-11-26T09:00",
        ("en", "26th November 2027 at 9"): "2027-11-26T09:00",
        ("fr", "le 26 du mois 12 2027 à 9h"): "2027-12-26T09:00",
        ("ps", "لیندۍ په ۵ ۱۴۰۶ ۹ بجې سهار"): "2027-11-26T09:00",
        ("ps", "نومبر په ۲۶ ۹ بجې سهار"): "2026-11-26T09:00",
    }
    assert read_as(expected) == expected


def test_a_year_that_is_long_over_is_one_of_the_solar_hijri_calendar() -> None:
    expected = {
        ("da", "26/11 1299 kl. 9"): "2026-11-26T09:00",
        ("da", "26/11 1300 kl. 9"): "1922-02-15T09:00",
        ("da", "26/11 1699 kl. 9"): "2321-02-15T09:00",
        ("da", "26/11 1700 kl. 9"): "1700-11-26T09:00",
        ("da", "26/11 2100 kl. 9"): "2100-11-26T09:00",
    }
    assert read_as(expected) == expected


def test_once_the_weekday_is_read_it_makes_no_time_of_day_of_a_date() -> None:
    expected = {
        ("da", "torsdag 10.12 kl. 9"): "2026-12-10T09:00",
        ("da", "10.12 torsdag kl. 9"): "2026-11-26T10:12 2026-11-26T09:00",
        ("da", "torsdag 10-12"): "2026-11-26T10:00",
        ("da", "torsdag den 10-12 kl. 9"): "2026-12-10T09:00",
    }
    assert read_as(expected) == expected


def test_behind_days_that_are_counted_an_hour_may_stand() -> None:
    expected = {
        ("en", "three days from now 14"): "2026-11-26T14:00",
        ("en", "in three days 14"): "2026-11-26T14:00",
        ("da", "om 3 dage 14"): "2026-11-26T14:00",
        ("da", "om en uge 14"): "2026-11-30T14:00",
        ("da", "i overmorgen 14"): "2026-11-25T14:00",
    }
    assert read_as(expected) == expected


def test_a_numbered_month_may_have_a_year_behind_it_and_is_one_of_twelve() -> None:
    expected = {
        ("ckb", "٢٦ ١٢ مانگ ٢٠٢٧ کاتژمێر ٩"): "2027-12-26T09:00",
        ("ckb", "٢٦ی مانگی ١٢ ٢٠٢٧ کاتژمێر ٩"): "2027-12-26T09:00",
        ("ckb", "٢٦ی مانگی ١٣ کاتژمێر ٩"): "needs-date",
        ("ar", "يوم ٢٦ شهر ١٢ ٢٠٢٧ الساعة ٩"): "2027-12-26T09:00",
        ("ar", "يوم ٢٦ شهر ١٣ الساعة ٩"): "needs-date",
        ("en", "November 26 December at 9"): "needs-date",
    }
    assert read_as(expected) == expected


def test_behind_the_month_a_number_is_the_day_unless_it_is_an_hour() -> None:
    expected = {
        ("ps", "لیندۍ په ۵"): "needs-time",
        ("ps", "لیندۍ په ۵ بجې"): "needs-date",
        ("ps", "لیندۍ په ۵ نیمې"): "needs-date",
    }
    assert read_as(expected) == expected


def test_what_is_counted_may_stand_on_either_side_of_its_number() -> None:
    expected = {
        ("sw", "11 lisaa kisha"): "2026-11-23T21:00",
        ("sw", "mbili siku yajayo saa nne asubuhi"): "2026-11-25T10:00",
        ("ln", "après deux minutes"): "2026-11-23T10:02",
        ("ln", "24 minute sima ya"): "2026-11-23T10:24",
        ("en", "in a week in 8 minutes"): "needs-time",
        ("en", "in a week and a half 14"): "2026-12-03T14:00",
        ("ar", "بكرة بعد الساعة ٢٤"): "2026-11-24T00:00",
        ("ar", "بكرة بعد الساعة ٢٥"): "needs-time",
    }
    assert read_as(expected) == expected


def test_where_two_days_are_named_a_date_comes_before_a_weekday() -> None:
    expected = {
        ("en", "tuesday 24 november at 9"): "2026-11-24T09:00",
        ("en", "tuesday 26 november at 9"): "2026-11-26T09:00 2026-11-24T09:00",
        ("en", "thursday 26 november or friday 27 november at 9"): "2026-11-26T09:00 2026-11-27T09:00",
        ("en", "thursday or friday 27 november at 9"): "2026-11-27T09:00 2026-11-26T09:00",
        ("en", "today and tomorrow at 9"): "2026-11-24T09:00",
        ("en", "today at 9"): "2026-11-23T09:00",
    }
    assert read_as(expected) == expected
