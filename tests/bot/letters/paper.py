"""Letters for the tests of the reader: made by `benchmarks/letters`, each once."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from random import Random
from typing import Any

import cv2
import numpy as np
from PIL import Image

from benchmarks.letters.paper import Paper, as_scan, as_text, on_paper, on_screen
from benchmarks.letters.photograph import photograph
from benchmarks.letters.wording import Block, write
from bot.letters.process import Fetch
from bot.outgoing.tray import Tray


@dataclass(frozen=True)
class Sample:
    """A letter on paper and what is true of it."""

    paper: Paper
    truth: dict[str, Any]

    @property
    def facts(self) -> set[str]:
        """Its day and time as they are written, without spaces."""
        return {"".join(each.split()) for each in self.truth["written"].values() if each}

    def jpeg(self, turned: int = 0) -> bytes:
        """A photo, turned by so many degrees."""
        return turn(photograph(Random(3), self.paper.pages[0], "easy").content, turned)

    def curved(self, arch: float, fan: float) -> bytes:
        """Held in the hand: its lines rise towards the middle by `arch` of the page's height, and fan out by `fan`."""
        page = np.asarray(self.paper.pages[0].convert("L"))
        high, wide = page.shape
        across, down = np.meshgrid(np.linspace(-1, 1, wide, dtype=np.float32), np.arange(high, dtype=np.float32))
        moved = down + high * (arch * (1 - across**2) + fan * across * (down / high - 0.5))
        bent = cv2.remap(page, (across + 1) * np.float32((wide - 1) / 2), moved, cv2.INTER_LINEAR, borderValue=255)
        made = BytesIO()
        Image.fromarray(bent).save(made, "JPEG", quality=80)
        return made.getvalue()

    def scan(self) -> bytes:
        return as_scan(self.paper.pages)

    def text(self) -> bytes:
        return as_text(self.paper)

    def png(self) -> bytes:
        made = BytesIO()
        self.paper.pages[0].save(made, "PNG")
        return made.getvalue()


@cache
def meeting() -> Sample:
    """One page, with a day and a time."""
    letter = write(Random(5), "jobcentre_meeting")
    return Sample(on_paper(Random(5), _of_one_page(letter)), letter.truth)


@cache
def on_two_pages() -> Sample:
    """With a page break before its last words."""
    letter = _of_one_page(write(Random(6), "hearing"))
    object.__setattr__(letter, "blocks", (*letter.blocks[:-1], Block("page"), letter.blocks[-1]))
    return Sample(on_paper(Random(6), letter), letter.truth)


@cache
def in_the_dark() -> Sample:
    """On the screen of a telephone."""
    letter = write(Random(7), "payment")
    return Sample(on_screen(Random(7), letter), letter.truth)


def _of_one_page(letter: Any) -> Any:
    object.__setattr__(letter, "blocks", tuple(block for block in letter.blocks if block.what != "page"))
    return letter


def turn(content: bytes, degrees: int) -> bytes:
    """A JPEG turned counter-clockwise by quarters."""
    made = BytesIO()
    Image.open(BytesIO(content)).rotate(degrees, expand=True).save(made, "JPEG", quality=90)
    return made.getvalue()


def given(*contents: bytes) -> list[Fetch]:
    """Fetches that put these on the tray."""

    def one(content: bytes) -> Fetch:
        async def fetch(tray: Tray) -> None:
            tray.add(content)

        return fetch

    return [one(content) for content in contents]


def pdf_of(pages: int) -> bytes:
    """A PDF that is all empty pages, which share one."""
    kids = b"3 0 R " * pages
    return _pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    )


def pdf_with_picture(side: int) -> bytes:
    """A PDF of one page with a grey picture of so many pixels a side."""
    packer = zlib.compressobj(1)
    packed = b"".join(packer.compress(bytes(side)) for _ in range(side)) + packer.flush()
    drawn = b"q 500 0 0 500 40 40 cm /I Do Q"
    return _pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn),
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode"
        b"/Length %d>>stream\n%s\nendstream" % (side, side, len(packed), packed),
    )


def _pdf(*objects: bytes) -> bytes:
    made, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(made))
    return made + b"xref\n0 %d\n0000000000 65535 f \n%s%s" % (len(objects) + 1, table, end)
