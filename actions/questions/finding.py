"""Which of our own answers is meant: surely, or perhaps. The rule is a pure function of how near they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from actions.kernel import Turn
from store import nearest
from store.nearest import Near

# Cosines, chosen with tests/nlu/own_answers.tsv and the strangers' messages; docs/nlu.md has the figures.
SURE = 0.65
# Less is enough where no other one is nearly as near.
ALONE, LEAD = 0.5, 0.15
MAYBE = 0.45
MOST_OFFERED = 2


@dataclass(frozen=True)
class Found:
    """Numbers of answers: the one that is `sure`ly meant, those that `maybe` are, the nearest first."""

    sure: int | None = None
    maybe: tuple[int, ...] = ()


def chosen(near: Sequence[Near]) -> Found:
    """What is made of the nearest answers, the best first."""
    if not near:
        return Found()
    best, second = near[0].likeness, near[1].likeness if len(near) > 1 else -1.0
    if best >= SURE or (best >= ALONE and best - second >= LEAD):
        return Found(sure=near[0].answer_id)
    return Found(maybe=tuple(each.answer_id for each in near[:MOST_OFFERED] if each.likeness >= MAYBE))


async def found(turn: Turn) -> Found:
    """What the words of this turn may be answered with."""
    meaning = turn.understanding.meaning
    if meaning is None:
        return Found()
    return chosen(await nearest.nearest(turn.session, meaning.vector, MOST_OFFERED))
