"""Our own questions, by which the model is measured, are apart from what it learns from."""

from __future__ import annotations

from collections import Counter

import pytest
import yaml

from checks.examples import VALUES
from components.examples import LANGUAGES, read_examples, read_written
from components.ngrams import letters_only
from evaluation.questions import STYLES, read_questions
from surroundings import repository

FEWEST = 5
ROOT = repository()
QUESTIONS = read_questions(ROOT)
INTENTS = yaml.safe_load((ROOT / "config/rasa/domain.yml").read_text(encoding="utf-8"))["intents"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_intent_has_enough_questions(language: str) -> None:
    counts = Counter(question.intent for question in QUESTIONS if question.language == language)
    assert {intent: counts[intent] for intent in INTENTS if counts[intent] < FEWEST} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_question_stands_in_the_training_data(language: str) -> None:
    examples = (*read_examples(ROOT / "nlu_data"), *read_written(ROOT / "nlu_data"))
    learnt = {letters_only(each.text) for each in examples if each.language == language}
    asked = [question.text for question in QUESTIONS if question.language == language]
    assert [text for text in asked if letters_only(text) in learnt] == []


def test_no_question_is_asked_twice() -> None:
    counts = Counter((question.language, letters_only(question.text)) for question in QUESTIONS)
    assert [question for question, number in counts.items() if number > 1] == []


def test_labels_are_those_of_the_contract() -> None:
    for question in QUESTIONS:
        assert question.intent in INTENTS, question
        assert question.style in STYLES, question
        for entity, value in question.entities:
            assert value in VALUES[entity], question
