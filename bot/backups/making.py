"""A backup is made: a copy of the database and the recordings, sealed, opened again, and only then called one.

The key of the privacy hashes is not in it: with it, whoever gets hold of a backup and its identity would know who had
everything deleted, and who does not want to meet whom again.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pyrage import x25519
from sqlalchemy import make_url

from bot.backups import archive
from bot.backups.workshop import place, workshop
from config.settings import Settings
from store import pseudonyms
from store.backups import folder as backups
from store.backups import forgotten, snapshot
from store.locking import held

LOCK = ".vejviser.lock"


@dataclass(frozen=True)
class Made:
    """What came of it."""

    file: Path
    bytes: int
    recordings: int


def make(settings: Settings, folder: Path, recipient: str, now: datetime) -> Made:
    """Takes a while, so it belongs into a thread. What is too old goes; who was forgotten is noted in the folder too.

    Raises CannotCopy, BadBackup, InUse where one is being made there already, OSError. That it failed is noted then.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with held(folder / LOCK, f"another backup is being made in {folder}"):
        try:
            made = _made(settings, folder, recipient, now)
            _note_forgotten(settings, folder, now)
        except (snapshot.CannotCopy, archive.BadBackup, OSError):
            backups.note_failed(folder, now)
            raise
        backups.note_made(folder)
        backups.rotate(folder, now)
        forgotten.rotate(folder, now)
    return made


def _made(settings: Settings, folder: Path, recipient: str, now: datetime) -> Made:
    backups.sweep_parts(folder)
    part, target = folder / f".{backups.name_at(now)}{backups.PART}", folder / backups.name_at(now)
    # Whoever makes it can open it too, as long as this takes: with this identity, which is kept nowhere.
    own = x25519.Identity.generate()
    try:
        with workshop(place(settings)) as work:
            recordings = _sealed(settings, work, part, [x25519.Recipient.from_str(recipient), own.to_public()], now)
        with workshop(place(settings)) as work:
            archive.unpack(part, [own], work)
        part.replace(target)
        _on_disk(folder)
    finally:
        part.unlink(missing_ok=True)
    return Made(target, target.stat().st_size, recordings)


def _sealed(settings: Settings, work: Path, part: Path, recipients: list[x25519.Recipient], now: datetime) -> int:
    url = make_url(settings.database_url)
    kind = url.get_backend_name()
    copy = work / archive.DATABASES[kind]
    snapshot.take(url, copy)
    voices = {f"voices/{file.name}": file for file in sorted(settings.voices_folder.glob("*.ogg"))}
    key = pseudonyms.Pseudonyms(url, settings.key)
    revision = snapshot.revision(kind, url, copy)
    about = {"made_at": now.isoformat(), "database": kind, "revision": revision, "key": key.fingerprint()}
    archive.seal(archive.pack({copy.name: copy, **voices}, about, work, key.signature), part, recipients)
    return len(voices)


def _note_forgotten(settings: Settings, folder: Path, now: datetime) -> None:
    local = pseudonyms.beside(make_url(settings.database_url), forgotten.SUFFIX)
    forgotten.merge([local], folder, now)


def _on_disk(folder: Path) -> None:
    """The new name too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
