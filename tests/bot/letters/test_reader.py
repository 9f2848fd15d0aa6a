"""The reader, in its process: photos whichever way they are held, PDFs, and what is no letter."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator
from io import BytesIO
from random import Random

import cv2
import numpy as np
import pytest
from PIL import Image

from actions.letters.lines import Scan
from benchmarks.letters.photograph import no_letter
from bot.letters import bending
from bot.letters import reader as program
from bot.letters.engines import Found, Tesseract, Unavailable
from bot.letters.process import Reader
from config.settings import ROOT
from tests import letters
from tests.bot.letters.paper import given, in_the_dark, meeting, on_two_pages, pdf_of, pdf_with_picture
from tests.pictures import png_of
from tests.processes import peak_megabytes


@pytest.fixture(scope="module")
async def reader() -> AsyncIterator[Reader]:
    # A busy machine takes its time over tests.
    opened = Reader(longest=100)
    yield opened
    await opened.close()


def close(scan: Scan) -> str:
    """All that was read, without spaces."""
    return "".join("".join(line.text.split()) for line in scan.lines)


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
async def test_a_photo_is_read_whichever_way_it_was_held(reader: Reader, turned: int) -> None:
    scan = await reader.read(given(meeting().jpeg(turned)))
    assert scan.trouble == ""
    assert {fact for fact in meeting().facts if fact not in close(scan)} == set()
    tops = [line.top for line in scan.lines if meeting().truth["sender"] in line.text]
    assert tops and tops[0] < 0.3, "the sender is at the top"
    assert all(0 <= part <= 1 for line in scan.lines for part in (line.confidence, line.top, line.left, line.height))


@pytest.mark.parametrize(("arch", "fan"), [(0.06, 0.0), (-0.06, 0.0), (0.0, 0.1), (0.04, -0.08)])
async def test_the_lines_of_a_page_that_is_held_in_the_hand_are_bent_level(
    reader: Reader, arch: float, fan: float
) -> None:
    scan = await reader.read(given(meeting().curved(arch, fan)))
    assert {fact for fact in meeting().facts if fact not in close(scan)} == set()
    read = "".join(close(scan))
    lines = ["".join(line.split()) for line in meeting().paper.lines]
    assert sum(line in read for line in lines) >= 0.8 * len(lines)


class Counted(Tesseract):
    """How often it has read a page."""

    times = 0

    def read(self, page: program.Grey) -> list[Found]:
        self.times += 1
        return super().read(page)


def out_of_focus() -> program.Grey:
    """A page that is hardly to be read, aslant on a dark table."""
    page = cv2.GaussianBlur(np.asarray(meeting().paper.pages[0].convert("L")), (0, 0), 4.5)
    page = cv2.copyMakeBorder(page, 200, 200, 200, 200, cv2.BORDER_CONSTANT, value=40)
    turn = cv2.getRotationMatrix2D((page.shape[1] / 2, page.shape[0] / 2), 6, 0.9)
    return np.asarray(cv2.warpAffine(page, turn, page.shape[::-1], borderValue=40), np.uint8)


def test_a_page_that_is_not_read_surely_is_read_again_while_there_is_time_for_its_letter() -> None:
    page, once, often = out_of_focus(), Counted(), Counted()
    none, much = program.Again(0.0), program.Again(1000.0)
    first, best = program.read(once, page, none), program.read(often, page, much)
    assert (once.times, none.left) == (1, 0.0)
    assert often.times > 1 and much.left < 1000.0
    assert program._worth(best) >= program._worth(first)
    clear, sharp = Counted(), program.Again(1000.0)
    assert program.read(clear, np.asarray(meeting().paper.pages[0].convert("L")), sharp)
    assert (clear.times, sharp.left) == (1, 1000.0)


def test_a_page_with_level_lines_is_left_as_it_is() -> None:
    page = np.asarray(meeting().paper.pages[0].convert("L"))
    assert bending.level(page) is page
    assert bending.level(np.full((800, 600), 255, np.uint8)).min() == 255


async def test_a_dark_screen_is_read(reader: Reader) -> None:
    scan = await reader.read(given(in_the_dark().png()))
    assert {fact for fact in in_the_dark().facts if fact not in close(scan)} == set()


async def test_a_pdf_with_text_is_taken_at_its_word(reader: Reader) -> None:
    scan = await reader.read(given(on_two_pages().text()))
    assert scan.trouble == ""
    assert {line.confidence for line in scan.lines} == {1.0}
    assert {line.page for line in scan.lines} == {0, 1}
    written = "".join("".join(on_two_pages().paper.lines).split())
    assert sorted(close(scan)) == sorted(written)


async def test_a_pdf_that_places_each_letter_by_itself_has_words_and_columns(reader: Reader) -> None:
    lines = ("Indkaldelse til samtale på jobcentret", "Mødetid | 08.20", "Du må ikke selv køre bil hjem - tag bussen.")
    scan = await reader.read(given(letters.spelled(lines)))
    assert [line.text for line in scan.lines] == [lines[0], "Mødetid", "08.20", lines[2]]


async def test_a_scanned_pdf_of_two_pages_is_read(reader: Reader) -> None:
    scan = await reader.read(given(on_two_pages().scan()))
    assert {line.page for line in scan.lines} == {0, 1}
    assert {fact for fact in on_two_pages().facts if fact not in close(scan)} == set()


async def test_three_photos_are_one_letter(reader: Reader) -> None:
    photo = meeting().jpeg()
    scan = await reader.read(given(photo, no_letter(Random(1)), photo))
    assert {line.page for line in scan.lines} == {0, 2}


async def test_where_there_is_no_writing_nothing_is_read(reader: Reader) -> None:
    blank = BytesIO()
    Image.new("RGB", (1200, 1600), "white").save(blank, "PNG")
    for content in (no_letter(Random(1)), no_letter(Random(2)), blank.getvalue(), pdf_of(1)):
        assert await reader.read(given(content)) == Scan(trouble="nothing")


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (png_of(20_000, 20_000), "too_large"),
        (pdf_of(11), "too_many_pages"),
        (b"", "broken"),
        (b"Indkaldelse", "broken"),
        (b"%PDF-1.7 and no more", "broken"),
        (meeting().jpeg()[:2000], "broken"),
        (b"\x00\x00\x00\x18ftypheic", "broken"),
    ],
    ids=("bomb", "pages", "empty", "text", "pdf", "cut", "heic"),
)
async def test_what_cannot_be_opened_is_said_as_such(reader: Reader, content: bytes, trouble: str) -> None:
    assert await reader.read(given(content)) == Scan(trouble=trouble)  # type: ignore[arg-type]


async def test_a_pdf_whose_picture_fills_the_memory_ends_in_trouble_and_the_next_letter_is_read(reader: Reader) -> None:
    scan = await reader.read(given(pdf_with_picture(24_000)))
    assert scan.trouble in ("broken", "too_large", "nothing", "too_slow")
    assert not scan.lines
    assert (await reader.read(given(on_two_pages().text()))).lines


async def test_it_takes_less_than_800_megabytes_for_the_largest_picture(reader: Reader) -> None:
    if sys.platform != "linux":
        return
    for photo in (meeting().jpeg(), meeting().curved(0.05, 0.05)):
        large = BytesIO()
        Image.open(BytesIO(photo)).resize((3400, 4600)).save(large, "PNG", compress_level=1)
        assert (await reader.read(given(large.getvalue()[: 20 * 1024 * 1024]))).lines
    assert reader.pid
    assert peak_megabytes(reader.pid) < 800


def test_without_danish_data_photos_cannot_be_read_but_pdfs_with_text_can() -> None:
    with pytest.raises(Unavailable):
        Tesseract(())
    assert program.answer(None, meeting().jpeg()).startswith(b"unavailable\n")
    assert program.answer(None, on_two_pages().text()).startswith(b"read\n")


def test_the_bot_itself_loads_nothing_that_reads_letters() -> None:
    asked = "import bot.app, bot.letters.process, sys; print(*sorted(sys.modules))"
    said = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, check=True, text=True, timeout=60
    )
    loaded = {name.partition(".")[0] for name in said.stdout.split()}
    assert loaded & {"cv2", "tesserocr", "pypdfium2", "pi_heif", "rapidocr", "onnxruntime"} == set()
