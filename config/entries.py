"""The messages of Fluent files, found without its parser, which takes a second a language and fifty times the room.

Each is parsed by whoever needs it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from sys import intern

# A message or term and all of its lines: those that are indented, empty, or close a bracket.
_ENTRY = re.compile(r"^(?P<id>-?[A-Za-z][\w-]*) *=.*(?:\n(?:[ }].*)?)*", re.MULTILINE | re.ASCII)


@dataclass(frozen=True, slots=True)
class Entry:
    """As it is written in its file."""

    file: str
    source: str


@cache
def entries(folder: Path) -> Mapping[str, Entry]:
    """Those of all files of a folder by their ids; a term's begins with `-`."""
    found: dict[str, Entry] = {}
    for path in sorted(folder.glob("*.ftl")):
        for entry in _ENTRY.finditer(path.read_text(encoding="utf-8")):
            found.setdefault(intern(entry["id"]), Entry(path.name, entry[0]))
    return found
