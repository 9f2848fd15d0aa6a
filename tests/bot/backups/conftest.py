"""A bot's database with people in it, and all that is needed to make and bring back a backup of it, on both kinds."""

from __future__ import annotations

import asyncio
import os
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from bot.backups import identities
from bot.backups.making import Made, make
from bot.backups.restoring import Wanted, restore
from bot.backups.settling import Settled
from config import facts_file, settings
from config.settings import Settings
from store.database import Database
from tests.conftest import NOW
from tests.databases import copied, new_postgres_database
from tests.postgres import programs

KEY = "the key of the privacy hashes"


@dataclass
class Place:
    """`settings` are those of the bot before the loss, `anew` those of an empty place."""

    settings: Settings
    anew: Settings
    identity: Path

    @property
    def folder(self) -> Path:
        assert self.settings.backup_folder
        return self.settings.backup_folder

    def database(self, *, anew: bool = False) -> Database:
        which = self.anew if anew else self.settings
        return Database(which.database_url, which.key, which.backup_folder)

    async def backup(self, now: datetime = NOW) -> Made:
        recipient = self.settings.backup_recipient
        assert recipient
        return await asyncio.to_thread(make, self.settings, self.folder, recipient, now)

    async def restored(self, made: Made, now: datetime, *, nobody_forgotten: bool = False) -> Settled:
        wanted = Wanted(made.file, self.identity, nobody_forgotten=nobody_forgotten)
        return await restore(self.anew, facts_file.load(self.anew.municipality), wanted, now)


@pytest.fixture
def with_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL's own programs, of the version of the tests' server."""
    monkeypatch.setenv("PATH", f"{programs()}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path, with_client: None) -> Place:
    if request.param == "sqlite":
        (tmp_path / "old").mkdir(mode=0o700)
        old = copied(request.getfixturevalue("migrated_sqlite"), tmp_path / "old" / "bot.db")
        new = f"sqlite+aiosqlite:///{tmp_path / 'new' / 'bot.db'}"
    else:
        server = request.getfixturevalue("postgres_url")
        old = new_postgres_database(server, request.getfixturevalue("postgres_template"))
        new = new_postgres_database(server)
    return placed(tmp_path, old, new)


def placed(folder: Path, old: str, new: str) -> Place:
    identity = folder / "identity.txt"
    common = {
        "backup_recipient": identities.make(identity),
        "backup_folder": folder / "backups",
        # What is noted under it where the bot is installed is of no other test.
        "privacy_key": f"{KEY} {secrets.token_hex(8)}",
        "admin_ids": "1",
    }
    return Place(
        settings.load(database_url=old, **common), settings.load(database_url=new, **common), identity
    )  # fmt: skip
