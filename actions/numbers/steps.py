"""How counts of people are shown, so that nobody can be seen in them: in steps of five.

Every number that is shown is rounded down to a multiple of five, and nothing under five is shown. A total minus the
other numbers then says nothing exact about what is hidden, nor does the same number a minute later.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

Key = TypeVar("Key")
STEP = 5


def seen(number: int) -> int:
    """What is shown of a number; 0 where nothing is."""
    return number // STEP * STEP


def together(numbers: Iterable[int]) -> int:
    """What is shown of their sum.

    Where each of them is just under a step the sum would say so of all, and is shown as if it were one less.
    """
    added = list(numbers)
    all_just_under = bool(added) and all(number % STEP == STEP - 1 for number in added)
    return seen(sum(added) - all_just_under)


def most(counts: Mapping[Key, int], limit: int) -> list[Key]:
    """What can be shown, the most first. Of two that are shown as the same number, nobody learns which is more."""
    shown = [key for key, number in counts.items() if seen(number)]
    return sorted(shown, key=lambda key: (-seen(counts[key]), str(key)))[:limit]


def rest(counts: Mapping[Key, int], named: Collection[Key]) -> int:
    """What is shown of all that are not named."""
    return together(number for key, number in counts.items() if key not in named)
