"""Quiet hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from config.quiet import after_quiet, is_quiet

ZONE = ZoneInfo("Europe/Copenhagen")
MINUTES = st.integers(0, 2 * 366 * 24 * 60).map(lambda at: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=at))


@given(MINUTES)
def test_nothing_is_said_from_21_to_7(moment: datetime) -> None:
    later = after_quiet(moment, ZONE)
    assert not is_quiet(later, ZONE)
    # With the clock set back the night is eleven hours long.
    assert timedelta() <= later - moment <= timedelta(hours=11)
    assert (later == moment) == (7 <= moment.astimezone(ZONE).hour < 21)
