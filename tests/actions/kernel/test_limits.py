"""Numbers, sizes and buttons at their borders: what is just short enough, and what is one too long."""

from __future__ import annotations

import pytest

from actions.kernel.gathering import add_one, switch
from actions.kernel.presses import UnknownPress, read_danish, read_press
from actions.kernel.private import has_address, has_cpr, has_number, without_cpr


@pytest.mark.parametrize("text", ["010100-1234", "311299-1234", "610100-1234", "911299-1234", "290200-1234"])
def test_a_cpr_number_begins_with_a_day_that_exists_or_with_one_60_days_more(text: str) -> None:
    assert has_cpr(text)


@pytest.mark.parametrize(
    "text", ["000100-1234", "320100-1234", "600100-1234", "920100-1234", "010000-1234", "011300-1234"]
)
def test_days_and_months_that_there_are_not_begin_no_cpr_number(text: str) -> None:
    assert not has_cpr(text)


def test_two_cpr_numbers_one_after_the_other_are_both_taken_out() -> None:
    assert without_cpr("010190-1234 og 020291-5678.") == "… og …."
    assert without_cpr("0101901234 020291-5678") == "… …"


@pytest.mark.parametrize(
    ("text", "found"),
    [("1234567", True), ("123456", False), ("12 34 56 7", True), ("1   2   3   4   5   6   7", True),
     ("1    2    3    4    5    6    7", False)],
)  # fmt: skip
def test_seven_digits_are_a_telephone_number_and_six_are_none(text: str, found: bool) -> None:
    assert has_number(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("str. 50/56/62", False),
        ("str. 176, 182, 188", False),
        ("str. 176, 182, 194", False),
        ("176 182 188", False),
        ("176 182 194", True),
        ("176 182 189", True),
        ("44 56 62 68", True),
        ("104 110 1160", True),
        ("50 56 62 68", True),
        ("50 56 104 110", False),
    ],
)
def test_sizes_of_children_s_clothes_go_from_50_to_188_by_six(text: str, found: bool) -> None:
    assert has_number(text) == found


@pytest.mark.parametrize(
    ("text", "found"), [("kl. 0.00-24.59", False), ("kl. 12.60-13.00", True), ("25.00-26.00", True)]
)
def test_hours_from_one_to_another_are_no_telephone_number(text: str, found: bool) -> None:
    assert has_number(text) == found


@pytest.mark.parametrize(("text", "found"), [("@abcd", True), ("@abc", False), ("x@abcd", False), ("amal@a.b", True)])
def test_a_username_has_four_letters_at_least(text: str, found: bool) -> None:
    assert has_address(text) == found


def test_what_is_switched_twice_is_off_and_the_rest_keeps_its_order() -> None:
    known = ("a", "b", "c")
    assert switch("", "b", known) == "b"
    assert switch("b", "a", known) == "a,b"
    assert switch("a,b", "b", known) == "a"
    assert switch("a", "forged", known) == "a"


def test_twenty_of_a_kind_are_counted_and_no_more() -> None:
    assert add_one("child.19", "child", ("child",)) == "child.20"
    assert add_one("child.20", "child", ("child",)) == "child.20"
    assert add_one("", "child", ("child",)) == "child.1"


@pytest.mark.parametrize(
    ("data", "row"),
    [("danish:0", 0), ("danish:" + "9" * 17, int("9" * 17)), ("danish:" + "9" * 18, None), ("dansk:1", None)],
)
def test_the_number_of_a_row_has_up_to_17_digits_in_the_button_for_danish(data: str, row: int | None) -> None:
    assert read_danish(data) == row


@pytest.mark.parametrize("data", ["donation:show:1", "donation:show:" + "9" * 18, "donation:board:open:9999"])
def test_a_button_carries_what_its_act_takes(data: str) -> None:
    assert ":".join((*data.split(":")[:2], *(each.value for each in read_press(data).entities))) == data


@pytest.mark.parametrize(
    "data",
    ["donation:show:0", "donation:show:01", "donation:show:" + "9" * 19, "donation:show", "donation:show:1:2",
     "donation:board:open:10000", "donation:board:open:-1", "form:items", "form:items:bed:1", "form:It:bed",
     "form:items:" + "x" * 41, "form:" + "x" * 21 + ":bed", "made:take:1234567890123456789"],
)  # fmt: skip
def test_a_button_that_carries_more_or_less_is_refused(data: str) -> None:
    with pytest.raises(UnknownPress):
        read_press(data)


@pytest.mark.parametrize("data", ["form:items:" + "x" * 40, "form:" + "x" * 20 + ":bed", "form:kind9:day"])
def test_a_form_s_button_is_read_up_to_its_longest(data: str) -> None:
    assert read_press(data).intent == "form_answer"
