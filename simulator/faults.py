"""Trouble on demand: the calls that shall fail, and the log of all calls."""

import itertools
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from simulator.errors import ApiError, ControlError, too_many_requests

Json = dict[str, Any]

_LOG_LENGTH = 50_000
_KINDS = frozenset({"400", "401", "403", "429", "500", "502", "hang", "slow", "drop", "500_after", "drop_after"})
_WORDS = {
    "400": "Bad Request: simulated fault",
    "401": "Unauthorized",
    "403": "Forbidden: bot was blocked by the user",
    "500": "Internal Server Error",
    "502": "Bad Gateway",
}


@dataclass(slots=True)
class Fault:
    """The next ``times`` calls that match fail in the way of ``kind``.

    ``hang`` keeps the caller waiting for ``seconds``, then drops the connection with nothing done; ``slow``
    waits, then works. ``500_after`` and ``drop_after`` do the work and then fail: the caller cannot know.
    """

    kind: str
    times: int = 1
    method: str | None = None
    chat_id: int | None = None
    retry_after: int = 1
    seconds: float = 30.0
    description: str | None = None

    def error(self) -> ApiError:
        """The answer of the kinds that answer."""
        if self.kind == "429":
            return too_many_requests(self.retry_after)
        code = self.kind.removesuffix("_after")
        return ApiError(int(code), self.description or _WORDS[code])


class Faults:
    """The faults that are still to come."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """ControlError when the kind is unknown."""
        if fault.kind not in _KINDS:
            raise ControlError(f"kind must be one of {', '.join(sorted(_KINDS))}")
        self._faults.append(fault)

    def clear(self) -> None:
        """No more trouble."""
        self._faults.clear()

    def take(self, method: str, chat_id: int | str | None) -> Fault | None:
        """The fault that strikes this call, counted down."""
        for fault in self._faults:
            if fault.method not in (None, method) or fault.chat_id not in (None, chat_id):
                continue
            fault.times -= 1
            if fault.times <= 0:
                self._faults.remove(fault)
            return fault
        return None


class CallLog:
    """What the bot called, the newest 50,000."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._calls: deque[Json] = deque(maxlen=_LOG_LENGTH)
        self._numbers = itertools.count(1)

    def add(self, method: str, params: Json) -> Json:
        """A new entry, to be completed by ``status`` and ``error`` when the call is answered."""
        call: Json = {
            "n": next(self._numbers),
            "method": method,
            "params": params,
            "status": None,
            "error": None,
            "at": self._clock(),
            "chat_id": params.get("chat_id"),
        }
        self._calls.append(call)
        return call

    def list(self, method: str | None, after: int, chat_id: int | None) -> list[Json]:
        """Entries after number ``after``, in order."""
        return [
            call
            for call in self._calls
            if call["n"] > after and method in (None, call["method"]) and chat_id in (None, call["chat_id"])
        ]

    def clear(self) -> None:
        """Empties the log; numbers go on."""
        self._calls.clear()
