"""QR codes: as a picture for the chat, and on a page of A4 for the letter or the classroom door."""

from __future__ import annotations

import html
from io import BytesIO

import segno
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Image, Paragraph, SimpleDocTemplate, Spacer

SIDE = 100 * mm
MARGIN = 25 * mm
# The letters of Danish are all in the fonts that every PDF reader has.
TITLE = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=24, leading=30, spaceAfter=6 * mm)
LINE = ParagraphStyle("line", fontName="Helvetica", fontSize=16, leading=24)
BELOW = ParagraphStyle("below", parent=LINE, alignment=TA_CENTER)
SMALL = ParagraphStyle("small", parent=BELOW, fontSize=9, leading=14)


def png(address: str) -> bytes:
    """The address as a QR code that survives a crease: a quarter of it may be unreadable."""
    picture = BytesIO()
    segno.make(address, error="q", micro=False).save(picture, kind="png", scale=10, border=4)
    return picture.getvalue()


def page(address: str, title: str, lines: list[str], below: str) -> bytes:
    """A PDF page: what it is about, the code, and what to do with it."""
    content = BytesIO()
    parts: list[Flowable] = [
        Paragraph(html.escape(title), TITLE),
        *(Paragraph(html.escape(line), LINE) for line in lines),
        Spacer(0, 15 * mm),
        Image(BytesIO(png(address)), SIDE, SIDE),
        Paragraph(html.escape(below), BELOW),
        Paragraph(html.escape(address), SMALL),
    ]
    template = SimpleDocTemplate(
        content,
        pagesize=A4,
        title=title,
        author="Vejviser",
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=MARGIN,
        bottomMargin=MARGIN,
    )
    template.build(parts)
    return content.getvalue()
