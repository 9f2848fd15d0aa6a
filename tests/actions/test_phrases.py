"""All phrases in tests/actions/phrases come out as they are meant; they are older than the words that read them."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.when import read
from benchmarks.dates import NOW, PHRASES, ZONE, judge, phrases, tricky
from config.languages import LANGUAGES

# Of the tricky ones these are still read wrong: each is a rule to be found.
STILL_WRONG = {
    "mandag kl. 9 - undskyld, jeg mente tirsdg",
    "فردا ساعت ۱۰ نه ۱۱ صبح",
    "onsdag den anden i anden kl. 11",
    "فردا ساعت ۸ شبب",
    "ne pêncşem, în saet 10ê sibê",
    "her roj ji bilî pêncşemê saet 10ê sibê",
    "c'est passé de 9h à 10h jeudi",
}


@pytest.mark.parametrize("path", sorted(PHRASES.rglob("*.tsv")), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_phrase_is_read_as_it_is_meant(path: Path) -> None:
    wrong = [text for text, expected in phrases(path) if judge(read(text, path.stem, NOW, ZONE), expected) != "right"]
    assert not wrong


def test_a_tricky_phrase_is_asked_about_rather_than_read_wrong() -> None:
    wrong = {
        text
        for _, language, text, expected in tricky()
        if judge(read(text, language, NOW, ZONE), expected) == "silently wrong"
    }
    assert wrong == STILL_WRONG


def test_every_language_has_phrases_of_every_folder() -> None:
    for folder in (PHRASES, *(PHRASES / name for name in ("kinds", "more", "again"))):
        assert {path.stem for path in folder.glob("*.tsv")} == set(LANGUAGES)
