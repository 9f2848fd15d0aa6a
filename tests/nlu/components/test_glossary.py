"""The dictionaries: a word is looked up in its language, in those that people mix in, and by how it begins."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import numpy as np
import pytest

from components.concepts import hashed_concepts
from components.examples import LANGUAGES, DataError
from components.glossary import Glossary, RememberingGlossary
from components.spelling import words_of
from surroundings import repository

ROWS = [
    ("da", "laege", "doctor"),
    ("da", "tid", "time"),
    ("en", "doctor", "doctor"),
    ("so", "dhakhtarka", "doctor"),
    ("so", "tid", "person"),
    ("ar", "دکتور", "doctor"),
    ("kmr", "ali", "help side"),
    ("kmr", "kavala", "family"),
    ("uk", "лікаря", "doctor"),
    ("uk", "чоловік", "husband man"),
]


@pytest.fixture
def glossary() -> Glossary:
    return Glossary(ROWS)


@pytest.mark.parametrize(
    ("text", "language", "meant"),
    [
        ("Læge!", "da", [("doctor",)]),
        ("dhakhtarka 12", "so", [("doctor",), ("#",)]),
        ("doctor", "so", [("doctor",)]),
        ("tid", "so", [("person",)]),
        ("tid", "uk", [("time",)]),
        ("بالدكتور", "ar", [("doctor",)]),
        ("лікарем", "uk", [("doctor",)]),
        ("чоловік", "fr", [("husband", "man")]),
        ("лід zzz", "uk", [(), ()]),
        ("Tid zzz", "uk", [("time",), ()]),
        ("kavala", "uk", [("family",)]),
        ("ali", "uk", [()]),
        ("", "da", []),
        ("doctor", "", [("doctor",)]),
    ],
)
def test_words_are_found(glossary: Glossary, text: str, language: str, meant: list[tuple[str, ...]]) -> None:
    assert glossary.gloss(text, language) == meant


def test_what_is_kept_in_a_file_says_the_same(glossary: Glossary, tmp_path: Path) -> None:
    glossary.save(tmp_path / "glossary.tsv")
    kept = Glossary.load(tmp_path / "glossary.tsv")
    for language, word, _ in ROWS:
        assert kept.gloss(word, language) == glossary.gloss(word, language) != [()]


@pytest.mark.parametrize("line", ["word", "word\t", "\tgloss", "word\tgloss\tmore"])
def test_a_line_that_is_not_a_word_and_its_gloss_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "da").mkdir()
    (tmp_path / "da" / "glosses.tsv").write_text(f"tid\ttime\n{line}\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"glosses\.tsv:2: must be a word and its gloss"):
        Glossary.read(tmp_path)


def test_every_language_has_a_dictionary_in_the_one_spelling() -> None:
    for language in LANGUAGES:
        lines = (repository() / "nlu_data" / language / "glosses.tsv").read_text(encoding="utf-8").splitlines()
        words = [line.split("\t")[0] for line in lines]
        assert len(words) > 2000 and words == sorted(set(words))
        assert [word for word in words if [each.spelling for each in words_of(word)] != [word]] == []


@pytest.mark.parametrize("length", range(6))
def test_the_order_of_words_changes_nothing_and_repeating_one_adds_no_other(length: int) -> None:
    for words in product(["bed", "child", "not", "hit"], repeat=length):
        _check(words)


def _check(words: tuple[str, ...]) -> None:
    found = hashed_concepts([words])
    np.testing.assert_array_equal(hashed_concepts([words[::-1]]), found)
    assert (np.diff(found) > 0).all()
    single, pairs = len(set(words)), len(set(words)) * (len(set(words)) - 1) // 2
    assert len(found) <= single + pairs
    assert len(found) > 0 or not words


def test_two_words_together_say_more_than_each_alone() -> None:
    together = set(hashed_concepts([["hit"], ["child"]]).tolist())
    apart = set(hashed_concepts([["hit"]]).tolist()) | set(hashed_concepts([["child"]]).tolist())
    assert apart < together


def test_for_learning_each_word_is_looked_up_once_and_means_the_same(glossary: Glossary) -> None:
    remembering = RememberingGlossary(ROWS)
    for text, language in product(["Læge! tid 12", "doctor tid xyzzy", "лікарем"], ["da", "so", "uk", "en"]):
        for _ in range(2):
            assert remembering.gloss(text, language) == glossary.gloss(text, language)
