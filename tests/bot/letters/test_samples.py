"""The letters that the reading is measured on can be made again."""

from __future__ import annotations

from random import Random

from benchmarks.letters.make import ALL, letter
from benchmarks.letters.measure import distance, wrong
from benchmarks.letters.wording import write


def test_a_seed_makes_the_same_letter_again_and_another_another() -> None:
    first, again, other = (letter(Random(seed), 0, "0000") for seed in ("1/0", "1/0", "2/0"))
    assert first == again
    assert first != other


def test_what_is_true_of_a_letter_stands_in_it() -> None:
    for kind in ALL:
        for seed in range(20):
            made = write(Random(seed), kind)
            text = " ".join(line for block in made.blocks for line in block.lines)
            for written in made.truth["written"].values():
                assert written is None or written in text, (kind, seed)


def test_letters_wrong_are_counted_wherever_a_line_stands() -> None:
    assert distance("kl. 10.30", "Mødet er kl. 10.30 i morgen") == 0
    assert distance("kl. 10.30", "Mødet er kl. 18.3O i morgen") == 2
    assert distance("abc", "") == 3
    assert wrong(["b b b b", "a a a a"], "a a a a\nb b x b") == 1 / 14
