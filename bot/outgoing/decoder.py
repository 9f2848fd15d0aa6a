"""Makes a clean picture of a file that somebody sent: a program of its own, which knows nothing of the rest of the bot.

A file may crash its decoder, keep it busy for ever or ask for all of the memory. Here that ends this process and
nothing else. `bot/outgoing/decoding.py` starts it, waits for it so long and no longer, and starts another.

Until standard input is closed it reads one file after the other there, and answers each on standard output. Both are
four bytes with a length (big-endian), then so many bytes. An answer is a word and a line feed; behind `clean` comes the
picture. The first answer, `ready`, comes before any file. What is wrong with a file in a way that is not expected here
ends the process too.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import struct
import sys
import time
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

# The formats: of one that is not there when it is looked for, Pillow would load all forty.
from PIL import (
    GifImagePlugin,  # noqa: F401
    Image,
    ImageOps,
    JpegImagePlugin,  # noqa: F401
    PngImagePlugin,  # noqa: F401
    WebPImagePlugin,  # noqa: F401
)

# What telephones send. Some of the others start programs (EPS starts Ghostscript).
FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
JPEG = b"\xff\xd8"
# An iPhone's twelve megapixels are 4032 x 3024.
MOST_PIXELS = 12 * 1024 * 1024
LONGEST_SIDE = 1600
QUALITY = 85
# A WEBP of twelve megapixels takes 0.5 s and 240 MB, a JPEG of fifty 0.2 s and 40 MB, a progressive one 0.6 and 300.
MOST_SECONDS = 5
MOST_MEMORY = 384 * 1024 * 1024
MOST_FILES = 16


class TooLarge(Exception):
    """The picture has more pixels than are looked at."""


def main() -> None:
    end_with_the_bot()
    keep_to_limits(MOST_MEMORY)
    answers = sys.stdout.buffer
    write(answers, b"ready\n")
    while (content := next_file(sys.stdin.buffer)) is not None:
        allow_seconds(MOST_SECONDS)
        write(answers, answer(content))


def answer(content: bytes) -> bytes:
    """`clean` and the picture; `too-large`; `broken`."""
    try:
        return b"clean\n" + clean(content)
    except (TooLarge, Image.DecompressionBombError, MemoryError):
        return b"too-large\n"
    except (OSError, SyntaxError, ValueError):
        return b"broken\n"


def clean(content: bytes) -> bytes:
    """A JPEG of the (first) picture, turned the right way up, without EXIF (place, time, camera).

    Raises TooLarge; of a broken file whatever Pillow raises.
    """
    # Before anything is unpacked Pillow refuses what has twice as many. How large a JPEG comes out is up to us.
    Image.MAX_IMAGE_PIXELS = None if content.startswith(JPEG) else MOST_PIXELS // 2
    with Image.open(BytesIO(content), formats=FORMATS) as opened:
        # A JPEG can be unpacked at a half, a quarter or an eighth of its size; with others this does nothing.
        opened.draft(None, _reduced(opened.size))
        if opened.width * opened.height > MOST_PIXELS:
            raise TooLarge
        small = opened.convert("RGB")
    small.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    upright = ImageOps.exif_transpose(small)
    bare = Image.new("RGB", upright.size)
    bare.paste(upright)
    made = BytesIO()
    bare.save(made, "JPEG", quality=QUALITY)
    return made.getvalue()


def _reduced(size: tuple[int, int]) -> tuple[int, int]:
    """What the picture is to become, in pixels."""
    longest = max(size)
    if longest <= LONGEST_SIDE:
        return size
    return max(1, size[0] * LONGEST_SIDE // longest), max(1, size[1] * LONGEST_SIDE // longest)


def next_file(files: BinaryIO) -> bytes | None:
    """The next file; None where there is none any more."""
    head = files.read(4)
    if len(head) < 4:
        return None
    content = files.read(int.from_bytes(head, "big"))
    return content if len(content) == int.from_bytes(head, "big") else None


def write(answers: BinaryIO, content: bytes) -> None:
    """An answer: its length and itself."""
    answers.write(struct.pack("!I", len(content)) + content)
    answers.flush()


def end_with_the_bot() -> None:
    """On Linux at once, however the bot ended; elsewhere with the picture that is under way."""
    if sys.platform == "linux":
        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL)


def keep_to_limits(memory: int, files: int = MOST_FILES, *, threads: bool = False) -> None:
    """Little memory (so many bytes beside what it has), few files and none to be written, no other process (which does
    not hold for root). With `threads` that last limit can be lifted for a while.
    """
    os.nice(5)
    if sys.platform == "linux":
        # Whatever fills the memory of the machine, this process goes first.
        with suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text("1000")
        memory += int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    limit(resource.RLIMIT_AS, memory)
    limit(resource.RLIMIT_NOFILE, files)
    limit(resource.RLIMIT_NPROC, 0, hard=not threads)
    limit(resource.RLIMIT_CORE, 0)
    limit(resource.RLIMIT_FSIZE, 0)


def limit(kind: int, most: int, *, hard: bool = True) -> None:
    """The limit of that kind (RLIMIT_...), or the lower one that there is already; one that is not `hard` can go up."""
    highest = resource.getrlimit(kind)[1]
    most = most if highest == resource.RLIM_INFINITY else min(most, highest)
    try:
        resource.setrlimit(kind, (most, most if hard else highest))
    except (OSError, ValueError):
        # macOS knows the names of limits that it does not keep.
        if sys.platform == "linux":
            raise


def allow_seconds(seconds: int) -> None:
    """So much processor time for the next file; SIGXCPU ends the process after it."""
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    soft = int(time.process_time()) + seconds + 1
    resource.setrlimit(resource.RLIMIT_CPU, (soft if hard == resource.RLIM_INFINITY else min(soft, hard), hard))


if __name__ == "__main__":
    main()
