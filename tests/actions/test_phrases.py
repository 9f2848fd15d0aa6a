"""All phrases in tests/actions/phrases come out as they are meant; they are older than the words that read them."""

from __future__ import annotations

from pathlib import Path

import pytest

from actions.when import read
from benchmarks.dates import NOW, PHRASES, ZONE, judge, phrases
from config.languages import LANGUAGES


@pytest.mark.parametrize("path", sorted(PHRASES.rglob("*.tsv")), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_phrase_is_read_as_it_is_meant(path: Path) -> None:
    wrong = [text for text, expected in phrases(path) if judge(read(text, path.stem, NOW, ZONE), expected) != "right"]
    assert not wrong


def test_every_language_has_phrases_of_every_folder() -> None:
    for folder in (PHRASES, *(PHRASES / name for name in ("kinds", "more", "again"))):
        assert {path.stem for path in folder.glob("*.tsv")} == set(LANGUAGES)
