"""People who use the bot all the while: they ask, press, set reminders, ask for things in a form.

Each does one thing at a time and waits for its answer, so what is never answered is seen.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import Any

from benchmarks.__main__ import QUESTIONS
from simulator.client import SimulatorClient, SimulatorError

# Telegram's own number of an update, or what was answered: as the simulator writes them.
Json = dict[str, Any]
COMMANDS = ("/menu", "/language", "/privacy")
REQUEST = ("ask:donation_request", "form:items:bed", "form:items:done", "form:area:Naestved", "form:confirm:yes")
# Below the rate of one chat and, together, of the bot, so that no limit is in the way.
REST_SECONDS = (1.0, 3.0)
LOOK_SECONDS = 5.0
TWO_HOURS = 120


@dataclass
class Did:
    """Something that somebody did, on the clock of `time.monotonic`. `effect`: what is to be there exactly once."""

    person: int
    update_id: int
    at: float
    effect: str = ""
    answered_at: float | None = None
    # Whoever has blocked the bot meanwhile is told nothing, and that is as it should be.
    is_excused: bool = False


@dataclass
class Somebody:
    """`last` is the newest text of the bot."""

    simulator: SimulatorClient
    id: int
    random: Random
    did: list[Did] = field(default_factory=list)
    last: Json | None = None
    blocks: bool = False
    has_blocked: bool = False
    back_at: float = 0.0
    _next_minute: int = 0

    async def live(self, stop: asyncio.Event) -> None:
        await self.do(partial(self.simulator.send, self.id, "/start"), stop)
        while not stop.is_set():
            if not self.blocks:
                await self._something(stop)
            await asyncio.sleep(self.random.uniform(*REST_SECONDS))

    async def _something(self, stop: asyncio.Event) -> None:
        what = self.random.random()
        if what < 0.35:
            await self.do(partial(self.simulator.send, self.id, self.random.choice(QUESTIONS)), stop)
        elif what < 0.6:
            await self.do(partial(self.simulator.send, self.id, self.random.choice(COMMANDS)), stop)
        elif what < 0.75:
            await self.press("ask:jobcafe_hours", stop)
        elif what < 0.9:
            minutes = self._minute()
            await self.press(f"appointment:keep:{minutes}:doctor:elsewhere", stop, f"appointment {minutes}")
        else:
            for data in REQUEST:
                await self.press(data, stop, "request" if data == REQUEST[-1] else "")

    def _minute(self) -> int:
        """That of the next appointment; its reminder is due within a minute."""
        self._next_minute = max(self._next_minute + 1, int(time.time()) // 60 + TWO_HOURS + 1)
        return self._next_minute

    async def press(self, data: str, stop: asyncio.Event, effect: str = "") -> None:
        if self.last is not None:
            await self.do(partial(self.simulator.press, self.id, self.last, data, forged=True), stop, effect)

    async def do(self, act: Callable[[], Awaitable[Json]], stop: asyncio.Event, effect: str = "") -> None:
        """One thing, and what is answered; nothing new is begun once it is to `stop`."""
        if stop.is_set() or self.blocks:
            return
        seen = await self.simulator.version(self.id)
        try:
            sent = await act()
        except SimulatorError:
            if self.has_blocked:
                return
            raise
        done = Did(self.id, sent["update_id"], time.monotonic(), effect)
        self.did.append(done)
        await self._hear(done, seen)

    async def _hear(self, done: Did, seen: int) -> None:
        """Whoever waits for an answer waits until the load is ended."""
        while not (heard := await self.simulator.changes(self.id, seen, wait=LOOK_SECONDS)):
            if self.blocks or done.at < self.back_at:
                done.is_excused = True
                return
        done.answered_at = time.monotonic()
        # A pin or a card has no buttons that one could press.
        self.last = next((each for each in reversed(heard) if "text" in each), self.last)


@dataclass
class Load:
    """All who are at it, in one part of the run."""

    people: list[Somebody]
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    @property
    def did(self) -> list[Did]:
        return [each for person in self.people for each in person.did]

    def begin(self, person: Somebody, task: Awaitable[None]) -> None:
        """One more who does something of their own."""
        if person not in self.people:
            self.people.append(person)
        self.tasks.append(asyncio.ensure_future(task))

    async def ended(self, seconds: float) -> None:
        """Nobody begins anything new; everybody waits for what they have begun, so long at most."""
        self.stop.set()
        if self.tasks:
            await asyncio.wait(self.tasks, timeout=seconds)

    def failed(self) -> None:
        """Raises what went wrong with the people themselves."""
        for task in self.tasks:
            if task.done() and not task.cancelled() and (error := task.exception()):
                raise error


async def somebody(simulator: SimulatorClient, random: Random) -> Somebody:
    return Somebody(simulator, await simulator.add_person("Amal", language_code="da"), Random(random.random()))


@asynccontextmanager
async def at_it(simulator: SimulatorClient, count: int, random: Random) -> AsyncIterator[Load]:
    """So many new people, until the block ends."""
    load = Load([await somebody(simulator, random) for _ in range(count)])
    for person in load.people:
        load.tasks.append(asyncio.create_task(person.live(load.stop)))
    try:
        yield load
    finally:
        for task in load.tasks:
            task.cancel()
        await asyncio.gather(*load.tasks, return_exceptions=True)
