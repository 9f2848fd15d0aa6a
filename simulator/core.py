"""The simulator's parts, put together."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from simulator.callbacks import Callbacks
from simulator.events import Events
from simulator.faults import CallLog, Faults
from simulator.limits import Limits
from simulator.profile import Profile
from simulator.pulse import Pulse
from simulator.updates import Updates
from simulator.validate import Upload
from simulator.webhook import Webhook
from simulator.world import World

Json = dict[str, Any]

DEFAULT_TOKEN = "12345:simulator"  # noqa: S105 - it opens nothing but this simulator


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a method, its parameters validated."""

    method: str
    params: Json
    uploads: dict[str, Upload] = field(default_factory=dict)


class Simulator:
    """One bot and its world. All of it lives in one event loop, so a step without ``await`` is atomic."""

    def __init__(
        self, token: str = DEFAULT_TOKEN, limits: bool = False, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.token = token
        self.clock = clock
        self.events = Events()
        self.limits = Limits(limits, clock)
        self.calls = CallLog(clock)
        self.updates = Updates(time.time())
        self.webhook = Webhook(self.updates)
        self.closing = False
        self.polling = False
        self.poll_ended = Pulse()
        self._begin()

    def _begin(self) -> None:
        head = self.token.partition(":")[0]
        self.world = World(int(head) if head.isdigit() else 12345)
        self.callbacks = Callbacks(self.clock)
        self.profile = Profile(self.world.bot["first_name"])
        self.faults = Faults()

    @staticmethod
    def now() -> int:
        """Unix time in seconds, as messages carry it."""
        return int(time.time())

    def reset(self) -> None:
        """As new: no people, no messages, no updates, no webhook, no faults, an empty log."""
        self.webhook.stop()
        self.webhook.last_error = None
        # Its numbers go on: a bot that polls through a reset would not see lower ones.
        self.updates.drop_all()
        self.updates.allowed = []
        self._begin()
        self.calls.clear()
        self.limits.clear()
        self.events.publish("reset", None)

    def close(self) -> None:
        """Ends whatever waits: polls, streams, webhook deliveries."""
        self.closing = True
        self.webhook.stop()
        self.updates.pulse.beat()
        self.events.close()
        for chat in self.world.chats.values():
            chat.pulse.beat()
