"""The code on the letter: it can be read, and so can the page."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
import zxingcpp
from PIL import Image

from bot.outgoing.paper import page, png

ADDRESS = "https://t.me/vejviser_bot?start=abcdefghijklmnopqrstuv"


def read(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def test_the_picture_says_the_address() -> None:
    assert read(Image.open(BytesIO(png(ADDRESS)))) == [ADDRESS]


def test_the_page_is_one_with_its_text_and_a_code_that_can_be_read() -> None:
    title = "Torsdag den 26. november 2026, 09:00: kommunen & <jobcenteret>"
    document = pypdfium2.PdfDocument(page(ADDRESS, title, ["Kasernevej 20, 4700 Næstved"], "Scan koden på dit sprog."))
    [only] = list(document)
    text = only.get_textpage().get_text_range().replace("\r\n", " ")
    for part in (title, "Kasernevej 20, 4700 Næstved", "Scan koden på dit sprog.", ADDRESS):
        assert part in text
    assert (round(only.get_width()), round(only.get_height())) == (595, 842)
    assert read(only.render(scale=2).to_pil()) == [ADDRESS]
