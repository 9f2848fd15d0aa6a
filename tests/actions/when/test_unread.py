"""With a number or a month left over, no single moment comes out; a number that counts something is no matter."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from actions.when import read
from config.languages import LANGUAGES
from tests.actions.when.reading import meant

ZONE = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZONE)
languages = st.sampled_from(sorted(LANGUAGES))
days = st.dates(date(2026, 11, 24), date(2027, 11, 22))
clocks = st.times(time(7, 0)).map(lambda clock: clock.replace(second=0, microsecond=0, fold=0))


def written(day: date, clock: time, language: str) -> str:
    return f"{format_date(day, 'd MMMM y', LANGUAGES[language].locale)} {clock:%H:%M}"


@given(language=languages, day=days, clock=clocks, number=st.integers(0, 59))
def test_a_number_left_over_next_to_a_time_is_never_passed_over(
    language: str, day: date, clock: time, number: int
) -> None:
    reading = read(f"{written(day, clock, language)} {number}", language, NOW, ZONE)
    assert len(reading.moments) != 1
    assert reading.unread


@given(language=languages, day=days, clock=clocks, other=days)
def test_a_month_left_over_is_never_passed_over(language: str, day: date, clock: time, other: date) -> None:
    month = format_date(other, "MMMM", LANGUAGES[language].locale)
    reading = read(f"{written(day, clock, language)}, 99 {month}", language, NOW, ZONE)
    assert len(reading.moments) != 1


@given(language=languages, text=st.text(max_size=30), day=days, clock=clocks)
def test_whatever_else_is_said_one_moment_comes_out_only_where_all_was_read(
    language: str, text: str, day: date, clock: time
) -> None:
    reading = read(f"{written(day, clock, language)} {text}", language, NOW, ZONE)
    assert not (reading.unread and len(reading.moments) == 1)
    assert len(reading.doubted) <= 1


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "i morgen kl. 9 5", "needs-time"),
        ("da", "tirsdag kl. 10.00 i december", "needs-date"),
        ("en", "friday 10:00 5 novmber", "needs-time"),
        ("en", "15 minutes before 10:00 tomorrow", "needs-time"),
        ("en", "in two hours, at 9:30", "needs-time"),
        ("da", "i morgen kl. 10, nej 11", "needs-time"),
        ("en", "tomorrow at 10, no 11", "needs-time"),
        ("ps", "سبا ۱۰ بجې نه ۱۱ بجې سهار", "2026-11-24T10:00 2026-11-24T11:00"),
        ("kmr", "sibê saet 10, na 11", "needs-time"),
        ("en", "a fortnight on friday at 10", "needs-date"),
        ("en", "a month from friday at 10", "needs-date"),
    ],
)
def test_what_is_left_over_is_asked_for(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected


def test_what_was_read_all_the_same_can_be_offered() -> None:
    reading = read("i morgen kl. 9 5", "da", NOW, ZONE)
    assert [f"{moment:%d %H:%M}" for moment in reading.doubted] == ["24 09:00"]
    assert (reading.days, reading.times, reading.unread) == ((date(2026, 11, 24),), (), True)


@pytest.mark.parametrize(
    "text",
    [
        "i morgen kl. 9, mit nummer er 55 88 66 00",
        "i morgen kl. 9 på Ringstedgade 14",
        "i morgen kl. 9 på Kasernevej 20",
        "i morgen kl. 9, lokale 12",
        "i morgen kl. 9 med 2 børn",
        "i morgen kl. 9, det koster 50 kr",
        "i morgen kl. 9, 4700 Næstved",
        "i morgen kl. 9, min datter er 8 år",
        "i morgen kl. 9 til 12",
        "i morgen kl. 9 hver dag om ugen",
        "jeg har en tid i morgen kl. 9 og en anden ting",
    ],
)
def test_a_number_of_something_else_is_no_reason_to_ask(text: str) -> None:
    assert meant(text) == "2026-11-24T09:00"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "mind mig om min samtale", "none"),
        ("en", "my hours went from 37 to 15, I sign tomorrow", "needs-time"),
        ("fa", "مدرسه تا ساعت چنده", "none"),
        ("en", "in a few hours", "none"),
        ("da", "arbejder til 37 om ugen", "none"),
        ("da", "fredag 10", "needs-time"),
        (
            "ln",
            "na mpokwa nasali mosala mpe nalembi mingi koleka mikolo mosusu nyonso, mercredi na 10h",
            "2026-11-25T10:00",
        ),
        ("ar", "بكرة الساعة 9.30 ma3 sagsbehandler", "2026-11-24T09:30"),
    ],
)
def test_words_of_everyday_life_make_no_moment(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected
