"""Questions that nobody could answer: what they may mean together, and where an example of them is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.desk.review import (
    NoPlaceForExample,
    add_example,
    ask_label,
    known_intents,
    likeliest,
    place_for,
    review,
    without_gaps,
)
from store import examples, guesses
from store.database import Database
from store.unanswered import Unanswered
from tests.bot.desk.desk import typing
from tests.conftest import NOW

TWO = """nlu:
- intent: greet
  examples: |
    - hej


- intent: thanks
  examples: |
    - tak
"""


def question(*guesses: tuple[str, float]) -> Unanswered:
    return Unanswered(text="x", language="da", guesses=list(guesses))


async def test_what_was_guessed_wrongly_most_often_stands_first(sqlite: Database, tmp_path: Path) -> None:
    async with sqlite.transaction() as session:
        for guessed, meant in (("tax", "papers"), ("tax", "papers"), ("rent_help", "")):
            await guesses.count(session, guessed, meant, "so", NOW)
    shown = await typing(review(sqlite, tmp_path))
    assert [line.split() for line in shown.splitlines()] == [
        ["2", "so", "tax", "was", "papers"],
        ["1", "so", "rent_help", "was", "not", "meant"],
        ["no", "unanswered", "questions"],
    ]


async def test_what_staff_have_chosen_in_the_chat_becomes_an_example_once(sqlite: Database, tmp_path: Path) -> None:
    (tmp_path / "data" / "da").mkdir(parents=True)
    path = tmp_path / "data" / "da" / "talk.yml"
    path.write_text(TWO, encoding="utf-8")
    async with sqlite.transaction() as session:
        for language, intent, text in (("da", "greet", "hej du"), ("da", "thanks", "tusind tak"), ("so", "greet", "x")):
            await examples.keep(session, intent, language, text, NOW)
    shown = await typing(review(sqlite, tmp_path / "data"), "", "-")
    assert "no examples of greet in so" in shown
    after = path.read_text(encoding="utf-8")
    assert "    - hej du\n" in after
    assert "tusind tak" not in after
    async with sqlite.transaction() as session:
        assert await examples.waiting(session) == []


def test_a_group_means_what_its_questions_mean_on_average_three_guesses_at_most() -> None:
    group = [
        question(("greet", 0.5), ("thanks", 0.25), ("goodbye", 0.125)),
        question(("thanks", 0.5), ("deny", 0.25), ("affirm", 0.0625)),
    ]
    assert likeliest(group) == [("thanks", 0.375), ("greet", 0.25), ("deny", 0.125)]


def test_names_and_numbers_that_were_taken_out_are_no_part_of_an_example() -> None:
    assert without_gaps("hvor bor … på nummer # i dag") == "hvor bor på nummer i dag"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for language in ("da", "so"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "talk.yml").write_text(TWO, encoding="utf-8")
    (tmp_path / "da" / "entities.yml").write_text("lookups: []\n", encoding="utf-8")
    return tmp_path


def test_each_intent_is_known_by_its_file_in_each_language(data: Path) -> None:
    known = known_intents(data)
    assert list(known) == ["greet", "thanks"]
    assert known["thanks"] == {"da": data / "da" / "talk.yml", "so": data / "so" / "talk.yml"}
    assert place_for(data, "greet", "so") == data / "so" / "talk.yml"


@pytest.mark.parametrize(("intent", "language"), [("greet", "ti"), ("greet", ""), ("unknown", "da")])
def test_where_there_is_no_file_for_it_nothing_is_written(data: Path, intent: str, language: str) -> None:
    with pytest.raises(NoPlaceForExample, match=intent):
        place_for(data, intent, language)


def test_an_example_is_written_right_below_the_last_one_of_its_intent(data: Path) -> None:
    path = data / "da" / "talk.yml"
    add_example(path, "greet", "halløj")
    assert path.read_text(encoding="utf-8") == TWO.replace("    - hej\n", "    - hej\n    - halløj\n")
    add_example(path, "thanks", "mange tak")
    assert path.read_text(encoding="utf-8").endswith("    - tak\n    - mange tak\n")
    with pytest.raises(NoPlaceForExample):
        add_example(path, "deny", "nej")


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("1", "thanks"),
        ("2", "greet"),
        ("0\n3\n-1\n2", "greet"),
        (" goodbye ", "goodbye"),
        ("nobody\ns", "s"),
        ("d", "d"),
        ("q", "q"),
        ("", "q"),
        ("7", "q"),
    ],
)
def test_a_label_is_one_of_the_guesses_an_intent_or_what_to_do_and_is_asked_for_until_it_is(
    typed: str, label: str
) -> None:
    with CliRunner().isolation(input=typed):
        assert ask_label([("thanks", 0.5), ("greet", 0.25)], {"greet", "thanks", "goodbye"}) == label
