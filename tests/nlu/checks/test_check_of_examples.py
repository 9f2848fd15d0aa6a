from __future__ import annotations

from pathlib import Path

from checks.examples import check
from components.examples import Example


def test_the_same_words_under_two_intents_are_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "da/talk.yml"
    examples = [Example("da", "greet", "Hej!", path, 1), Example("da", "goodbye", "hej", path, 2)]
    problems = list(check(examples, ["greet", "goodbye"], tmp_path))
    assert f"{path}:2: 'hej' is goodbye here and greet at {path}:1" in problems


def test_a_language_in_foreign_letters_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "uk/talk.yml"
    examples = [Example("uk", "greet", text, path, 1) for text in ("pryvit", "dobryi den", "вітаю")]
    problems = list(check(examples, ["greet"], tmp_path))
    assert any("33% of the examples are in cyrillic" in problem for problem in problems)


def test_letters_of_a_third_script_are_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "da/talk.yml"
    problems = list(check([Example("da", "greet", "hеj med dig", path, 4)], ["greet"], tmp_path))
    assert f"{path}:4: cyrillic letters in da" in problems


def test_an_example_that_adds_nothing_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "da/talk.yml"
    texts = ["hvornår åbner jobcaféen i dag", "Hvornår åbner jobcaféen i dag??", "er der åbent i jobcaféen"]
    examples = [Example("da", "jobcafe_hours", text, path, line) for line, text in enumerate(texts, 1)]
    problems = list(check(examples, ["jobcafe_hours"], tmp_path))
    assert [problem for problem in problems if "nearly" in problem] == [
        f"{path}:2: {texts[1]!r} is nearly {texts[0]!r} (line 1)"
    ]


def test_an_intent_with_far_more_examples_than_another_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "da/talk.yml"
    examples = [Example("da", "greet", f"hej {chr(97 + at)}", path, at) for at in range(7)]
    examples += [Example("da", "thanks", f"tak {chr(97 + at)}", path, at) for at in range(2)]
    problems = list(check(examples, ["greet", "thanks"], tmp_path))
    assert f"{tmp_path / 'da'}:1: greet has 7 examples and thanks 2" in problems
