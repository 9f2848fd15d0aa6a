"""The tokens of a message, and which of them are read already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from actions.when.tokens import Token

# Nobody says "at at at at at" before an hour, and who does shall not be read for longer than others.
LONGEST_RUN = 4


class Line:
    """Reads by position; beyond either end stands nothing."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.kinds = frozenset(kind for token in tokens for kind in token.means)
        self._used: set[int] = set()
        self._left = Counter(kind for token in tokens for kind in token.means)

    def __len__(self) -> int:
        return len(self.tokens)

    def get(self, position: int, kind: str) -> object:
        """What the token means as `kind`, or None: not there, not that kind, or read already."""
        if not 0 <= position < len(self.tokens) or position in self._used:
            return None
        return self.tokens[position].means.get(kind)

    def has(self, position: int, *kinds: str) -> bool:
        """Whether the token means any of these, and is not read already."""
        if not 0 <= position < len(self.tokens) or position in self._used:
            return False
        return not self.tokens[position].means.keys().isdisjoint(kinds)

    def beyond(self, position: int, *kinds: str, step: int = 1) -> int:
        """The first position, from there on, of a token that is none of these. A run of them has an end: see above."""
        steps = 0
        while steps < LONGEST_RUN and self.has(position, *kinds):
            position += step
            steps += 1
        return position

    def has_left(self, *kinds: str) -> bool:
        """Whether any token that is not read already means one of these."""
        return any(self._left[kind] for kind in kinds)

    def number(self, position: int, least: int = 1, most: int = 31) -> int | None:
        """The number there, when it lies between the two."""
        value = self.get(position, "number")
        return value if isinstance(value, int) and least <= value <= most else None

    def in_digits(self, position: int) -> bool:
        return self.has(position, "digits")

    def use(self, positions: Iterable[int]) -> None:
        for position in positions:
            if position not in self._used and self.within(position):
                self._left.subtract(self.tokens[position].means.keys())
                self._used.add(position)

    def used(self, position: int) -> bool:
        return position in self._used

    def within(self, position: int) -> bool:
        return 0 <= position < len(self.tokens)

    def was_used(self, *kinds: str) -> bool:
        """Whether any token that is read already means one of these."""
        return any(not self.tokens[position].means.keys().isdisjoint(kinds) for position in self._used)
