"""A keyed hash in place of Telegram's number: somebody is known again by it after everything about them was deleted.

Without the key nobody can tell from the hash who it was, not even by trying all numbers. So the key is kept outside of
the database: in the settings, or else in a file beside it.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import tempfile
from functools import cached_property
from pathlib import Path

from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncSession

from config.settings import ROOT

INFO = "pseudonyms"
KEY_BYTES = 32


class KeyChanged(Exception):
    """The key is not the one with which this database was filled, so nobody would be kept apart any more."""

    def __init__(self) -> None:
        super().__init__(
            "the key of the privacy hashes is another one than before: put back PRIVACY_KEY or its file; "
            "where it is lost, `vejviser db new-key`"
        )


class Pseudonyms:
    """Makes them for one database. `given` is the key of the settings; without one, a file beside the database has it.

    The key is read, or made, when it is needed for the first time. Raises OSError where that cannot be.
    """

    def __init__(self, url: URL, given: str | None) -> None:
        self._url = url
        self._given = given

    def of(self, telegram_id: int) -> str:
        """64 hexadecimal digits (HMAC-SHA256)."""
        return hmac.new(self.key, str(telegram_id).encode(), hashlib.sha256).hexdigest()

    def forgotten(self, telegram_id: int) -> str:
        """Another one, for the files beside the backups (`store.backups.forgotten`)."""
        return hmac.new(self.key, f"forgotten {telegram_id}".encode(), hashlib.sha256).hexdigest()

    def fingerprint(self) -> str:
        """By which a backup says which key belongs to it."""
        return hmac.new(self.key, b"backup", hashlib.sha256).hexdigest()[:16]

    def signature(self, content: bytes) -> str:
        """By which a backup shows that this bot made it."""
        return hmac.new(self.key, b"signed backup " + content, hashlib.sha256).hexdigest()

    @cached_property
    def key(self) -> bytes:
        if self._given:
            return self._given.encode()
        return secrets.token_bytes(KEY_BYTES) if self._url.database == ":memory:" else _kept(beside(self._url, ".key"))


def beside(url: URL, suffix: str) -> Path:
    """What belongs to the database and is not in it: beside its file, or in `data/` where it is no file."""
    database = url.database if url.get_backend_name() == "sqlite" else None
    return Path(database).with_suffix(suffix) if database else ROOT / "data" / f"vejviser{suffix}"


def of(session: AsyncSession, telegram_id: int) -> str:
    """The pseudonym of whoever has this number at Telegram."""
    made: Pseudonyms = session.info[INFO]
    return made.of(telegram_id)


def forgotten(session: AsyncSession, telegram_id: int) -> str:
    """By what it is noted that they had everything deleted."""
    made: Pseudonyms = session.info[INFO]
    return made.forgotten(telegram_id)


def key(session: AsyncSession) -> bytes:
    """That of this database, from which other keys are derived."""
    made: Pseudonyms = session.info[INFO]
    return made.key


def _kept(file: Path) -> bytes:
    """The key in the file, which only its owner can read; of all who make it at once one does."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        descriptor, fresh = tempfile.mkstemp(dir=file.parent)
        with os.fdopen(descriptor, "w") as made:
            made.write(secrets.token_hex(KEY_BYTES))
        try:
            os.link(fresh, file)
        except FileExistsError:
            pass
        finally:
            Path(fresh).unlink()
    file.chmod(0o600)
    return file.read_text().strip().encode()
