"""The files of a SQLite database are their owner's alone: what is in them says who needs help."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from config.settings import ROOT

ONLY_OWNER_FILE, ONLY_OWNER_FOLDER = 0o600, 0o700
# SQLite makes these with the rights of the database itself; those of an earlier version are there already.
BESIDE = ("-wal", "-shm", "-journal")


def keep_private(database: Path) -> None:
    """Makes the file and its folder, where they are not there, and takes the rights of everybody else away.

    The folder stays as it is where more than the database lives in it: the user's own, the project's, a shared one.
    Raises OSError.
    """
    folder = database.parent
    folder.mkdir(mode=ONLY_OWNER_FOLDER, parents=True, exist_ok=True)
    if folder.resolve() not in (Path.home().resolve(), Path.cwd(), ROOT) and not folder.stat().st_mode & 0o1000:
        _tighten(folder, ONLY_OWNER_FOLDER)
    # Opened only to be made: closing a file lets go of all locks on it that this process holds, those of SQLite too.
    with suppress(FileExistsError):
        os.close(os.open(database, os.O_RDWR | os.O_CREAT | os.O_EXCL, ONLY_OWNER_FILE))
    for file in (database, *(database.with_name(database.name + each) for each in BESIDE)):
        if file.exists():
            _tighten(file, ONLY_OWNER_FILE)


def _tighten(path: Path, mode: int) -> None:
    """Only its owner can: where that is another user, who may what has been decided by them."""
    found = path.stat()
    if found.st_uid == os.geteuid() and found.st_mode & 0o777 & ~mode:
        path.chmod(mode)
