"""What is learnt beside something else: in a process of its own where it is much, here where it is little."""

from __future__ import annotations

import os
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from threading import Event

import pytest

from components.beside import MANY, begin, beside, give_up


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


def test_what_was_begun_early_is_done_once(tmp_path: Path) -> None:
    file = tmp_path / "done"
    begin(MANY, _done, file)
    begin(MANY, _done, file)
    assert beside(MANY, _done, file).result() == 1
    assert beside(MANY, _done, file).result() == 2


def test_each_kind_of_work_has_a_process_of_its_own() -> None:
    here, there = beside(MANY, os.getpid).result(), beside(MANY, _where).result()
    assert len({here, there, os.getpid()}) == 3


def test_what_was_given_up_is_ended() -> None:
    waiting = beside(MANY, _for_ever)
    give_up()
    with pytest.raises(BrokenProcessPool):
        waiting.result()
    assert beside(MANY, os.getpid).result() != os.getpid()


def _for_ever() -> None:
    Event().wait()


def _done(file: Path) -> int:
    """How often it was."""
    with file.open("a") as lines:
        lines.write(".")
    return file.stat().st_size


def _where() -> int:
    return os.getpid()
