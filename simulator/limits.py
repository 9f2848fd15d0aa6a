"""Telegram's limits on sending, off unless asked for.

About 30 messages a second over all chats, 1 a second in one chat with short bursts, 20 a minute in a group.
Who goes over is answered 429, and the whole bot is held off until ``retry_after`` is over.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from simulator.errors import too_many_requests

_SENDING = frozenset({"copyMessage", "copyMessages", "forwardMessage", "forwardMessages"})
_NOT_SENDING = frozenset({"sendChatAction", "sendMessageDraft"})


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


@dataclass(slots=True)
class Rates:
    """What is allowed, each as a bucket's size and its refill a second."""

    all_size: float = 30.0
    all_refill: float = 30.0
    chat_size: float = 4.0
    chat_refill: float = 1.0
    group_size: float = 20.0
    group_refill: float = 20.0 / 60.0


def is_sending(method: str) -> bool:
    """Whether the method counts against the limits."""
    return method in _SENDING or (method.startswith("send") and method not in _NOT_SENDING)


class Limits:
    """Counts messages with token buckets over the given clock (seconds, monotonic)."""

    def __init__(self, enabled: bool, clock: Callable[[], float]) -> None:
        self.enabled = enabled
        self.rates = Rates()
        self._clock = clock
        self.clear()

    def clear(self) -> None:
        """Forgets what was sent."""
        self._all = _Bucket(self.rates.all_size, self._clock())
        self._chats: dict[int | str, _Bucket] = {}
        self._held_until = -math.inf

    def check(self, method: str, params: dict[str, Any]) -> None:
        """Counts the call; ApiError 429 when the bot is held off or sends too much."""
        if not self.enabled:
            return
        now = self._clock()
        if now < self._held_until:
            raise too_many_requests(math.ceil(self._held_until - now))
        if not is_sending(method):
            return
        count = max(len(params.get("media", ())), len(params.get("message_ids", ())), 1)
        chat_id = params.get("chat_id", 0)
        rates = self.rates
        in_group = isinstance(chat_id, str) or chat_id < 0
        size, refill = (rates.group_size, rates.group_refill) if in_group else (rates.chat_size, rates.chat_refill)
        chat = self._chats.setdefault(chat_id, _Bucket(size, now))
        wait = max(
            _wait(self._all, rates.all_size, rates.all_refill, now, count),
            _wait(chat, size, refill, now, count),
        )
        if wait > 0:
            seconds = max(math.ceil(wait), 1)
            self._held_until = now + seconds
            raise too_many_requests(seconds)
        self._all.tokens -= count
        chat.tokens -= count


def _wait(bucket: _Bucket, size: float, refill: float, now: float, count: int) -> float:
    """Refills the bucket; seconds until it holds what is asked, 0 when it does."""
    bucket.tokens = min(size, bucket.tokens + (now - bucket.at) * refill)
    bucket.at = now
    # An album larger than the bucket passes when the bucket is full, or it never could.
    return max(0.0, (min(count, size) - bucket.tokens) / refill)
