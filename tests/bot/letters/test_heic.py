"""An iPhone's HEIC, which comes where somebody sends a photo as a file, is read within the limits of all others.

All are `photographed(LINES)` at a width of 700: `photo.heic` in one piece, `turned.heic` on its side, as it says, and
`tiles.heic` in four tiles of 512, as iPhones write theirs (48 of them, or more). They were made once with
`pillow-heif`, whose encoder is under the GPL and no part of this.
"""

from __future__ import annotations

import struct
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.letters.process import Reader
from config.settings import ROOT
from tests.bot.letters.paper import given

HERE = Path(__file__).parent
FILES = ("photo", "turned", "tiles")
PHOTO, TURNED, TILES = ((HERE / f"{name}.heic").read_bytes() for name in FILES)
LINES = ["Næstved Kommune", "Kære Amal, du indkaldes til en samtale mandag den 4. januar 2027 kl. 10.00.", "Hilsen"]
# Opens a photo as somebody who is not root, to whom alone the limit on processes applies, and says whether a thread can
# be started before and after.
BOUND = """
import os, pathlib, sys, threading
sys.path.insert(0, sys.argv[1])
from bot.letters import opening, reader
from bot.outgoing import decoder

def starts():
    try:
        threading.Thread(target=int).start()
    except RuntimeError:
        return False
    return True

content = pathlib.Path(sys.argv[2]).read_bytes()
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
decoder.keep_to_limits(reader.MOST_MEMORY, reader.MOST_FILES, threads=True)
print(starts(), opening.photo(content).shape, starts())
"""


@pytest.fixture
async def reader() -> AsyncIterator[Reader]:
    opened = Reader()
    yield opened
    await opened.close()


def said_to_be(wide: int, high: int) -> bytes:
    """The photo with another size in its head."""
    at = PHOTO.index(b"ispe") + 8
    return PHOTO[:at] + struct.pack("!II", wide, high) + PHOTO[at + 8 :]


@pytest.mark.parametrize("content", [PHOTO, TURNED, TILES], ids=FILES)
async def test_a_photo_of_an_iphone_is_read(reader: Reader, content: bytes) -> None:
    scan = await reader.read(given(content))
    assert [line.text for line in scan.lines] == LINES


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (said_to_be(20_000, 20_000), "too_large"),
        (said_to_be(4_000, 4_000), "broken"),
        (said_to_be(70, 99), "broken"),
        (PHOTO[:1500], "broken"),
        (PHOTO.replace(b"ftypheic", b"ftypavif"), "broken"),
    ],
    ids=["bomb", "says more than it is", "says less", "cut", "says that it is an AVIF"],
)
async def test_one_that_cannot_be_opened_is_said_to_be_so_and_the_next_is_read(
    reader: Reader, content: bytes, trouble: str
) -> None:
    assert (await reader.read(given(content))).trouble == trouble
    assert (await reader.read(given(PHOTO))).trouble == ""


@pytest.mark.parametrize("name", FILES)
def test_the_thread_that_it_needs_is_the_only_thing_that_the_reader_may_start(name: str) -> None:
    if sys.platform != "linux":
        return
    said = subprocess.run(
        [sys.executable, "-B", "-c", BOUND, str(ROOT), str(HERE / f"{name}.heic")],
        capture_output=True, check=False, text=True, timeout=60,
    )  # fmt: skip
    assert (said.returncode, said.stdout) == (0, "False (990, 700) False\n")
