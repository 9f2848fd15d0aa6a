"""The examples as Rasa sees them: none is lost or doubled on the way, and each kind is embedded."""

from __future__ import annotations

from collections import Counter
from copy import deepcopy

import pytest
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.classifier import samples, those_with
from components.danger import LABEL
from components.examples import Example, read_examples, read_written
from components.importer import LEAST, _message
from components.wording import samples_of
from surroundings import repository

ROOT = repository()


@pytest.fixture(scope="module")
def learnt() -> TrainingData:
    importer = TrainingDataImporter.load_nlu_importer_from_config(
        str(ROOT / "config/rasa/config.yml"), str(ROOT / "config/rasa/domain.yml"), [str(ROOT / "nlu_data")]
    )
    return importer.get_nlu_data()


def test_every_example_is_there_once(learnt: TrainingData) -> None:
    written = {
        (each.text, each.intent or None, each.danger, each.language)
        for each in (*read_examples(ROOT / "nlu_data"), *read_written(ROOT / "nlu_data"))
    }
    found = [
        (each.get(TEXT), each.get(INTENT), each.get(LABEL), each.get("written_in")) for each in learnt.training_examples
    ]
    assert len(found) == len(set(found))
    assert set(found) == written


def test_what_is_begun_early_is_what_is_asked_for_later(learnt: TrainingData) -> None:
    early = samples_of([*read_examples(ROOT / "nlu_data"), *read_written(ROOT / "nlu_data")])
    assert early == tuple(samples(those_with(label, learnt), label) for label in (INTENT, LABEL))


def test_the_meaning_is_learnt_of_every_kind(learnt: TrainingData) -> None:
    kinds = Counter((each.get(INTENT), each.get(LABEL)) for each in learnt.training_examples)
    embedded = Counter((each.get(INTENT), each.get(LABEL)) for each in learnt.training_examples if each.get("embed"))
    assert set(embedded) == set(kinds)
    assert sum(embedded.values()) < 0.1 * sum(kinds.values())
    assert all(embedded[kind] >= min(kinds[kind], LEAST) / 3 for kind in kinds)


def test_examples_that_differ_in_one_thing_are_two() -> None:
    path = ROOT / "nlu_data/da/talk.yml"
    same = Example("da", "greet", "hej", path, 1)
    others = [
        Example("en", "greet", "hej", path, 1),
        Example("da", "goodbye", "hej", path, 1),
        Example("da", "greet", "hej hej", path, 1),
        Example("da", "greet", "hej", path, 1, danger=None),
    ]
    assert _message(same, 0.0) == _message(same, 0.0) == deepcopy(_message(same, 0.0))
    assert all(_message(same, 0.0) != _message(other, 0.0) for other in others)
