"""Opens what people send as a letter, within limits: the pages of photos and PDFs, as they are.

Part of the reader's process (`reader.py`); nothing else imports this.
"""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import numpy as np
import pi_heif
import pypdfium2
from numpy.typing import NDArray
from PIL import (
    GifImagePlugin,  # noqa: F401
    Image,
    ImageOps,
    JpegImagePlugin,  # noqa: F401
    PngImagePlugin,  # noqa: F401
    WebPImagePlugin,  # noqa: F401
)

from bot.outgoing.decoder import FORMATS, JPEG

Grey = NDArray[np.uint8]
# Left, bottom, right, top, in points.
Box = tuple[float, float, float, float]

PDF = b"%PDF-"
# Of a HEIC, which iPhones send as a file, only the picture itself is unpacked.
HEIF = "HEIF"
pi_heif.register_heif_opener(decode_threads=0, thumbnails=False, depth_images=False, aux_images=False)
# As the decoder takes them; of a JPEG, which can be opened at a part of its size, this is what is left then.
MOST_PIXELS = 16 * 1024 * 1024
# An iPhone's HEIC has 12, 24 or 48 million pixels (8064 x 6048) and cannot be opened at a part of its size: of the
# largest it takes 2.2 s and 330 MB.
MOST_PIXELS_HEIF = 50 * 1024 * 1024
MOST_PAGES = 10
# More is not seen in letters of a normal size, and takes time.
LONGEST_SIDE = 2600
# The side of a page of a PDF that is a picture; an A4 page has 200 dots an inch then.
PDF_SIDE = 2340
# A page with fewer letters than this has no text of its own, but perhaps a number that a scanner put there.
FEWEST_LETTERS = 40
# Of a page that is text no more letters are looked at.
MOST_LETTERS = 20_000
# In heights of a letter: so far apart stand columns, and not words.
WIDE_GAP = 1.6


class TooLarge(Exception):
    """More pixels than are looked at."""


class TooManyPages(Exception):
    """More pages than a letter has."""


@dataclass(frozen=True)
class Written:
    """A page that has its text already: each line with its top, left and height as parts of the page."""

    lines: tuple[tuple[str, float, float, float], ...]


def pages(content: bytes) -> Iterator[Written | Grey]:
    """The pages of a photo or PDF. Raises TooLarge, TooManyPages, or what Pillow or PDFium raise of a broken file."""
    return _of_pdf(content) if PDF in content[:1024] else iter((photo(content),))


def photo(content: bytes) -> Grey:
    """The (first) picture in greys, turned as the camera says. Raises TooLarge, or whatever Pillow raises."""
    most = MOST_PIXELS_HEIF if content[4:8] == b"ftyp" else MOST_PIXELS
    Image.MAX_IMAGE_PIXELS = None if content.startswith(JPEG) else most // 2
    with Image.open(BytesIO(content), formats=(*FORMATS, HEIF)) as opened:
        longest = max(opened.size)
        if longest > LONGEST_SIDE:
            wide, high = (max(1, side * LONGEST_SIDE // longest) for side in opened.size)
            opened.draft("L", (wide, high))
        if opened.width * opened.height > most:
            raise TooLarge
        _unpack(opened)
        upright = ImageOps.exif_transpose(_opaque(opened))
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return np.asarray(upright, dtype=np.uint8)


def _unpack(opened: Image.Image) -> None:
    """Raises OSError where libheif raises something of its own."""
    if opened.format != HEIF:
        return
    try:
        with _threads():
            opened.load()
    except (RuntimeError, EOFError) as error:
        raise OSError("it cannot be unpacked") from error


@contextmanager
def _threads() -> Iterator[None]:
    """libde265 has a thread of its own, and ends the process where it may not start one."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NPROC)
    resource.setrlimit(resource.RLIMIT_NPROC, (hard, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NPROC, (soft, hard))


def _opaque(opened: Image.Image) -> Image.Image:
    """In greys; what one can see through lies on white paper."""
    if "A" in opened.getbands() or "transparency" in opened.info:
        seen = opened.convert("LA")
        white = Image.new("L", seen.size, 255)
        white.paste(seen.getchannel("L"), mask=seen.getchannel("A"))
        white.info = opened.info
        return white
    return opened.convert("L")


def _of_pdf(content: bytes) -> Iterator[Written | Grey]:
    with pypdfium2.PdfDocument(content) as document:
        if len(document) > MOST_PAGES:
            raise TooManyPages
        for number in range(len(document)):
            page = document[number]
            written = _written(page)
            if sum(len(text) for text, *_ in written) >= FEWEST_LETTERS:
                yield Written(written)
            else:
                longest = max(page.get_size())
                scale = PDF_SIDE / max(longest, 1.0)
                yield np.asarray(page.render(scale=scale, grayscale=True).to_numpy()).squeeze()
            page.close()


def _written(page: Any) -> tuple[tuple[str, float, float, float], ...]:
    """The lines of its own text, from the top; a wide gap in a line parts it, as between the columns of a table."""
    text, (width, height) = page.get_textpage(), page.get_size()
    found = []
    for letters, (left, bottom, _, top) in _runs(text):
        if words := " ".join(letters.split()):
            found.append((words, 1 - top / height, left / width, (top - bottom) / height))
    text.close()
    return tuple(sorted(found, key=lambda line: (round(line[1], 2), line[2])))


def _runs(text: Any) -> Iterator[tuple[str, Box]]:
    """Letters that stand side by side, and the box around them: left, bottom, right, top. Each has a box of its own.

    Many programs place every letter by itself, so that what the file calls one piece is no word.
    """
    letters = ""
    around: Box | None = None
    for at in range(min(text.count_chars(), MOST_LETTERS)):
        letter = text.get_text_range(at, 1)
        box = None if not letter.strip() else text.get_charbox(at)
        if around is not None and (letter in "\r\n" or (box is not None and _is_apart(around, box))):
            yield letters, around
            letters, around = "", None
        letters += letter
        if box is not None:
            around = box if around is None else _both(around, box)
    if around is not None:
        yield letters, around


def _is_apart(before: Box, after: Box) -> bool:
    """Whether a letter stands far behind the others, or in another line."""
    height = max(before[3] - before[1], after[3] - after[1])
    is_beside = after[1] < before[3] and before[1] < after[3]
    return not is_beside or not -height < after[0] - before[2] < WIDE_GAP * height


def _both(first: Box, second: Box) -> Box:
    return min(first[0], second[0]), min(first[1], second[1]), max(first[2], second[2]), max(first[3], second[3])
