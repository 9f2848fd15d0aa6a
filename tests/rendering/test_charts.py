"""Pictures and files of numbers: in every language, with the numbers that were given."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from PIL import Image, ImageColor

from actions.kernel.messages import Figures, LanguageName, Message, Series, say
from config.languages import LANGUAGES
from rendering import charts, fonts, tables
from rendering.parts import Chart, TableFile
from rendering.render import render

THINGS = ("bed", "winter_clothes", "baby_gear")
FIGURES = Figures(
    title=say("chart-things"),
    labels=tuple(say(f"thing-{thing}") for thing in THINGS),
    series=(
        Series(label=say("series-asked"), values=(12, 0, 3)),
        Series(label=say("series-given"), values=(1, 4, 0)),
    ),
)


def drawn(chart: Chart) -> Image.Image:
    content = charts.bars(
        chart.title, chart.labels, chart.values, legend=chart.legend, stacked=chart.stacked, language=chart.language
    )
    return Image.open(BytesIO(content))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_letters_for_its_picture(language: str) -> None:
    """matplotlib warns of a letter that no font has, and a warning is an error."""
    _, chart = render(Message(lines=(say("overview-head"),), charts=(FIGURES,)), language)
    assert isinstance(chart, Chart)
    assert chart.values == ((12, 0, 3), (1, 4, 0))
    picture = drawn(chart)
    assert picture.format == "PNG"
    assert 500 < picture.width < 2000


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_languages_are_drawn_in_their_own_letters_for_every_reader(language: str) -> None:
    names = tuple(LanguageName(code=code) for code in LANGUAGES)
    series = Series(label=say("series-count"), values=tuple(range(len(names))))
    figures = Figures(title=say("numbers-by-language"), labels=names, series=(series,))
    _, chart = render(Message(lines=(say("numbers-note"),), charts=(figures,)), language)
    assert isinstance(chart, Chart)
    assert drawn(chart).format == "PNG"


def test_without_letters_for_tigrinya_the_picture_is_in_danish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "ETHIOPIC", ())
    _, chart = render(Message(lines=(say("overview-head"),), charts=(FIGURES,)), "ti")
    assert isinstance(chart, Chart)
    assert (chart.language, chart.labels[0]) == ("da", "seng")


@pytest.mark.parametrize("stacked", [True, False])
def test_more_bars_make_a_higher_picture(stacked: bool) -> None:
    heights = [
        Image.open(BytesIO(charts.bars("x", ["a"] * count, [[1] * count, [2] * count], stacked=stacked))).height
        for count in (1, 4, 12)
    ]
    assert heights == sorted(set(heights))


def test_the_files_hold_the_same_numbers_with_names_in_the_reader_s_language() -> None:
    _, as_csv, as_xlsx = render(Message(lines=(say("tables-here"),), tables=(FIGURES,)), "da")
    assert isinstance(as_csv, TableFile)
    assert isinstance(as_xlsx, TableFile)
    rows = list(csv.reader(StringIO(tables.as_csv(as_csv.tables).decode("utf-8-sig"))))
    assert rows == [
        ["Hvad der mangler, og hvad der gives"],
        ["Hvad", "Mangler", "Tilbudt"],
        ["seng", "12", "1"],
        ["vintertøj", "0", "4"],
        ["babyting", "3", "0"],
    ]
    book = ZipFile(BytesIO(tables.as_xlsx(as_xlsx.tables, right_to_left=False)))
    assert "<t>seng</t>" in book.read("xl/sharedStrings.xml").decode()
    assert "<v>12</v>" in book.read("xl/worksheets/sheet1.xml").decode()


@pytest.mark.parametrize(
    ("series", "legend", "stacked", "inches"),
    [
        (1, False, False, 0.42 * 3),
        (2, True, False, 0.42 * 3 * 1.4 + 0.4),
        (3, True, False, 0.42 * 3 * 2.1 + 0.4),
        (2, True, True, 0.42 * 3 + 0.4),
        (3, False, True, 0.42 * 3),
    ],
)
def test_a_picture_is_as_high_as_its_bars_are_thick(series: int, legend: bool, stacked: bool, inches: float) -> None:
    """Bars on one another are as thick as a single one; of bars beside each other each is a little thinner."""
    values = [[1, 2, 3]] * series
    names = [f"s{at}" for at in range(series)] if legend else ()
    picture = Image.open(BytesIO(charts.bars("x", list("abc"), values, legend=names, stacked=stacked)))
    assert picture.width == 952
    assert picture.height == pytest.approx((0.8 + 0.35 + inches) * 170, abs=1)


def longest(picture: Image.Image, colour: str) -> int:
    """How many dots of this colour stand beside each other in the row that has most."""
    wanted = ImageColor.getrgb(colour)
    rows = picture.convert("RGB")
    return max(sum(rows.getpixel((x, y)) == wanted for x in range(rows.width)) for y in range(0, rows.height, 10))


@pytest.mark.parametrize("stacked", [True, False])
@pytest.mark.parametrize("language", ["da", "ar"])
def test_a_bar_is_as_long_as_its_number(language: str, stacked: bool) -> None:
    content = charts.bars("x", ["a", "b"], [[40, 40], [10, 10]], stacked=stacked, language=language)
    picture = Image.open(BytesIO(content))
    first, second, *_ = charts.COLOURS
    assert longest(picture, first) / longest(picture, second) == pytest.approx(4, rel=0.05)
