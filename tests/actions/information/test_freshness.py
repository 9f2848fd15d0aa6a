"""Old facts say that they are old, fresh ones do not."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from actions.information.freshness import stale_note
from actions.kernel.messages import Day
from config.facts import Family, Municipality

VERIFIED = date(2026, 1, 1)
FACT = Family(source="x", verified_on=VERIFIED, health_card_weeks=2, benefit_paid="last_working_day")


@given(days=st.integers(0, 4000))
def test_a_note_stands_under_facts_that_nobody_has_confirmed_for_ninety_days(facts: Municipality, days: int) -> None:
    assert bool(stale_note(facts, (FACT,), VERIFIED + timedelta(days=days))) is (days > 90)


def test_the_note_names_the_oldest_date(facts: Municipality) -> None:
    older = FACT.model_copy(update={"verified_on": date(2019, 10, 15)})
    [note] = stale_note(facts, (FACT, older), date(2027, 6, 1))
    assert note.args["date"] == Day(day=date(2019, 10, 15))


def test_a_fact_never_verified_has_no_date_to_tell(facts: Municipality) -> None:
    assert stale_note(facts, (FACT.model_copy(update={"verified_on": None}),), date(2030, 1, 1)) == ()
