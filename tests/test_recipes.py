"""CONTRIBUTING's recipes, followed for everything that there is: one feature, one name, in every folder."""

from __future__ import annotations

import csv

import pytest
import yaml

from actions import ACTIONS
from actions.talk.talk import NOT_OFFERED
from bot.outgoing import locales
from config.languages import LANGUAGES
from config.settings import ROOT

DOMAIN = yaml.safe_load((ROOT / "config" / "rasa" / "domain.yml").read_text(encoding="utf-8"))
INTENTS = sorted(intent if isinstance(intent, str) else next(iter(intent)) for intent in DOMAIN["intents"])
SOURCE_FILES = sorted(path.name for path in (ROOT / "nlu_data" / "da").glob("*.yml"))


def feature(intent: str) -> str:
    """The name of the training file that holds the intent."""
    for path in (ROOT / "nlu_data" / "da").glob("*.yml"):
        if f"- intent: {intent}\n" in path.read_text(encoding="utf-8"):
            return path.stem
    raise AssertionError(f"no training file holds {intent}")


@pytest.mark.parametrize("intent", INTENTS)
def test_a_feature_has_one_name_in_every_folder(intent: str) -> None:
    name = feature(intent)
    assert ACTIONS[intent].__module__.split(".")[-1] == name
    for language in LANGUAGES:
        assert (ROOT / "config" / "locales" / language / f"{name}.ftl").exists()
        examples = (ROOT / "nlu_data" / language / f"{name}.yml").read_text(encoding="utf-8")
        assert f"- intent: {intent}\n" in examples


@pytest.mark.parametrize("intent", sorted(set(INTENTS) - NOT_OFFERED))
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_intent_that_is_offered_has_a_label(intent: str, language: str) -> None:
    assert locales.text(language, f"intent-{intent}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_training_file(language: str) -> None:
    assert sorted(path.name for path in (ROOT / "nlu_data" / language).glob("*.yml")) == SOURCE_FILES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_questions_for_every_intent_that_stand_apart_from_the_examples(language: str) -> None:
    with (ROOT / "tests" / "nlu" / "questions" / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert {row["intent"] for row in rows} == set(INTENTS)
    trained = {_plain(text) for text in _examples(language)}
    both = [row["text"] for row in rows if _plain(row["text"]) in trained and len(row["text"].split()) > 2]
    assert both == []


def _examples(language: str) -> list[str]:
    lines = []
    for path in (ROOT / "nlu_data" / language).glob("*.yml"):
        if path.stem != "entities":
            for item in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
                lines += [line.removeprefix("- ") for line in item["examples"].splitlines()]
    return lines


def _plain(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
