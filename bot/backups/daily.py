"""A backup every day by the clock. That there is none is an alarm of `bot/watching`, which asks how it is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.backups.archive import BadBackup
from bot.backups.making import make
from bot.metrics import measure_backup
from config.settings import Settings
from store import pseudonyms
from store.backups import folder as backups
from store.backups import forgotten
from store.backups.folder import State
from store.backups.snapshot import CannotCopy
from store.database import Database
from store.locking import InUse

log = structlog.get_logger()

# How often it is looked whether one is due: so soon one that failed is tried again.
LOOK_EVERY = timedelta(hours=1)
# A little less than a day, so that it does not come an hour later every day.
DUE_AFTER = timedelta(hours=23, minutes=30)


class Daily:
    """The backups of one folder. `now` is the clock."""

    def __init__(self, settings: Settings, database: Database, now: Callable[[], datetime]) -> None:
        self._settings = settings
        self._database = database
        self._now = now
        # Where the folder itself cannot be written to, only this process knows.
        self._failed_at: datetime | None = None

    @property
    def folder(self) -> Path | None:
        """None where no backups are made by the clock."""
        return self._settings.backup_folder

    def state(self) -> State | None:
        """As it is now; None where no backups are made by the clock."""
        if self.folder is None:
            return None
        try:
            found = backups.state(self.folder)
        except OSError:
            return State(failed_at=self._failed_at or self._now())
        is_later = self._failed_at is not None and (found.last is None or self._failed_at > found.last)
        return State(found.last, self._failed_at if is_later else found.failed_at)

    def measure(self) -> None:
        """For `/metrics`."""
        state = self.state()
        if state is not None:
            age = state.age(self._now())
            measure_backup(age.total_seconds() if age is not None else None, failed=state.failed_at is not None)

    async def job(self) -> None:
        """Makes one if it is time.

        Who was forgotten is noted beside the database in any case, and goes from there in time.
        """
        state, now = self.state(), self._now()
        forgotten.rotate(pseudonyms.beside(self._database.url, forgotten.SUFFIX), now)
        if state is None:
            return
        if state.last is None or now - state.last >= DUE_AFTER:
            await asyncio.to_thread(self._make, now)

    def _make(self, now: datetime) -> None:
        folder, recipient = self.folder, self._settings.backup_recipient
        assert folder
        assert recipient
        try:
            made = make(self._settings, folder, recipient, now)
        except InUse:
            log.info("another process makes the backup")
        except (CannotCopy, BadBackup, OSError) as error:
            self._failed_at = now
            log.error("backup failed", reason=str(error))
        else:
            self._failed_at = None
            log.info("backup made", file=made.file.name, bytes=made.bytes)
