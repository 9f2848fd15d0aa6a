"""Which answers of our own are nearest to what somebody means: by the cosine of the meanings, in whatever language.

The meanings stay in the memory of the process. Each transaction looks at the number of their state, and reads them
again when that is another one, so that every process sees a change with its next message.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy.ext.asyncio import AsyncSession

from store import own_answers

# Ten megabytes, from the first answer of our own on.
if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Vectors = npt.NDArray[np.float32]

INFO = "own_meanings"


@dataclass(frozen=True)
class Near:
    """`likeness` is the cosine of the nearest of its questions, from -1 to 1."""

    answer_id: int
    likeness: float


@dataclass(frozen=True)
class Known:
    """What a process has read in the state `number`: unit vectors, one a row, and the answer that each belongs to."""

    number: int
    owners: Sequence[int]
    vectors: Vectors | None = field(repr=False)

    def nearest(self, vector: bytes, limit: int) -> list[Near]:
        """The nearest answers, the best first."""
        if self.vectors is None or not any(vector):
            return []
        import numpy as np

        likeness = self.vectors @ units([vector])[0]
        found: dict[int, float] = {}
        for place in np.argsort(-likeness, kind="stable"):
            found.setdefault(self.owners[place], float(likeness[place]))
            if len(found) == limit:
                break
        return [Near(answer, near) for answer, near in found.items()]


async def nearest(session: AsyncSession, vector: bytes, limit: int) -> list[Near]:
    """The answers nearest to what these 384 signed bytes mean, as this transaction sees them, the best first."""
    return (await _known(session)).nearest(vector, limit)


def units(vectors: Sequence[bytes]) -> Vectors:
    """Unit vectors, one a row (float32); one of zeros stays one."""
    import numpy as np

    rows = np.frombuffer(b"".join(vectors), np.int8).reshape(len(vectors), -1).astype(np.float32)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    found: Vectors = (rows / np.where(lengths == 0, 1, lengths)).astype(np.float32)
    return found


async def _known(session: AsyncSession) -> Known:
    number = await own_answers.state(session)
    known: Known | None = session.info[INFO].get("known")
    if known is None or known.number != number:
        rows = await own_answers.meanings(session)
        owners = [answer for answer, _ in rows]
        known = Known(number, owners, units([vector for _, vector in rows]) if rows else None)
        # What this transaction changed itself may still be taken back, so no other one is told.
        if not session.info.get("own_answers_changed"):
            session.info[INFO]["known"] = known
    return known
