"""How old the facts are, in bands that an alarm can be built on."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from config.facts import Municipality
from config.facts_parts import parts, whole
from config.freshness import BANDS, ages, every_fact, lines

TODAY = date(2026, 11, 23)


def checked(facts: Municipality, days: int | None) -> Municipality:
    """Every fact checked so many days ago, or never."""
    day = None if days is None else (TODAY - timedelta(days=days)).isoformat()
    known = every_fact(facts)
    return whole({key: value | {"verified_on": day} if key in known else value for key, value in parts(facts).items()})


@pytest.mark.parametrize(
    ("days", "band"),
    [
        (-1, "0-30"), (0, "0-30"), (30, "0-30"), (31, "31-60"), (60, "31-60"), (61, "61-90"), (90, "61-90"),
        (91, "over 90"), (2000, "over 90"), (None, "never"),
    ],
)  # fmt: skip
def test_each_fact_is_in_one_band(facts: Municipality, days: int | None, band: str) -> None:
    found = ages(checked(facts, days), TODAY)
    assert tuple(found.bands) == BANDS
    assert {each: count for each, count in found.bands.items() if count} == {band: len(every_fact(facts))}
    assert found.oldest == days


def test_the_facts_of_2019_are_old_and_some_were_never_checked(facts: Municipality) -> None:
    found = ages(facts, TODAY)
    assert sum(found.bands.values()) == len(every_fact(facts))
    assert found.bands["never"] > 20
    assert found.oldest == (TODAY - date(2019, 10, 15)).days
    [line] = lines(facts, TODAY)
    assert "never" in line
    assert line.endswith(f"the oldest check was {found.oldest} days ago")


def test_what_was_never_checked_has_no_oldest_day(facts: Municipality) -> None:
    assert lines(checked(facts, None), TODAY) == [f"facts checked: {len(every_fact(facts))} never"]
