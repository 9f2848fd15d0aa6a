"""Fair turns: what a person has sent waits in a line of their own, and makes nobody else wait.

What somebody sends beyond a polite limit is not answered one by one. Of that only the newest is kept: people in panic
send many short messages, and the last one must not be lost.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field

from bot.incoming.group_changes import GroupGone, GroupMoved
from bot.incoming.updates import Incoming, Left, Photo
from bot.outgoing.limiter import Bucket

# Twenty a minute, and so many at once: a form filled in quickly, a fright in many short messages.
BURST, PER_SECOND = 40.0, 20 / 60
# Telegram's own bound: what is more is no album.
MOST_OF_AN_ALBUM = 10
# Where the work stands still, a line grows no longer than that.
MOST_WAITING = 100
MOST_LINES = 10_000
# What happens to a chat, and nobody writes or presses.
EVENTS = (Left, GroupGone, GroupMoved)


@dataclass
class Waiting:
    """An update in its line. `done` ends when it is done or let go, with Away where it is to come again."""

    incoming: Incoming
    stopping: asyncio.Event | None
    done: asyncio.Future[None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    def can_wait(self) -> bool:
        """Whether it is for the next start: this process ends, and the inbox has it."""
        return self.incoming.kept and self.stopping is not None and self.stopping.is_set()

    def end(self, error: Exception | None = None) -> None:
        if self.done.done():
            return
        if error is None:
            self.done.set_result(None)
        else:
            self.done.set_exception(error)


class Line:
    """One person's. `worker` does what stands in it; `untold`: they are to hear that not everything is answered."""

    def __init__(self) -> None:
        self.worker: asyncio.Task[None] | None = None
        self.untold: Incoming | None = None
        self._clock = asyncio.get_running_loop().time
        self._polite = Bucket(BURST, PER_SECOND)
        self._waiting: deque[Waiting] = deque()
        self._newest: Waiting | None = None
        self._album: str | None = None
        self._of_album = 0
        self._told = False

    def __contains__(self, waiting: Waiting) -> bool:
        """Whether it will be done, whatever comes after it."""
        return any(each is waiting for each in self._waiting)

    def join(self, new: Waiting) -> Waiting | None:
        """Takes it in. Gives the one that has to be let go for it, if any."""
        if self._has_room(new.incoming):
            self._waiting.append(new)
            return None
        if not self._told:
            self._told, self.untold = True, new.incoming
        let_go, self._newest = self._newest, new
        return let_go

    async def next(self) -> Waiting | None:
        """What is to be done next, None where nothing is left. The newest beyond the limit waits for its time."""
        while not self._waiting:
            if self._newest is None:
                return None
            seconds = self._polite.ready_at(self._clock()) - self._clock()
            stopping = self._newest.stopping
            if seconds <= 0 or (stopping and stopping.is_set()):
                return self._take_newest()
            await _pause(seconds, stopping)
        return self._waiting.popleft()

    def is_idle(self) -> bool:
        """Nothing would be lost if it were forgotten."""
        return self.worker is None and self._polite.full(self._clock())

    def _take_newest(self) -> Waiting | None:
        self._polite.take(self._clock())
        newest, self._newest = self._newest, None
        return newest

    def _has_room(self, incoming: Incoming) -> bool:
        what, now = incoming.what, self._clock()
        if isinstance(what, EVENTS):
            return True
        if self._newest is not None or len(self._waiting) >= MOST_WAITING:
            return False
        if self._is_of_the_album(what):
            return True
        if self._polite.ready_at(now) > now:
            return False
        self._told = self._told and not self._polite.full(now)
        self._polite.take(now)
        self._album, self._of_album = (what.album if isinstance(what, Photo) else None), 1
        return True

    def _is_of_the_album(self, what: object) -> bool:
        """The pictures of an album come one by one, and count as one."""
        if not isinstance(what, Photo) or what.album is None or what.album != self._album:
            return False
        self._of_album += 1
        return self._of_album <= MOST_OF_AN_ALBUM


class Lines:
    """The lines of all who have written lately, by their Telegram number."""

    def __init__(self) -> None:
        self._lines: dict[int, Line] = {}

    def of(self, telegram_id: int) -> Line:
        if len(self._lines) > MOST_LINES:
            self._lines = {number: line for number, line in self._lines.items() if not line.is_idle()}
        return self._lines.setdefault(telegram_id, Line())


async def _pause(seconds: float, stopping: asyncio.Event | None) -> None:
    """So long, or until `stopping` is set."""
    if stopping is None:
        return await asyncio.sleep(seconds)
    with suppress(TimeoutError):
        await asyncio.wait_for(stopping.wait(), seconds)
