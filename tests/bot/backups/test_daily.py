"""A backup every day by the clock; that there is none is measured, and an alarm for the administrators."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from prometheus_client import REGISTRY

from bot.backups.daily import Daily
from bot.backups.making import LOCK
from bot.watching.rules import Standing
from store.backups import folder as backups
from store.database import Database
from store.locking import held
from tests.bot.backups.conftest import Place, placed
from tests.conftest import NOW
from tests.databases import copied


@dataclass
class Days:
    """`now` is moved by the test."""

    place: Place
    database: Database
    now: datetime = NOW

    def __post_init__(self) -> None:
        self.daily = Daily(self.place.settings, self.database, lambda: self.now)

    async def hours(self, count: int) -> None:
        for _ in range(count):
            self.now += timedelta(hours=1)
            await self.daily.job()

    def alarm(self) -> str:
        """What the administrators are told of: whether the alarm is on."""
        self.daily.measure()
        return Standing().look(self.now)["backup_old"]

    def measured(self, name: str) -> float | None:
        self.daily.measure()
        return REGISTRY.get_sample_value(name)


@pytest.fixture
async def days(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Days]:
    (tmp_path / "old").mkdir(mode=0o700)
    url = copied(migrated_sqlite, tmp_path / "old" / "bot.db")
    place = placed(tmp_path, url, url)
    database = place.database()
    yield Days(place, database)
    await database.close()


async def test_one_a_day_at_the_same_hour_and_nobody_is_alarmed(days: Days) -> None:
    await days.hours(24 * 3)
    made = [moment for moment, _ in backups.backups(days.place.folder)]
    assert made == [NOW + timedelta(hours=1 + 24 * day) for day in range(3)]
    assert days.alarm() == "off"
    assert days.measured("vejviser_backup_age_seconds") == 23 * 3600
    assert days.measured("vejviser_backup_failed") == 0


async def test_one_that_fails_is_an_alarm_until_there_is_another_and_tried_every_hour(days: Days) -> None:
    await days.hours(1)
    days.place.folder.rename(days.place.folder.with_name("away"))
    days.place.folder.write_text("no folder any more")
    await days.hours(27)
    assert days.alarm() == "on"
    assert days.measured("vejviser_backup_failed") == 1
    days.place.folder.unlink()
    days.place.folder.with_name("away").rename(days.place.folder)
    await days.hours(1)
    assert len(backups.backups(days.place.folder)) == 2
    assert days.measured("vejviser_backup_failed") == 0
    assert days.alarm() == "off"
    await days.hours(20)
    assert days.alarm() == "off"


async def test_that_the_newest_is_too_old_is_an_alarm(days: Days) -> None:
    days.place.folder.mkdir()
    # Somebody else makes one all the time, and never comes to its end.
    with held(days.place.folder / LOCK, "mine"):
        (days.place.folder / backups.name_at(NOW)).touch()
        await days.hours(30)
        assert days.alarm() == "off"
        await days.hours(1)
    assert days.alarm() == "on"


async def test_the_first_one_that_fails_is_an_alarm_before_there_is_any(days: Days) -> None:
    days.place.folder.write_text("no folder")
    await days.hours(1)
    assert days.alarm() == "on"
    assert str(days.measured("vejviser_backup_age_seconds")) == "nan"
