"""QR codes: as a picture for the chat, and on a page of A4 for the letter or the classroom door."""

from __future__ import annotations

from io import BytesIO

import segno
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

SIDE = 90 * mm
MARGIN = 25 * mm
# The letters of Danish are all in the fonts that every PDF reader has.
FONT, BOLD = "Helvetica", "Helvetica-Bold"
SIZE, LINE_HEIGHT = 16, 24


def png(address: str) -> bytes:
    """The address as a QR code that survives a crease: a quarter of it may be unreadable."""
    picture = BytesIO()
    segno.make(address, error="q", micro=False).save(picture, kind="png", scale=10, border=4)
    return picture.getvalue()


def page(address: str, title: str, lines: list[str], below: str) -> bytes:
    """A PDF page: what it is about, the code, and what to do with it."""
    content = BytesIO()
    canvas = Canvas(content, pagesize=A4, pageCompression=1)
    canvas.setTitle(title)
    width, height = A4
    y = height - MARGIN
    canvas.setFont(BOLD, 24)
    canvas.drawString(MARGIN, y, title)
    canvas.setFont(FONT, SIZE)
    for line in lines:
        y -= LINE_HEIGHT
        canvas.drawString(MARGIN, y, line)
    y -= SIDE + 2 * LINE_HEIGHT
    canvas.drawImage(ImageReader(BytesIO(png(address))), (width - SIDE) / 2, y, SIDE, SIDE)
    canvas.drawCentredString(width / 2, y - LINE_HEIGHT, below)
    canvas.setFont(FONT, 10)
    canvas.drawCentredString(width / 2, y - 2 * LINE_HEIGHT, address)
    canvas.showPage()
    canvas.save()
    return content.getvalue()
