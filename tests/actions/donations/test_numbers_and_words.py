"""How many, how long, how much: the limits of what is asked for, written and changed, exactly reached."""

from __future__ import annotations

import pytest

from actions.donations.details import kind
from store import donations, rules
from tests.actions.neighbours import ask_for, changing, give
from tests.actions.scene import Scene, ids, presses


@pytest.fixture
async def office(street: Scene) -> Scene:
    await street.person("bo", "da", "coordinator")
    return street


@pytest.mark.parametrize(
    ("name", "numbers"),
    [("remind_days", range(1, 5)), ("free_days", range(4, 16)), ("most_open", range(1, 11))],
)
async def test_each_number_that_a_rule_may_be_has_a_button_five_in_a_row(
    office: Scene, name: str, numbers: range
) -> None:
    shown = await office.press("bo", f"rule:show:{name}")
    assert presses(shown) == [f"rule:set:{name}:{number}" for number in numbers]
    assert {len(row) for row in shown.buttons[:-1]} <= {5}


@pytest.mark.parametrize(
    ("name", "number", "counts"),
    [
        ("remind_days", 4, 4),
        ("remind_days", 5, 3),
        ("free_days", 4, 4),
        ("free_days", 15, 15),
        ("free_days", 16, 5),
        ("most_open", 10, 10),
        ("most_open", 11, 3),
    ],
)
async def test_a_rule_goes_up_to_its_largest_number_and_no_further(
    office: Scene, name: rules.RuleName, number: int, counts: int
) -> None:
    await office.press("bo", f"rule:set:{name}:{number}")
    assert await rules.number(office.session, name) == counts


async def test_reminding_may_be_put_off_up_to_ten_days_where_it_stays_longer(office: Scene) -> None:
    await office.press("bo", "rule:set:free_days:15")
    assert presses(await office.press("bo", "rule:show:remind_days"))[-1] == "rule:set:remind_days:10"


@pytest.mark.parametrize(
    ("words", "note"),
    [("jeg har brug for en seng", True), ("jeg mangler nu en seng", False)],
)
async def test_a_message_of_six_words_is_a_note_and_a_shorter_one_says_no_more_than_the_button(
    street: Scene, words: str, note: bool
) -> None:
    await street.ask("amal", "donation_request", words, item="bed")
    summary = await street.press("amal", "form:area:Naestved")
    assert (words in str(summary.lines[0].args["note"])) == note


async def test_of_a_note_the_first_200_signs_are_kept(street: Scene) -> None:
    await street.press("amal", "ask:donation_request")
    await street.fill(
        "amal", "form:items:lamp", "form:items:done", "form:area:Naestved", "x" * 201, "form:confirm:yes",
    )  # fmt: skip
    found = await donations.find(street.session, 1)
    assert found
    assert found.note == "x" * 200


@pytest.mark.parametrize(
    ("typed", "line"),
    [("1", "request-confirm"), ("20", "request-confirm"), ("21", "form-unclear"), ("00000020", "request-confirm"),
     ("000000020", "form-unclear")],
)  # fmt: skip
async def test_up_to_20_of_a_thing_can_be_asked_for(street: Scene, typed: str, line: str) -> None:
    await street.press("amal", "ask:donation_request")
    await street.fill("amal", "form:items:chair", "form:items:done", "form:area:Naestved", *changing("details"))
    assert ids(await street.type("amal", typed))[0] == line


@pytest.mark.parametrize(("name", "years"), [("small", ("0", "2")), ("middle", ("3", "6")), ("big", ("7", "12"))])
def test_ages_of_children_meet_without_a_gap(name: str, years: tuple[str, str]) -> None:
    args = kind(name).args
    assert (args["youngest"].text, args["oldest"].text) == years  # type: ignore[union-attr]


async def test_three_offers_that_fit_are_shown_to_a_coordinator(office: Scene) -> None:
    for _ in range(4):
        await give(office, "ole", "sofa")
    await ask_for(office, "amal", "sofa")
    await office.press("amal", "offer:no:1")
    case = await office.press("bo", "donation:look:1")
    assert len([line for line in case.lines if line.id == "offer-card"]) == 3
