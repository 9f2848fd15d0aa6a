"""Keeps below Telegram's limits: priority lanes, a bucket for each chat, a halt with a deadline after a 429.

Limits (Bot FAQ, measured in 2026): about 30 messages a second over all chats, one a second in one chat with short
bursts, 20 a minute in a group. Bulk lanes take at most 80 % of the first, so that replies always have room.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.metrics import HALTS, SECONDS_AT_TELEGRAM, SECONDS_LIMITED
from store.outbox import PRIORITY, Lane

# A burst of 3 and 27 a second: never more than 30 in any second.
BURST, PER_SECOND = 3.0, 27.0
# The second of a burst makes up for timers that wake late; a reply still finds room at once.
BULK_BURST, BULK_PER_SECOND = 2.0, 0.8 * 30
# A little less than Telegram lets through: a chat that is sent much must not have the bot held off for all others.
CHAT_BURST, CHAT_PER_SECOND = 6.0, 0.9
GROUP_BURST, GROUP_PER_SECOND = 10.0, 20 / 60
LONGEST_WAIT_SECONDS = 30.0
# So many are remembered before those are forgotten that are as new.
MOST_CHATS = 500
_SENDS = ("send", "copy", "forward", "edit", "delete")
# What the bot says about itself may be changed a few times a day: that it may not holds up nobody's message.
_ABOUT_ITSELF = ("setMyName", "setMyDescription", "setMyShortDescription")


LONGEST_HALT_SECONDS = 3600
# Where Telegram says that it wants to be left alone, and not for how long.
UNREAD_HALT_SECONDS = 5


class Halted(Exception):
    """Telegram holds the bot off for longer than a sender should wait; `seconds` from now."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"held off for {seconds:.0f} s")
        self.seconds = seconds


@dataclass
class Bucket:
    """A token bucket: `burst` at once, then `rate` a second. Times are seconds of one monotonic clock."""

    burst: float
    rate: float
    tokens: float = field(init=False)
    at: float = 0.0

    def __post_init__(self) -> None:
        self.tokens = self.burst

    def ready_at(self, now: float, tokens: float = 1) -> float:
        """When so many tokens are there: `now` or later."""
        self._refill(now)
        return now if self.tokens >= tokens else now + (tokens - self.tokens) / self.rate

    def take(self, now: float) -> None:
        self._refill(now)
        self.tokens -= 1

    def full(self, now: float) -> bool:
        self._refill(now)
        return self.tokens >= self.burst

    def _refill(self, now: float) -> None:
        self.tokens = min(self.burst, self.tokens + (now - self.at) * self.rate)
        self.at = max(self.at, now)


@dataclass(order=True)
class _Waiter:
    priority: int
    number: int
    chat_id: int = field(compare=False)
    turn: asyncio.Future[None] = field(compare=False)


class Lanes:
    """Grants turns to send. Higher lanes first; within a lane in the order of asking, as far as the chat allows."""

    def __init__(self) -> None:
        self._clock = asyncio.get_running_loop().time
        self._all = Bucket(BURST, PER_SECOND)
        self._bulk = Bucket(BULK_BURST, BULK_PER_SECOND)
        self._chats: dict[int, Bucket] = {}
        self._waiting: list[_Waiter] = []
        self._numbers = itertools.count()
        self._halt_until = 0.0
        self._timer: asyncio.TimerHandle | None = None

    async def turn(self, chat_id: int, lane: Lane) -> None:
        """Returns when this message may go. Raises Halted where that is too far away."""
        halted_for = self._halt_until - self._clock()
        if halted_for > LONGEST_WAIT_SECONDS:
            raise Halted(halted_for)
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, _Waiter(PRIORITY[lane], next(self._numbers), chat_id, turn))
        self._grant()
        await turn

    def halt(self, seconds: float, chat_id: int | None = None) -> None:
        """Nothing goes out for `seconds`; an earlier halt that lasts longer stays.

        The chat that was sent too much rests for longer.
        """
        self._halt_until = max(self._halt_until, self._clock() + seconds)
        bucket = self._chats.get(chat_id) if chat_id is not None else None
        if bucket is not None:
            bucket.tokens = min(bucket.tokens, -1.0)

    def full(self) -> dict[int, float]:
        """The chats that take nothing now, and in how many seconds they do again."""
        return self._without(1, self._chats)

    def nearly_full(self) -> dict[int, float]:
        """The groups that take one more at most, and in how many seconds they take two."""
        return self._without(2, [chat_id for chat_id in self._chats if chat_id < 0])

    def held(self) -> int:
        """How many wait for nothing but their own chat, and are in nobody's way."""
        full = self.full()
        return sum(waiter.chat_id in full for waiter in self._waiting)

    def _without(self, tokens: int, chats: Iterable[int]) -> dict[int, float]:
        now = self._clock()
        ready_at = {chat_id: self._chats[chat_id].ready_at(now, tokens) for chat_id in chats}
        return {chat_id: at - now for chat_id, at in ready_at.items() if at > now}

    def _grant(self) -> None:
        """Lets everybody go who may, and comes back when the next one may."""
        now = self._clock()
        if self._timer:
            self._timer.cancel()
            self._timer = None
        next_at: float | None = None
        for waiter in sorted(self._waiting):
            if waiter.turn.cancelled():
                self._waiting.remove(waiter)
                continue
            ready_at = max(self._halt_until, *(bucket.ready_at(now) for bucket in self._buckets(waiter)))
            if ready_at <= now:
                self._let_go(waiter, now)
            else:
                next_at = ready_at if next_at is None else min(next_at, ready_at)
        heapq.heapify(self._waiting)
        self._forget_full_buckets(now)
        if next_at is not None:
            self._timer = asyncio.get_running_loop().call_later(max(next_at - now, 0.001), self._grant)

    def _let_go(self, waiter: _Waiter, now: float) -> None:
        for bucket in self._buckets(waiter):
            bucket.take(now)
        self._waiting.remove(waiter)
        waiter.turn.set_result(None)

    def _buckets(self, waiter: _Waiter) -> list[Bucket]:
        chat = self._chats.get(waiter.chat_id)
        if chat is None:
            limits = (GROUP_BURST, GROUP_PER_SECOND) if waiter.chat_id < 0 else (CHAT_BURST, CHAT_PER_SECOND)
            chat = self._chats[waiter.chat_id] = Bucket(*limits)
        bulk = [self._bulk] if waiter.priority >= PRIORITY["reminder"] else []
        return [self._all, chat, *bulk]

    def _forget_full_buckets(self, now: float) -> None:
        if len(self._chats) > MOST_CHATS:
            self._chats = {id: bucket for id, bucket in self._chats.items() if not bucket.full(now)}


class RateLimiter(BaseRateLimiter[Lane]):
    """Lets python-telegram-bot's requests wait for their turn; only messages count, not answers to presses."""

    def __init__(self, lanes: Lanes) -> None:
        self.lanes = lanes

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to release."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Lane | None,
    ) -> Any:
        chat_id = data.get("chat_id")
        if chat_id is not None and endpoint.startswith(_SENDS):
            lane = rate_limit_args or "reply"
            with SECONDS_LIMITED.labels(lane).time():
                await self.lanes.turn(int(chat_id), lane)
        try:
            with SECONDS_AT_TELEGRAM.time():
                return await callback(*args, **kwargs)
        except RetryAfter as error:
            HALTS.inc()
            if endpoint not in _ABOUT_ITSELF:
                self.lanes.halt(seconds_of(error), int(chat_id) if chat_id is not None else None)
            raise


def seconds_of(error: RetryAfter) -> float:
    """How long Telegram wants to be left alone; after an hour at most it is asked again."""
    # As the library has it: a number, a duration, or whatever Telegram wrote.
    wait: Any = error.retry_after
    seconds = wait.total_seconds() if isinstance(wait, timedelta) else wait
    if not isinstance(seconds, int | float):
        seconds = UNREAD_HALT_SECONDS
    return float(min(max(0.0, seconds), LONGEST_HALT_SECONDS))
