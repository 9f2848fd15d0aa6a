"""CONTRIBUTING's recipes, followed for everything that there is: one feature, one name, in every folder.

And what the recipes, the other pages and the comments name is there.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from actions import ACTIONS
from actions.talk.talk import NOT_OFFERED
from config.languages import LANGUAGES
from config.settings import ROOT
from rendering import locales

DOMAIN = yaml.safe_load((ROOT / "config" / "rasa" / "domain.yml").read_text(encoding="utf-8"))
INTENTS = sorted(intent if isinstance(intent, str) else next(iter(intent)) for intent in DOMAIN["intents"])
# The pages that people read, and the folders whose code has comments that name files.
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "nlu_data/README.md")]
PAGES += sorted((ROOT / "docs").glob("*.md"))
HOUSE = ("actions", "bot", "store", "config", "nlu", "simulator", "benchmarks")
BESIDE = ("nlu_data", "tests", "docs")
# What stands in a recipe for a name of one's own: these have been through it.
PLACEHOLDERS = {"bicycles": ["donations"], "<feature>": ["donations"], "<name>": ["donations"]}
PLACEHOLDERS |= {key: list(LANGUAGES) for key in ("<lang>", "<code>", "<language>")}
# Made on the machine, and not in the repository.
MADE_LATER = ("data/", "deploy/secrets/", "nlu/.venv/")
FILE = r"\.(?:py|md|ya?ml|toml|tsv|ftl|svg|png|lock|json|ini)"
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
    rows = [row for folder in ("questions", "strangers") for row in _asked(folder, language)]
    assert {row["intent"] for row in rows} == set(INTENTS)
    trained = {_plain(text) for text in _examples(language)}
    both = [row["text"] for row in rows if _plain(row["text"]) in trained and len(row["text"].split()) > 2]
    assert both == []


def _asked(folder: str, language: str) -> list[dict[str, str]]:
    with (ROOT / "tests" / "nlu" / folder / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_and_folder_that_a_page_names_is_there(page: Path) -> None:
    named = re.findall(r"`([\w.<>-]+(?:/[\w.<>-]*)+|[\w.<>-]+" + FILE + r")[`\s]", page.read_text(encoding="utf-8"))
    assert [path for name in named for path in _filled(name) if not _is_there(path, page.parent)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    linked = re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    assert [link for link in linked if not (page.parent / link).exists()] == []


def test_every_file_that_a_comment_names_is_there() -> None:
    folders = "|".join(HOUSE + BESIDE)
    gone = [
        f"{source.relative_to(ROOT)}: {name}"
        for source in _sources()
        for name in re.findall(rf"(?<![\w./])(?:{folders})/[\w./-]*\w{FILE}\b", source.read_text(encoding="utf-8"))
        if not (ROOT / name).exists()
    ]
    assert gone == []


def _filled(name: str) -> Iterator[str]:
    """The path, with what has been through the recipe in place of the placeholders."""
    held = next((each for each in PLACEHOLDERS if each in name), None)
    if held is None:
        yield name
        return
    for value in PLACEHOLDERS[held]:
        yield from _filled(name.replace(held, value))


def _is_there(path: str, folder: Path) -> bool:
    """From the root, or from the page's own folder; a bare name anywhere in the house."""
    if path.startswith(MADE_LATER) or (ROOT / path).exists() or (folder / path).exists():
        return True
    return "/" not in path and any(next((ROOT / top).rglob(path), None) for top in HOUSE + BESIDE if top != "nlu")


def _sources() -> Iterator[Path]:
    """Every module of ours, and none of an environment's."""
    for folder in (each for top in HOUSE for each in (ROOT / top, *(ROOT / top).iterdir()) if each.is_dir()):
        if not folder.name.startswith("."):
            yield from folder.glob("*.py") if folder.parent == ROOT else folder.rglob("*.py")


def _examples(language: str) -> list[str]:
    lines = []
    for path in (ROOT / "nlu_data" / language).glob("*.yml"):
        if path.stem != "entities":
            for item in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
                lines += [line.removeprefix("- ") for line in item["examples"].splitlines()]
    return lines


def _plain(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
