"""Nobody but the bot's own user reads its SQLite files, whoever made them."""

from __future__ import annotations

import fcntl
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from store import persons
from store.database import Database
from store.files import keep_private
from tests.conftest import NOW
from tests.databases import copied

LOCKED = 3
# Ends with LOCKED where another process has a lock on the file.
TRY = f"""
import fcntl, sys
try:
    fcntl.lockf(open(sys.argv[1], "r+b"), fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError:
    sys.exit({LOCKED})
"""


def modes(folder: Path) -> dict[str, int]:
    return {each.name: stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()}


async def used(url: str) -> Database:
    database = Database(url)
    await database.upgrade()
    async with database.transaction() as session:
        await persons.meet(session, 1, "da", NOW)
    return database


async def test_new_files_and_their_folder_are_the_owner_s_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    database = await used(f"sqlite+aiosqlite:///{folder / 'bot.db'}")
    assert modes(folder) == {"bot.db": 0o600, "bot.db-wal": 0o600, "bot.db-shm": 0o600, "bot.key": 0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    await database.close()


async def test_files_that_everybody_could_read_are_so_no_more(tmp_path: Path, migrated_sqlite: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    url = copied(migrated_sqlite, folder / "bot.db")
    for name in ("bot.db", "bot.db-wal", "bot.db-shm"):
        (folder / name).touch()
        (folder / name).chmod(0o644)
    database = await used(url)
    assert set(modes(folder).values()) == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    await database.close()


async def test_a_shared_folder_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    database = await used("sqlite+aiosqlite:///bot.db")
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755
    assert set(modes(tmp_path).values()) == {0o600}
    await database.close()


def test_a_second_look_at_a_file_lets_go_of_no_lock_on_it(tmp_path: Path) -> None:
    """POSIX drops all locks of a process on a file when it closes the file anywhere."""
    path = tmp_path / "bot.db"
    keep_private(path)
    with path.open("r+b") as mine:
        fcntl.lockf(mine, fcntl.LOCK_EX)
        keep_private(path)
        tried = subprocess.run([sys.executable, "-c", TRY, str(path)], check=False)
    assert tried.returncode == LOCKED
