"""Hours as people write them: whatever week is written comes out as that week, whatever is typed is read or refused."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest
from babel.dates import get_day_names
from hypothesis import given
from hypothesis import strategies as st

from actions.facts import reading, weeks
from actions.information.hours import Span, usual_week
from config.facts import Contact, Course
from config.languages import LANGUAGES

NOW = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Copenhagen"))
BEFORE = "Th 12:30-16:30; PH off; Dec 24 off"
QUARTERS = st.integers(0, 24 * 4 - 1).map(lambda each: each * 15)


@st.composite
def spans(draw: st.DrawFn) -> list[weeks.Span]:
    """One to three days of the week, each with hours of its own."""
    days = draw(st.lists(st.integers(0, 6), min_size=1, max_size=3, unique=True))
    found = []
    for day in sorted(days):
        opens, closes = sorted(draw(st.lists(QUARTERS, min_size=2, max_size=2, unique=True)))
        found.append(weeks.Span((day,), opens, closes))
    return found


@given(spans(), st.sampled_from(sorted(LANGUAGES)))
def test_the_week_that_is_written_is_the_week_that_is_read(week: list[weeks.Span], language: str) -> None:
    names = get_day_names("wide", "format", LANGUAGES[language].locale)
    text = ", ".join(
        f"{names[each.days[0]]} {each.opens // 60}:{each.opens % 60:02}-{each.closes // 60}:{each.closes % 60:02}"
        for each in week
    )
    hours = weeks.read(text, language, NOW, "DK", BEFORE)
    assert hours is not None
    assert days_of(usual_week(hours)) == {(each.days[0], _clock(each.opens), _clock(each.closes)) for each in week}
    assert hours.endswith("; PH off; Dec 24 off")


def days_of(week: tuple[Span, ...]) -> set[tuple[int, time, time]]:
    return {(day, each.opens, each.closes) for each in week for day in each.weekdays}


def _clock(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


@given(st.text(max_size=80), st.sampled_from(sorted(LANGUAGES)))
def test_whatever_is_typed_becomes_hours_that_the_facts_take_or_is_refused(text: str, language: str) -> None:
    try:
        hours = weeks.read(text, language, NOW, "DK", BEFORE)
    except weeks.Never:
        return
    if hours is not None:
        Course(id="jobcafe", name="x", hours=hours, source="x", verified_on=None)


@given(st.text(max_size=40))
def test_whatever_is_typed_becomes_numbers_that_the_facts_take_or_is_refused(text: str) -> None:
    found = reading.phones(text)
    if found is not None:
        Contact(id="x", name="x", role="x", topics=(), phones=tuple(found), source="x", verified_on=None)


@pytest.mark.parametrize(
    ("language", "text", "hours"),
    [
        ("da", "torsdag 13-17", "Th 13:00-17:00"),
        ("da", "Mo-Fr 8.30-12", "Mo-Fr 08:30-12:00"),
        ("da", "mandag til fredag kl. 8.30-12 og lørdag 10-12", "Mo-Fr 08:30-12:00; Sa 10:00-12:00"),
        ("da", "hverdage 9-15", "Mo-Fr 09:00-15:00"),
        ("da", "torsdag 9-12 og 13-16", "Th 09:00-12:00,13:00-16:00"),
        ("da", "13-17 torsdag", "Th 13:00-17:00"),
        ("da", "torsdag fra 9 til halv ét", "Th 09:00-12:30"),
        ("en", "Monday to Friday from 9 to 12", "Mo-Fr 09:00-12:00"),
        ("en", "fredag 9-12", "Fr 09:00-12:00"),
        ("ar", "من الاثنين إلى الجمعة 8:30-12:00", "Mo-Fr 08:30-12:00"),
        ("fa", "پنجشنبه ۱۳ تا ۱۷", "Th 13:00-17:00"),
        ("fr", "jeudi de 13h à 17h30", "Th 13:00-17:30"),
    ],
)
def test_hours_are_read_as_people_write_them(language: str, text: str, hours: str) -> None:
    assert weeks.read(text, language, NOW, "DK", BEFORE) == f"{hours}; PH off; Dec 24 off"


def test_a_course_without_hours_so_far_is_closed_on_holidays() -> None:
    assert weeks.read("fredag 9-12", "da", NOW, "DK", None) == "Fr 09:00-12:00; PH off; Dec 24 off; Dec 31 off"
