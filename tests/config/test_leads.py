"""When reminders go out."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.leads import parse

ZONE = ZoneInfo("Europe/Copenhagen")
moments = st.datetimes(
    datetime(2026, 1, 2, tzinfo=UTC).replace(tzinfo=None),
    datetime(2028, 1, 1, tzinfo=UTC).replace(tzinfo=None),
    timezones=st.just(UTC),
)


@given(starts_at=moments)
def test_the_evening_before_is_that_evening_on_every_day_of_the_year(starts_at: datetime) -> None:
    [lead] = parse("18:00-1d")
    due = lead.due(starts_at, ZONE).astimezone(ZONE)
    assert due.time() == time(18)
    assert due.date() == starts_at.astimezone(ZONE).date() - timedelta(days=1)


@given(starts_at=moments, minutes=st.integers(1, 60 * 24 * 7))
def test_a_duration_is_real_time_across_both_clock_changes(starts_at: datetime, minutes: int) -> None:
    [lead] = parse(f"PT{minutes}M")
    assert starts_at - lead.due(starts_at, ZONE) == timedelta(minutes=minutes)


def test_several_leads_keep_their_names() -> None:
    assert [lead.name for lead in parse("18:00-1d, PT2H,P1DT30M,")] == ["18:00-1d", "PT2H", "P1DT30M"]


@pytest.mark.parametrize("text", ["2 hours", "P", "PT", "25:00-1d", "18:00", "-PT2H", "PT2H;PT1H"])
def test_what_is_no_lead_is_named(text: str) -> None:
    with pytest.raises(ValueError, match="neither a duration"):
        parse(text)
