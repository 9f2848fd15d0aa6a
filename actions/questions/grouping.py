"""Questions that mean the same, in whatever language, put together: a pure function of their meanings."""

from __future__ import annotations

from collections.abc import Sequence

from store import nearest
from store.unanswered import Unanswered

# The cosine from which on two questions are shown as one; docs/nlu.md has the figures.
SAME = 0.45


def grouped(rows: Sequence[Unanswered]) -> list[list[Unanswered]]:
    """Each row in one group, the largest group first, of equal ones that which began first.

    A row joins the group whose first question is nearest, if that is near enough or has the same words.
    """
    groups: list[list[Unanswered]] = []
    units = nearest.units([row.vector or bytes(384) for row in rows]) if rows else None
    firsts: list[int] = []
    for place, row in enumerate(rows):
        assert units is not None
        likeness = units[firsts] @ units[place] if firsts else []
        near = [
            max(float(each), float(plain(rows[first].text) == plain(row.text)))
            for each, first in zip(likeness, firsts, strict=True)
        ]
        best = max(range(len(near)), key=near.__getitem__, default=None)
        if best is None or near[best] < SAME:
            groups.append([row])
            firsts.append(place)
        else:
            groups[best].append(row)
    return sorted(groups, key=lambda group: (-len(group), group[0].id))


def plain(text: str) -> str:
    return " ".join(text.casefold().split())
