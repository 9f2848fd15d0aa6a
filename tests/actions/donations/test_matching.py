"""Which offers fit which requests: rules that hold whatever people write, and cases that people would judge so."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.donations.details import KINDS
from actions.donations.matching import ALSO, Said, asked_in_turn, best, cosine, fit, likeness, sizes
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


def test_each_thing_in_common_adds_so_much_to_how_well_it_fits() -> None:
    """What is alike in meaning counts up to one, and all else is added to it."""
    bed = {"bed": {"single": 1}}
    meant, meant_otherwise = towards(100), towards(0, 100)
    scores = {
        "the same thing": fit(Said(["bed"]), Said(["bed"])),
        "one of two things": fit(Said(["bed", "sofa"]), Said(["bed"])),
        "one of three things": fit(Said(["bed"]), Said(["bed", "sofa", "lamp"])),
        "another thing that helps": fit(Said(["clothes"]), Said(["winter_clothes"])),
        "the same kind": fit(Said(["bed"], bed), Said(["bed"], bed)),
        "none of a kind": fit(Said(["bed"], {"bed": {"single": 0}}), Said(["bed"], bed)),
        "the same meaning": fit(Said(["bed"], vector=meant), Said(["bed"], vector=meant)),
        "another meaning": fit(Said(["bed"], vector=meant), Said(["bed"], vector=meant_otherwise)),
        "the opposite": fit(Said(["bed"], vector=meant), Said(["bed"], vector=towards(-100))),
        "the same trait": fit(Said(["bed"], traits=["wood"]), Said(["bed"], traits=["wood"])),
        "one trait of four": fit(Said(["bed"], traits=["wood"]), Said(["bed"], traits=["wood", "a", "b", "c"])),
        "the same size": fit(Said(["shoes"], note="str. 38"), Said(["shoes"], note="size 38")),
        "another size": fit(Said(["shoes"], note="str. 38"), Said(["shoes"], note="size 39")),
    }
    assert {what: round(found.score, 3) for what, found in scores.items() if found} == {
        "the same thing": 0.3,
        "one of two things": 0.15,
        "one of three things": 0.1,
        "another thing that helps": 0.0,
        "the same kind": 0.5,
        "none of a kind": 0.3,
        "the same meaning": 1.3,
        "another meaning": 0.3,
        "the opposite": -0.7,
        "the same trait": 1.1,
        "one trait of four": 0.7,
        "the same size": 0.6,
        "another size": 0.3,
    }


@pytest.mark.parametrize(
    ("one", "other", "clearly"),
    [
        (Said(["bed"], note="a", vector=towards(50)), Said(["bed"], note="b", vector=towards(50)), True),
        # 0.6 and 0.3 of the meaning, and 0.3 more for the thing.
        (Said(["bed"], note="a", vector=towards(100)), Said(["bed"], note="b", vector=towards(60, 80)), True),
        (Said(["bed"], note="a", vector=towards(100)), Said(["bed"], note="b", vector=towards(30, 95)), False),
        (Said(["bed"], note="a", vector=towards(100)), Said(["bed"], note="b"), True),
        (Said(["bed"], note="a"), Said(["bed"], note="b", vector=towards(100)), True),
        (Said(["bed"], note="a", vector=towards(100)), Said(["bed"]), True),
        (Said(["bed"]), Said(["bed"], note="b", vector=towards(100)), True),
    ],
)
def test_it_clearly_fits_from_four_fifths_on_or_where_nothing_is_known(one: Said, other: Said, clearly: bool) -> None:
    found = fit(one, other)
    assert found
    assert found.clearly is clearly


def test_meanings_of_other_lengths_or_without_any_are_not_alike() -> None:
    assert cosine(b"", towards(1)) == cosine(towards(1), b"") == 0
    assert cosine(bytes(384), towards(1)) == 0
    assert cosine(towards(1), b"\x01") == 0
    assert cosine(towards(3, 4), towards(3, 4)) == 1
    assert cosine(towards(3, 4), towards(4, 3)) == 0.96
    assert cosine(towards(-3, 4), towards(3, -4)) == -1


def test_the_best_of_the_offers_come_first_and_of_equal_ones_the_earlier() -> None:
    wish = Said(["bed"], note="x", vector=towards(100))
    offers = [
        (Said(["lamp"]), "lamp"),
        (Said(["bed", "sofa"]), "with a sofa"),
        (Said(["bed"]), "first"),
        (Said(["bed"], note="x", vector=towards(100)), "alike"),
        (Said(["bed"]), "second"),
    ]
    assert best(wish, offers, 9) == ["alike", "first", "second", "with a sofa"]
    assert best(wish, offers, 2) == ["alike", "first"]
    assert best(wish, offers, 0) == []
