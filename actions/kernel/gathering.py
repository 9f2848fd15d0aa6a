"""Answers that are gathered press by press until "done": switched on and off, or counted up. Kept as one string."""

from __future__ import annotations

from collections.abc import Sequence

MOST_OF_A_KIND = 20


def listed(gathered: str) -> list[str]:
    return [each for each in gathered.split(",") if each]


def switch(chosen: str, value: str, known: Sequence[str]) -> str:
    """The chosen values with `value` switched, in the order of `known`."""
    switched = set(chosen.split(",")) ^ {value}
    return ",".join(each for each in known if each in switched)


def add_one(counts: str, value: str, known: Sequence[str]) -> str:
    """`counts` with one more of `value`; what is not known is not counted."""
    numbers = read_counts(counts)
    if value in known:
        numbers[value] = min(numbers.get(value, 0) + 1, MOST_OF_A_KIND)
    return write_counts({each: numbers[each] for each in known if each in numbers})


def read_counts(counts: str) -> dict[str, int]:
    """`child.2,man.1` as `{"child": 2, "man": 1}`."""
    pairs = (each.partition(".") for each in listed(counts))
    return {kind: int(number) for kind, _, number in pairs}


def write_counts(numbers: dict[str, int]) -> str:
    return ",".join(f"{kind}.{number}" for kind, number in numbers.items())
