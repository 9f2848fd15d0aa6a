"""Letters that want money or secrets that nobody real asks for in a letter: gift cards, a private account, a link."""

from __future__ import annotations

import re
from functools import cache

from actions.letters import vocabulary
from actions.letters.sheet import STOP, Sheet

# In points.
ENOUGH, STRONG, A_LINK, REAL = 3.0, 3.0, 1.5, 1.5
_LINK = re.compile(
    r"(?:https?\s?:\s?/\s?/\s?|www\s?\.\s?)?(?<![\w@.-])((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,8})(?![\w@])(?:/\S*)?", re.I
)
_MAIL = re.compile(r"[\w.+-]{1,60}@((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,8})(?![\w@])", re.I)
# So many characters of a sentence are looked at for a word that says never.
BESIDE = 120


def is_scam(sheet: Sheet) -> bool:
    """Whether there is enough in it of what only fake letters say; a bill of somebody whose bills are real is none."""
    own = vocabulary.lists()["scams"]
    points = STRONG * sum(_says(sheet.text, pattern) for pattern in _strong())
    weak = sum(weight * _says(sheet.text, pattern) for weight, pattern in _weak())
    weak += A_LINK * _has_strange_link(sheet, own)
    if points == 0 and _is_real(sheet.text):
        weak -= REAL
    return points + weak >= ENOUGH


def _says(text: str, pattern: vocabulary.Pattern) -> bool:
    """Whether it stands there, in a sentence that does not warn of it."""
    return any(not _warns(text, match.start(), match.end()) for match in pattern.finditer(text))


def _warns(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - BESIDE) : start].rpartition(STOP)[2]
    after = text[end : end + BESIDE // 3].partition(STOP)[0]
    return vocabulary.pattern("scams", "never").search(f"{before} {text[start:end]} {after}") is not None


def _has_strange_link(sheet: Sheet, own: dict[str, list[str]]) -> bool:
    """An address on the web that does not end as those of Danish authorities do."""
    for line in sheet.raw:
        for match in _LINK.finditer(line):
            name = match.group(1).lower()
            if name.endswith(tuple(own["trusted"])) and not _is_borrowed(name, own):
                continue
            if name.endswith(tuple(own["domain"])) or _is_borrowed(name, own) or _plays_danish(name):
                return True
        if any(_plays_danish(match.group(1).lower()) for match in _MAIL.finditer(line)):
            return True
    return False


def _plays_danish(name: str) -> bool:
    """Whether an address has "dk" in its name and is in no Danish domain: pn-toldservice-dk.com, told.dk-id.net."""
    return "dk" in re.split(r"[.-]", name) and not name.endswith(".dk")


def _is_borrowed(name: str, own: dict[str, list[str]]) -> bool:
    """Whether an address has the name of an authority in it, and is not the authority's."""
    known = any(each in name for each in ("mitid", "skat.", "borger", "postnord", "nemkonto", "e-boks"))
    return known and not any(name == each or name.endswith(f".{each}") for each in own["trusted"] if each != "dk")


def _is_real(text: str) -> bool:
    return all(vocabulary.pattern("scams", name).search(text) for name in ("creditors", "usual"))


@cache
def _strong() -> list[vocabulary.Pattern]:
    return [vocabulary.whole(vocabulary.one_of(terms)) for terms in vocabulary.lists()["scams"]["strong"]]


@cache
def _weak() -> list[tuple[float, vocabulary.Pattern]]:
    table = vocabulary.lists()["scams"]["weak"]
    return [(float(weight), vocabulary.whole(vocabulary.one_of(terms))) for weight in table for terms in table[weight]]
