"""Questions that nobody could answer and what is near to them, for a page that shows all of it at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from actions.kernel import Turn
from actions.questions.finding import MOST_OFFERED, chosen
from store import grouping, nearest, own_answers, unanswered
from store.unanswered import Unanswered

Verdict = Literal["sure", "maybe", "far"]
# So many answers of our own are shown as the nearest, also where none is near enough.
MOST_NEAR = 3
# Of a large group so many questions say what the bot guesses; in a list, and in which languages it is asked.
MOST_READ, MOST_GLIMPSED = 100, 25


@dataclass(frozen=True)
class Glimpse:
    """A group in a list: how many `times` it was asked, and the first MOST_GLIMPSED questions of it."""

    times: int
    rows: Sequence[Unanswered]


@dataclass(frozen=True)
class Seen:
    """A group among all. `ids` are all its questions, `rows` the first MOST_READ, `wanted` is how many people want to
    be told. `before` and `after` are numbers of the groups beside it, or None at the ends."""

    ids: Sequence[int]
    rows: Sequence[Unanswered]
    wanted: int
    place: int
    of: int
    before: int | None
    after: int | None


@dataclass(frozen=True)
class NearAnswer:
    """An answer of our own by its number and question. `likeness` is a cosine; `verdict` says whether the bot would
    give it where no intent is sure, offer it, or do neither."""

    id: int
    question: str
    language: str
    likeness: float
    verdict: Verdict


async def glimpses(turn: Turn, offset: int, limit: int) -> tuple[list[Glimpse], int]:
    """So many groups of all, those asked most first, and how many there are."""
    groups = (await grouping.waiting(turn.session)).groups
    here = groups[offset : offset + limit]
    read = [number for group in here for number in group[:MOST_GLIMPSED]]
    known = {row.id: row for row in await unanswered.numbered(turn.session, read)}
    rows = [[known[number] for number in group[:MOST_GLIMPSED] if number in known] for group in here]
    return [Glimpse(len(group), some) for group, some in zip(here, rows, strict=True) if some], len(groups)


async def see(turn: Turn, question: int) -> Seen | None:
    """The group that this question is in; None where nobody has to look at it any more."""
    found = await grouping.waiting(turn.session)
    groups, ids = found.groups, found.of(question)
    rows = await unanswered.numbered(turn.session, ids[:MOST_READ])
    if not ids or not rows:
        return None
    at = next(place for place, group in enumerate(groups) if group[0] == ids[0])
    before = groups[at - 1][0] if at else None
    after = groups[at + 1][0] if at + 1 < len(groups) else None
    wanted = await unanswered.count_wanting(turn.session, ids)
    return Seen(ids, rows, wanted, at + 1, len(groups), before, after)


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


def meaning(rows: Sequence[Unanswered]) -> bytes | None:
    """What the first of these questions means that anybody could read."""
    return next((row.vector for row in rows if row.vector), None)


def guesses(rows: Sequence[Unanswered]) -> list[tuple[str, float]]:
    """The likeliest intents of these questions together, each with its mean probability."""
    sums: Counter[str] = Counter()
    for row in rows:
        for name, share in row.guesses:
            sums.update({name: share})
    return [(name, total / len(rows)) for name, total in sums.most_common()]
