"""Who had everything deleted, as keyed hashes in files beside the backups: what is brought back leaves them out.

A line is a moment and a hash. Nobody can tell from the hash who it was without the key, which is in no backup; and it
is another hash than the one in the database, so that the two cannot be laid side by side. Each month has a file of its
own, which goes as a whole when it is old: nothing is ever rewritten.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from store import pseudonyms

log = structlog.get_logger()

INFO = "forgotten"
# The folder beside the database.
SUFFIX = ".forgotten"
NAMES = "forgotten-????-??.txt"
# From the end of its month on, which is longer than any backup is kept.
KEPT_FOR = timedelta(days=40)
# A hash -> the last time that this person had everything deleted.
Found = dict[str, datetime]


def note(session: AsyncSession, telegram_id: int, now: datetime) -> None:
    """Before the transaction ends: a hash too many does no harm, since whoever pressed it presses again.

    Nobody's wish to be deleted fails because of it: where one of the folders cannot be written to, another can.
    """
    hashed = pseudonyms.forgotten(session, telegram_id)
    for folder in session.info.get(INFO, ()):
        try:
            _add(folder, {hashed: now})
        except OSError as error:
            log.error("not noted that somebody is forgotten", error=type(error).__name__)


def read(folder: Path) -> Found:
    """All that the files of this folder say. A line that was cut off says nothing. Raises OSError."""
    found: Found = {}
    for file in sorted(folder.glob(NAMES)):
        for line in file.read_text(encoding="ascii", errors="replace").splitlines():
            at, _, hashed = line.partition(" ")
            with suppress(ValueError):
                moment = datetime.fromisoformat(at)
                if len(hashed) == 64 and moment.tzinfo is not None:
                    found[hashed] = max(moment, found.get(hashed, moment))
    return found


def is_kept_in(folder: Path) -> bool:
    return any(folder.glob(NAMES))


def merge(folders: Iterable[Path], target: Path, now: datetime) -> Found:
    """All that these folders know, in `target` too; a file is there afterwards, if an empty one. Raises OSError."""
    found: Found = {}
    for folder in {*folders, target}:
        for hashed, at in read(folder).items():
            found[hashed] = max(at, found.get(hashed, at))
    known = read(target)
    _add(target, {hashed: at for hashed, at in found.items() if known.get(hashed) != at and now - at <= KEPT_FOR})
    _append(target / _name(now), "")
    return found


def rotate(folder: Path, now: datetime) -> None:
    """Deletes the files of months that no backup is of any more."""
    oldest = _name(now - KEPT_FOR)
    for file in folder.glob(NAMES):
        if file.name < oldest:
            file.unlink(missing_ok=True)


def _name(at: datetime) -> str:
    return f"forgotten-{at.astimezone(UTC):%Y-%m}.txt"


def _add(folder: Path, people: Found) -> None:
    for hashed, at in people.items():
        _append(folder / _name(at), f"{at.astimezone(UTC).isoformat(timespec='microseconds')} {hashed}\n")


def _append(file: Path, line: str) -> None:
    """It is on the disk before anything goes on, and begins anew, whatever was cut off before it."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        size = os.fstat(descriptor).st_size
        is_cut = size > 0 and os.pread(descriptor, 1, size - 1) != b"\n"
        os.write(descriptor, ("\n" * is_cut + line).encode("ascii"))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
