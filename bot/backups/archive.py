"""The one file that a backup is: a tar of what is in it, sealed with age to whoever has the identity.

The first thing in it is a list: of what, when, for which key, and a sum for each file. Everybody who knows the public
key can seal something to it, so the list is signed, with the key of the privacy hashes, which is in no backup.
"""

from __future__ import annotations

import hmac
import json
import os
import re
import shutil
import tarfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
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
MOST_LISTED_BYTES = 10_000_000
SIGNATURE = "signature"
# What the list says besides, each as text.
_ABOUT = ("made_at", "database", "revision", "key")
Sign = Callable[[bytes], str]


class BadBackup(Exception):
    """The file is no backup, or not whole, or sealed to somebody else; the text says which in a line."""


def pack(files: Mapping[str, Path], about: Mapping[str, Any], folder: Path, sign: Sign) -> Path:
    """A tar in this folder of the files under these names. Raises OSError."""
    sums = {name: _sum(path) for name, path in files.items()}
    listed, all_of_it = folder / LIST, {"format": FORMAT, **about, "files": sums}
    signed = all_of_it | {SIGNATURE: sign(_signed_bytes(all_of_it))}
    listed.write_text(json.dumps(signed, indent=1) + "\n", encoding="utf-8")
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
        # Only what is not packed: of that no more can come out than is in it.
        with tarfile.open(tar, "r:") as opened:
            for member in list(_members(opened)):
                _write(opened, member, folder / member.name)
        about, sums = _listed(folder / LIST)
    except (tarfile.TarError, OSError, EOFError, ValueError, LookupError, TypeError, RecursionError) as error:
        raise BadBackup(f"{sealed.name} is not whole, or no backup: {type(error).__name__}") from None
    tar.unlink()
    _look_through(sealed.name, folder, about, sums)
    return about


def is_signed(about: Mapping[str, Any], sign: Sign) -> bool:
    """Whether the list is as somebody wrote it who has the key. Raises nothing for one without a signature."""
    unsigned = {name: value for name, value in about.items() if name != SIGNATURE}
    return hmac.compare_digest(str(about.get(SIGNATURE, "")).encode(), sign(_signed_bytes(unsigned)).encode())


def _signed_bytes(about: Mapping[str, Any]) -> bytes:
    return json.dumps(about, sort_keys=True).encode()


def _members(opened: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    """What belongs into a backup, each once. Raises ValueError for anything else: a link, a file with holes in it."""
    seen = set()
    for member in opened:
        is_known = member.name == LIST or _FILES.fullmatch(member.name)
        if not is_known or not member.isreg() or member.issparse() or member.name in seen:
            raise ValueError(member.name)
        seen.add(member.name)
        yield member


def _write(opened: tarfile.TarFile, member: tarfile.TarInfo, file: Path) -> None:
    """By hand: Debian 12 has a Python whose `extractall` cannot yet be told to keep to plain files."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    content = opened.extractfile(member)
    assert content
    with content, file.open("xb") as writer:
        shutil.copyfileobj(content, writer)


def _listed(file: Path) -> tuple[dict[str, Any], dict[str, str]]:
    """The list, and the sums in it. Raises ValueError, KeyError, TypeError, OSError, RecursionError."""
    if file.stat().st_size > MOST_LISTED_BYTES:
        raise ValueError("the list is too long")
    about, sums = dict(json.loads(file.read_text(encoding="utf-8"))), {}
    for name, value in dict(about["files"]).items():
        sums[str(name)] = str(value)
    if (
        not all(isinstance(about[name], str) for name in _ABOUT)
        or datetime.fromisoformat(about["made_at"]).tzinfo is None
    ):
        raise ValueError("the list says not all")
    return about, sums


def _look_through(name: str, folder: Path, about: Mapping[str, Any], sums: Mapping[str, str]) -> None:
    if about.get("format") != FORMAT or about["database"] not in DATABASES:
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
