"""A CPR number is found however it is grouped, parted and written; what only looks like one is left alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from actions.kernel.private import has_cpr, has_number, without_cpr, without_day, without_serial

DIGITS = {
    "Western": "0123456789",
    "Arabic": "٠١٢٣٤٥٦٧٨٩",
    "Persian": "۰۱۲۳۴۵۶۷۸۹",
    "Devanagari": "०१२३४५६७८९",
    "fullwidth": "０１２３４５６７８９",
    "circled": "⓪①②③④⑤⑥⑦⑧⑨",
    "negative circled": "⓿❶❷❸❹❺❻❼❽❾",
    "superscript": "⁰¹²³⁴⁵⁶⁷⁸⁹",
    "mathematical": "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
    "keycap": [f"{digit}\ufe0f\u20e3" for digit in range(10)],
    "accented": [f"{digit}\u0301\u0323" for digit in range(10)],
    "joined": [f"{digit}\u200d\u200b" for digit in range(10)],
}
DAYS = st.dates(date(1920, 1, 1), date(2026, 12, 31))
SEPARATORS = st.sampled_from(
    ["", " ", "-", "_", ":", "*", "/", ",", ".", "–", "'", "’", "·", "|", "#", "~", " - ", "\n", "🙂"]
)
# With these alone, and no two of them different, nothing is a day and a time.
ODD = st.sampled_from([*" _*'’·|#~\n🙂", "", "()", " | "])
SCRIPTS = st.sampled_from(list(DIGITS.values()))
# Behind a plus a number is a telephone number of another country.
AROUND = st.text(st.characters(exclude_categories=["Nd", "No", "Nl", "Cs", "Cc", "Co", "Cn"]), max_size=20).filter(
    lambda text: (
        not any(char.isdecimal() or char == "+" for char in unicodedata.normalize("NFKC", text)) and "🔟" not in text
    )
)


def written(digits: str, script: Sequence[str]) -> str:
    return "".join(script[int(digit)] if digit.isdecimal() else digit for digit in digits)


def digits_in(text: str) -> str:
    return "".join(str(unicodedata.digit(char, "")) for char in unicodedata.normalize("NFKC", text))


@st.composite
def grouped(draw: st.DrawFn, separators: st.SearchStrategy[str], *, one: bool) -> str:
    """A CPR number in groups of any size: with one separator between all, or any between each two."""
    day, serial = draw(DAYS), draw(st.integers(0, 9999))
    digits = f"{day:%d%m}{draw(st.sampled_from([f'{day:%y}', f'{day:%Y}']))}{serial:04}"
    cuts = draw(st.lists(st.booleans(), min_size=len(digits) - 1, max_size=len(digits) - 1))
    same = draw(separators)
    between = [(same if one else draw(separators)) if cut else "" for cut in cuts]
    return "".join(digit + gap for digit, gap in zip(digits, [*between, ""], strict=True))


def assert_taken_out(before: str, number: str, after: str) -> None:
    text = before + number + after
    assert has_cpr(text)
    assert has_number(text)
    left = without_cpr(text)
    assert not has_cpr(left)
    assert digits_in(left) == ""


@example("0101200000 00", "0123456789", "", "")
@given(grouped(SEPARATORS, one=True), SCRIPTS, AROUND, AROUND)
def test_any_grouping_of_a_cpr_number_is_seen_and_nothing_of_it_is_left(
    number: str, script: Sequence[str], before: str, after: str
) -> None:
    assert_taken_out(before, written(number, script), after)


@given(grouped(ODD, one=False), SCRIPTS, AROUND, AROUND)
def test_different_signs_between_its_digits_hide_nothing(
    number: str, script: Sequence[str], before: str, after: str
) -> None:
    assert_taken_out(before, written(number, script), after)


@given(DAYS, st.integers(0, 9999), st.sampled_from([".", "/", "-", " "]), SEPARATORS, st.sampled_from(["%y", "%Y"]))
def test_a_day_as_people_write_it_and_four_digits_are_seen_also_among_other_numbers(
    day: date, serial: int, within: str, behind: str, year: str
) -> None:
    number = f"{day:%d}{within}{day:%m}{within}{day.strftime(year)}{behind}{serial:04}"
    assume(behind or within == "")
    assert without_cpr(f"nr. 7: {number}, 4 børn") == "nr. 7: …, 4 børn"


# As found in attacks on the bot.
@pytest.mark.parametrize(
    "text",
    [
        "01-01-1990-1234",
        "02-01-90-1234",
        "030190.1234",
        "030190_1234",
        "030190:1234",
        "030190*1234",
        "030190/1234",
        "030190,1234",
        "0 3 0 1 9 0 1 2 3 4",
        "0️⃣3️⃣0️⃣1️⃣9️⃣0️⃣1️⃣2️⃣3️⃣4️⃣",
        "03.01.90 12 34",
        "cpr 01011990 1234",
        "0101 1990 1234",
        "🄁🄂🄁🄂🄊🄁🄂🄃🄄🄅",
        "🔟⑪⑳-1234",
        "(01)(01)(90)(1234)",
        "01.01.1990 12:34",
        "12 11 26 12 34",
        "ring 28 11 53 58 eller cpr 010190-1234",
    ],
)
def test_numbers_that_were_missed_are_found(text: str) -> None:
    assert has_cpr(text)
    assert not has_cpr(without_cpr(text))


ORDINARY = [
    "28 11 53 58",
    "+45 28 11 53 58",
    "0045 28 11 53 58",
    "28 11 53 58, 20 12 34 56",
    "+291 1 123456",
    "+20 10 1987 1234",
    "DK50 0040 0440 1162 43",
    "reg. 1551 konto 4012345678",
    "01.01.2026 02.01.2026",
    "12.11.2026-14.11.2026",
    "8.12-10.12.2026",
    "12.11-20.12.2026",
    "12.1-14.1.2026",
    "10.-12.12.2026",
    "12-11-26 - 14-11-26",
    "12.11.2026 10:30",
    "12/11-26 10:30",
    "12/11 19.30-21.00",
    "1/2 10.00-12.00",
    "3/1 10:30-12:00",
    "12.11.2026, 10:30-11:15",
    "10:00-12:00, 13:00-15:00",
    "11.12, 18.12, 20.12",
    "10, 12, 14, 16, 18",
    "104 110 116 122",
    "34.5553, 69.2075",
    "2026-11-12 10:30",
]


@pytest.mark.parametrize("script", ["Western", "Arabic", "Persian", "Devanagari", "fullwidth", "mathematical"])
@pytest.mark.parametrize("text", ORDINARY)
def test_what_people_write_every_day_is_no_cpr_number_in_any_script(text: str, script: str) -> None:
    said = written(text, DIGITS[script])
    assert not has_cpr(said)
    assert without_cpr(said) == said


@pytest.mark.parametrize("script", ["Western", "Arabic", "Persian", "Devanagari"])
@pytest.mark.parametrize(
    "text",
    [
        "12.11.2026",
        "12.11.2026 10:30",
        "12/11 19.30-21.00",
        "8.12-10.12.2026",
        "3, 5, 7, 9, 11, 12",
        "36, 38, 40, 42",
        "36/38, 40/42",
        "9-12, 13-15, 16-18",
        "9.00, 10.30, 11.15",
        "10:00-12:00, 13:00-15:00",
        "4.000, 14.000",
        "540 + 289 + 1.120",
        "90 × 200, 140 × 200",
    ],
)
def test_days_times_ages_and_sizes_may_be_passed_on_in_any_script(text: str, script: str) -> None:
    assert not has_number(written(text, DIGITS[script]))


@pytest.mark.parametrize(
    "text",
    ["23,45,67,89", "23_45_67_89", "23*45*67*89", "23:45:67:89", "2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣", "②③④⑤⑥⑦⑧⑨", "²³⁴⁵⁶⁷⁸⁹",
     "23, 45, 67, 89", "२३४५६७८९", "2·3·4·5·6·7·8·9", "01.01.1990", "12.11.2026, 28 11 53 58"],
)  # fmt: skip
def test_a_number_is_not_passed_on_however_it_is_written(text: str) -> None:
    assert has_number(text)


def test_what_is_not_the_number_stays_as_it_was_written() -> None:
    text = "رَقْمِي ٠١٠١٩٠-١٢٣٤ شُكْرًا ﷺ ½"
    assert without_cpr(text) == "رَقْمِي … شُكْرًا ﷺ ½"
    assert without_cpr("🔑0️⃣1️⃣0️⃣1️⃣9️⃣0️⃣1️⃣2️⃣3️⃣4️⃣🔑") == "🔑…🔑"


@given(DAYS, SCRIPTS, st.sampled_from(["", "-", ".", " - ", " :"]), st.sampled_from(["%d%m%y", "%d%m%Y", "%d %m %y"]))
def test_a_text_that_ends_with_a_day_may_be_the_first_half(
    day: date, script: Sequence[str], behind: str, form: str
) -> None:
    assert without_day(f"mit nummer er {written(day.strftime(form), script)}{behind}") == f"mit nummer er …{behind}"


@pytest.mark.parametrize(
    "text",
    ["kl. 10.30", "den 12.11.2026", "12/11-26", "31.02.90", "ring 55 28 11 90", "010190-1234", "010190 er min dag",
     "feb 15, 11:45", "Jeg har 4 børn", "", "1010190"],
)  # fmt: skip
def test_other_texts_are_no_first_half(text: str) -> None:
    assert without_day(text) is None


@given(st.integers(0, 9999), SCRIPTS, st.sampled_from(["", "-", " - "]), st.sampled_from(["", " ", "-"]))
def test_four_digits_at_the_beginning_may_be_the_second_half(
    serial: int, script: Sequence[str], before: str, between: str
) -> None:
    text = f"{before}{written(between.join(f'{serial:04}'), script)} er resten"
    assert without_serial(text) == f"{before}… er resten"


@pytest.mark.parametrize(
    "text",
    ["12345", "123", "10.30", "10:30-11.00", "kl. 1030", "28 11 53 58", "2026-12-05", "15-02", "75+38", "", "Tak!"],
)
def test_other_texts_are_no_second_half(text: str) -> None:
    assert without_serial(text) is None
