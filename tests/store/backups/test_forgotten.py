"""Who was forgotten is noted at once, in each place that can be written to, and goes with its month."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from store import persons
from store.backups import forgotten
from store.database import Database
from tests.conftest import NOW
from tests.databases import copied

ONE, OTHER = "1" * 64, "2" * 64


async def leaves(database: Database, number: int, now: datetime) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, number, "da", now)
        await persons.empty(session, person, now)


@pytest.fixture
def database_url(tmp_path: Path, migrated_sqlite: Path) -> str:
    return copied(migrated_sqlite, tmp_path / "bot.db")


async def test_it_is_noted_beside_the_database_and_beside_the_backups(tmp_path: Path, database_url: str) -> None:
    database = Database(database_url, backups=tmp_path / "backups")
    await leaves(database, 7, NOW)
    beside, backups = forgotten.read(tmp_path / "bot.forgotten"), forgotten.read(tmp_path / "backups")
    assert len(beside) == 1
    assert beside == backups
    await leaves(database, 8, NOW)
    assert len(forgotten.read(tmp_path / "backups")) == 2
    await database.close()


async def test_where_one_place_cannot_be_written_to_the_person_goes_all_the_same(
    tmp_path: Path, database_url: str
) -> None:
    (tmp_path / "backups").write_text("no folder")
    database = Database(database_url, backups=tmp_path / "backups")
    await leaves(database, 7, NOW)
    async with database.transaction() as session:
        found = await persons.find(session, 7)
        assert found
        assert found.leaving
    assert len(forgotten.read(tmp_path / "bot.forgotten")) == 1
    await database.close()


def test_a_line_that_was_cut_off_hides_no_other(tmp_path: Path) -> None:
    file = tmp_path / "forgotten-2026-11.txt"
    file.write_text(f"{NOW.isoformat()} {ONE}\n{NOW.isoformat()} 22222")
    other = tmp_path / "other"
    forgotten.merge([tmp_path], other, NOW)
    assert forgotten.read(other) == {ONE: NOW}
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / file.name).write_text(f"{NOW.isoformat()} {OTHER}\n")
    forgotten.merge([tmp_path / "more"], tmp_path, NOW)
    assert forgotten.read(tmp_path) == {ONE: NOW, OTHER: NOW}


def test_the_last_time_counts_and_old_ones_are_not_carried_on(tmp_path: Path) -> None:
    later = NOW + timedelta(hours=1)
    for name, at in (("a", NOW), ("b", later)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "forgotten-2026-11.txt").write_text(f"{at.isoformat()} {ONE}\n")
    assert forgotten.merge([tmp_path / "a", tmp_path / "b"], tmp_path / "c", NOW) == {ONE: later}
    assert forgotten.read(tmp_path / "c") == {ONE: later}
    forgotten.merge([tmp_path / "a"], tmp_path / "d", NOW + timedelta(days=60))
    assert forgotten.read(tmp_path / "d") == {}
    assert forgotten.is_kept_in(tmp_path / "d")


def test_a_month_goes_forty_days_after_its_end(tmp_path: Path) -> None:
    file = tmp_path / "forgotten-2026-11.txt"
    file.write_text(f"{NOW.isoformat()} {ONE}\n")
    forgotten.rotate(tmp_path, datetime(2027, 1, 9, 23, tzinfo=UTC))
    assert file.exists()
    forgotten.rotate(tmp_path, datetime(2027, 1, 10, 0, tzinfo=UTC))
    assert not file.exists()
