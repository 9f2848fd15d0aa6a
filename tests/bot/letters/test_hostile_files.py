"""Files that are sent as letters or pictures to do something else than to be read: nothing of it happens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from io import BytesIO

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from bot.letters.process import Reader
from bot.outgoing.decoding import Decoder, NoPhoto
from tests.bot.letters.paper import given
from tests.letters import photographed, written

LINES = ("Næstved Kommune", "Kære Amal, du indkaldes til en samtale mandag den 4. januar 2027 kl. 10.00.", "Hilsen")
# What Pillow can write and could read, and what we never let it: of some it starts other programs.
OTHERS = ("EPS", "TIFF", "BMP", "ICO", "PPM", "TGA", "PCX", "SGI", "DDS", "PDF", "JPEG2000", "MPO", "ICNS")
POSTSCRIPT = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n(/tmp/vejviser-was-here) (w) file closefile\n%%EOF\n"


@pytest.fixture
async def reader() -> AsyncIterator[Reader]:
    opened = Reader()
    yield opened
    await opened.close()


@pytest.fixture
async def decoder() -> AsyncIterator[Decoder]:
    opened = Decoder()
    yield opened
    await opened.close()


def acting(url: str) -> bytes:
    """A PDF that wants to run a script, start a program, and fetch a page, a form and a picture from elsewhere."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=(595, 842))
    for number, line in enumerate(LINES):
        canvas.drawString(60, 780 - number * 22, line)
    canvas.linkURL(url, (0, 0, 595, 842))
    canvas.showPage()
    canvas.save()
    actions = (
        f"/OpenAction << /S /JavaScript /JS (app.launchURL\\('{url}'\\); this.submitForm\\('{url}'\\)) >> "
        f"/AA << /WC << /S /URI /URI ({url}) >> /O << /S /Launch /F (/bin/touch) >> >> "
        f"/AcroForm << /XFA ({url}) /Fields [] >> /Names << /EmbeddedFiles << /Names [(a.exe) << /EF << >> >>] >> >> "
    )
    content = made.getvalue()
    place = content.rindex(b"/Type /Catalog")
    # The table of places is wrong now; PDFium finds everything again, as it does in a damaged file.
    return content[:place] + actions.encode() + content[place:]


async def test_a_pdf_that_wants_to_act_is_read_and_does_nothing(reader: Reader) -> None:
    asked: list[bytes] = []

    async def connected(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(b"asked")
        writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    scan = await reader.read(given(acting(f"http://127.0.0.1:{port}/x")))
    server.close()
    await server.wait_closed()
    assert asked == []
    assert (scan.trouble, [line.text for line in scan.lines][:1]) == ("", [LINES[0]])


@pytest.mark.parametrize("kind", OTHERS)
async def test_what_no_telephone_sends_is_not_opened(decoder: Decoder, kind: str) -> None:
    made = BytesIO()
    Image.new("RGB", (32, 32)).save(made, kind)
    # An MPO is a JPEG with more behind it, and taken as that.
    content = made.getvalue()
    if kind == "MPO":
        assert await decoder.clean(*given(content))
        return
    with pytest.raises(NoPhoto):
        await decoder.clean(*given(content))


@pytest.mark.parametrize("kind", ["EPS", "TIFF", "BMP"])
async def test_nor_as_a_letter_and_the_next_one_is_read(reader: Reader, kind: str) -> None:
    made = BytesIO()
    Image.new("RGB", (32, 32)).save(made, kind)
    for content in (made.getvalue(), POSTSCRIPT, photographed(LINES)[:200] + b"%PDF-1.4" + POSTSCRIPT):
        assert (await reader.read(given(content))).trouble == "broken"
    assert (await reader.read(given(written(LINES)))).trouble == ""
