"""The digits of a text, in whatever script, and how far apart they stand: what is written as one number, and as two."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate

_UNSEEN = ("Cf", "Mn", "Mc", "Me")
# Letters that nobody sees: the fillers of Hangul.
_INVISIBLE = frozenset("\u115f\u1160\u3164\uffa0")
# Signs that stand for a letter or for digits without saying so.
_MEANT = {"×": "x", "✕": "x", "✖": "x", "⨯": "x", "🔟": "10", "。": "."}
_MOST_OF_ONE_SIGN = 99
# Up to three signs that are no letters may stand between the digits of one number.
_CHAIN = re.compile(r"\d(?:[\W_]{0,3}\d)*")
_DIGIT = re.compile(r"\d")
_NO_GAP_AT_ALL = 1000


@dataclass(frozen=True)
class Chain:
    """Digits of which each is near the next one. `text` is how they are written, from `start` on.

    `digits` are the bare ones; `at` says where each of them stands in the text around. `is_abroad`: it begins with a
    plus and the code of a country.
    """

    start: int
    text: str = field(repr=False)
    digits: str = field(repr=False)
    at: tuple[int, ...] = field(repr=False)
    is_abroad: bool = False

    @classmethod
    def of(cls, found: re.Match[str]) -> Chain:
        start, text = found.start(), found.group()
        at = tuple(start + digit.start() for digit in _DIGIT.finditer(text))
        is_abroad = found.string[start - 1 : start] == "+" and not text.startswith("0")
        return cls(start, text, "".join(_DIGIT.findall(text)), at, is_abroad)

    def gap(self, number: int) -> str:
        """What stands before this digit, counted from 0; nothing before the first and behind the last."""
        if not 0 < number < len(self.at):
            return ""
        return self.text[self.at[number - 1] + 1 - self.start : self.at[number] - self.start]

    def width(self, number: int) -> int:
        """How wide the gap before this digit is; endless before the first and behind the last."""
        if not 0 < number < len(self.at):
            return _NO_GAP_AT_ALL
        return self.at[number] - self.at[number - 1] - 1

    def stands_apart(self, first: int, end: int) -> bool:
        """Whether the digits from `first` to before `end` are nearer to each other than to any other digit."""
        widest = max((self.width(number) for number in range(first + 1, end)), default=0)
        return min(self.width(first), self.width(end)) > widest

    def is_even(self, first: int, end: int) -> bool:
        """Whether all digits from `first` to before `end` are equally far apart."""
        return len({self.width(number) for number in range(first + 1, end)}) == 1

    def is_cut(self, first: int, end: int) -> bool:
        """Whether something stands before `first` and at `end`, so that no longer number is cut through."""
        return self.width(first) > 0 and self.width(end) > 0


def shown(text: str) -> str:
    """What is seen of the text, in Western digits and plain letters, without marks and invisible signs."""
    return "".join(map(_shown, text))


def chains(seen: str) -> Iterator[Chain]:
    """All digits of what `shown` gives."""
    for found in _CHAIN.finditer(seen):
        yield Chain.of(found)


def in_text(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where these parts of `shown(text)` stand in the text itself, with what is unseen on their last sign."""
    ends = list(accumulate(len(_shown(char)) for char in text))
    for start, end in spans:
        after = bisect_right(ends, end - 1) + 1
        while after < len(text) and not _shown(text[after]):
            after += 1
        yield bisect_right(ends, start), after


@lru_cache(maxsize=4096)
def _shown(char: str) -> str:
    meant = _MEANT.get(char) or unicodedata.normalize("NFKD", char)
    return "".join(_plain(each) for each in meant if not _is_unseen(each))


def _is_unseen(char: str) -> bool:
    return unicodedata.category(char) in _UNSEEN or char in _INVISIBLE


def _plain(char: str) -> str:
    """Also what stands in a circle and has no other form, such as ❶ and ⓫."""
    if unicodedata.category(char) not in ("Nd", "No"):
        return char
    value = unicodedata.numeric(char, -1)
    return str(int(value)) if value == int(value) and 0 <= value <= _MOST_OF_ONE_SIGN else char
