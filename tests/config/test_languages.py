"""The languages: their names, and which of them a person's Telegram speaks."""

from __future__ import annotations

import pytest

from config.languages import LANGUAGES, from_telegram, same_for_reader


def test_there_are_fourteen_with_names_of_their_own() -> None:
    assert list(LANGUAGES) == ["da", "en", "ar", "ti", "so", "fa", "prs", "ps", "kmr", "ckb", "fr", "sw", "ln", "uk"]
    assert len({language.name for language in LANGUAGES.values()}) == 14


@pytest.mark.parametrize(
    ("telegram", "code"),
    [
        ("da", "da"),
        ("ar-EG", "ar"),
        ("fa", "fa"),
        ("fa-AF", "prs"),
        ("fa_AF", "prs"),
        ("ku", "kmr"),
        ("ckb", "ckb"),
        ("nb", "da"),
        ("ru", "uk"),
        ("pt-br", None),
        ("", None),
        (None, None),
    ],
)
def test_telegram_s_code_leads_to_a_language(telegram: str | None, code: str | None) -> None:
    assert from_telegram(telegram) == code


def test_persian_and_dari_are_one_to_a_listener() -> None:
    assert same_for_reader("fa", "prs")
    assert same_for_reader("ti", "ti")
    assert not same_for_reader("fa", "ar")
