"""A backup every day by the clock; while there is none the administrators are told, once a day."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from prometheus_client import REGISTRY
from sqlalchemy import select

from actions.kernel.turn import World
from bot.backups.daily import Daily
from bot.backups.making import LOCK
from config.facts import Municipality
from store import persons
from store.backups import folder as backups
from store.database import Database
from store.locking import held
from store.outbox import OutboxRow
from tests.bot.backups.conftest import Place, placed
from tests.conftest import NOW
from tests.databases import copied

EVA = 1


@dataclass
class Days:
    """`now` is moved by the test."""

    place: Place
    database: Database
    facts: Municipality
    now: datetime = NOW

    def __post_init__(self) -> None:
        world = World(self.facts, admin_ids=frozenset({EVA}))
        self.daily = Daily(self.place.settings, self.database, lambda: world, lambda: self.now)

    async def hours(self, count: int) -> None:
        for _ in range(count):
            self.now += timedelta(hours=1)
            await self.daily.job()

    async def told(self) -> list[list[str]]:
        async with self.database.transaction() as session:
            rows = await session.scalars(select(OutboxRow).order_by(OutboxRow.id))
            return [[line["id"] for line in row.message["lines"]] for row in rows]

    def measured(self, name: str) -> float | None:
        self.daily.measure()
        return REGISTRY.get_sample_value(name)


@pytest.fixture
async def days(tmp_path: Path, migrated_sqlite: Path, facts: Municipality) -> AsyncIterator[Days]:
    (tmp_path / "old").mkdir(mode=0o700)
    url = copied(migrated_sqlite, tmp_path / "old" / "bot.db")
    place = placed(tmp_path, url, url)
    database = place.database()
    async with database.transaction() as session:
        await persons.meet(session, EVA, "da", NOW)
    yield Days(place, database, facts)
    await database.close()


async def test_one_a_day_at_the_same_hour_and_nobody_hears_of_it(days: Days) -> None:
    await days.hours(24 * 3)
    made = [moment for moment, _ in backups.backups(days.place.folder)]
    assert made == [NOW + timedelta(hours=1 + 24 * day) for day in range(3)]
    assert await days.told() == []
    assert days.measured("vejviser_backup_age_seconds") == 23 * 3600
    assert days.measured("vejviser_backup_failed") == 0


async def test_one_that_fails_is_told_once_a_day_and_tried_every_hour(days: Days) -> None:
    await days.hours(1)
    days.place.folder.rename(days.place.folder.with_name("away"))
    days.place.folder.write_text("no folder any more")
    await days.hours(12)
    assert await days.told() == [["backup-failed", "backup-none"]]
    await days.hours(15)
    assert len(await days.told()) == 2
    assert days.measured("vejviser_backup_failed") == 1
    days.place.folder.unlink()
    days.place.folder.with_name("away").rename(days.place.folder)
    await days.hours(1)
    assert len(backups.backups(days.place.folder)) == 2
    assert days.measured("vejviser_backup_failed") == 0
    await days.hours(20)
    assert len(await days.told()) == 2


async def test_that_the_newest_is_too_old_is_told_with_its_day(days: Days) -> None:
    days.place.folder.mkdir()
    # Somebody else makes one all the time, and never comes to its end.
    with held(days.place.folder / LOCK, "mine"):
        (days.place.folder / backups.name_at(NOW)).touch()
        await days.hours(48)
        assert await days.told() == []
        await days.hours(1)
    assert await days.told() == [["backup-old", "backup-last"]]


async def test_the_first_one_that_fails_is_told_before_there_is_any(days: Days) -> None:
    days.place.folder.write_text("no folder")
    await days.hours(1)
    assert await days.told() == [["backup-failed", "backup-none"]]
    assert str(days.measured("vejviser_backup_age_seconds")) == "nan"
