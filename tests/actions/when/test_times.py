"""Times of day at their borders: midnight, the last minute, the hour that may be one of the afternoon."""

from __future__ import annotations

import pytest

from tests.actions.when.reading import meant


def tomorrow(text: str, language: str = "da") -> str:
    """The times of tomorrow that the text may mean; `+` stands before one of the day after."""
    found = meant(text, language)
    return found.replace("2026-11-24T", "").replace("2026-11-25T", "+")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kl. 23.59 i morgen", "23:59"),
        ("kl. 0.00 i morgen", "00:00"),
        ("kl. 00:30 i morgen", "00:30"),
        ("kl 12.60 i morgen", "needs-time"),
        ("kl. 9 30 i morgen", "09:30"),
        ("i morgen kl. 0930", "09:30"),
        ("i morgen kl. 2359", "23:59"),
        ("i morgen kl. 0000", "00:00"),
        ("i morgen kl. 0059", "00:59"),
        ("i morgen kl. 2460", "needs-time"),
        ("i morgen kl. 0960", "needs-time"),
        ("i morgen kl. 25", "needs-time"),
        ("i morgen 25", "needs-time"),
        ("i morgen kl. 0", "00:00"),
        ("i morgen 0", "needs-time"),
        ("kl. 25.30 i morgen", "needs-time"),
        ("halv 25 i morgen", "needs-time"),
        ("ti over 25 i morgen", "needs-time"),
        ("ti i 24 i morgen", "23:50"),
        ("i morgen 9 30", "09:30"),
        ("i morgen 14", "14:00"),
        ("i morgen 9 kr", "needs-time"),
    ],
)
def test_the_clock_goes_from_midnight_to_its_last_minute(text: str, expected: str) -> None:
    assert tomorrow(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("i morgen kl. 1", "13:00 01:00"),
        ("i morgen kl. 6", "18:00 06:00"),
        ("i morgen kl. 7", "07:00"),
        ("i morgen kl. 12", "12:00"),
        ("i morgen kl. 13", "13:00"),
        ("i morgen 1", "13:00 01:00"),
        ("halv to i morgen", "13:30 01:30"),
        ("halv et i morgen", "12:30"),
        ("i morgen fra 6 til 8", "18:00 06:00"),
        ("i morgen fra 7 til 8", "07:00"),
        ("i morgen kl. 6-8", "18:00 06:00"),
        ("i morgen kl. 7-8", "07:00"),
        ("i morgen 6-8", "18:00 06:00"),
        ("i morgen 7-8", "07:00"),
    ],
)
def test_an_hour_before_seven_may_be_one_of_the_afternoon(text: str, expected: str) -> None:
    assert tomorrow(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("i morgen fra 9 til 12", "09:00"),
        ("i morgen fra kl. 9 til kl. 12", "09:00"),
        ("i morgen mellem 9 og 12", "09:00"),
        ("i morgen kl 9.30-12.30", "09:30"),
        ("i morgen kl 9:30 til 12:30", "09:30"),
        ("i morgen kl. 9 til 12", "09:00"),
        ("i morgen 8-24", "08:00"),
        ("i morgen 12-8", "needs-time"),
        ("i morgen 8-8", "needs-time"),
        ("i morgen 8-25", "needs-time"),
        ("i morgen fra 23 til 24", "23:00"),
        ("i morgen fra 9 til 25", "needs-time"),
        ("i morgen kl. 9 til 24", "09:00"),
        ("i morgen kl. 9 til 0", "09:00"),
        ("i morgen 9:30 12:30", "09:30"),
        ("i morgen kl. 14, fra 9 til 12 personer", "14:00"),
        ("i morgen kl. 9 til 10, og kl. 14", "09:00 14:00"),
        ("fredag fra 0 til 24", "2026-11-27T00:00"),
    ],
)
def test_of_a_span_the_first_hour_is_meant(text: str, expected: str) -> None:
    assert tomorrow(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "halv ni i morgen", "08:30"),
        ("da", "halv 24 i morgen", "23:30"),
        ("da", "halv kl. ni i morgen", "08:30"),
        ("da", "kl. halv ni om morgenen i morgen", "08:30"),
        ("da", "kvart over ni i morgen", "09:15"),
        ("da", "kvart over et i morgen", "13:15"),
        ("da", "kvart i et i morgen", "12:45"),
        ("da", "ti over ni i morgen", "09:10"),
        ("da", "ti minutter over ni i morgen", "09:10"),
        ("da", "ti i ni i morgen", "08:50"),
        ("da", "fem over halv ni i morgen", "08:35"),
        ("da", "fem i halv ni i morgen", "08:25"),
        ("da", "59 minutter over 9 i morgen", "09:59"),
        ("da", "60 minutter over 9 i morgen", "needs-time"),
        ("da", "ti over kl. ni i morgen", "09:10"),
        ("da", "i morgen kl. ni ti", "09:10"),
        ("da", "i morgen kl. ni fem", "needs-time"),
        ("da", "i morgen kl. 9 5", "needs-time"),
        ("da", "i morgen kl. 9 30 lektioner", "09:00"),
        ("da", "i morgen kl. ni ti lektioner", "09:00"),
        ("da", "til middag i morgen", "12:00"),
        ("en", "half past nine tomorrow", "09:30"),
        ("en", "half past 12 tomorrow", "12:30"),
        ("en", "half past one tomorrow", "13:30"),
        ("en", "quarter to one tomorrow", "12:45"),
        ("en", "quarter past nine tomorrow", "09:15"),
        ("en", "ten to nine tomorrow", "08:50"),
        ("en", "nine thirty tomorrow", "09:30"),
        ("en", "at nine ten tomorrow", "09:10"),
        ("en", "tomorrow at 9 and a half", "09:30"),
        ("en", "tomorrow at noon", "12:00"),
        ("fr", "demain à 9h et quart", "09:15"),
        ("fr", "demain à 9h moins le quart", "08:45"),
        ("fr", "demain à neuf heures dix", "09:10"),
        ("fr", "demain à neuf heures cinquante neuf", "09:59"),
        ("fr", "demain midi et demi", "12:30"),
        ("fr", "demain de 9h à 12h", "09:00"),
        ("uk", "завтра за чверть дев'ята", "08:45"),
        ("uk", "завтра чверть на дев'яту", "08:15"),
        ("uk", "завтра чверть по дев'ятій", "09:15"),
        ("uk", "завтра о 9 без десяти", "08:50"),
        ("uk", "без десяти дев'ять завтра", "08:50"),
        ("uk", "без десяти хвилин дев'ять завтра", "08:50"),
        ("uk", "без 59 хвилин 9 завтра", "08:01"),
        ("sw", "kesho saa tatu na dakika kumi asubuhi", "09:10"),
        ("sw", "kesho saa tatu kasoro dakika kumi asubuhi", "08:50"),
        ("sw", "kesho saa tatu na dakika 1 asubuhi", "09:01"),
        ("sw", "kesho saa tatu na dakika 59 asubuhi", "09:59"),
        ("sw", "kesho saa tatu na dakika 60 asubuhi", "09:00"),
        ("ar", "بكرة الساعة تسعة الا ربع", "08:45"),
        ("ar", "بكرة الساعة تسعة الا عشرة", "08:50"),
        ("ar", "بكرة الساعة تسعة وعشرة", "09:10"),
        ("ar", "بكرة الساعة تسعة وعشر دقايق", "09:10"),
    ],
)
def test_minutes_before_and_after_the_hour_are_counted(language: str, text: str, expected: str) -> None:
    assert tomorrow(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tomorrow at 9 am", "09:00"),
        ("tomorrow at 9 pm", "21:00"),
        ("tomorrow at 12 am", "00:00"),
        ("tomorrow at 12 pm", "12:00"),
        ("tomorrow at 12:30 am", "00:30"),
        ("tomorrow at 12:30 pm", "12:30"),
        ("tomorrow at 11 pm", "23:00"),
        ("tomorrow at 11 in the morning", "11:00"),
        ("tomorrow at 2 in the morning", "02:00"),
        ("tomorrow at 6 in the afternoon", "18:00"),
        ("tomorrow at 3 in the evening", "15:00"),
        ("tomorrow at 9 in the evening", "21:00"),
        ("tomorrow at 6 at night", "18:00"),
        ("tomorrow at 12 at night", "+00:00"),
        ("tomorrow at 1 at night", "+01:00"),
        ("tomorrow at 5 at night", "+05:00"),
    ],
)
def test_a_part_of_the_day_says_which_half_of_it_is_meant(text: str, expected: str) -> None:
    assert tomorrow(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("om aftenen 9 i morgen", "21:00"),
        ("9 om aftenen i morgen", "21:00"),
        ("i morgen to om aftenen", "14:00"),
        ("i morgen kl. 8 om aftenen, ikke om morgenen", "20:00"),
        ("ikke om morgenen, men i morgen kl. 8 om aftenen", "20:00"),
    ],
)
def test_the_part_of_the_day_that_stands_nearest_counts(text: str, expected: str) -> None:
    assert tomorrow(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "i morgen 14 lektioner", "needs-time"),
        ("da", "i morgen to", "needs-time"),
        ("da", "om aftenen 9 børn i morgen", "needs-time"),
        ("en", "the course takes 2 and a half hours tomorrow", "needs-time"),
        ("en", "tomorrow at 9 for about 2 hours", "09:00"),
        ("en", "tomorrow at one", "needs-time"),
        ("en", "tomorrow at two", "14:00 02:00"),
    ],
)
def test_a_number_that_counts_something_is_no_time_of_day(language: str, text: str, expected: str) -> None:
    assert tomorrow(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "tomorrow ten to one", "2026-11-24T12:50"),
        ("en", "tomorrow ten to one am", "2026-11-24T00:50"),
        ("fr", "demain à une heure moins le quart de l'après-midi", "2026-11-24T12:45"),
        ("fr", "demain 1h00 moins le quart", "2026-11-24T12:45"),
        ("ar", "بكرا الساعة وحدة الا ربع الظهر", "2026-11-24T12:45"),
        ("uk", "завтра за десять перша", "2026-11-24T12:50"),
        ("sw", "kesho saa moja kasoro robo asubuhi", "2026-11-24T06:45"),
    ],
)
def test_minutes_to_one_are_minutes_to_thirteen(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected


def test_midnight_is_at_the_end_of_a_day_or_at_its_beginning() -> None:
    assert meant("fredag ved midnat") == "2026-11-28T00:00 2026-11-27T00:00"
    assert tomorrow("kl. 24 i morgen") == "00:00"


def test_a_part_of_the_day_in_which_the_hour_is_not_throws_doubt_on_it() -> None:
    expected = {
        "i morgen om morgenen kl. 22": "needs-time",
        "i morgen formiddag kl. 14": "needs-time",
        "i morgen eftermiddag kl. 14": "14:00",
        "i morgen eftermiddag kl. 19": "19:00",
        "i morgen formiddag kl. 11": "11:00",
    }
    assert {text: tomorrow(text) for text in expected} == expected


def test_ten_to_thirty_may_be_half_past_ten() -> None:
    assert tomorrow("i morgen kl. 10-30") == "needs-time"
    assert tomorrow("i morgen kl. 10-29") == "10:00"


def test_an_hour_that_is_just_over_gives_way_to_one_that_is_to_come() -> None:
    assert meant("i dag kl. 10 eller kl. 11") == "2026-11-23T11:00"
    assert meant("i dag kl. 10") == "2026-11-23T10:00"


def test_of_many_times_no_more_than_four_are_asked_for() -> None:
    assert tomorrow("i morgen kl. 9 eller kl. 10 eller kl. 11 eller kl. 14 eller kl. 15") == "09:00 10:00 11:00 14:00"


def test_the_word_for_the_clock_may_stand_on_either_side_and_twice() -> None:
    expected = {
        "tomorrow at half past nine oclock pm": "21:30",
        "tomorrow at quarter to nine oclock oclock pm": "20:45",
        "tomorrow at half past oclock oclock nine pm": "21:30",
        "tomorrow at quarter past oclock 9": "09:15",
        "tomorrow ten mins past oclock nine pm": "21:10",
        "tomorrow at 9 oclock pm": "21:00",
        "tomorrow at 9:15 oclock oclock pm": "21:15",
    }
    assert {text: tomorrow(text, "en") for text in expected} == expected


def test_the_word_for_minutes_may_stand_behind_their_number() -> None:
    expected = {
        ("en", "tomorrow at ten mins past nine"): "09:10",
        ("en", "tomorrow at ten mins to nine"): "08:50",
        ("en", "tomorrow at ten past nine"): "09:10",
        ("en", "tomorrow at ten to nine"): "08:50",
        ("da", "i morgen fem minutter i halv ti"): "09:25",
        ("da", "i morgen fem min over halv ti"): "09:35",
        ("uk", "завтра за десять дев'ята"): "08:50",
        ("uk", "завтра о дев'ятій без десяти"): "08:50",
    }
    assert {(language, text): tomorrow(text, language) for language, text in expected} == expected


def test_minutes_behind_the_hour_have_two_figures_or_a_name_of_ten_and_more() -> None:
    expected = {
        "tomorrow at 9 05": "09:05",
        "tomorrow at 9 5": "needs-time",
        "tomorrow at 9 01": "09:01",
        "tomorrow at 9 59": "09:59",
        "tomorrow at 9 60": "09:00",
        "tomorrow at 9 20 people": "09:00",
        "tomorrow at nine nine": "needs-time",
        "tomorrow at nine ten": "09:10",
        "tomorrow at nine thirty five": "09:35",
    }
    assert {text: tomorrow(text, "en") for text in expected} == expected


def test_quarters_and_halves_count_from_their_hour() -> None:
    expected = {
        ("fr", "demain midi et quart"): "12:15",
        ("fr", "demain midi et demie"): "12:30",
        ("fr", "demain 10h moins le quart"): "09:45",
        ("fr", "demain 10h30 et quart"): "needs-time",
        ("fr", "demain à dix heures moins vingt"): "09:40",
        ("fr", "demain à dix heures vingt"): "10:20",
        ("uk", "завтра чверть на дев'яту"): "08:15",
        ("uk", "завтра чверть на першу"): "12:15",
        ("uk", "завтра пів на першу"): "12:30",
        ("uk", "завтра без десяти дев'ята"): "08:50",
        ("en", "tomorrow at one thirty"): "13:30 01:30",
        ("en", "tomorrow at one oclock"): "13:00 01:00",
    }
    assert {(language, text): tomorrow(text, language) for language, text in expected} == expected


def test_a_span_of_hours_begins_at_24_at_the_latest() -> None:
    expected = {
        "i morgen kl. 23-6": "23:00",
        "i morgen kl. 24-6": "00:00",
        "i morgen kl. 25-6": "needs-time",
        "i morgen kl. 9-25": "09:00",
        "kl kl kl 9.30 i morgen": "09:30",
        "i morgen til kl. 9.30 kl 10": "needs-time",
        "i morgen 14 fra 9": "needs-time",
    }
    assert {text: tomorrow(text) for text in expected} == expected


def test_the_part_of_the_day_behind_a_span_is_that_of_its_beginning() -> None:
    assert tomorrow("tomorrow at 9-5 pm", "en") == "21:00"
    assert tomorrow("tomorrow at 9-12 in the evening", "en") == "21:00"
    assert tomorrow("tomorrow by oclock 9:30 pm", "en") == "21:30"


def test_the_part_of_the_day_is_counted_from_the_nearer_end_of_the_hour() -> None:
    expected = {
        "in the morning xxxx tomorrow from 8 to 9 in the evening": "20:00",
        "in the evening from 8 to 11 xxxx in the morning tomorrow": "20:00",
        "in the morning not in the evening, tomorrow at 8": "20:00",
        "tomorrow in the evening at 8 not in the morning": "20:00",
        "tomorrow at half past 8 in the evening or in the morning": "20:30",
        "tomorrow at 8 pm in the morning": "20:00",
        "am tomorrow at 8": "08:00",
    }
    assert {text: tomorrow(text, "en") for text in expected} == expected


def test_what_is_counted_or_numbered_is_no_time_whatever_stands_beside_it() -> None:
    expected = {
        "room 14 tomorrow at 9": "09:00",
        "tomorrow 14 kids at 9": "09:00",
        "0 kids tomorrow at 9": "09:00",
        "10000 people tomorrow at 9": "09:00",
        "tomorrow at 14 room": "14:00",
        "tomorrow room 14": "needs-time",
        "tomorrow 14 kids": "needs-time",
    }
    assert {text: tomorrow(text, "en") for text in expected} == expected
