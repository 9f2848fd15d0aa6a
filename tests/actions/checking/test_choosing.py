"""What staff are asked about: the oldest, what is asked most, and never more than five at once."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from actions.checking.choosing import ASKED_AFTER, MOST_AT_ONCE, due
from config.facts import OLD_AFTER_DAYS, Municipality
from config.facts_parts import Key, parts, whole
from config.freshness import every_fact

TODAY = date(2026, 11, 23)
JOBCAFE, FIGURES = Key("courses", "jobcafe"), Key("figures")


def aged(facts: Municipality, days: dict[Key, int | None]) -> Municipality:
    """Everything checked today but these, so many days ago or never."""
    known = parts(facts)
    for key in every_fact(facts):
        since = days.get(key, 0)
        known[key] |= {"verified_on": None if since is None else str(TODAY - timedelta(days=since))}
    return whole(known)


def test_nobody_is_asked_about_what_is_fresh(facts: Municipality) -> None:
    assert due(aged(facts, {}), TODAY) == []
    assert due(aged(facts, {JOBCAFE: ASKED_AFTER - 1}), TODAY) == []
    assert due(aged(facts, {JOBCAFE: ASKED_AFTER}), TODAY) == [JOBCAFE]
    assert ASKED_AFTER < OLD_AFTER_DAYS


def test_the_oldest_come_first_and_what_was_never_checked_before_them(facts: Municipality) -> None:
    camilla = Key("contacts", "camilla")
    found = due(aged(facts, {FIGURES: 80, JOBCAFE: 100, camilla: None}), TODAY)
    assert found == [camilla, JOBCAFE, FIGURES]


def test_what_people_ask_for_comes_before_what_is_a_little_older(facts: Municipality) -> None:
    old = aged(facts, {FIGURES: 100, JOBCAFE: 80})
    assert due(old, TODAY)[0] == FIGURES
    assert due(old, TODAY, asked={JOBCAFE: 40})[0] == JOBCAFE


def test_what_is_to_be_left_alone_is_not_asked(facts: Municipality) -> None:
    assert due(aged(facts, {FIGURES: 100, JOBCAFE: 80}), TODAY, leave={FIGURES}) == [JOBCAFE]


@given(ages=st.dictionaries(st.integers(0, 79), st.none() | st.integers(0, 4000)))
def test_never_more_than_five_and_each_once(facts: Municipality, ages: dict[int, int | None]) -> None:
    keys = list(every_fact(facts))
    found = due(aged(facts, {keys[at % len(keys)]: days for at, days in ages.items()}), TODAY)
    assert len(found) == len(set(found)) <= MOST_AT_ONCE
