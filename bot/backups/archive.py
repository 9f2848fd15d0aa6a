"""The one file that a backup is: a tar of what is in it, sealed with age to whoever has the identity.

The first thing in it is a list: of what, when, for which key, and a sum for each file.
"""

from __future__ import annotations

import json
import os
import re
import tarfile
from collections.abc import Mapping, Sequence
from hashlib import file_digest
from pathlib import Path
from typing import Any

import pyrage
from pyrage import x25519

from store.backups import snapshot

FORMAT = 1
LIST = "backup.json"
DATABASES = {"sqlite": "database.sqlite", "postgresql": "database.dump"}
_FILES = re.compile(r"database\.(sqlite|dump)|voices/[0-9a-f]{32}\.ogg")
_TAR = "backup.tar"


class BadBackup(Exception):
    """The file is no backup, or not whole, or sealed to somebody else; the text says which in a line."""


def pack(files: Mapping[str, Path], about: Mapping[str, Any], folder: Path) -> Path:
    """A tar in this folder of the files under these names. Raises OSError."""
    sums = {name: _sum(path) for name, path in files.items()}
    listed = folder / LIST
    listed.write_text(json.dumps({"format": FORMAT, **about, "files": sums}, indent=1) + "\n", encoding="utf-8")
    made = folder / _TAR
    with tarfile.open(made, "w") as tar:
        for name, path in {LIST: listed, **files}.items():
            tar.add(path, arcname=name, recursive=False)
    return made


def seal(tar: Path, target: Path, recipients: Sequence[x25519.Recipient]) -> None:
    """On the disk when it returns. Raises OSError."""
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with tar.open("rb") as plain, os.fdopen(descriptor, "wb") as sealed:
        try:
            pyrage.encrypt_io(plain, sealed, list(recipients))
        except pyrage.EncryptError as error:
            raise OSError(f"cannot be written: {error}") from None
        sealed.flush()
        os.fsync(sealed.fileno())


def unpack(sealed: Path, identities: Sequence[x25519.Identity], folder: Path) -> dict[str, Any]:
    """Opens a backup into this empty folder, looks through all of it, and gives its list. Raises BadBackup, OSError."""
    tar = folder / _TAR
    try:
        with sealed.open("rb") as reader, tar.open("wb") as writer:
            pyrage.decrypt_io(reader, writer, list(identities))
    except pyrage.DecryptError as error:
        raise BadBackup(f"{sealed.name} cannot be opened with this identity: {error}") from None
    except OSError as error:
        # What the disk says has a number; what age finds wrong on the way has none.
        if error.errno is not None:
            raise
        raise BadBackup(f"{sealed.name} is damaged, or not whole: {error}") from None
    try:
        with tarfile.open(tar) as opened:
            opened.extractall(folder, filter="data")
        about = json.loads((folder / LIST).read_text(encoding="utf-8"))
        sums: dict[str, str] = dict(about["files"])
    except (tarfile.TarError, OSError, ValueError, KeyError, TypeError) as error:
        raise BadBackup(f"{sealed.name} is not whole, or no backup: {type(error).__name__}") from None
    tar.unlink()
    _look_through(sealed.name, folder, about, sums)
    return dict(about)


def _look_through(name: str, folder: Path, about: Mapping[str, Any], sums: Mapping[str, str]) -> None:
    if about.get("format") != FORMAT or about.get("database") not in DATABASES:
        raise BadBackup(f"{name} was made by another version of the bot")
    if DATABASES[about["database"]] not in sums or not all(_FILES.fullmatch(each) for each in sums):
        raise BadBackup(f"{name} is not whole, or no backup")
    for each, expected in sums.items():
        if not (folder / each).is_file() or _sum(folder / each) != expected:
            raise BadBackup(f"{name} is damaged: {each} is not what was put into it")
    try:
        snapshot.check(about["database"], folder / DATABASES[about["database"]])
    except snapshot.CannotCopy as error:
        raise BadBackup(f"{name} is damaged: {error}") from None


def _sum(path: Path) -> str:
    with path.open("rb") as opened:
        return file_digest(opened, "sha256").hexdigest()
