"""The folder that the backups lie in: what they are called, which of them go, and how the last one went."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

KEPT_FOR = timedelta(days=30)
# One is made each day; so long after the newest, something is wrong.
OLD_AFTER = timedelta(hours=30)
_NAME = re.compile(r"vejviser-(\d{8}T\d{6})Z\.backup\.age")
_FORM = "%Y%m%dT%H%M%S"
_FAILED = "failed.json"
# What is being written, and is no backup yet.
PART = ".part"


@dataclass(frozen=True)
class State:
    """`last` is when the newest backup was made, None where there is none. `failed_at`: one has failed since."""

    last: datetime | None = None
    failed_at: datetime | None = None

    def age(self, now: datetime) -> timedelta | None:
        return now - self.last if self.last is not None else None

    def is_old(self, now: datetime) -> bool:
        """Whether there has been none for too long."""
        return self.last is not None and now - self.last > OLD_AFTER


def name_at(moment: datetime) -> str:
    return f"vejviser-{moment.astimezone(UTC):{_FORM}}Z.backup.age"


def made_at(file: Path) -> datetime | None:
    """The moment that the backup is of, by its name; None for what is none."""
    found = _NAME.fullmatch(file.name)
    return datetime.strptime(found[1], _FORM).replace(tzinfo=UTC) if found else None


def backups(folder: Path) -> list[tuple[datetime, Path]]:
    """All that lie there, the oldest first. Raises OSError."""
    found = ((made_at(file), file) for file in folder.glob("vejviser-*") if file.is_file())
    return sorted((moment, file) for moment, file in found if moment is not None)


def rotate(folder: Path, now: datetime) -> None:
    """Deletes what is older than KEPT_FOR, but never the newest; and what a killed process has left half written."""
    for moment, file in backups(folder)[:-1]:
        if now - moment > KEPT_FOR:
            file.unlink(missing_ok=True)


def sweep_parts(folder: Path) -> None:
    """Right only for whoever holds the folder's lock."""
    for file in folder.glob(f".vejviser-*{PART}"):
        file.unlink(missing_ok=True)


def state(folder: Path) -> State:
    """As the files say. Raises OSError where the folder cannot be read."""
    # `glob` says nothing of a folder that is not there.
    last = max((moment for moment, _ in backups(folder)), default=None)
    try:
        failed_at = datetime.fromisoformat(json.loads((folder / _FAILED).read_text(encoding="utf-8"))["at"])
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return State(last)
    return State(last, failed_at if last is None or failed_at > last else None)


def note_failed(folder: Path, at: datetime) -> None:
    """For the other processes, and for after a start; nothing can be noted where nothing can be written."""
    with suppress(OSError):
        (folder / _FAILED).write_text(json.dumps({"at": at.isoformat()}), encoding="utf-8")


def note_made(folder: Path) -> None:
    (folder / _FAILED).unlink(missing_ok=True)
