"""Numbers for staff: people, questions and answers, counted so that nobody can be seen in them."""

from __future__ import annotations

from actions.kernel import STAFF, Act, Command, Feature, Forget, Kept, at_most, by_day
from actions.numbers import numbers
from store import numbers as store_numbers
from store import persons

FEATURE = Feature(
    "numbers",
    acts={
        "numbers": Act(numbers.all_numbers, STAFF, icon="📊"),
        "numbers_by": Act(numbers.numbers_by, STAFF, takes=(numbers.BY,)),
        "numbers_tables": Act(numbers.numbers_tables, STAFF, takes=()),
    },
    commands=(Command("numbers", "numbers", 18),),
    forgets=(
        Forget(store_numbers.KEPT, by_day(store_numbers.forget_before)),
        Forget(persons.WROTE_LASTS, by_day(persons.forget_days)),
    ),
    kept=(Kept("kept-wrote-on", {"persons": "wrote_on"}, at_most(persons.WROTE_LASTS)),),
)
