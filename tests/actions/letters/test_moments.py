"""Which date of a letter is the one: moments.tsv, each in a letter of 1 December 2026. ` / ` is the end of a line."""

from __future__ import annotations

import csv
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from actions.letters.lines import Line
from actions.letters.understanding import Letter, understand
from actions.letters.written import as_lines
from config.facts import Municipality

NOW = datetime(2026, 12, 3, 9, tzinfo=UTC)
HEAD = "Næstved Kommune\nNæstved, den 1. december 2026\n\nKære Amina\n"
with (Path(__file__).parent / "moments.tsv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def shown(letter: Letter) -> dict[str, str]:
    """As a row says it; a time beside a day that is not sure says nothing."""
    if letter.day is None:
        return {"what": "none", "day": "", "time": "", "sure": ""}
    clock = f"{letter.time:%H:%M}" if letter.time else ""
    sure = "yes" if letter.day_sure else "no"
    return {"what": str(letter.what), "day": letter.day.isoformat(), "time": clock, "sure": sure}


@pytest.mark.parametrize("row", ROWS, ids=[row["text"][:60] for row in ROWS])
def test_the_words_around_a_date_say_what_it_is(facts: Municipality, row: dict[str, str]) -> None:
    letter = understand(as_lines(HEAD + row["text"].replace(" / ", "\n")), NOW, facts)
    expected = {name: row[name] for name in ("what", "day", "time", "sure")}
    given = shown(letter)
    if row["sure"] == "no":
        expected["time"] = given["time"]
    assert given == expected


def at(text: str, top: float, left: float, confidence: float = 0.95) -> Line:
    return Line(text, confidence, 0, top, left, 0.02)


BODY = (at("Kære Amina", 0.3, 0.1), at("Du indkaldes til samtale hos os, og du skal møde til tiden.", 0.33, 0.1))
TABLE = (at("Dato", 0.4, 0.1), at("Tidspunkt", 0.4, 0.4), at("Sted", 0.4, 0.7))
VALUES = (at("4. januar 2027", 0.43, 0.1), at("10.00", 0.43, 0.4), at("Kasernevej 20", 0.43, 0.7))
LABELS = (at("Dato:", 0.4, 0.1), at("Tidspunkt:", 0.43, 0.1), at("Sted:", 0.46, 0.1))
BESIDE = (at("4. januar 2027", 0.4, 0.4), at("10.00", 0.43, 0.4), at("Kasernevej 20", 0.46, 0.4))
OWN = (at("1. december 2026", 0.1, 0.7),)


@pytest.mark.parametrize(
    "lines",
    [
        (*OWN, *BODY, *TABLE, *VALUES),
        (*OWN, *BODY, *(line for pair in zip(LABELS, BESIDE, strict=True) for line in pair)),
        (*OWN, *BODY, *LABELS, *BESIDE),
    ],
    ids=["heads above values", "labels beside values", "labels first, then values"],
)
def test_a_table_is_read_whichever_way_its_cells_come(facts: Municipality, lines: tuple[Line, ...]) -> None:
    letter = understand(lines, NOW, facts)
    assert (letter.day, letter.place, letter.day_sure) == (date(2027, 1, 4), "kasernevej", True)
    assert letter.time is not None and letter.time.hour == 10


def test_columns_that_are_read_across_are_parted_again(facts: Municipality) -> None:
    left = [
        "Kære Amina, vi vil gerne tale",
        "med dig. Du indkaldes til samtale",
        "mandag den 4. januar 2027 kl. 10.00",
        "i jobcentret hos din rådgiver.",
    ]
    right = [
        "Åbningstider i borgerservice er",
        "mandag til onsdag 10-15 og så",
        "torsdag 10-17. Vi holder lukket",
        "den 24. december 2026 hele dagen.",
    ]
    rows = [
        line
        for number, (a, b) in enumerate(zip(left, right, strict=True))
        for line in (at(a, 0.3 + number / 30, 0.1), at(b, 0.3 + number / 30, 0.6))
    ]
    letter = understand((*OWN, *rows), NOW, facts)
    assert (letter.day, letter.day_sure) == (date(2027, 1, 4), True)


def test_a_badly_read_line_is_never_sure_without_a_weekday(facts: Municipality) -> None:
    lines = (*OWN, *BODY, at("Din tid er den 4. januar 2027 kl. 10.00", 0.5, 0.1, confidence=0.6))
    assert not understand(lines, NOW, facts).day_sure
    with_weekday = (*OWN, *BODY, at("Din tid er mandag den 4. januar 2027 kl. 10.00", 0.5, 0.1, confidence=0.6))
    assert understand(with_weekday, NOW, facts).day_sure


@pytest.mark.parametrize(
    "written", ["l. december 2O26", "Dato: 01.12.2026", "Næstved, d. 1/12-26", "Tirsdag den 1. december 2026"]
)
def test_the_letter_s_own_date_is_where_counted_deadlines_begin(facts: Municipality, written: str) -> None:
    text = (
        f"Næstved Kommune\n{written}\n\nPartshøring\nKære Amina\nDu skal svare inden 14 dage fra dags dato, gerne før."
    )
    letter = understand(as_lines(text), NOW, facts)
    assert (letter.written, letter.day) == (date(2026, 12, 1), date(2026, 12, 15))


def test_a_counted_deadline_of_a_letter_without_a_date_is_not_given(facts: Municipality) -> None:
    text = (
        "Næstved Kommune\nPartshøring\nKære Amina\nDu skal svare inden 14 dage fra dags dato, hvis du har bemærkninger."
    )
    assert understand(as_lines(text), NOW, facts).day is None


def test_the_second_page_is_read_too(facts: Municipality) -> None:
    first = f"{HEAD}Indkaldelse til samtale\nVi vil gerne tale med dig om dit arbejde."
    text = f"{first}\fSide 2\nSamtalen er mandag den 4. januar 2027 kl. 10.00."
    assert understand(as_lines(text), NOW, facts).day == date(2027, 1, 4)
