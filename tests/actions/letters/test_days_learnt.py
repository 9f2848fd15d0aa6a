"""Which day a letter is about, by what was learnt from others, asked of letters that it has never seen."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from actions.letters import doubts, explaining, kinds, learning, learning_days, moments, weighing
from actions.letters.learnt import LETTERS, Learnt
from actions.letters.lines import Scan
from actions.letters.sheet import sheet
from actions.letters.understanding import Letter, understand
from actions.letters.written import as_lines
from benchmarks.letters_read import of_text, shown
from config.facts import Municipality

NOW = datetime(2027, 2, 1, 9, tzinfo=UTC)
TRUTHS: list[dict[str, Any]] = [
    truth for path in sorted(LETTERS.glob("*.json")) for truth in json.loads(path.read_text("utf-8")) if truth["kind"]
]
OURS = [learning.counted(each) for path in sorted(LETTERS.glob("*.txt")) for each in learning.read(path)]
ASKED = TRUTHS[::4]
HEAD = "Næstved Sygehus\nRøntgenafdelingen\n\nDato: 29. januar 2027\n\nIndkaldelse til undersøgelse\n\nKære Amina\n"
MEETING = "Du indkaldes til scanning mandag den 15. februar 2027 kl. 10.00 på røntgenafdelingen. Medbring sundhedskort."


@pytest.fixture(scope="module")
def model() -> Learnt:
    """Learnt from a half of the letters of strangers, and not from those that are asked about."""
    known = [learning_days.of_truth(truth) for truth in TRUTHS[1::4] + TRUTHS[2::4]]
    return learning_days.with_days(learning.learn(OURS + [each.counted for each in known]), known, OURS)


def read(text: str, facts: Municipality, model: Learnt, confidence: float = 1.0) -> Letter:
    return understand(as_lines(text, confidence), NOW, facts, model)


def test_more_days_are_right_and_certain_than_by_the_rules_and_hardly_any_is_wrong(model: Learnt) -> None:
    by_rules = shown([of_text(truth, learnt=replace(model, days=None, none=None))[1] for truth in ASKED])
    found = shown([of_text(truth, learnt=model)[1] for truth in ASKED])
    certain, wrong = "shown: day right, without maybe", "shown: A WRONG DAY OR TIME WITHOUT MAYBE, of all"
    assert found[certain] > by_rules[certain]
    assert found[wrong] <= 1
    assert found["shown: nothing"] <= 10


def test_all_days_of_a_letter_and_none_of_them_are_together_one(model: Learnt) -> None:
    page = sheet(as_lines(HEAD + MEETING + "\nRing senest fredag den 12. februar 2027, hvis du ikke kan komme."))
    found = doubts.doubted(page, moments.moments(page, NOW))
    assert model.days is not None
    assert model.none is not None
    seen = weighing.Seen(kinds.likely(page, model), False, False, True)
    weighed = weighing.weights(found, seen, model.days, model.none)
    assert (weighed[0][1].what, weighed[0][1].day) == ("appointment", date(2027, 2, 15))
    assert 0.5 < sum(likely for likely, _ in weighed) < 1


def test_a_day_that_fits_in_everything_is_certain(facts: Municipality, model: Learnt) -> None:
    letter = read(HEAD + MEETING, facts, model)
    assert (letter.day, letter.day_sure, explaining.is_certain(letter)) == (date(2027, 2, 15), True, True)


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        (MEETING.replace("mandag", "tirsdag"), 1.0),
        (MEETING, 0.4),
        (MEETING.replace("mandag den 15. februar 2027", "den femtende februar"), 1.0),
        (MEETING.replace("kl. 10.00", "eller tirsdag den 16. februar 2027 kl. 10.00"), 1.0),
        (MEETING + " Undersøgelsen er aflyst.", 1.0),
        (MEETING + " Din søn har tid samme dag kl. 11.00.", 1.0),
        (MEETING.replace(" kl. 10.00", ""), 1.0),
    ],
    ids=["weekday", "badly read", "in words", "or", "cancelled", "two times", "no time"],
)
def test_what_the_rules_doubt_is_not_certain_however_likely_it_is(
    facts: Municipality, model: Learnt, text: str, confidence: float
) -> None:
    assert not explaining.is_certain(read(HEAD + text, facts, model, confidence))


def test_nobody_is_certain_of_the_day_of_an_unknown_letter(facts: Municipality, model: Learnt) -> None:
    text = "Afdelingsmøde\nAlle beboere inviteres til mødet tirsdag den 9. februar 2027 kl. 19.00. Dagsorden: valg."
    letter = read(text, facts, model)
    assert letter.kind == "unknown"
    message, _ = explaining.answer(Scan(as_lines(text)), letter, ("a",), NOW, facts)
    assert "letter-day-unsure" in str(message)


def test_a_letter_without_any_day_has_none(facts: Municipality, model: Learnt) -> None:
    letter = read(HEAD + "Vi har fået din henvisning. Du hører fra os, når vi har en tid til dig.", facts, model)
    assert (letter.what, letter.day, letter.day_sure) == (None, None, False)


def test_what_is_learnt_of_days_is_kept_with_the_rest(facts: Municipality, model: Learnt, tmp_path: Path) -> None:
    model.save(tmp_path / "models" / "letters-1.npz")
    kept = Learnt.load(tmp_path / "models" / "letters-1.npz")
    for truth in ASKED[:20]:
        assert of_text(truth, facts, kept)[1] == of_text(truth, facts, model)[1]
