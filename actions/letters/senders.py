"""Who has written a letter: the name in its head, or under "Med venlig hilsen"."""

from __future__ import annotations

import re
from functools import cache

from actions.letters import vocabulary
from actions.letters.kinds import is_title
from actions.letters.places import in_cell
from actions.letters.sheet import Cell, Sheet
from actions.letters.spelling import seen

# So many lines of the first page are its head, so many at the end or behind the greeting its foot.
HEAD, FOOT, LAST = 9, 6, 3
# A name is no sentence.
LONGEST_NAME, LONGEST_LINE = 7, 10
_LEAD = re.compile(r"^(?:Fra|Afs|Afsender|Velkommen til|Invitation fra)\b[.:]?\s*")
_TAIL = re.compile(r"\s*(?:[,;·•|–—]|\s-\s|\d{3,}|\b[Tt](?:lf|elefon)|CVR|[Ww]ww|@).*$")


def sender(sheet: Sheet) -> str | None:
    """The name: of a list, or as it stands in a line that names an organisation; None where neither is."""
    head = _head(sheet)
    foot, last = _foot(sheet), list(sheet.cells[-LAST:])
    for cells in (head, foot):
        if (name := _special(cells)) is not None:
            return name
    for cells in (head, foot):
        if (name := _known(cells)) is not None:
            return name
    return _special(last) or _known(last) or _first(sheet)


def _first(sheet: Sheet) -> str | None:
    """The first line of all, where it may be a name, and not that of whoever the letter is to."""
    if sheet.head < 2 or in_cell(sheet.cells[1]) or in_cell(sheet.cells[0]):
        return None
    raw = _TAIL.sub("", sheet.cells[0].raw).strip(" .:")
    is_name = 0 < len(raw.split()) <= LONGEST_NAME and raw[:1].isupper() and not any(map(str.isdigit, raw))
    return raw if is_name and not vocabulary.pattern("not_senders").search(seen(raw)[0]) and not is_title(raw) else None


def _head(sheet: Sheet) -> list[Cell]:
    """The first lines, above the text."""
    return list(sheet.cells[: min(sheet.head, HEAD)])


def _foot(sheet: Sheet) -> list[Cell]:
    """What stands behind the greeting."""
    greetings = vocabulary.pattern("greetings")
    for number, cell in reversed(list(enumerate(sheet.cells))):
        if greetings.search(cell.seen):
            return list(sheet.cells[number : number + 1 + FOOT])
    return []


def _special(cells: list[Cell]) -> str | None:
    """The first of its lines that is a known name and not that of all of a municipality, or an organisation's."""
    for cell in cells:
        name = _known([cell])
        if name is None:
            name = _organisation(cell)
        if (
            name is not None
            and name not in vocabulary.lists()["general_senders"]
            and len(cell.raw.split()) <= LONGEST_LINE
        ):
            return name
    return None


def _known(cells: list[Cell]) -> str | None:
    for name, pattern in _names().items():
        if any(pattern.search(cell.seen) for cell in cells if len(cell.raw.split()) <= LONGEST_LINE):
            return name
    return None


def _organisation(cell: Cell) -> str | None:
    raw = _TAIL.sub("", _LEAD.sub("", cell.raw)).strip(" .:")
    own = vocabulary.pattern("not_senders")
    if not 0 < len(raw.split()) <= LONGEST_NAME or not raw[:1].isupper() or own.search(seen(raw)[0]):
        return None
    return raw if vocabulary.pattern("organisations").search(vocabulary.mended(seen(raw)[0])) else None


@cache
def _names() -> dict[str, vocabulary.Pattern]:
    return {name: vocabulary.whole(vocabulary.one_of(terms)) for name, terms in vocabulary.lists()["senders"].items()}
