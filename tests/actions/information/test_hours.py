"""Opening hours: the usual week, now, next; public holidays and both clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from actions.information.hours import Span, last_working_day, opening, usual_week

ZONE = ZoneInfo("Europe/Copenhagen")
THURSDAYS = "Th 12:30-16:30; PH off"


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=ZONE)  # type: ignore[misc,arg-type]


def test_days_with_the_same_hours_stand_together() -> None:
    assert usual_week("Mo-Fr 08:30-12:30; PH off") == (Span((0, 1, 2, 3, 4), time(8, 30), time(12, 30)),)
    assert usual_week("Tu,Th 17:00-19:00; We 10:00-12:00") == (
        Span((1, 3), time(17), time(19)),
        Span((2,), time(10), time(12)),
    )


@pytest.mark.parametrize(
    ("now", "opens", "closes"),
    [
        (at(2026, 11, 23, 10), at(2026, 11, 26, 12, 30), at(2026, 11, 26, 16, 30)),
        (at(2026, 11, 26, 16, 30), at(2026, 12, 3, 12, 30), at(2026, 12, 3, 16, 30)),
        # Maundy Thursday 2026 is 2 April, Ascension Day 14 May.
        (at(2026, 3, 27, 10), at(2026, 4, 9, 12, 30), at(2026, 4, 9, 16, 30)),
        (at(2026, 5, 8, 10), at(2026, 5, 21, 12, 30), at(2026, 5, 21, 16, 30)),
    ],
)
def test_the_next_opening_leaves_public_holidays_out(now: datetime, opens: datetime, closes: datetime) -> None:
    found = opening(THURSDAYS, "DK", now)
    assert found
    assert (found.opens, found.closes) == (opens, closes)


def test_store_bededag_is_a_working_day_since_2024() -> None:
    found = opening("Fr 10:00-12:00; PH off", "DK", at(2026, 4, 30, 9))
    assert found
    assert found.opens == at(2026, 5, 1, 10)


def test_open_now_begins_now() -> None:
    found = opening(THURSDAYS, "DK", at(2026, 11, 26, 13))
    assert found
    assert found.opens <= at(2026, 11, 26, 13) < found.closes


def test_what_never_opens_again_has_no_next_time() -> None:
    assert opening("2020 Mo 10:00-12:00", "DK", at(2026, 11, 23, 10)) is None


@given(st.datetimes(datetime(2026, 1, 1), datetime(2030, 12, 1)))  # noqa: DTZ001
@example(datetime(2026, 3, 28, 1, 30))  # noqa: DTZ001
def test_the_next_opening_is_a_thursday_at_half_past_twelve_in_any_season(naive: datetime) -> None:
    now = naive.replace(tzinfo=UTC).astimezone(ZONE)
    found = opening(THURSDAYS, "DK", now)
    assert found
    assert found.closes > now
    assert found.closes - now < timedelta(days=22)
    assert (found.closes.weekday(), found.closes.time()) == (3, time(16, 30))
    assert found.opens <= now or found.opens.time() == time(12, 30)


@pytest.mark.parametrize(
    ("today", "payday"),
    [
        (date(2026, 11, 23), date(2026, 11, 30)),
        (date(2026, 11, 30), date(2026, 11, 30)),
        (date(2026, 5, 30), date(2026, 6, 30)),
        (date(2026, 1, 31), date(2026, 2, 27)),
        # 28 March 2024 was Maundy Thursday, 29 Good Friday.
        (date(2024, 3, 1), date(2024, 3, 27)),
        (date(2026, 12, 31), date(2026, 12, 31)),
    ],
)
def test_money_comes_on_the_last_working_day(today: date, payday: date) -> None:
    assert last_working_day("DK", today, ZONE) == payday
