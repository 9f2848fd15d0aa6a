"""The tokens of a message by their place: what stands there, what is read already, what is left."""

from __future__ import annotations

from actions.when.line import Line
from actions.when.tokens import Token


def line(*means: dict[str, object]) -> Line:
    return Line([Token("", each) for each in means])


def test_beyond_either_end_stands_nothing() -> None:
    found = line({"number": 1}, {"number": 2})
    assert len(found) == 2
    assert [found.get(at, "number") for at in (-2, -1, 0, 1, 2)] == [None, None, 1, 2, None]
    assert found.get(0, "month") is None


def test_a_number_counts_only_between_the_two_that_were_named() -> None:
    found = line({"number": 0}, {"number": 1}, {"number": 31}, {"number": 32}, {"number": "x"}, {"month": 5})
    assert [found.number(at) for at in range(6)] == [None, 1, 31, None, None, None]
    assert [found.number(at, 0, 32) for at in range(6)] == [0, 1, 31, 32, None, None]
    assert [found.number(at, most=30) for at in (1, 2)] == [1, None]
    assert [found.number(at, 2) for at in (1, 2)] == [None, 31]


def test_one_of_several_meanings_is_enough() -> None:
    found = line({"unit": "minute", "clock": True}, {"digits": 2})
    assert found.has(0, "month", "clock")
    assert not found.has(0, "month", "digits")
    assert (found.in_digits(0), found.in_digits(1)) == (False, True)
    assert found.kinds == {"unit", "clock", "digits"}


def test_what_is_read_is_gone_the_first_token_and_the_last_one_too() -> None:
    found = line({"weekday": 0}, {"x": True}, {"month": 5})
    assert found.has_left("weekday", "month")
    found.use(range(-1, 1))
    assert (found.has_left("weekday"), found.has_left("month"), found.has(0, "weekday")) == (False, True, False)
    assert [found.used(at) for at in range(3)] == [True, False, False]
    found.use([2, 3])
    assert not found.has_left("weekday", "month")
    assert found.has_left("x")


def test_reading_a_token_twice_takes_away_one() -> None:
    found = line({"month": 5}, {"month": 6})
    found.use([0])
    found.use([0])
    assert found.has_left("month")
    found.use([1])
    assert not found.has_left("month")
