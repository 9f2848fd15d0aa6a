"""What `/metrics` says of this moment: what is in the database, what answers, how much room there is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import structlog

from actions.kernel.turn import World, work_in
from actions.texts import coverage as texts
from actions.voices import coverage
from bot import VERSION
from bot.incoming.nlu import NluClient
from bot.metrics import (
    BUILD,
    DATABASE_UP,
    DISK,
    DISK_FREE,
    NLU_UP,
    measure,
    measure_inbox,
    measure_outbox,
    measure_texts,
    measure_voices,
)
from config.freshness import ages
from store import inbox
from store.database import Away, Database
from store.outbox.health import lanes

log = structlog.get_logger()


@dataclass(frozen=True)
class Measuring:
    """Measures at a call. `folder` is where the bot keeps its files; `now` is the clock; `more()` measures too."""

    database: Database
    nlu: NluClient
    world: World
    folder: Path
    now: Callable[[], datetime] = field(repr=False)
    more: Callable[[], None] = field(default=lambda: None, repr=False)

    async def measure(self) -> None:
        """All of it. What the database says stays as it was while that is away."""
        BUILD.labels(VERSION).set(1)
        try:
            await self.measure_what_alarms()
            await self._measure_what_is_kept()
        except Away as error:
            log.warning("the database is away", error=str(error))

    async def measure_what_alarms(self) -> None:
        """What the alarms are about, and nothing that takes long. Raises Away."""
        NLU_UP.set(await self.nlu.is_ready())
        self.more()
        self._measure_disk()
        DATABASE_UP.set(0)
        now = self.now()
        async with self.database.transaction() as session:
            waiting, kept = await lanes(session, now), await inbox.waiting(session)
        DATABASE_UP.set(1)
        measure_outbox(waiting, now)
        measure_inbox(*kept, now)

    def _measure_disk(self) -> None:
        """Of the nearest folder that is there."""
        try:
            there = next(folder for folder in (self.folder, *self.folder.parents) if folder.exists())
            found = shutil.disk_usage(there)
        except OSError as error:
            log.warning("the disk cannot be measured", error=type(error).__name__)
            return
        DISK.set(found.total)
        DISK_FREE.set(found.free)

    async def _measure_what_is_kept(self) -> None:
        """How old the facts are, how much can be heard, how far the texts are checked."""
        async with self.database.transaction() as session:
            work = await work_in(session, self.world, self.now())
            heard, checked = await coverage.counts(work), await texts.counts(work)
        measure_voices(heard)
        measure_texts(checked)
        measure(ages(work.facts, work.local_now.date()))
