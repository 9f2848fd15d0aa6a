"""Plays the faults one after the other, each with people of its own, and counts what became of them."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

from sqlalchemy import select

from benchmarks.faults.counting import WAITING, Count, count
from benchmarks.faults.faults import FAULTS, Fault
from benchmarks.faults.people import at_it
from benchmarks.faults.scene import LeftOut, Scene, Wrong
from benchmarks.faults.site import Site
from store.outbox import OutboxRow

# So much of what was lost is said at once.
MOST_LINES = 10
# Before the fault, so that much is under way; and after it.
BEFORE_SECONDS, AFTER_SECONDS = 4.0, 2.0


@dataclass
class Played:
    """A fault on a kind of database, and what was counted; `why` where it was left out, or was wrong in itself."""

    kind: str
    fault: Fault
    count: Count | None = None
    why: str = ""
    is_wrong: bool = False

    def __str__(self) -> str:
        found = self.count
        if found is None:
            return self.why
        said = f"{found.written} done, {len(found.lost)} lost, {len(found.doubled)} twice, {found.repeated} said again"
        return f"{said}, longest wait {found.longest:.1f} s, well after {found.back:.1f} s"

    @property
    def trouble(self) -> list[str]:
        """What was lost, and what is there twice; the first of much."""
        return (self.count.lost + self.count.doubled)[:MOST_LINES] if self.count else []

    @property
    def is_bad(self) -> bool:
        found = self.count
        too_often = found is not None and found.repeated > self.fault.repeats
        return self.is_wrong or too_often or (found is not None and bool(found.lost or found.doubled))


# What hears of each fault as soon as it has been played, and how many seconds that took.
Tell = Callable[[Played, float], None]


async def play(site: Site, kind: str, random: Random, only: str, people: int, tell: Tell) -> list[Played]:
    played = []
    for fault in FAULTS:
        chance = Random(random.random())
        if kind not in fault.kinds or not re.search(only, fault.name):
            continue
        started = time.monotonic()
        try:
            if fault.before:
                await fault.before(site)
            played.append(await one(site, kind, fault, chance, people))
        except LeftOut as error:
            played.append(Played(kind, fault, why=f"left out: {error}"))
        tell(played[-1], time.monotonic() - started)
    return played


async def one(site: Site, kind: str, fault: Fault, random: Random, people: int) -> Played:
    async with at_it(site.simulator, people, random) as load:
        await asyncio.sleep(BEFORE_SECONDS)
        try:
            await fault.step(Scene(site, load, random))
        except Wrong as error:
            return Played(kind, fault, why=str(error), is_wrong=True)
        over = time.monotonic()
        await asyncio.sleep(AFTER_SECONDS)
        await load.ended(fault.seconds)
        until = await settled(site, fault.seconds)
        load.failed()
        found = await count(site, load, over, until)
        found.lost += site.ended
        site.ended.clear()
        return Played(kind, fault, found)


async def settled(site: Site, seconds: float) -> datetime:
    """Until nothing is under way, so long at most; when it looked last. What is due later is not counted."""
    database = site.database()
    end = time.monotonic() + seconds
    now = datetime.now(UTC)
    while time.monotonic() < end:
        now = datetime.now(UTC)
        waits = OutboxRow.state.in_(WAITING) & (OutboxRow.due_at <= now)
        async with database.transaction() as session:
            is_done = await session.scalar(select(OutboxRow.id).where(waits).limit(1)) is None
        if is_done and not await site.simulator.pending():
            break
        await asyncio.sleep(0.2)
    await database.close()
    return now
