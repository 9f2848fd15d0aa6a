"""Figures of merit."""

from __future__ import annotations

import pytest

from evaluation.measures import Guess, accuracy, calibration_error, confusions, f1, reliability, scope

GUESSES = [
    Guess("da", "greet", "greet", 0.95),
    Guess("da", "thanks", "greet", 0.55),
    Guess("ar", "out_of_scope", "out_of_scope", 0.8),
    Guess("ar", "out_of_scope", "thanks", 0.3),
]


def test_accuracy_is_counted_for_each_group() -> None:
    assert accuracy(GUESSES) == {"da": 0.5, "ar": 0.5}


def test_f1_weighs_what_was_missed_and_what_was_too_much() -> None:
    wanted = [frozenset({("item", "bed"), ("item", "shoes")}), frozenset({("course", "danish")})]
    found = [frozenset({("item", "bed")}), frozenset({("course", "danish"), ("item", "lamp")})]
    assert f1(wanted, found) == {"course": 1.0, "item": pytest.approx(0.5)}


def test_calibration_compares_what_was_said_with_what_was_right() -> None:
    assert reliability([Guess("", "a", "a", 1.0)] * 4) == [(1.0, 1.0, 4)]
    assert calibration_error([Guess("", "a", "a", 0.75)] * 3 + [Guess("", "a", "b", 0.75)]) == pytest.approx(0)
    assert calibration_error([Guess("", "a", "b", 0.75)]) == pytest.approx(0.75)


def test_a_higher_threshold_catches_more_and_refuses_more() -> None:
    low, high = scope(GUESSES, 0.2), scope(GUESSES, 0.6)
    assert (low.recall, low.refused, low.answered) == (0.5, 0.0, 0.75)
    assert (high.recall, high.refused, high.right) == (1.0, 0.5, 1.0)


def test_confusions_come_by_number() -> None:
    guesses = [*GUESSES, Guess("so", "thanks", "greet", 0.4)]
    assert confusions(guesses) == [("thanks", "greet", 2), ("out_of_scope", "thanks", 1)]
