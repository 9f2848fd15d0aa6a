"""A small disk that can be filled, for whoever may mount one (Linux, root)."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEGABYTES = 96
BALLAST = "ballast"


@contextmanager
def small(folder: Path) -> Iterator[Path]:
    """The folder, on a disk of its own where that can be had."""
    folder.mkdir(parents=True)
    options = f"size={MEGABYTES}m,mode=0700"
    mounted = not subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "vejviser", str(folder)], capture_output=True, check=False
    ).returncode
    try:
        yield folder
    finally:
        if mounted:
            subprocess.run(["umount", "--lazy", str(folder)], capture_output=True, check=False)


def is_small(folder: Path) -> bool:
    return os.path.ismount(folder)


def fill(folder: Path) -> None:
    """Not a byte is left."""
    with (folder / BALLAST).open("ab", buffering=0) as file:
        for size in (1_048_576, 4096, 1):
            try:
                while file.write(b"\0" * size) == size:
                    pass
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise


def make_room(folder: Path) -> None:
    (folder / BALLAST).unlink(missing_ok=True)
