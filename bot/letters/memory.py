"""The letters that were read in the last minutes: in memory alone, one a person, and then they are gone."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from actions.kernel.held import Held

# As long as a dialogue about it takes.
SECONDS = 15 * 60.0
MOST = 200


@dataclass
class Memory:
    """Keeps each for so many `seconds`, and `most` of them; of more the oldest goes first."""

    seconds: float = SECONDS
    most: int = MOST
    _held: dict[int, tuple[Held, asyncio.TimerHandle]] = field(default_factory=dict, repr=False)

    def keep(self, person_id: int, held: Held) -> None:
        """In place of the one before."""
        self.forget(person_id)
        if len(self._held) >= self.most:
            self.forget(next(iter(self._held)))
        timer = asyncio.get_running_loop().call_later(self.seconds, self.forget, person_id)
        self._held[person_id] = (held, timer)

    def of(self, person_id: int) -> Held | None:
        found = self._held.get(person_id)
        return found[0] if found else None

    def forget(self, person_id: int) -> None:
        found = self._held.pop(person_id, None)
        if found:
            found[1].cancel()
