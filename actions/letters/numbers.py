"""The number to call. Eight digits are many things in a letter: CVR numbers, accounts, cases, customers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from actions.letters import vocabulary
from actions.letters.sheet import STOP, Sheet

COUNTRY = "+45"
# Danish telephone numbers begin with 2 and more; 8 digits, alone, in pairs or in fours, with the country or without.
_NUMBER = re.compile(
    r"(?<![\w+/-])(?<!\d[.,])(?:(?:\+|00)45[ .]?)?"
    r"(?P<digits>[2-9]\d(?:[ .\n]?\d\d){3}|[2-9]\d{3}[ .-]?\d{4}|[2-9]\d(?:-\d\d){3})"
    r"(?![\w/-])(?![.,]\d)(?!\s\d\d(?!\d))"
)
# So far before a number its label stands, and so far away the words that say to call it.
LABEL, FARTHEST = 28, 90
_DATE = re.compile(r"[0-3]\d[. -][01]\d[. -]20\d\d")
# How sure the line must have been read: a wrong number is somebody else's.
READ = 0.7
MOST = 40
BY_ITSELF = 0.5
A_LINE, A_SENTENCE, A_CHARACTER, BEHIND = 0.4, 0.8, 1 / 40, 0.7


@dataclass(frozen=True)
class Number:
    """`e164`: as it is dialled from anywhere."""

    e164: str
    start: int
    end: int


def phone(sheet: Sheet) -> str | None:
    """The number that the letter says to call, E.164; None where there is none that is surely one."""
    found = [(_score(sheet, number), -number.start, number.e164) for number in telephones(sheet)]
    best = max(found, default=None)
    return best[2] if best is not None and best[0] > 0 else None


def telephones(sheet: Sheet) -> list[Number]:
    """Numbers of eight digits that nothing calls otherwise, and that were read well."""
    found: list[Number] = []
    for match in _NUMBER.finditer(sheet.text):
        start, end = match.span()
        if not _is_called_otherwise(sheet.text, start, end) and _is_well_read(sheet, start, end):
            found.append(Number(COUNTRY + re.sub(r"\D", "", match["digits"]), start, end))
        if len(found) == MOST:
            break
    return found


def _is_well_read(sheet: Sheet, start: int, end: int) -> bool:
    return sheet.confidence(start, end) >= READ and not sheet.is_mended(start, end)


def _is_called_otherwise(text: str, start: int, end: int) -> bool:
    """Whether the last label before it is one of another number, or it is an amount."""
    before = text[max(0, start - LABEL) : start].rpartition("\n")[2]
    other = [match.end() for match in vocabulary.pattern("phones", "not").finditer(before)]
    cues = [match.end() for _, pattern in _cues() for match in pattern.finditer(before)]
    if max(other, default=-1) > max(cues, default=-1):
        return True
    if _DATE.fullmatch(text, start, end):
        return True
    return text[end : end + 4].strip().startswith("kr") or before.rstrip().endswith(("dk", "/", "+", "<", "*", "#"))


def _score(sheet: Sheet, number: Number) -> float:
    text = sheet.text
    best = 0.0
    before, after = text[max(0, number.start - FARTHEST) : number.start], text[number.end : number.end + FARTHEST // 2]
    for weight, pattern in _cues():
        for match in pattern.finditer(before):
            best = max(best, weight - _lost(before[match.end() :]))
        behind = pattern.search(after)
        if behind is not None:
            best = max(best, weight - BEHIND - _lost(after[: behind.start()]))
    cell = sheet.cells[sheet.cell_at(number.start)]
    return best + (BY_ITSELF if best == 0 and len(cell.raw) < LABEL else 0)


def _lost(between: str) -> float:
    return len(between) * A_CHARACTER + between.count("\n") * A_LINE + between.count(STOP) * A_SENTENCE


@cache
def _cues() -> list[tuple[float, vocabulary.Pattern]]:
    return vocabulary.weighted(vocabulary.lists()["phones"]["cues"])
