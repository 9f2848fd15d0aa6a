"""The texts that are read aloud: there in every language, and known by their words."""

from __future__ import annotations

from pathlib import Path

import pytest

from config import texts, voices
from config.languages import LANGUAGES, SOURCE_LANGUAGE
from tests.config.test_locales import messages


def test_there_are_about_sixty_each_once() -> None:
    assert 55 <= len(voices.texts()) <= 80
    assert len(set(voices.texts())) == len(voices.texts())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_is_there_in_every_language(language: str) -> None:
    assert voices.digests(language).keys() <= messages(language).keys()
    assert len(set(voices.digests(language).values())) == len(voices.texts())


def test_the_slots_are_those_of_the_text() -> None:
    for text in voices.texts():
        slots = {name.removeprefix("$") for name in messages(SOURCE_LANGUAGE)[text][1] if name.startswith("$")}
        assert slots <= set(voices.slots(text)), text


@pytest.mark.parametrize(
    ("source", "same"),
    [
        ("a = Ring { $phone } nu.\n    Det er gratis.\n", True),
        ("a = <b>Ring { $phone }</b> nu. Det er gratis.\n", True),
        ("a =\n    Ring { $phone } nu.\n\n    Det er gratis.\nb = x\n", True),
        ("a = Ring { $phone } nu. Det er dyrt.\n", False),
        ("a = Ring { $number } nu. Det er gratis.\n", False),
        ("a = Ring { $phone } nu.\nb = Det er gratis.\n", False),
    ],
)
def test_other_words_have_another_digest_and_other_lines_have_not(
    source: str, same: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (
        digest_of("a = Ring { $phone } nu. Det er gratis.\n", tmp_path / "one", monkeypatch)
        == digest_of(source, tmp_path / "other", monkeypatch)
    ) is same


def test_what_stands_in_a_text_by_its_name_belongs_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = digest_of("a = Tryk på { button-x }.\nbutton-x = Vis\n", tmp_path / "one", monkeypatch)
    assert one != digest_of("a = Tryk på { button-x }.\nbutton-x = Luk\n", tmp_path / "other", monkeypatch)


def forget() -> None:
    for known in (voices.digest, voices.digests, voices.slots, texts.sources):
        known.cache_clear()


def digest_of(source: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (folder / "da").mkdir(parents=True)
    (folder / "da" / "x.ftl").write_text(source, encoding="utf-8")
    monkeypatch.setattr(texts, "LOCALES", folder)
    forget()
    try:
        return voices.digest("da", "a")
    finally:
        monkeypatch.undo()
        forget()
