"""What is shown of counts: steps of five, and nothing from which a smaller number could be worked out."""

from __future__ import annotations

from collections import defaultdict
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.numbers.steps import STEP, most, rest, seen, together

COUNTS = st.dictionaries(st.sampled_from("abcdefghijklmn"), st.integers(0, 30), max_size=14)
Shown = tuple[int, tuple[tuple[str, int], ...], int]


def shown(counts: dict[str, int], limit: int) -> Shown:
    """All that somebody is told: the total, the largest with their numbers, all others together."""
    names = most(counts, limit)
    return together(counts.values()), tuple((name, seen(counts[name])) for name in names), rest(counts, names)


@given(COUNTS, st.integers(1, 14))
def test_every_number_is_a_step_of_five_and_none_is_under_five(counts: dict[str, int], limit: int) -> None:
    total, named, others = shown(counts, limit)
    for number in (total, others, *(number for _, number in named)):
        assert number % STEP == 0
    assert all(number >= STEP for _, number in named)
    assert sum(number for _, number in named) + others <= sum(counts.values())


@given(COUNTS, st.integers(1, 14))
def test_what_is_under_five_could_always_be_another_number(counts: dict[str, int], limit: int) -> None:
    """For each hidden number there are other counts that are shown as exactly the same, and in which it differs."""
    names = most(counts, limit)
    told = tuple((name, seen(counts[name])) for name in names), rest(counts, names)
    for name in (name for name, number in counts.items() if number < STEP):
        assert any(shown(other, limit)[1:] == told for other in nearly(counts, name)), name


def nearly(counts: dict[str, int], name: str) -> list[dict[str, int]]:
    """The same with another small number under this name, and at most one more that makes up for it."""
    changed = [counts | {name: number} for number in range(STEP) if number != counts[name]]
    made_up = [
        each | {other: each[other] + by}
        for each in changed
        for other in counts
        for by in range(1 - STEP, STEP)
        if other != name and each[other] + by >= 0
    ]
    return [*changed, *made_up]


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_nothing_under_five_follows_from_the_total_and_the_other_numbers(limit: int) -> None:
    """All counts of five things up to nine each: whatever is shown, each small number in it is left open."""
    alike: defaultdict[Shown, list[tuple[int, ...]]] = defaultdict(list)
    for numbers in product(range(10), repeat=5):
        alike[shown(dict(zip("abcde", numbers, strict=True)), limit)].append(numbers)
    for same in alike.values():
        for possible in map(set, zip(*same, strict=True)):
            assert min(possible) >= STEP or len(possible) > 1


@pytest.mark.parametrize("many", [5, 10])
def test_where_all_that_is_hidden_is_four_the_sum_does_not_say_so(many: int) -> None:
    fours = {str(number): STEP - 1 for number in range(many)}
    assert rest(fours, []) == many * (STEP - 1) - STEP
    assert rest(fours | {"0": STEP - 2}, []) == many * (STEP - 1) - STEP


def test_of_nothing_nothing_is_left() -> None:
    assert rest({}, []) == rest({"a": 7}, ["a"]) == 0


def test_of_two_that_look_the_same_the_order_does_not_say_which_is_more() -> None:
    assert most({"b": 14, "a": 10, "c": 20, "d": 4}, 9) == ["c", "a", "b"]
