"""Opening hours and old facts at their borders: the minute at which it opens, closes, and the day it gets old."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from actions.information.freshness import stale_note
from actions.information.hours import is_holiday, last_working_day, open_between, opening, usual_week
from config import facts_file
from config.facts import Municipality
from config.settings import ROOT
from tests.actions.conftest import Ask

ZONE = ZoneInfo("Europe/Copenhagen")
FACTS = facts_file.load(ROOT / "config" / "municipalities" / "naestved.yml")
THURSDAYS = "Th 12:30-16:30; PH off"


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=ZONE)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        (at(2026, 11, 26, 12, 29), at(2026, 11, 26, 12, 30)),
        (at(2026, 11, 26, 16, 29), at(2026, 11, 26, 16, 29)),
        (at(2026, 11, 26, 16, 30), at(2026, 12, 3, 12, 30)),
    ],
)
def test_it_is_open_from_the_first_minute_to_the_last(now: datetime, opens: datetime) -> None:
    found = opening(THURSDAYS, "DK", now)
    assert found
    assert max(found.opens, now) == max(opens, now)


def test_a_closed_day_is_passed_over_and_what_is_always_closed_never_opens() -> None:
    found = opening(THURSDAYS, "DK", at(2026, 11, 23, 10), lambda day: day == date(2026, 11, 26))
    assert found
    assert found.opens == at(2026, 12, 3, 12, 30)
    assert opening(THURSDAYS, "DK", at(2026, 11, 23, 10), lambda day: True) is None


def test_what_opens_within_a_year_is_found() -> None:
    found = opening("2027 Nov 23 10:00-12:00", "DK", at(2026, 11, 23, 10))
    assert found
    assert found.opens == at(2027, 11, 23, 10)
    assert opening("2027 Nov 25 10:00-12:00", "DK", at(2026, 11, 23, 10)) is None


@pytest.mark.parametrize(
    ("since", "until", "open_for"),
    [
        (at(2026, 11, 26, 12, 30), at(2026, 11, 26, 16, 30), timedelta(hours=4)),
        (at(2026, 11, 26, 13, 0), at(2026, 11, 26, 14, 0), timedelta(hours=1)),
        (at(2026, 11, 26, 10, 0), at(2026, 11, 26, 13, 0), timedelta(minutes=30)),
        (at(2026, 11, 26, 16, 0), at(2026, 12, 3, 13, 0), timedelta(hours=1)),
        (at(2026, 11, 26, 13, 0), at(2026, 11, 26, 13, 0), timedelta()),
        (at(2026, 11, 26, 14, 0), at(2026, 11, 26, 13, 0), timedelta()),
    ],
)
def test_only_the_hours_between_two_moments_are_counted(since: datetime, until: datetime, open_for: timedelta) -> None:
    assert open_between(THURSDAYS, "DK", since, until) == open_for


@pytest.mark.parametrize(
    ("day", "holiday"),
    [
        (date(2026, 12, 23), False),
        (date(2026, 12, 24), True),
        (date(2026, 12, 25), True),
        (date(2026, 12, 26), True),
        (date(2026, 12, 27), False),
        (date(2026, 12, 30), False),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), True),
        (date(2027, 1, 2), False),
    ],
)
def test_christmas_and_new_year_are_holidays_with_their_eves(day: date, holiday: bool) -> None:
    assert is_holiday("DK", day, ZONE) == holiday


@pytest.mark.parametrize(
    ("today", "payday"),
    [
        (date(2026, 12, 1), date(2026, 12, 31)),
        (date(2027, 1, 29), date(2027, 1, 29)),
        (date(2027, 1, 30), date(2027, 2, 26)),
        (date(2027, 2, 1), date(2027, 2, 26)),
        (date(2028, 2, 1), date(2028, 2, 29)),
    ],
)
def test_the_last_working_day_is_that_of_this_month_until_it_is_over(today: date, payday: date) -> None:
    assert last_working_day("DK", today, ZONE) == payday


def test_the_usual_week_has_each_day_once_from_monday_to_sunday() -> None:
    [span] = usual_week("Mo-Su 10:00-12:00")
    assert span.weekdays == (0, 1, 2, 3, 4, 5, 6)


@pytest.mark.parametrize(
    ("course", "press"),
    [("jobcafe", "ask:appointment_add"), ("jobspor", "ask:class_reminders_on")],
)
async def test_of_a_course_one_is_reminded_by_its_class_and_of_the_jobcafe_by_an_appointment(
    ask: Ask, course: str, press: str
) -> None:
    shown = await ask("course_hours", course=course)
    offered = [button.press for row in shown.buttons for button in row]
    assert [each for each in offered if each in ("ask:appointment_add", "ask:class_reminders_on")] == [press]


def test_a_fact_is_old_when_it_was_verified_more_than_ninety_days_ago(facts: Municipality) -> None:
    course = facts.course("jobcafe").model_copy(update={"verified_on": date(2026, 1, 1)})
    assert stale_note(facts, (course,), date(2026, 4, 1)) == ()
    [note] = stale_note(facts, (course,), date(2026, 4, 2))
    assert note.id == "stale-note"
