"""Texts go back into their files: only their words are others, order and comments stay as they are."""

from __future__ import annotations

import re
from collections.abc import Mapping

from fluent.syntax import FluentParser, ast

_STATE = re.compile(r"^# Checked by speakers: .*\n", re.M)
_INDENT = "    "


def with_texts(source: str, changed: Mapping[str, str]) -> str:
    """The file with these texts in it; ids that it does not have are passed over."""
    found = [
        (each.id.span.start, each.value.span.end, each.id.name)
        for each in FluentParser().parse(source).body
        if isinstance(each, ast.Message) and each.value and each.value.span and each.id.span
    ]
    for start, end, id in reversed(found):
        if id in changed:
            source = f"{source[:start]}{_as_written(id, changed[id])}{source[end:]}"
    return source


def with_state(source: str, two: int, one: int, every: int) -> str:
    """The file saying below its first line how many of its texts speakers have checked; nothing where it is none."""
    first, _, rest = _STATE.sub("", source, count=1).partition("\n")
    state = f"# Checked by speakers: {two} of {every} texts by two, {one} by one.\n" if two or one else ""
    return f"{first}\n{state}{rest}"


def _as_written(id: str, text: str) -> str:
    """Its first line beside its name, as people write them; an empty line has no indentation."""
    lines = [f"{_INDENT}{line}" if line else "" for line in text.split("\n")]
    return f"{id} = " + "\n".join(lines).removeprefix(_INDENT)
