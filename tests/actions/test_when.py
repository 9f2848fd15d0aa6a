"""What people write of days and hours, in 14 languages, on Monday 23 November 2026 at ten in Næstved."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st
from persiantools.jdatetime import JalaliDate

from actions.kernel.messages import Day, Weekdays
from actions.when import MOST_CANDIDATES, read
from actions.when.words import words
from config.languages import LANGUAGES
from rendering.slots import slot

ZONE = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZONE)
FIRST, LAST = (moment.replace(tzinfo=None) for moment in (NOW.replace(month=1), NOW.replace(year=2028)))
DIGITS = {"western": "0123456789", "arabic": "٠١٢٣٤٥٦٧٨٩", "persian": "۰۱۲۳۴۵۶۷۸۹"}
days_ahead = st.dates(date(2026, 11, 24), date(2027, 11, 22))
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0, fold=0))


def meant(text: str, language: str, now: datetime = NOW) -> str:
    """What `vejviser when` prints, without the offset: `24T10:00` is a day of this month."""
    reading = read(text, language, now, ZONE)
    moments = (
        f"{moment:%dT%H:%M}" if moment.month == now.month else f"{moment:%m-%dT%H:%M}" for moment in reading.moments
    )
    return reading.missing or " ".join(moments)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "samtale torsdag d. 26. november kl. 9.00, Kasernevej 20", "26T09:00"),
        ("da", "halv ti i morgen", "24T09:30"),
        ("da", "fem minutter i halv ti i overmorgen", "25T09:25"),
        ("da", "kvart i ni på fredag", "27T08:45"),
        ("da", "torsdag i næste uge kl 12", "12-03T12:00"),
        ("da", "treogtyvende december kl ni", "12-23T09:00"),
        ("en", "remind me Thursday 14:00 doctor", "26T14:00"),
        ("en", "tomorrow at 2 in the afternoon", "24T14:00"),
        ("en", "on the 26th of November at 10am", "26T10:00"),
        ("en", "in half an hour", "23T10:30"),
        ("ar", "بكرة الساعة ١٠ الصبح", "24T10:00"),
        ("ar", "٢٦ تشرين الثاني الساعة تسعة ونص", "26T09:30"),
        ("ar", "٢٦ نوفمبر الساعة ٩:٣٠", "26T09:30"),
        ("ar", "بعد ساعتين", "23T12:00"),
        ("ar", "el khamis 2 ba3d el dohor", "26T14:00"),
        ("fa", "۵ آذر ساعت ۹ و نیم", "26T09:30"),
        ("fa", "پنج\u200cشنبه ساعت ۲ بعدازظهر", "26T14:00"),
        ("fa", "۱۴۰۵/۰۹/۰۵ ساعت ۱۴", "26T14:00"),
        ("prs", "۵ قوس بجه ۹", "26T09:00"),
        ("prs", "صبا ساعت ۱۰ صبح", "24T10:00"),
        ("ps", "د پنجشنبې په ورځ لس نیمې بجې", "26T10:30"),
        ("ps", "۵ لیندۍ ۹ بجې سهار", "26T09:00"),
        ("ckb", "پێنجشەممە کاتژمێر ٢ی دوای نیوەڕۆ", "26T14:00"),
        ("ckb", "دوای دوو کاتژمێر", "23T12:00"),
        ("kmr", "26ê mijdarê saet 9 û nîv", "26T09:30"),
        ("kmr", "dusibe saet 9 serê sibê", "25T09:00"),
        ("so", "khamiista 2da galabnimo", "26T14:00"),
        ("so", "laba saacadood kadib", "23T12:00"),
        ("sw", "kesho saa nne asubuhi", "24T10:00"),
        ("sw", "tarehe 26 mwezi wa 11 saa tatu na nusu asubuhi", "26T09:30"),
        ("sw", "keshokutwa saa mbili usiku", "25T20:00"),
        ("ti", "ጽባሕ ሰዓት ኣርባዕተ ናይ ንግሆ", "24T10:00"),
        ("ti", "ሓሙስ ሰዓት 8 ድሕሪ ቀትሪ", "26T14:00"),
        ("ln", "mokolo ya minei na ngonga ya mwambe ya ntongo", "26T08:00"),
        ("ln", "lobi na 9h", "24T09:00"),
        ("fr", "demain à neuf heures et demie", "24T09:30"),
        ("fr", "jeudi 14h30", "26T14:30"),
        ("fr", "midi moins le quart demain", "24T11:45"),
        ("uk", "завтра о пів на десяту", "24T09:30"),
        ("uk", "через 3 дня о 9", "26T09:00"),
        ("uk", "в п'ятницю з 9 до 12", "27T09:00"),
        ("uk", "за десять дев'ята завтра", "24T08:50"),
        ("da", "tirsdag d. 1. december kl. 10.15", "12-01T10:15"),
        ("da", "søndag 10-12", "29T10:00"),
        ("en", "saturday from 10 to 12", "28T10:00"),
        ("en", "a week from thursday at 10", "12-03T10:00"),
        ("fr", "le 3 décembre à 8h et quart", "12-03T08:15"),
        ("ar", "الاثنين ٣٠ نوفمبر ٢٠٢٦ الساعة ٢:٣٠ مساءً", "30T14:30"),
        ("prs", "یک هفته بعد ساعت ۱۰", "30T10:00"),
        ("ps", "نن شپه اته بجې", "23T20:00"),
        ("ckb", "ڕۆژی یەکشەممە کاتژمێر ٩ی بەیانی", "29T09:00"),
        ("uk", "двадцять шостого листопада о дев'ятій ранку", "26T09:00"),
    ],
)
def test_one_moment_is_read(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sw", "kesho saa nne", "24T10:00 24T04:00 24T16:00"),
        ("ti", "ጽባሕ ሰዓት ኣርባዕተ", "24T10:00 24T04:00 24T16:00"),
        ("en", "tomorrow at 3", "24T15:00 24T03:00"),
        ("en", "next Thursday at 10", "12-03T10:00 26T10:00"),
        ("da", "mandag kl 14", "30T14:00 23T14:00"),
        ("da", "tirsdag den 26. november kl. 9", "26T09:00 24T09:00"),
        ("fr", "jeudi ou vendredi à 10h", "26T10:00 27T10:00"),
    ],
)
def test_what_may_be_two_moments_gives_both(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "kl. 14", "needs-date"),
        ("da", "på torsdag", "needs-time"),
        ("en", "tomorrow morning", "needs-time"),
        ("ar", "الساعة ٩", "needs-date"),
        ("da", "jeg bor på Kasernevej 20", "none"),
        ("da", "min søn er 12 år", "none"),
        ("da", "ring til mig på 55 88 66 00", "none"),
        ("en", "I may come", "none"),
        ("ar", "عمري ٣٤ سنة", "none"),
        ("da", "god morgen", "none"),
        ("da", "", "none"),
    ],
)
def test_what_is_missing_is_said(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=days_ahead, clock=clocks)
def test_every_day_and_time_as_cldr_writes_them_is_read_back(language: str, day: date, clock: time) -> None:
    text = f"{format_date(day, 'EEEE d MMMM', LANGUAGES[language].locale)} {clock:%H:%M}"
    wanted = datetime.combine(day, clock, ZONE).astimezone(UTC)
    assert wanted in [moment.astimezone(UTC) for moment in read(text, language, NOW, ZONE).moments]


@pytest.mark.parametrize("language", ["ckb", "ps", "uk", "ln"])
@given(day=days_ahead | st.just(date(2028, 2, 29)), clock=clocks)
def test_days_as_the_bot_writes_them_are_read_back(language: str, day: date, clock: time) -> None:
    text = f"{slot(Day(day=day), language)}، {clock:%H:%M}"
    wanted = datetime.combine(day, clock, ZONE).astimezone(UTC)
    assert wanted in [moment.astimezone(UTC) for moment in read(text, language, NOW, ZONE).moments]


@given(day=days_ahead, clock=clocks)
def test_pashto_weekdays_as_the_bot_writes_them_are_read_back(day: date, clock: time) -> None:
    text = f"{slot(Weekdays(days=(day.weekday(),)), 'ps')} {clock:%H:%M}"
    moments = read(text, "ps", NOW, ZONE).moments
    assert moments
    assert {moment.astimezone(ZONE).weekday() for moment in moments} == {day.weekday()}


@pytest.mark.parametrize("language", ["fa", "prs", "ps"])
@given(day=days_ahead, clock=clocks, digits=st.sampled_from(sorted(DIGITS)))
def test_every_solar_hijri_day_is_read_back(language: str, day: date, clock: time, digits: str) -> None:
    solar = JalaliDate(day)
    month = words(language).solar_months[solar.month - 1][0]
    text = f"{solar.day} {month} {clock:%H:%M}".translate(str.maketrans(DIGITS["western"], DIGITS[digits]))
    found = read(text, language, NOW, ZONE).moments
    assert datetime.combine(day, clock, ZONE).astimezone(UTC) in [moment.astimezone(UTC) for moment in found]


@given(text=st.text(max_size=80), language=st.sampled_from(sorted(LANGUAGES)))
def test_any_text_gets_an_answer(text: str, language: str) -> None:
    reading = read(text, language, NOW, ZONE)
    assert len({moment.astimezone(UTC) for moment in reading.moments}) == len(reading.moments) <= MOST_CANDIDATES
    assert all(moment.tzinfo is ZONE for moment in reading.moments)
    assert (reading.missing is None) == bool(reading.moments)


@given(now=st.datetimes(FIRST, LAST, timezones=st.just(UTC)))
def test_in_two_hours_is_two_hours_of_real_time_on_every_day(now: datetime) -> None:
    moment = read("om to timer", "da", now, ZONE).moments[0]
    assert moment.astimezone(UTC) == (now + timedelta(hours=2)).replace(second=0, microsecond=0)


def test_an_hour_that_comes_twice_is_asked_for() -> None:
    saturday = datetime(2026, 10, 24, 12, 0, tzinfo=ZONE)
    assert [moment.isoformat() for moment in read("i morgen kl 02:30", "da", saturday, ZONE).moments] == [
        "2026-10-25T02:30:00+02:00",
        "2026-10-25T02:30:00+01:00",
    ]


def test_an_hour_that_is_skipped_is_the_one_that_the_clock_then_shows() -> None:
    saturday = datetime(2027, 3, 27, 12, 0, tzinfo=ZONE)
    assert [moment.isoformat() for moment in read("i morgen kl 02:30", "da", saturday, ZONE).moments] == [
        "2027-03-28T03:30:00+02:00"
    ]


def test_a_naive_now_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        read("i morgen", "da", datetime(2026, 11, 23, 10, 0), ZONE)  # noqa: DTZ001 - that is what is tested
