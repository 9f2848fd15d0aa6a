"""Which hours each part of the day has, and where hours are counted from dawn."""

from __future__ import annotations

import pytest

from tests.actions.when.reading import meant

SWAHILI = (
    "moja", "mbili", "tatu", "nne", "tano", "sita", "saba", "nane", "tisa", "kumi", "kumi na moja", "kumi na mbili",
)  # fmt: skip


def hours(text: str, language: str, names: tuple[str, ...]) -> str:
    """What each hour means tomorrow when it is said so: 13 or 13:30, `+` on the day after, `/` between two readings."""
    found = (meant(text.format(name), language) for name in names)
    short = (each.replace("2026-11-24T", "").replace("2026-11-25T", "+").replace(":00", "") for each in found)
    return " ".join(each.replace(" ", "/") for each in short)


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("at dawn", "13/01 14/02 03 04 05 06 07 08 09 10 11 12"),
        ("in the morning", "01 02 03 04 05 06 07 08 09 10 11 00"),
        ("lunchtime", "13 14 15/03 16/04 17/05 18/06 07 08 09 10 11 12"),
        ("in the afternoon", "13 14 15 16 17 18 19 20 21 22 23 12"),
        ("in the evening", "13 14 15 16 17 18 19 20 21 22 23 +00"),
        ("at night", "+01 +02 +03 +04 +05 18 19 20 21 22 23 +00"),
        ("am", "01 02 03 04 05 06 07 08 09 10 11 00"),
        ("pm", "13 14 15 16 17 18 19 20 21 22 23 12"),
    ],
)
def test_each_part_of_the_day_has_its_hours(part: str, expected: str) -> None:
    names = tuple(map(str, range(1, 13)))
    assert hours(f"tomorrow at {{}} {part}", "en", names) == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("alfajiri", "07/01/13 08/02/14 03 04 05 06 07 14/08 03 04 05 06"),
        ("asubuhi", "07 08 09 10 11 06 07 08 09 10 11 06"),
        ("mchana", "13 14 09/03/15 10/04/16 11/05/17 12 13 14 15 16 11 12"),
        ("alasiri", "13 14 15 16 17 12 13 14 15 16 17 18"),
        ("jioni", "19 20 15 16 17 18 19 20 21 16 17 18"),
        ("usiku", "19 20 21 22 23 +00 +01 +02 +03 +04 +05 18"),
        ("", "07/01/13 08/02/14 09/03/15 10/04/16 11/05/17 12/06/18 13/07 14/08 15/09 16/10 17/11 06/12"),
    ],
)
def test_in_swahili_hours_are_counted_from_dawn_and_from_dusk(part: str, expected: str) -> None:
    assert hours(f"kesho saa {{}} {part}", "sw", SWAHILI) == expected


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("jioni", "19:30 20:30 15:30 16:30 17:30 18:30 19:30 20:30 15:30 16:30 17:30 18:30"),
        ("mchana", "13:30 14:30 09:30/03:30/15:30 10:30/04:30/16:30 11:30/05:30/17:30 12:30 13:30 14:30 15:30 16:30 "
         "11:30 12:30"),
    ],
)  # fmt: skip
def test_half_hours_are_in_the_same_part_as_their_hour(part: str, expected: str) -> None:
    assert hours(f"kesho saa {{}} na nusu {part}", "sw", SWAHILI) == expected


def test_in_somali_only_the_morning_may_be_counted_from_dawn() -> None:
    names = tuple(map(str, range(1, 13)))
    assert hours("berri saacadda {} subaxnimo", "so", names) == "07/01 08/02 09/03 10/04 11/05 06 07 08 09 10 11 00"
    assert hours("berri saacadda {} galabnimo", "so", names) == "13 14 15 16 17 18 19 20 21 22 23 12"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kesho saa 14:00", "2026-11-24T14:00"),
        ("kesho saa 9:00", "2026-11-24T09:00 2026-11-24T15:00"),
        ("kesho saa 09:00", "2026-11-24T09:00"),
        ("kesho saa 12:30", "2026-11-24T12:30 2026-11-24T06:30"),
        ("kesho 9:00", "2026-11-24T09:00"),
    ],
)
def test_a_time_in_digits_may_be_counted_from_dawn_only_after_the_word_for_hour(text: str, expected: str) -> None:
    assert meant(text, "sw") == expected
