"""Which of its days a letter is about, and one more: by the rules, or by what was learnt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from actions.letters import doubts, weighing
from actions.letters.kinds import UNKNOWN
from actions.letters.learnt import Learnt
from actions.letters.moments import Found, Moment
from actions.letters.sheet import Sheet
from actions.letters.vocabulary import lists

# Where a complaint is nothing that such a letter asks for, its deadline is not what the letter is about.
WITH_COMPLAINTS = ("decision", "grant", "unknown")
# How likely a day has to be to be given, and to be shown without "maybe"; and how likely the kind of its letter for
# that. Chosen in cross-validation (docs/letters.md).
AT_LEAST, CERTAIN, KIND_AT_LEAST = 0.08, 0.85, 0.5


@dataclass(frozen=True)
class Chosen:
    """What the letter is about, with `sure` where it may be shown without "maybe"; and another day."""

    first: Moment | None = None
    other: Moment | None = None


def by_rules(found: Found, kind: str) -> Chosen:
    """The other is that of appointment and deadline, or another day.

    What comes first in time is what the reader has to do first, unless nobody has to do it: complain, say no, sign up.
    """
    usual = _usual(found, kind)
    what = "deadline" if kind in lists()["deadline_first"] else "appointment"
    ordered = sorted(usual, key=lambda moment: (moment.complaint, moment.what != what))
    if not ordered:
        return Chosen()
    first = ordered[0]
    if (first.what != what and found.unread) or _is_late(first, usual):
        first = replace(first, sure=False)
    other = _other(first, ordered[1:])
    if other and first.sure and other.sure and not other.complaint and not other.optional and other.day < first.day:
        return Chosen(other, first)
    return Chosen(first, other)


def by_weights(
    page: Sheet, found: Found, kinds: Mapping[str, float], learnt: Learnt, *, scam: bool, danish: bool
) -> Chosen:
    """The likeliest. It is only sure where the rules find nothing that speaks against it either."""
    if learnt.days is None or learnt.none is None:
        raise ValueError("nothing was learnt of days")
    kind = max(kinds, key=lambda each: kinds[each])
    doubtful = doubts.is_doubtful(page)
    seen = weighing.Seen(kinds, doubtful, scam, danish)
    weighed = weighing.weights(found, seen, learnt.days, learnt.none)
    if not weighed or weighed[0][0] < AT_LEAST:
        return Chosen()
    likely, first = weighed[0]
    known = kind != UNKNOWN and kinds[kind] >= KIND_AT_LEAST
    sure = likely >= CERTAIN and known and first.firm and not doubtful and not doubts.is_of_several(first, found)
    others = [each for each in _usual(found, kind) if each.day != first.day]
    return Chosen(replace(first, sure=sure), _other(first, sorted(others, key=lambda each: each.complaint)))


def _usual(found: Found, kind: str) -> list[Moment]:
    return [moment for moment in found.moments if not moment.complaint or kind in WITH_COMPLAINTS]


def _other(first: Moment, rest: list[Moment]) -> Moment | None:
    return next(iter(sorted(rest, key=lambda moment: moment.what == first.what)), None)


def _is_late(first: Moment, found: list[Moment]) -> bool:
    """Whether something that is not certain may have to be done before."""
    return any(
        each.what != first.what and each.day < first.day and not each.sure and not each.complaint and not each.optional
        for each in found
    )
