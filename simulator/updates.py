"""Updates that wait for the bot, and the bot's way of confirming them."""

import itertools
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from simulator.pulse import Pulse

Json = dict[str, Any]

# A bot remembers which updates it has answered, so a simulator that is started again must give none of those numbers
# again: it begins with the time, which is ahead of them unless there were more in each second.
_NUMBERS_A_SECOND = 10
# Telegram sends these only to bots that ask for them by name.
_ONLY_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(slots=True, eq=False)
class Pending:
    """An update not yet confirmed."""

    update: Json
    chat_id: int
    injected: bool = False
    delivered: bool = False
    done: bool = False

    @property
    def id(self) -> int:
        """The update_id."""
        number: int = self.update["update_id"]
        return number


class Updates:
    """The queue. It is read by long polling or by the webhook, never by both. `now` is in seconds (Unix time)."""

    def __init__(self, now: float) -> None:
        self._next_id = int(now * _NUMBERS_A_SECOND)
        self._queue: deque[Pending] = deque()
        self._injected = 0
        self.allowed: list[str] = []
        self.pulse = Pulse()
        self.on_new: Callable[[Pending], None] | None = None  # set while a webhook is

    def __len__(self) -> int:
        return len(self._queue)

    def push(self, kind: str, payload: Json, chat_id: int) -> int | None:
        """Queues an update; gives its id, or None when the bot did not ask for this kind."""
        if self.allowed:
            if kind not in self.allowed:
                return None
        elif kind in _ONLY_ON_REQUEST:
            return None
        return self._add(Pending({"update_id": self._next_id, kind: payload}, chat_id))

    def inject(self, update: Json, chat_id: int) -> int:
        """Queues a raw update as it is, even one delivered before; update_id is filled in when missing."""
        if "update_id" not in update:
            update = {"update_id": self._next_id, **update}
        self._injected += 1
        return self._add(Pending(update, chat_id, injected=True))

    def _add(self, pending: Pending) -> int:
        # Also after an injected number: an update below a confirmed one would never be delivered.
        self._next_id = max(self._next_id, pending.id + 1)
        self._queue.append(pending)
        if self.on_new:
            self.on_new(pending)
        else:
            self.pulse.beat()
        return pending.id

    def confirm(self, offset: int) -> None:
        """Forgets what a getUpdates with this offset has received; a negative one keeps the last ones."""
        if offset < 0:
            while len(self._queue) > -offset:
                self._queue.popleft().done = True
            return
        queue = self._queue
        if self._injected:
            # An injected update may bear any number, also one confirmed long ago: it goes once delivered.
            kept = deque(item for item in queue if item.id >= offset or (item.injected and not item.delivered))
            self._injected = sum(item.injected for item in kept)
            self._queue = kept
            return
        while queue and queue[0].id < offset:
            queue.popleft().done = True

    def take(self, limit: int) -> list[Json]:
        """The oldest updates, left in the queue until they are confirmed."""
        # By number, because bots confirm the last one's: an injected one may be out of order.
        batch = sorted(itertools.islice(self._queue, limit), key=lambda pending: pending.id)
        for pending in batch:
            pending.delivered = True
        return [pending.update for pending in batch]

    def waiting(self) -> list[Pending]:
        """All that is not confirmed."""
        return list(self._queue)

    def finish(self, pending: Pending) -> None:
        """The webhook answered 2xx for this one."""
        if not pending.done:
            pending.done = True
            self._queue.remove(pending)

    def drop_all(self) -> None:
        """``drop_pending_updates``."""
        for pending in self._queue:
            pending.done = True
        self._queue.clear()
        self._injected = 0
