"""QR codes on a page of A4, for the letter or the classroom door, in all languages."""

from __future__ import annotations

import html
from collections.abc import Sequence
from io import BytesIO

from PIL import Image as Picture
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch, mm
from reportlab.platypus import Flowable, Image, KeepInFrame, Paragraph, SimpleDocTemplate, Spacer

from rendering import written
from rendering.codes import png

# The code, alone on its page or above what it is in all languages.
SIDE, SMALLER_SIDE = 100 * mm, 70 * mm
MARGIN, SMALLER_MARGIN = 25 * mm, 18 * mm
# Of the frame that a page is filled from, in points.
PADDING = 6
SAID_WIDTH = A4[0] - 2 * MARGIN - 2 * PADDING
# The letters of Danish are all in the fonts that every PDF reader has.
TITLE = ParagraphStyle("title", fontName="Helvetica-Bold", fontSize=24, leading=30, spaceAfter=6 * mm)
LINE = ParagraphStyle("line", fontName="Helvetica", fontSize=16, leading=24)
BELOW = ParagraphStyle("below", parent=LINE, alignment=TA_CENTER)
SMALL = ParagraphStyle("small", parent=BELOW, fontSize=9, leading=14)


def page(address: str, title: str, lines: list[str], below: str, elsewhere: Sequence[tuple[str, str]] = ()) -> bytes:
    """A PDF page: what it is about, the code, and what to do with it.

    `elsewhere`: the same as `below` in other languages, each with its language. Takes some 0.5 s then.
    """
    content = BytesIO()
    side = SMALLER_SIDE if elsewhere else SIDE
    parts: list[Flowable] = [
        Paragraph(html.escape(title), TITLE),
        *(Paragraph(html.escape(line), LINE) for line in lines),
        Spacer(0, (5 if elsewhere else 15) * mm),
        Image(BytesIO(png(address)), side, side),
        Paragraph(html.escape(below), BELOW),
        Paragraph(html.escape(address), SMALL),
        *(_said(elsewhere) if elsewhere else ()),
    ]
    margin = SMALLER_MARGIN if elsewhere else MARGIN
    template = SimpleDocTemplate(
        content,
        pagesize=A4,
        title=title,
        author="Vejviser",
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=margin,
        bottomMargin=margin,
    )
    # However many words there are, it is one page.
    room = (template.width - 2 * PADDING, template.height - 2 * PADDING)
    template.build([KeepInFrame(*room, parts, mode="shrink")] if elsewhere else parts)
    return content.getvalue()


def _said(elsewhere: Sequence[tuple[str, str]]) -> list[Flowable]:
    """The lines as a picture: no font that every PDF reader has knows all these letters, nor how they are joined."""
    drawn = written.lines(elsewhere, SAID_WIDTH / inch)
    width, height = Picture.open(BytesIO(drawn)).size
    return [Spacer(0, 4 * mm), Image(BytesIO(drawn), SAID_WIDTH, SAID_WIDTH * height / width)]
