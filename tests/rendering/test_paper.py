"""The code on the letter: it can be read, and so can the page."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from config.languages import LANGUAGES
from rendering import fonts, written
from rendering.codes import png
from rendering.locales import text
from rendering.paper import page
from rendering.slots import plain

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


def test_on_the_page_what_matters_is_large_and_stands_apart() -> None:
    """In points, of which a millimetre has 2.83: the title's lines, the others, the code, what stands below it."""
    title = "Torsdag den 26. november 2026, 09:00: kommunen og jobcenteret i Næstved by"
    [only] = list(pypdfium2.PdfDocument(page(ADDRESS, title, ["Kasernevej 20", "Lokale 4"], "Scan koden.")))
    found = list(only.get_objects())
    sizes = [each.get_font_size() for each in found if hasattr(each, "get_font_size")]
    assert sizes == [24, 24, 24, 16, 16, 16, 9]
    heights = [each.get_matrix().f for each in found]
    assert [round(above - below) for above, below in pairwise(heights)] == [30, 30, 39, 24, 334, 16, 17]
    [code] = [each.get_matrix() for each in found if not hasattr(each, "get_font_size")]
    assert (round(code.a), round(code.d)) == (283, 283)
    assert round(code.e + code.a / 2) == round(only.get_width() / 2)
    assert [round(each.get_matrix().e) for each in found[:2]] == [77, 77]
    assert round(only.get_height() - heights[0]) == 101


SAID = [(language, plain(text(language, "code-below"))) for language in LANGUAGES if language != "da"]


@pytest.mark.parametrize("lines", [1, 4, 12])
def test_in_all_languages_it_is_still_one_page_with_a_code_that_can_be_read(lines: int) -> None:
    title = "Torsdag den 26. november 2026, 09:00: kommunen og jobcenteret i Næstved by"
    [only] = list(pypdfium2.PdfDocument(page(ADDRESS, title, ["Kasernevej 20"] * lines, "Scan koden.", SAID)))
    assert read(only.render(scale=2).to_pil()) == [ADDRESS]
    assert only.get_textpage().get_text_range().count("Kasernevej 20") == lines
    pictures = [each.get_bounds() for each in only.get_objects() if not hasattr(each, "get_font_size")]
    assert len(pictures) == 2
    assert all(0 < left < right < 595 and 0 < bottom < top < 842 for left, bottom, right, top in pictures)


@pytest.mark.parametrize(("language", "said"), [*SAID, ("en", "Scan the code " * 12), ("ar", "صوّروا الرمز " * 12)])
def test_a_line_begins_on_the_side_of_its_language_and_none_is_cut_off(language: str, said: str) -> None:
    picture = Image.open(BytesIO(written.lines([(language, said)], 6))).convert("L")
    found = picture.point(lambda value: 255 - value).getbbox()
    assert found is not None
    left, top, right, bottom = found
    assert 0 < top < bottom <= picture.height
    if LANGUAGES[language].right_to_left:
        assert left > 0 and picture.width - right < 20
    else:
        assert left < 20 and right < picture.width


def test_where_no_font_has_its_letters_a_language_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    every = Image.open(BytesIO(written.lines(SAID, 6))).height
    monkeypatch.setattr(fonts, "ETHIOPIC", ())
    assert Image.open(BytesIO(written.lines(SAID, 6))).height < every


def test_the_code_can_be_read_with_a_crease_in_it() -> None:
    picture = Image.open(BytesIO(png(ADDRESS)))
    # Ten pixels a module, and four modules of white around it.
    assert picture.getbbox() == (0, 0, *picture.size)
    assert picture.width % 10 == 0
    dark = picture.convert("L").point(lambda value: 255 - value).getbbox()
    assert dark == (40, 40, picture.width - 40, picture.height - 40)
    creased = picture.convert("L")
    creased.paste(255, (0, picture.height // 2, picture.width, picture.height // 2 + 20))
    assert read(creased) == [ADDRESS]


def test_no_file_gets_onto_the_page_whatever_its_words_ask_for() -> None:
    """What is written there is words: only the code is a picture, and its own."""
    words = '<img src="file:///etc/passwd" width="9" height="9"/> & <a href="file:///etc/passwd">x</a>'
    [only] = list(pypdfium2.PdfDocument(page(ADDRESS, words, [words], words)))
    assert len([each for each in only.get_objects() if not hasattr(each, "get_font_size")]) == 1
    assert only.get_textpage().get_text_range().count("file:///etc/passwd") == 6
