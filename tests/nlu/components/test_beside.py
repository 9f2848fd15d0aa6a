"""What is learnt beside something else: in a process of its own where it is much, here where it is little."""

from __future__ import annotations

import os

import pytest

from components.beside import MANY, beside


def test_much_is_done_by_one_other_process_which_stays() -> None:
    first, second = beside(MANY, os.getpid).result(), beside(MANY, os.getpid).result()
    assert first == second != os.getpid()


def test_little_is_done_here() -> None:
    assert beside(MANY - 1, os.getpid).result() == os.getpid()


def test_what_was_given_comes_back_done() -> None:
    assert beside(MANY, sorted, [3, 1, 2], reverse=True).result() == [3, 2, 1]


def test_what_goes_wrong_there_goes_wrong_here() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        beside(MANY, int, "x").result()
