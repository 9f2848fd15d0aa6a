"""The machine: room on the disk, rights of folders, Danish for the reader of letters."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from bot.doctor.findings import Finding, fine, note, wrong
from bot.letters.danish import FOLDERS, LANGUAGE
from bot.watching.rules import DISK_FREE_BYTES, DISK_FREE_PART
from config.settings import Settings


def looked_at(settings: Settings) -> Iterator[Finding]:
    """All of it."""
    folder = settings.voices_folder.parent
    yield disk(folder)
    yield from rights(folder, settings)
    yield danish()


def disk(folder: Path) -> Finding:
    """Whether there is room where the bot keeps its files."""
    found = shutil.disk_usage(_there(folder))
    says = f"{found.free / 1e9:.1f} GB of {found.total / 1e9:.1f} GB are free at {folder}"
    if found.free < DISK_FREE_PART * found.total and found.free < DISK_FREE_BYTES:
        return wrong("disk", says, "Make room: without it nothing that people write can be kept.")
    return fine("disk", says)


def rights(folder: Path, settings: Settings) -> Iterator[Finding]:
    """Whether the bot can write there, and nobody else can read the database."""
    there = _there(folder)
    if not os.access(there, os.W_OK | os.X_OK):
        do = f"Give the folder to the user that runs the bot: chown it, or set its rights ({there})."
        yield wrong("folder", f"this user cannot write to {there}", do)
        return
    yield fine("folder", f"the bot can write to {there}")
    open_ones = [file.name for file in _private(settings) if file.stat().st_mode & 0o077]
    if open_ones:
        do = f"chmod 600 these files in {folder}: what is in them says who needs help."
        yield wrong("rights", f"others on this machine can read {', '.join(open_ones)}", do)


def _private(settings: Settings) -> list[Path]:
    database = settings.database_file
    files = (database, database.with_suffix(".key")) if database else ()
    return [file for file in files if file.exists()]


def danish() -> Finding:
    """Whether photos of letters can be read."""
    if find_spec("tesserocr") is None:
        return note("letters", "photos of letters cannot be read: tesserocr is not installed", "Run `make setup`.")
    if any((folder / f"{LANGUAGE}.traineddata").exists() for folder in FOLDERS):
        return fine("letters", "Danish data for tesseract is here, so photos of letters can be read")
    do = "Install it: apt-get install tesseract-ocr-dan, or run `make danish`."
    return note("letters", "there is no Danish data for tesseract, so photos of letters cannot be read", do)


def _there(folder: Path) -> Path:
    """The nearest one that exists."""
    return next(each for each in (folder, *folder.parents) if each.exists())
