"""What is made of whole letters: texts.yml, as written and as a scan leaves them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from actions.letters import vocabulary
from actions.letters.lines import Line
from actions.letters.spelling import skeleton
from actions.letters.understanding import understand
from actions.letters.written import as_lines
from benchmarks.letters_read import DAYS, PARTS, Truth, Verdict, came, evaluate, letters, of_text, summary
from config.facts import Municipality
from tests.actions.letters.noise import broken, noisy

TEXTS = list(letters(Path(__file__).parent / "texts.yml"))
# Who writes is said in so many ways that a name may be another one of the same house.
CERTAIN = tuple(part for part in PARTS if part != "sender")
SEEDS = 3


@pytest.mark.parametrize(
    "truth", [truth for _, truth in TEXTS], ids=[f"{name} {truth['kind']}" for name, truth in TEXTS]
)
def test_what_a_letter_says_is_understood(facts: Municipality, truth: Truth) -> None:
    letter, verdict = of_text(truth, facts)
    assert verdict.day in ("right", "maybe right", "none"), letter
    assert [part for part in CERTAIN if not getattr(verdict, part)] == [], letter
    assert set(truth.get("bring", ())) <= set(letter.bring)


def test_hardly_any_letter_that_was_read_well_is_unsure(facts: Municipality) -> None:
    days = Counter(of_text(truth, facts)[1].day for _, truth in TEXTS)
    assert days["maybe right"] <= 2


@pytest.mark.parametrize(("letter_errors", "digit_errors", "least"), [(0.01, 0.003, 85), (0.03, 0.01, 75)])
def test_a_scan_with_errors_makes_days_unsure_and_not_wrong(
    facts: Municipality, letter_errors: float, digit_errors: float, least: float
) -> None:
    """At most one of 250 letters has a wrong day or time, where a digit was read as another one and nobody can know."""
    verdicts: list[Verdict] = []
    for number, (_, truth) in enumerate(TEXTS):
        for seed in range(SEEDS):
            lines = noisy(as_lines(str(truth["text"])), 1000 * seed + number, letter_errors, digit_errors)
            verdicts.append(_judged(broken(lines) if seed % 2 else lines, truth, facts))
    found = summary(verdicts)
    assert found["silently wrong"] < 0.5
    assert found["day surely right, of those given"] >= least
    assert found["kind"] >= 97
    assert found["nothing given"] <= 10


def test_the_words_of_the_report_are_those_of_the_verdicts(facts: Municipality) -> None:
    assert {of_text(truth, facts)[1].day for _, truth in TEXTS} <= set(DAYS)


def _judged(lines: tuple[Line, ...], truth: Truth, facts: Municipality) -> Verdict:
    return evaluate(understand(lines, came(truth), facts), truth, facts)


@pytest.mark.parametrize("word", vocabulary.lists()["stay"])
def test_a_word_that_is_spelt_right_does_not_become_one_that_means_something_else(word: str) -> None:
    assert vocabulary.mended(skeleton(word)) == skeleton(word)
