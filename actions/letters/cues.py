"""What the words around a place of a letter say: how near they stand counts, and what stands between."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache

from actions.letters import vocabulary
from actions.letters.sheet import STOP, Sheet

# So many characters away a word says nothing anymore.
FARTHEST = 140
# What a word loses: for each character between, each end of a line, each end of a sentence, each other date; and where
# it stands behind.
A_CHARACTER, A_LINE, A_SENTENCE, A_DATE, BEHIND = 1 / 28, 0.4, 1.6, 2.5, 1.0
# These stand right before what they name.
LABELS = ("reference", "birth")
# This says the same on both sides.
BOTH_SIDES = ("cancelled",)


@dataclass(frozen=True)
class Cue:
    start: int
    end: int
    means: str
    weight: float


def cues(sheet: Sheet) -> list[Cue]:
    """The words of `dates` that stand in the sheet, in order; of two at one place only the longer one."""
    found = [
        Cue(match.start(), match.end(), means, weight)
        for means, patterns in _patterns().items()
        for weight, pattern in patterns
        for match in pattern.finditer(sheet.text)
    ]
    found.sort(key=lambda cue: (cue.start, -cue.end))
    kept: list[Cue] = []
    for cue in found:
        inside = kept and cue.end <= kept[-1].end and (cue.start, cue.end) != (kept[-1].start, kept[-1].end)
        if not inside:
            kept.append(cue)
    return kept


def scores(sheet: Sheet, start: int, end: int, said: list[Cue], others: list[tuple[int, int]]) -> dict[str, float]:
    """For each meaning how strongly the words around `start` to `end` say it; `others` are the dates beside it."""
    found: dict[str, float] = {}
    first = bisect_left(said, start - FARTHEST, key=lambda cue: cue.start)
    last = bisect_right(said, end + FARTHEST, key=lambda cue: cue.start)
    for cue in said[first:last]:
        behind = cue.start >= end
        gap = (end, cue.start) if behind else (cue.end, start)
        if gap[1] - gap[0] < 0 and not (cue.start <= start < cue.end):
            continue
        if cue.means in LABELS and (behind or any(map(str.isalnum, sheet.text[gap[0] : gap[1]]))):
            continue
        score = cue.weight - _lost(sheet.text, *gap, others) - BEHIND * (behind and cue.means not in BOTH_SIDES)
        if score > found.get(cue.means, 0):
            found[cue.means] = score
    return found


def _lost(text: str, start: int, end: int, others: list[tuple[int, int]]) -> float:
    between = text[start : max(end, start)]
    first = bisect_left(others, (start, 0))
    dates = sum(1 for other in others[first : first + 8] if other[1] <= end)
    return len(between) * A_CHARACTER + between.count("\n") * A_LINE + between.count(STOP) * A_SENTENCE + dates * A_DATE


@cache
def _patterns() -> dict[str, list[tuple[float, vocabulary.Pattern]]]:
    return {means: vocabulary.weighted(table) for means, table in vocabulary.lists()["dates"].items()}
