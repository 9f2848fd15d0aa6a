"""The messages are found in their files without Fluent's parser, which reads one when it is first said."""

from __future__ import annotations

import pytest
from fluent.syntax import FluentParser, ast

from config.languages import LANGUAGES
from config.settings import LOCALES
from rendering import locales


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_message_is_found_as_the_parser_finds_it(language: str) -> None:
    paths = (*sorted((LOCALES / language).glob("*.ftl")), *sorted((locales.DESK_LOCALES / language).glob("*.ftl")))
    parser, found = FluentParser(with_spans=False), locales.sources(language)
    wanted: dict[str, ast.EntryType] = {}
    for path in paths:
        for entry in parser.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message | ast.Term):
                entry.comment = None
                wanted.setdefault(f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name, entry)
    assert found.keys() == wanted.keys()
    for id, source in found.items():
        [entry] = parser.parse(source).body
        assert entry.equals(wanted[id]), id
