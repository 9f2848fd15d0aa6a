"""Cuts a text in HTML into pieces that Telegram takes: what somebody wrote is never lost for being long."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

# Telegram counts the UTF-16 units of what is read: tags do not count, `&lt;` is one, most emoji are two.
MOST_UNITS = 4096
_TAG = re.compile(r"<(/?)(\w+)>")
# A tag, an escaped sign, or a letter: nothing of it can be cut.
_ATOM = re.compile(r"</?\w+>|&\w+;|&#\d+;|.", re.DOTALL)
# A piece ends behind a line or a word where there is one in its last part.
_BREAKS = ("\n", " ")
_LAST_PART = 500


def split(text: str, most: int = MOST_UNITS) -> list[str]:
    """Pieces of at most `most` units in the order in which they are read. What is bold at a cut is bold behind it."""
    pieces = []
    open_tags: list[str] = []
    for piece in _cut(_ATOM.findall(text), most):
        opened = "".join(f"<{tag}>" for tag in open_tags)
        for tag in piece:
            _follow(tag, open_tags)
        closed = "".join(f"</{tag}>" for tag in reversed(open_tags))
        pieces.append(f"{opened}{''.join(piece)}{closed}")
    return [piece for piece in pieces if units(piece)] or [""]


def units(text: str) -> int:
    """How long Telegram says that a text in HTML is."""
    return len(html.unescape(_TAG.sub("", text)).encode("utf-16-le")) // 2


def _cut(atoms: list[str], most: int) -> Iterator[list[str]]:
    start = at = size = 0
    while at < len(atoms):
        size += units(atoms[at])
        if size > most:
            end = _break(atoms, max(start + 1, at - _LAST_PART), at)
            yield atoms[start:end]
            start = at = end
            size = 0
            continue
        at += 1
    yield atoms[start:]


def _break(atoms: list[str], first: int, last: int) -> int:
    """Behind the last end of a line between the two, or else of a word, or else where it has to be."""
    for sign in _BREAKS:
        found = next((at for at in range(last - 1, first - 1, -1) if atoms[at] == sign), None)
        if found is not None:
            return found + 1
    return last


def _follow(atom: str, open_tags: list[str]) -> None:
    tag = _TAG.fullmatch(atom)
    if tag is None:
        return
    if not tag[1]:
        open_tags.append(tag[2])
    elif tag[2] in open_tags:
        open_tags.remove(tag[2])
