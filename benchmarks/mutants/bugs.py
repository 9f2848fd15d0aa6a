"""One-token bugs: a comparison turned or moved by its border, and/or, plus/minus, a number one off.

cosmic-ray's operators find the places and make the bugs; which of them are drawn is said here.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import unified_diff
from functools import cache

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.provider import OperatorProvider

# Each comparison becomes its opposite, and each of order also differs from itself at the border alone.
COMPARISONS = ("Lt_LtE", "Lt_GtE", "LtE_Lt", "LtE_Gt", "Gt_GtE", "Gt_LtE", "GtE_Gt", "GtE_Lt")
OPPOSITES = ("Eq_NotEq", "NotEq_Eq", "Is_IsNot", "IsNot_Is")
OPERATORS = (
    *(f"ReplaceComparisonOperator_{pair}" for pair in COMPARISONS + OPPOSITES),
    *(f"ReplaceBinaryOperator_{pair}" for pair in ("Add_Sub", "Sub_Add")),
    "ReplaceAndWithOr",
    "ReplaceOrWithAnd",
    "NumberReplacer",
)
# The kinds of node that these operators look at.
CHANGEABLE = {"comparison", "operator", "keyword", "number"}


@dataclass(frozen=True, order=True)
class Bug:
    """One token of one file changed: `occurrence` counts the places of that operator in the file, from 0."""

    path: str
    line: int
    column: int
    operator: str
    occurrence: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


def drawn(sources: Mapping[str, str], count: int, seed: int) -> list[Bug]:
    """`count` bugs, each at a place of its own; the same seed and sources (path → text) give the same ones."""
    chance = random.Random(seed)
    places = sorted(place for path, text in sources.items() for place in bugs_by_place(path, text))
    chosen = chance.sample(places, min(count, len(places)))
    return [chance.choice(bugs) for *_, bugs in chosen]


def bugs_by_place(path: str, text: str) -> list[tuple[str, int, int, tuple[Bug, ...]]]:
    """Path, line and column of every place where a bug may be, with the bugs that may be there."""
    places: dict[tuple[int, int], list[Bug]] = defaultdict(list)
    for operator, positions in _positions(text).items():
        for occurrence, (line, column) in enumerate(positions):
            places[line, column].append(Bug(path, line, column, operator, occurrence))
    return [(path, line, column, tuple(bugs)) for (line, column), bugs in sorted(places.items())]


@cache
def _operators() -> dict[str, object]:
    provider = OperatorProvider()
    return {name: provider[name]() for name in OPERATORS}


def _positions(text: str) -> dict[str, list[tuple[int, int]]]:
    """Where each operator applies, in the order in which cosmic-ray counts its occurrences."""
    found: dict[str, list[tuple[int, int]]] = {name: [] for name in OPERATORS}
    for node in (node for node in ast_nodes(get_ast(text)) if node.type in CHANGEABLE):
        for name, operator in _operators().items():
            found[name] += [start for start, _ in operator.mutation_positions(node)]  # type: ignore[attr-defined]
    return found


def with_bug(bug: Bug, text: str) -> str:
    """The text of the file with the bug in it."""
    changed = mutate_code(text, _operators()[bug.operator], bug.occurrence)
    if not isinstance(changed, str):
        raise ValueError(f"{bug}: {bug.operator} is not there")
    return changed


def difference(before: str, after: str) -> tuple[str, str]:
    """The changed line, before and after."""
    changes = list(unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm=""))[2:]
    first = {sign: next(line[1:].strip() for line in changes if line.startswith(sign)) for sign in "-+"}
    return first["-"], first["+"]
