"""What is rendered at its borders: the longest message, the buttons beside it, digits, lists, files for calendars."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from zipfile import ZipFile

import icalendar
import pytest

from actions.kernel.buttons import plain as line
from actions.kernel.messages import (
    Button,
    CalendarEntry,
    Code,
    Day,
    Figures,
    Message,
    Prose,
    Run,
    Series,
    Weekdays,
    say,
)
from config.languages import LANGUAGES
from rendering import ics, locales
from rendering.locales import LONGEST_SLOT
from rendering.parts import CodePage, CodePicture, Text
from rendering.render import render
from rendering.slots import plain, slot
from rendering.tables import Table, as_csv, as_xlsx

START = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)


def parts_of(text: str, language: str = "da") -> list[str]:
    parts = render(Message(lines=(say("broadcast-text", text=Run(parts=(Prose(text=text),))),)), language)
    return [part.html for part in parts if isinstance(part, Text)]


def html_of(text: str, language: str = "da") -> str:
    [html] = parts_of(text, language)
    return html


@pytest.mark.parametrize("sign", ["x", "&", "<"])
def test_a_message_of_4096_signs_fits_however_they_are_escaped(sign: str) -> None:
    room = 4096 - (len(plain(html_of("x"))) - 1)
    assert html_of(sign * room)
    assert len(parts_of(sign * (room + 1))) == 2


def test_a_sign_beyond_the_first_65536_counts_twice() -> None:
    room = 4096 - (len(plain(html_of("x"))) - 1)
    assert html_of("😀" * (room // 2))
    assert len(parts_of("😀" * (room // 2 + 1))) == 2


@pytest.mark.parametrize("size", [LONGEST_SLOT, LONGEST_SLOT + 1, 3000])
def test_a_long_fact_is_put_in_whole(size: int) -> None:
    assert "x" * size in locales.text("da", "only-day", {"day": "x" * size})


@pytest.mark.parametrize(
    ("days", "shown"),
    [
        ((0, 1), "Monday and Tuesday"),
        ((0, 1, 2), "Monday–Wednesday"),
        ((4, 5, 6), "Friday–Sunday"),
        ((0, 2, 3), "Monday, Wednesday and Thursday"),
        ((6,), "Sunday"),
    ],
)
def test_three_days_that_follow_each_other_are_a_range_and_two_are_a_list(days: tuple[int, ...], shown: str) -> None:
    assert slot(Weekdays(days=days), "en") == shown


def test_each_line_of_prose_is_its_own_and_empty_ones_have_no_mark() -> None:
    shown = html_of("سلام\n\nسلام", "ar").split("\n")
    assert [each[:1] for each in shown] == ["\u200f", "", "\u200f"]


def test_a_paragraph_begins_with_an_empty_line() -> None:
    [part] = render(Message(lines=(line("one"), line("two").model_copy(update={"spaced": True}))), "da")
    assert isinstance(part, Text)
    assert plain(part.html) == "one\n\ntwo"


@pytest.mark.parametrize(
    ("label", "language", "marked"),
    [("intent-digital_id", "ar", True), ("intent-digital_id", "da", False), ("intent-doctor_rights", "ar", False)],
)
def test_a_button_that_begins_with_a_danish_name_goes_in_the_direction_of_its_language(
    label: str, language: str, marked: bool
) -> None:
    button = Button(label=say(label), press="ask:digital_id", icon="🔑")
    [part] = render(Message(lines=(say("thanks"),), buttons=((button,),)), language)
    assert isinstance(part, Text)
    assert part.buttons[0][0].text.startswith("\u200f🔑" if marked else "🔑")


def test_danish_is_offered_only_where_the_answer_can_be_danish() -> None:
    for can, buttons in ((True, 1), (False, 0)):
        [part] = render(Message(lines=(say("thanks"),), can_be_danish=can), "ar", row_id=7)
        assert isinstance(part, Text)
        assert len(part.buttons) == buttons
    [without_row] = render(Message(lines=(say("thanks"),)), "ar")
    assert isinstance(without_row, Text)
    assert without_row.buttons == ()


def test_a_code_for_a_letter_has_a_page_that_begins_with_a_capital() -> None:
    code = Code(token="t", lines=(line("• jobcafé"), line("📍 Kasernevej 20")))
    _, picture, page = render(Message(lines=(say("thanks"),), code=code), "ti")
    assert isinstance(picture, CodePicture)
    assert isinstance(page, CodePage)
    assert (page.title, page.lines) == ("Jobcafé", ("Kasernevej 20",))
    assert [page.below, *(said for _, said in page.elsewhere)] == [
        plain(locales.text(each, "code-below")) for each in LANGUAGES
    ]
    assert [language for language, _ in page.elsewhere] == list(LANGUAGES)[1:]
    assert len(render(Message(lines=(say("thanks"),), code=Code(token="t")), "ti")) == 2


def figures(*series: Series) -> Figures:
    return Figures(title=say("chart-things"), labels=(say("thing-bed"), say("thing-sofa")), series=series)


def test_a_legend_is_for_two_series_and_more() -> None:
    asked, given = (Series(label=say(f"series-{name}"), values=(1, 2)) for name in ("asked", "given"))
    for series, legend in (((asked,), ()), ((asked, given), ("Mangler", "Tilbudt"))):
        _, chart = render(Message(lines=(say("thanks"),), charts=(figures(*series),)), "da")
        assert chart.legend == legend  # type: ignore[union-attr]


def test_tables_stand_below_each_other_with_an_empty_line_between() -> None:
    table = Table("Ting", ("Hvad", "Antal"), (("seng", 1),))
    assert as_csv((table, table)).decode("utf-8-sig").split("\r\n") == [
        "Ting", "Hvad,Antal", "seng,1", "", "Ting", "Hvad,Antal", "seng,1", "",
    ]  # fmt: skip


def test_in_a_workbook_the_title_stands_on_top_then_the_head_then_the_numbers() -> None:
    table = Table("Ting", ("Hvad", "Antal"), (("seng", 7), ("sofa", 9)))
    book = ZipFile(BytesIO(as_xlsx((table, table), right_to_left=True)))
    sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert re.findall(r'<c r="(\w+)"[^>]*><v>(7|9)</v>', sheet) == [("B3", "7"), ("B4", "9")]
    assert 'rightToLeft="1"' in sheet
    assert [name for name in book.namelist() if "worksheets/sheet" in name] == [
        "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
    ]  # fmt: skip


def test_a_calendar_wakes_two_hours_before_and_is_fetched_again_every_six() -> None:
    entry = CalendarEntry(
        uid="appointment-1", summary=say("thanks"), starts_at=START, ends_at=START + timedelta(minutes=45),
        changed_at=START - timedelta(days=1), address="Kasernevej 20", coordinates=(55.2, 11.7),
    )  # fmt: skip
    whole = icalendar.Calendar.from_ical(ics.calendar([(entry, "Læge")]))
    assert whole.decoded("refresh-interval") == timedelta(hours=6)
    [event] = whole.walk("VEVENT")
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=45)
    [alarm] = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(hours=-2)


def test_a_day_is_written_with_its_weekday_and_year() -> None:
    assert slot(Day(day=date(2026, 11, 26)), "da") == "torsdag den 26. november 2026"
