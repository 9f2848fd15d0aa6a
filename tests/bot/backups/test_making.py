"""A backup is made while the bot writes on; what is half written never counts; nobody without the identity reads it."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import stat
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.backups import archive, identities
from bot.backups.workshop import PREFIX
from store import persons
from store.backups import folder as backups
from store.backups.snapshot import CannotCopy
from store.database import Database
from store.locking import InUse, held
from store.persons import Person
from tests.bot.backups.conftest import KEY, Place, placed
from tests.conftest import NOW
from tests.databases import copied, new_postgres_database
from tests.processes import until

VEJVISER = Path(sys.executable).with_name("vejviser")


async def two_at_once(database: Database, first: int) -> None:
    """Two people or none."""
    async with database.transaction() as session:
        for each in (first, first + 1):
            await persons.meet(session, each, "da", NOW)


async def how_many(database: Database) -> int:
    async with database.transaction() as session:
        return await session.scalar(select(func.count()).select_from(Person)) or 0


async def test_it_is_of_one_moment_while_people_write_on(place: Place) -> None:
    database = place.database()
    done = asyncio.Event()

    async def write_on() -> int:
        number = 100
        while not done.is_set():
            await two_at_once(database, number)
            number += 2
        return number

    writing = asyncio.create_task(write_on())
    await until(lambda: how_many(database), lambda count: count >= 2)
    made = await place.backup()
    done.set()
    assert await writing > 102
    assert await how_many(database) > (await place.restored(made, NOW)).people - 1
    new = place.database(anew=True)
    found = await how_many(new)
    assert (found % 2, found >= 2) == (0, True)
    for each in (database, new):
        await each.close()


async def test_neither_the_database_nor_the_key_can_be_read_in_it(place: Place, tmp_path: Path) -> None:
    database = place.database()
    await two_at_once(database, 7_304_118)
    await database.close()
    place.settings.voices_folder.mkdir(parents=True, exist_ok=True)
    made = await place.backup()
    sealed = made.file.read_bytes()
    assert sealed.startswith(b"age-encryption.org/v1")
    assert stat.S_IMODE(made.file.stat().st_mode) == 0o600
    others = tmp_path / "others.txt"
    identities.make(others)
    (tmp_path / "out").mkdir()
    with pytest.raises(archive.BadBackup, match="cannot be opened with this identity"):
        archive.unpack(made.file, identities.read(others), tmp_path / "out")
    about = archive.unpack(made.file, identities.read(place.identity), tmp_path / "out")
    inside = b"".join(path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file())
    assert KEY.encode() not in inside
    assert set(about["files"]) <= {*archive.DATABASES.values(), *(f"voices/{each}" for each in voices(place))}


def voices(place: Place) -> set[str]:
    return {each.name for each in place.settings.voices_folder.glob("*.ogg")}


@pytest.mark.parametrize("where", [0.1, 0.5, 0.99])
async def test_what_was_damaged_is_told_and_not_brought_back(place: Place, where: float) -> None:
    made = await place.backup()
    content = bytearray(made.file.read_bytes())
    content[int(len(content) * where)] ^= 1
    made.file.write_bytes(content)
    with pytest.raises(archive.BadBackup):
        await place.restored(made, NOW)
    made.file.write_bytes(content[: len(content) // 2])
    with pytest.raises(archive.BadBackup):
        await place.restored(made, NOW)


async def test_old_ones_go_but_never_the_newest(place: Place) -> None:
    place.folder.mkdir()
    stranger = place.folder / "holiday.jpg"
    stranger.touch()
    first = await place.backup(NOW)
    second = await place.backup(NOW + timedelta(days=29))
    assert [file for _, file in backups.backups(place.folder)] == [first.file, second.file]
    third = await place.backup(NOW + timedelta(days=31))
    assert [file for _, file in backups.backups(place.folder)] == [second.file, third.file]
    backups.rotate(place.folder, NOW + timedelta(days=365))
    assert [file for _, file in backups.backups(place.folder)] == [third.file]
    assert stranger.exists()


async def test_one_at_a_time_is_made_in_a_folder(place: Place) -> None:
    place.folder.mkdir()
    with held(place.folder / ".vejviser.lock", "mine"), pytest.raises(InUse, match="another backup is being made"):
        await place.backup()
    assert (await place.backup()).file.exists()


async def test_one_that_fails_is_noted_until_one_is_made(tmp_path: Path, migrated_sqlite: Path) -> None:
    place = placed(tmp_path, f"sqlite:///{tmp_path / 'old.db'}", f"sqlite:///{tmp_path / 'new.db'}")
    with pytest.raises(CannotCopy):
        await place.backup()
    assert backups.state(place.folder) == backups.State(None, NOW)
    copied(migrated_sqlite, tmp_path / "old.db")
    await place.backup(NOW + timedelta(hours=1))
    assert backups.state(place.folder) == backups.State(NOW + timedelta(hours=1), None)


async def test_without_pg_dump_it_says_what_to_install(
    tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = placed(tmp_path, new_postgres_database(postgres_url), new_postgres_database(postgres_url))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CannotCopy, match="postgresql-client"):
        await place.backup()


async def test_an_older_pg_dump_than_the_server_is_refused(
    tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = placed(tmp_path, new_postgres_database(postgres_url), new_postgres_database(postgres_url))
    older = tmp_path / "pg_dump"
    older.write_text("#!/bin/sh\necho 'pg_dump (PostgreSQL) 9.6.24'\n")
    older.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    with pytest.raises(CannotCopy, match=r"9\.6\.24 is older than the server"):
        await place.backup()


def large(place: Place) -> None:
    """So much that there is time to kill whoever packs it."""
    folder = place.settings.voices_folder
    folder.mkdir(mode=0o700)
    for number in range(24):
        (folder / f"{number:032x}.ogg").write_bytes(random.Random(number).randbytes(1024 * 1024))


@pytest.mark.parametrize("at", [f"old/{PREFIX}*/in/database.sqlite", f"old/{PREFIX}*/in/backup.tar", "backups/.*.part"])
async def test_a_kill_in_the_middle_leaves_nothing_that_counts(tmp_path: Path, migrated_sqlite: Path, at: str) -> None:
    (tmp_path / "old").mkdir(mode=0o700)
    url = copied(migrated_sqlite, tmp_path / "old" / "bot.db")
    place = placed(tmp_path, url, url)
    large(place)
    env = os.environ | {
        "DATABASE_URL": url,
        "BACKUP_FOLDER": str(place.folder),
        "BACKUP_RECIPIENT": place.settings.backup_recipient or "",
        "PRIVACY_KEY": place.settings.key or "",
    }
    process = await asyncio.create_subprocess_exec(VEJVISER, "backup", env=env, cwd=tmp_path, stdout=-1, stderr=-1)

    async def is_there() -> bool:
        return any(tmp_path.glob(at))

    await until(is_there, every=0.001, seconds=60)
    process.send_signal(signal.SIGKILL)
    assert await process.wait() == -signal.SIGKILL
    assert backups.backups(place.folder) == []
    assert backups.state(place.folder).last is None
    made = await place.backup()
    assert made.recordings == 24
    # And what was left behind is gone, what could be read first of all.
    assert list((tmp_path / "old").glob(f"{PREFIX}*")) == []
    assert list(place.folder.glob(".*.part")) == []
