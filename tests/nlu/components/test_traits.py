from __future__ import annotations

import pytest

from components.traits import TRAITS_FILE, Traits
from surroundings import repository

TABLE = (
    "trait\tda\ten\tfa\nchild\tbarn*, børn*\tchild*\tبچه*\nfolding\tfoldes*, klap*\tfold*\tتاشو*\ntea\tte\ttea\tچای\n"
)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Klapstol til et barn", "da", ["child", "folding"]),
        ("a children's chair", "da", ["child"]),
        ("te", "en", []),
        ("چوکی تاشو برای بچه", "prs", ["child", "folding"]),
        ("", "da", []),
    ],
)
def test_words_of_a_language_name_traits(text: str, language: str, found: list[str]) -> None:
    assert Traits(TABLE).find(text, language) == found


def test_every_trait_has_words_in_every_language() -> None:
    table = (repository() / "nlu_data" / TRAITS_FILE).read_text(encoding="utf-8")
    head, *lines = (line.split("\t") for line in table.splitlines())
    assert len(head) == 14  # Dari is read with the Persian words
    for line in lines:
        assert len(line) == len(head), line[0]
        assert all(cell.strip(" ,") for cell in line), line[0]
    names = [line[0] for line in lines]
    assert len(names) == len(set(names))
