"""Whether a message is made of nothing but the words of a list."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from actions.kernel.stopping import says_stop
from actions.kernel.wording import made_of

KNOWN = frozenset({"a", "a b", "b c", "d"})
SOME = st.lists(st.sampled_from(sorted(KNOWN)), min_size=1, max_size=8)


@given(SOME)
def test_any_row_of_entries_is_made_of_them(row: list[str]) -> None:
    assert made_of(" ".join(row), KNOWN)


@given(SOME, SOME)
def test_a_strange_word_anywhere_makes_it_something_else(before: list[str], after: list[str]) -> None:
    assert not made_of(" ".join([*before, "x", *after]), KNOWN)
    assert not made_of(" ".join([*before, "x"]), KNOWN)


def test_words_may_be_parted_in_any_way_that_works_and_only_in_those() -> None:
    assert made_of("a b c", KNOWN)
    assert not made_of("b", KNOWN) and not made_of("c a", KNOWN) and not made_of("", KNOWN)


def test_please_alone_stops_nothing() -> None:
    assert says_stop("stop, please!") and says_stop("please stop please")
    assert not says_stop("please") and not says_stop("please do not stop the bus")
