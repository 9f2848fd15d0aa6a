"""Texts go back into their files with everything else as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from config import texts
from config.languages import LANGUAGES
from config.settings import LOCALES
from config.texts_files import with_state, with_texts

FILE = """# Danish. Not yet reviewed by a native speaker.
# $day: en dag
a = En { $day }
    to

# Om b
b = Ring
c =
    Lang
    tekst
"""


@pytest.mark.parametrize(
    ("id", "text", "line"),
    [
        ("a", "Ny { $day }", "a = Ny { $day }\n"),
        ("b", "To\n\nlinjer", "b = To\n\n    linjer\n"),
        ("b", '{ "*" } en\n{ "." }to', 'b = { "*" } en\n    { "." }to\n'),
        ("c", "Kort", "c = Kort\n"),
    ],
)
def test_only_the_words_are_others(id: str, text: str, line: str, tmp_path: Path) -> None:
    after = with_texts(FILE, {id: text, "z": "nobody's"})
    assert line in after
    (tmp_path / "x.ftl").write_text(after, encoding="utf-8")
    found = texts.read(tmp_path)
    assert (list(found), found[id].text) == (["a", "b", "c"], text)
    assert "# Om b" in after
    assert [each for each in after.splitlines() if each.startswith("#")] == [
        each for each in FILE.splitlines() if each.startswith("#")
    ]


def test_the_header_says_how_many_are_checked_and_by_nobody_s_name() -> None:
    once = with_state(FILE, 2, 1, 3)
    first, state, *rest = once.splitlines()
    assert first == FILE.splitlines()[0]
    assert state == "# Checked by speakers: 2 of 3 texts by two, 1 by one."
    assert rest == FILE.splitlines()[1:]
    assert with_state(once, 3, 0, 3).count("Checked by speakers") == 1
    assert with_state(once, 0, 0, 3) == FILE


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_stays_the_same_text_when_all_of_it_is_written_back(language: str, tmp_path: Path) -> None:
    every = {id: source.text for id, source in texts.sources(language).items()}
    for path in (LOCALES / language).glob("*.ftl"):
        source = path.read_text(encoding="utf-8")
        assert with_texts(source, {}) == source
        (tmp_path / path.name).write_text(with_texts(source, every), encoding="utf-8")
    assert texts.read(tmp_path) == texts.sources(language)
