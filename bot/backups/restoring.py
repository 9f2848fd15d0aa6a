"""A backup is brought back: only into an empty database, at the newest schema, without whoever was forgotten since.

What is brought back is made ready beside the database and takes its place at the end; PostgreSQL is filled at once and
marked until the end, so that the bot does not start on what is half there.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, make_url

from bot.backups import archive, identities
from bot.backups.settling import Settled, settle
from bot.backups.workshop import place, workshop
from config.facts import Municipality
from config.settings import Settings
from store import pseudonyms
from store.backups import forgotten, snapshot
from store.database import Database, knows
from store.locking import alone


class CannotRestore(Exception):
    """The backup is not brought back, and nothing has changed; the text says why in a line."""


@dataclass(frozen=True)
class Wanted:
    """What is brought back, and by what.

    `key` is the file with the key of the privacy hashes, None where it is in the settings or at its place already.
    `forgotten` is a folder with the files of who was forgotten, beside those that are looked for anyway.
    `unsigned`: one that does not show who made it will do.
    """

    file: Path
    identity: Path
    key: Path | None = None
    forgotten: Path | None = None
    nobody_forgotten: bool = False
    unsigned: bool = False


async def restore(settings: Settings, facts: Municipality, wanted: Wanted, now: datetime) -> Settled:
    """Raises CannotRestore, BadBackup, NoIdentity, CannotCopy, InUse, and what opening a database raises."""
    url = make_url(settings.database_url)
    with alone(settings.database_file), workshop(place(settings)) as work:
        if not snapshot.is_empty(url):
            raise CannotRestore("there is something in the database already: a backup goes into an empty one only")
        about = archive.unpack(wanted.file, identities.read(wanted.identity), work)
        key, found = _checked(settings, url, wanted, about), _forgotten(settings, url, wanted)
        copy = work / archive.DATABASES[about["database"]]
        if not settings.database_file:
            snapshot.bring_back(url, copy)
        database = Database(_filled(url, copy) if settings.database_file else settings.database_url, key)
        try:
            done = await settle(database, settings, facts, found, datetime.fromisoformat(about["made_at"]), now)
        finally:
            await database.close()
        _keep_key(settings, url, key)
        _keep_voices(settings.voices_folder, work / "voices")
        for folder in _noted_in(settings, url):
            forgotten.merge(_places(settings, url, wanted), folder, now)
        if settings.database_file:
            snapshot.take_place(copy, settings.database_file)
        else:
            snapshot.finished(url)
    return done


def _checked(settings: Settings, url: URL, wanted: Wanted, about: Mapping[str, Any]) -> str:
    """The key of the privacy hashes, once it is clear that all fits together."""
    if about["database"] != url.get_backend_name():
        raise CannotRestore(f"the backup is of {about['database']}, and DATABASE_URL of {url.get_backend_name()}")
    if not knows(about["revision"]):
        raise CannotRestore("the backup was made by a newer version of the bot: install that one")
    at_its_place = pseudonyms.beside(url, ".key")
    file = wanted.key or (at_its_place if at_its_place.exists() else None)
    key = settings.key or (file.read_text(encoding="utf-8").strip() if file else None)
    if not key:
        raise CannotRestore("the key of the privacy hashes is in no backup: name its file with --key")
    known_by = pseudonyms.Pseudonyms(url, key)
    if known_by.fingerprint() != about["key"]:
        raise CannotRestore("the key of the privacy hashes is another one than that of the backup")
    if not wanted.unsigned and not archive.is_signed(about, known_by.signature):
        raise CannotRestore(
            "the backup is not signed with the key of the privacy hashes: somebody has changed it, or it is from "
            "before backups were signed; where you know where it was all the time, --unsigned"
        )
    return key


def _forgotten(settings: Settings, url: URL, wanted: Wanted) -> forgotten.Found:
    """Everybody who had everything deleted, of all places where that may stand."""
    folders = [each for each in _places(settings, url, wanted) if forgotten.is_kept_in(each)]
    if not folders and not wanted.nobody_forgotten:
        raise CannotRestore(
            f"no {forgotten.NAMES} beside the backup says who had everything deleted since: name their folder with "
            "--forgotten; where they are lost, --nobody-forgotten"
        )
    found: forgotten.Found = {}
    for folder in folders:
        for hashed, at in forgotten.read(folder).items():
            found[hashed] = max(at, found.get(hashed, at))
    return found


def _places(settings: Settings, url: URL, wanted: Wanted) -> list[Path]:
    named = [wanted.forgotten] if wanted.forgotten else []
    return [wanted.file.parent, *named, *_noted_in(settings, url)]


def _noted_in(settings: Settings, url: URL) -> list[Path]:
    """Where the bot notes it from now on."""
    folder = [settings.backup_folder] if settings.backup_folder else []
    return [pseudonyms.beside(url, forgotten.SUFFIX), *folder]


def _filled(url: URL, copy: Path) -> str:
    return url.set(database=str(copy)).render_as_string(hide_password=False)


def _keep_key(settings: Settings, url: URL, key: str) -> None:
    """At its place, unless it is there or in the settings."""
    file = pseudonyms.beside(url, ".key")
    if settings.key is None and not file.exists():
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as made:
            made.write(key)


def _keep_voices(folder: Path, brought: Path) -> None:
    for file in brought.glob("*.ogg"):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.copy(file, folder / file.name)
        (folder / file.name).chmod(0o600)
