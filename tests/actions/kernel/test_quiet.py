"""Quiet hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from actions.kernel.quiet import after_quiet, is_quiet
from config import facts_file
from config.settings import ROOT

ZONE = ZoneInfo("Europe/Copenhagen")
FACTS = facts_file.load(ROOT / "config" / "municipalities" / "naestved.yml")
MINUTES = st.integers(0, 2 * 366 * 24 * 60).map(lambda at: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=at))


@given(MINUTES)
def test_nothing_is_said_from_21_to_7(moment: datetime) -> None:
    later = after_quiet(moment, FACTS)
    assert not is_quiet(later, FACTS)
    # With the clock set back the night is eleven hours long.
    assert timedelta() <= later - moment <= timedelta(hours=11)
    assert (later == moment) == (7 <= moment.astimezone(ZONE).hour < 21)


@given(MINUTES)
def test_a_municipality_without_quiet_hours_says_it_at_once(moment: datetime) -> None:
    awake = FACTS.model_copy(update={"quiet_hours": None})
    assert after_quiet(moment, awake) == moment
