"""Questions that nobody could answer and what is near to them, for a page that shows all of it at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from actions.kernel import Turn
from actions.questions.finding import MOST_OFFERED, chosen
from actions.questions.grouping import grouped
from store import nearest, own_answers, unanswered
from store.unanswered import Unanswered

Group = Sequence[Unanswered]
Verdict = Literal["sure", "maybe", "far"]
# So many answers of our own are shown as the nearest, also where none is near enough.
MOST_NEAR = 3


@dataclass(frozen=True)
class Seen:
    """A group among all: `before` and `after` are numbers of the groups beside it, or None at the ends."""

    group: Group
    place: int
    of: int
    before: int | None
    after: int | None

    @property
    def wanted(self) -> int:
        """How many people want to be told."""
        return len({row.person_id for row in self.group} - {None})


@dataclass(frozen=True)
class NearAnswer:
    """An answer of our own by its number and question. `likeness` is a cosine; `verdict` says whether the bot would
    give it where no intent is sure, offer it, or do neither."""

    id: int
    question: str
    language: str
    likeness: float
    verdict: Verdict


async def all_groups(turn: Turn) -> list[list[Unanswered]]:
    """Those asked most first; the number of a group is that of its first question."""
    return grouped(await unanswered.waiting(turn.session))


async def see(turn: Turn, question: int) -> Seen | None:
    """The group that this question is in; None where nobody has to look at it any more."""
    groups = await all_groups(turn)
    at = next((place for place, group in enumerate(groups) if any(row.id == question for row in group)), None)
    if at is None:
        return None
    before = groups[at - 1][0].id if at else None
    after = groups[at + 1][0].id if at + 1 < len(groups) else None
    return Seen(groups[at], at + 1, len(groups), before, after)


async def near(turn: Turn, vector: bytes | None) -> list[NearAnswer]:
    """The answers of our own that are nearest to what this means, and what the bot would make of them."""
    found = await nearest.nearest(turn.session, vector, max(MOST_NEAR, MOST_OFFERED)) if vector else []
    picked = chosen(found)
    known = await own_answers.these(turn.session, [each.answer_id for each in found])
    verdicts: dict[int, Verdict] = dict.fromkeys(picked.maybe, "maybe")
    if picked.sure is not None:
        verdicts[picked.sure] = "sure"
    return [
        NearAnswer(answer.id, answer.question, answer.language, each.likeness, verdicts.get(answer.id, "far"))
        for each in found
        if (answer := known.get(each.answer_id)) is not None
    ]


def meaning(group: Group) -> bytes | None:
    """What the first question of the group means that anybody could read."""
    return next((row.vector for row in group if row.vector), None)


def guesses(group: Group) -> list[tuple[str, float]]:
    """The likeliest intents of all questions of the group together, each with its mean probability."""
    sums: dict[str, float] = {}
    for row in group:
        for name, share in row.guesses:
            sums[name] = sums.get(name, 0.0) + share
    return sorted(((name, total / len(group)) for name, total in sums.items()), key=lambda each: -each[1])
