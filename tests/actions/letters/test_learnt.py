"""What is learnt from letters whose kind is known, and asked of letters that it has never seen."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from actions.kernel import private
from actions.letters import explaining, kinds, learning, learnt
from actions.letters.learnt import LETTERS, Learnt
from actions.letters.lines import Scan
from actions.letters.sheet import sheet
from actions.letters.understanding import understand
from actions.letters.vocabulary import lists
from actions.letters.written import as_lines
from config.facts import Municipality

NOW = datetime(2027, 2, 1, 9, tzinfo=UTC)
EVERY = list(learning.examples())
# Learnt from are our own, and asked about every sixth of the letters of strangers.
OURS = [each for path in sorted(LETTERS.glob("*.txt")) for each in learning.read(path)]
ASKED = [each for path in sorted(LETTERS.glob("*.json")) for each in learning.read(path)][::6]
# No word of the rules stands in it.
PLAIN = """Hej Dawit
Jeg er ny her på kontoret og vil gerne hilse på dig og høre, hvad du kan tænke dig at lave, så vi kan finde et sted,
hvor du kan arbejde. Kom forbi på onsdag, så drikker vi en kop kaffe. Vi har en tolk med.
Mange hilsner Tina"""


@pytest.fixture(scope="module")
def model() -> Learnt:
    return learning.learn([learning.counted(each) for each in OURS])


def test_letters_of_strangers_are_told_apart_better_than_by_rules_alone(model: Learnt) -> None:
    pages = [(each.kind, sheet(as_lines(each.text))) for each in ASKED]
    by_rules = sum(kinds.kind(page).name == kind for kind, page in pages)
    found = [(kind, kinds.kind(page, model)) for kind, page in pages]
    assert sum(each.name == kind for kind, each in found) > by_rules
    sure = [(kind, each) for kind, each in found if each.sure]
    assert len(sure) > len(found) / 8
    assert sum(each.name != kind for kind, each in sure) <= len(sure) / 10


def test_a_letter_without_the_words_of_the_rules_is_known_by_what_it_is_like(model: Learnt) -> None:
    page = sheet(as_lines(PLAIN))
    assert (kinds.kind(page).name, kinds.kind(page, model).name) == ("unknown", "jobcentre_meeting")


def test_likelihoods_are_parts_of_one(model: Learnt) -> None:
    page = sheet(as_lines(PLAIN))
    likely = model.likely(page, kinds.points(page))
    assert sum(likely.values()) == pytest.approx(1, abs=1e-5)
    assert set(likely) == {*lists()["kinds"], "unknown"}


def test_what_is_learnt_is_the_same_after_it_was_kept(model: Learnt, tmp_path: Path) -> None:
    model.save(tmp_path / "models" / "letters-1.npz")
    kept = Learnt.load(tmp_path / "models" / "letters-1.npz")
    for each in ASKED[:20]:
        page = sheet(as_lines(each.text))
        points = kinds.points(page)
        assert kept.likely(page, points) == pytest.approx(model.likely(page, points), abs=0.01)


def test_nobody_is_certain_of_the_day_of_an_unknown_letter(facts: Municipality, model: Learnt) -> None:
    text = "Afdelingsmøde\nAlle beboere inviteres til mødet tirsdag den 9. februar 2027 kl. 19.00. Dagsorden: valg."
    letter = understand(as_lines(text), NOW, facts, model)
    assert (letter.kind, letter.sure) == ("unknown", False)
    message, _ = explaining.answer(Scan(as_lines(text)), letter, ("a",), NOW, facts)
    assert "letter-day-unsure" in str(message)


def test_a_letter_in_english_is_guessed_at_and_never_sure(facts: Municipality, model: Learnt) -> None:
    text = """Dear Olena
Your residence permit expires soon. You must apply for an extension before that day, and book a time for fingerprints
and a photo. Please bring your passport and your residence card.
Yours sincerely"""
    letter = understand(as_lines(text), NOW, facts, model)
    assert (letter.danish, letter.kind, letter.sure) == (False, "residence_permit", False)
    said = str(explaining.explained(letter, NOW, facts))
    assert all(each in said for each in ("letter-not-danish", "letter-kind-residence_permit", "letter-unsure-kind"))


def test_a_model_goes_with_the_words_and_letters_that_it_was_learnt_from(tmp_path: Path) -> None:
    (tmp_path / "config" / "letters").mkdir(parents=True)
    (tmp_path / "config" / "letters.yml").write_text("a: [b]")
    first = learnt.current(tmp_path)
    (tmp_path / "config" / "letters" / "more.txt").write_text("@@ grant\nJa")
    assert learnt.current(tmp_path) != first
    assert learnt.load_current(tmp_path) is None


def test_only_the_newest_models_stay(tmp_path: Path) -> None:
    paths = [tmp_path / f"letters-{number}.npz" for number in range(4)]
    for path in paths:
        path.touch()
    learnt.remove_old(paths[0])
    left = set(tmp_path.glob("*.npz"))
    assert paths[0] in left
    assert len(left) == learnt.KEPT


def test_letters_to_learn_from_have_no_cpr_number_and_a_kind_that_there_is() -> None:
    assert Counter(each.kind for each in EVERY).keys() == {*lists()["kinds"], "unknown"}
    assert [each.text for each in EVERY if private.has_cpr(each.text)] == []
    assert sum(1 for _ in LETTERS.glob("*")) >= 4
