"""A folder for what is readable while a backup is made or brought back. It goes with the process, however that ends."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from config.settings import Settings
from store.locking import InUse, held

PREFIX = ".vejviser-backup-"
_LOCK = "lock"


def place(settings: Settings) -> Path:
    """Beside the file of SQLite, where there has to be room for it; elsewhere the system's own place."""
    return settings.database_file.parent if settings.database_file else Path(tempfile.gettempdir())


@contextmanager
def workshop(parent: Path) -> Iterator[Path]:
    """Its owner's alone. What processes that were killed have left there goes first. Raises OSError."""
    parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _sweep(parent)
    folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
    try:
        with held(folder / _LOCK, "just made"):
            (folder / "in").mkdir()
            yield folder / "in"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(parent: Path) -> None:
    for each in parent.glob(f"{PREFIX}*"):
        try:
            with held(each / _LOCK, "somebody is at work"):
                shutil.rmtree(each, ignore_errors=True)
        except (InUse, OSError):
            continue
