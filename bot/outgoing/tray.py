"""Memory for one picture, which is the machine's again as soon as the picture's turn is over."""

from __future__ import annotations

from collections.abc import Iterator
from mmap import MAP_ANONYMOUS, MAP_PRIVATE, mmap
from pathlib import Path
from typing import Self

MOST_BYTES = 10 * 1024 * 1024
PIECE_BYTES = 64 * 1024


class TrayFull(Exception):
    """The file has more bytes than are taken."""


class Tray:
    """Holds the bytes of a file (`most` of them) until the block ends, and not a moment longer.

    They lie in pages of their own, not on the heap with everything else. glibc keeps ten megabytes of the heap that
    become free for what comes next; once something small is put there, the next picture does not fit any more and takes
    ten others. After the block the tray is empty, also for those who still hold it, such as the frames in the traceback
    of an error.
    """

    def __init__(self, most: int = MOST_BYTES) -> None:
        # Pages count from when something is written into them: a small picture takes little.
        self._pages = mmap(-1, most, flags=MAP_PRIVATE | MAP_ANONYMOUS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._pages.close()

    def __len__(self) -> int:
        """How many bytes are in it."""
        return self._pages.tell()

    def add(self, piece: bytes) -> None:
        """Puts it behind what is there. Raises TrayFull."""
        if len(self) + len(piece) > len(self._pages):
            raise TrayFull
        self._pages.write(piece)

    def add_file(self, path: Path) -> None:
        """The same with a file of this machine. Raises TrayFull or OSError."""
        with path.open("rb") as file:
            while piece := file.read(PIECE_BYTES):
                self.add(piece)

    def pieces(self) -> Iterator[bytes]:
        """What is in it, in order, a little at a time."""
        for start in range(0, len(self), PIECE_BYTES):
            yield self._pages[start : min(start + PIECE_BYTES, len(self))]
