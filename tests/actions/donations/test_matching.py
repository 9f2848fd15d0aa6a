"""Which offers fit which requests: rules that hold whatever people write, and cases that people would judge so."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.donations.details import KINDS
from actions.donations.matching import ALSO, Said, asked_in_turn, cosine, fit, likeness, sizes
from config.facts import Item

ITEMS = st.lists(st.sampled_from(get_args(Item)), min_size=1, max_size=4, unique=True)
VECTORS = st.one_of(st.just(b""), st.binary(min_size=384, max_size=384))
TRAITS = st.lists(st.sampled_from(("child", "woman", "folding", "wood", "white")), unique=True)


@st.composite
def said(draw: st.DrawFn) -> Said:
    items = draw(ITEMS)
    kinds = {item: st.dictionaries(st.sampled_from(KINDS[item]), st.integers(1, 9)) for item in items}
    details = draw(st.fixed_dictionaries({}, optional=kinds))
    return Said(items, details, draw(st.text(max_size=30)), draw(VECTORS), draw(TRAITS))


def towards(*numbers: int) -> bytes:
    """A meaning in the direction of these first numbers."""
    return bytes(number % 256 for number in numbers) + bytes(384 - len(numbers))


@given(said(), said())
def test_nothing_fits_without_a_thing_in_common(offer: Said, wish: Said) -> None:
    helpful = set(wish.items).union(*(ALSO.get(item, frozenset()) for item in wish.items))
    if helpful.isdisjoint(offer.items):
        assert fit(offer, wish) is None


@given(said(), said())
def test_what_two_notes_have_in_common_is_the_same_in_both_directions(one: Said, other: Said) -> None:
    assert likeness(one, other) == likeness(other, one)


@given(said())
def test_what_was_asked_for_in_the_same_words_fits_best(wish: Said) -> None:
    found = fit(wish, wish)
    assert found
    assert found.clearly or not any(wish.vector)
    bare = fit(Said(wish.items), wish)
    assert bare
    assert found.score >= bare.score


@given(said(), st.lists(said(), max_size=8))
def test_each_that_fits_is_asked_once_and_those_that_fit_clearly_come_first(offer: Said, wishes: list[Said]) -> None:
    asked = asked_in_turn(offer, [(wish, number) for number, wish in enumerate(wishes)])
    fits = {number: found for number, wish in enumerate(wishes) if (found := fit(offer, wish))}
    assert sorted(asked) == sorted(fits)
    assert asked == sorted(asked, key=lambda number: (not fits[number].clearly, number))


@given(VECTORS, VECTORS)
def test_a_cosine_is_one_at_most(one: bytes, other: bytes) -> None:
    assert -1.000001 <= cosine(one, other) <= 1.000001


@pytest.mark.parametrize(
    ("offered", "wanted", "fits"),
    [
        ({"bicycle": {"child": 1}}, {"bicycle": {"man": 1}}, False),
        ({"bicycle": {"child": 1, "man": 1}}, {"bicycle": {"man": 1}}, True),
        ({"bicycle": {"child": 1}}, {}, True),
        ({"bed": {"double": 1}}, {"bed": {"cot": 1}}, False),
        ({"bed": {"single": 1}}, {"bed": {"child": 2}}, True),
        ({"bicycle": {"child": 1}, "bed": {"single": 1}}, {"bicycle": {"man": 1}, "bed": {"single": 1}}, True),
        ({"chair": {"any": 4}}, {"chair": {"any": 6}}, True),
    ],
)
def test_what_contradicts_does_not_fit(
    offered: dict[str, dict[str, int]], wanted: dict[str, dict[str, int]], fits: bool
) -> None:
    assert (fit(Said(list(offered), offered), Said(list(wanted or offered), wanted)) is not None) is fits


def test_clothes_help_who_asked_for_winter_clothes_but_a_bed_does_not_help_who_asked_for_a_table() -> None:
    assert fit(Said(["clothes"]), Said(["winter_clothes"]))
    assert fit(Said(["bed"]), Said(["furniture"]))
    assert fit(Said(["furniture"]), Said(["bed"])) is None
    assert fit(Said(["bed"]), Said(["table"])) is None


@pytest.mark.parametrize("note", ["str. 38", "رقم ٣٨", "سایز ۳۸", "38, sort"])
def test_a_size_is_a_number_in_any_digits(note: str) -> None:
    assert sizes(note) == {"38"}


def test_letters_are_sizes_when_they_stand_alone() -> None:
    assert sizes("Jakke str. XL eller M, til Lise") == {"XL", "M"}


def test_where_nobody_could_read_the_notes_the_longest_waiting_is_asked_first() -> None:
    wishes = [(Said(["bed"], note=note), note) for note in ("first", "second", "third")]
    assert asked_in_turn(Said(["bed"], note="wooden"), wishes) == ["first", "second", "third"]


def test_who_has_no_conditions_is_not_passed_over_for_a_note_that_is_alike() -> None:
    offer = Said(["bed"], note="bunk bed", vector=towards(100))
    alike = Said(["bed"], note="two boys, one room", vector=towards(90, 10))
    other = Said(["bed"], note="for my old mother", vector=towards(-50, 90))
    wishes = [(other, "mother"), (Said(["bed"]), "any bed"), (alike, "boys")]
    assert asked_in_turn(offer, wishes) == ["any bed", "boys", "mother"]
