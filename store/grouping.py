"""Questions that wait and mean the same, in whatever language, put together.

What is put together stays in the memory of the process. Each transaction looks at the numbers of those that wait, and
puts together again only what the others change: the words and the meaning of a question never do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncSession

from store import unanswered
from store.asked import SIZE, Asked

INFO = "grouping"


@dataclass(frozen=True)
class Grouping:
    """Questions by their numbers in the order in which they were asked, and for each the first one of its group."""

    asked: Mapping[int, Asked] = field(default_factory=dict, repr=False)
    firsts: Mapping[int, int] = field(default_factory=dict)

    @cached_property
    def groups(self) -> Sequence[Sequence[int]]:
        """The largest group first, of equal ones that which has the lowest number; each as it was asked."""
        found: dict[int, list[int]] = {}
        for each, first in self.firsts.items():
            found.setdefault(first, []).append(each)
        return sorted(found.values(), key=lambda group: (-len(group), group[0]))

    def of(self, question_id: int) -> Sequence[int]:
        """The group that has this question; empty where it does not wait."""
        first = self.firsts.get(question_id)
        return [each for each, other in self.firsts.items() if other == first] if first is not None else []


NOTHING = Grouping()


async def waiting(session: AsyncSession) -> Grouping:
    """Those that nobody has looked at, as this transaction sees them."""
    ids = await unanswered.waiting_ids(session)
    known: Grouping = session.info[INFO].get("known", NOTHING)
    if list(known.asked) == ids:
        return known
    rows = await unanswered.meanings(session, [each for each in ids if each not in known.asked])
    new = {number: Asked(unanswered.plain(text), vector or bytes(SIZE)) for number, text, vector in rows}
    # One that another process has ended in between is in neither.
    found = {each: known.asked.get(each) or new.get(each) for each in ids}
    known = grouped({each: asked for each, asked in found.items() if asked is not None}, known)
    # What this transaction keeps may still be taken back, and its number given to another question.
    if not session.info.get("unanswered_kept"):
        session.info[INFO]["known"] = known
    return known


def grouped(asked: Mapping[int, Asked], before: Grouping = NOTHING) -> Grouping:
    """Each of them in one group, whatever was there `before`: that only spares work.

    A question joins the group whose first one is nearest, if that is near enough or has the same words. So what counts
    are the firsts that were asked earlier. All stays as it was up to the first question that is new, or whose first is
    gone; and behind that, what keeps its first and has no new one near it.
    """
    if not asked:
        return Grouping()
    # Ten megabytes, from the first question that waits on.
    from store.joining import BLOCK, Joining

    ids = list(asked)
    place = next((place for place, each in enumerate(ids) if before.firsts.get(each) not in asked), len(ids))
    found = {each: before.firsts[each] for each in ids[:place]}
    joining = Joining(asked, before.firsts)
    joining.add([each for each, first in found.items() if each == first])
    while len(found) < len(ids):
        found |= joining.joined(ids[len(found) : len(found) + BLOCK])
    return Grouping(asked, found)
