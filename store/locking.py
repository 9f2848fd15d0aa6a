"""One process for a SQLite file: it is the only worker, and two would send everything twice."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class InUse(Exception):
    """Another process has this database, or this folder, for itself."""


@contextmanager
def held(file: Path, taken: str) -> Iterator[None]:
    """A lock on this file, which is made where it is not there; the system lets go of it when the process dies.

    Raises InUse with `taken` as its text where another process holds it, and OSError.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with file.open("a") as opened:
        file.chmod(0o600)
        try:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise InUse(taken) from None
        yield


@contextmanager
def alone(database: Path | None) -> Iterator[None]:
    """Nobody else runs on this file of SQLite meanwhile; any number may on a database that is none. Raises InUse."""
    if database is None:
        yield
        return
    with held(database.with_name(f"{database.name}.lock"), f"another process is running on {database}"):
        yield
