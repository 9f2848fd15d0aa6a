"""Where one is to come: a place of the facts, or the address beside words like "mødested"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from actions.letters import vocabulary
from actions.letters.sheet import STOP, Cell, Sheet, compared
from actions.letters.spelling import seen
from config.facts import Municipality, Place

# So far before an address the words that speak of it stand, in characters; each line and sentence between costs more.
FARTHEST, A_LINE, A_SENTENCE = 110, 15, 45
MOST = 40
_BARE = re.compile(r"\D*\d+")
_INSIDE = (
    r"(?:,?\s(?:(?:[Ii]ndgang|[Oo]pgang|(?:[Mm]øde)?[Ll]okale)\s[\w.]{1,5}(?<!\.)(?!\w)"
    r"|\d{1,2}\.\s?(?:sal|etage))){0,3}"
)
_TOWN = (
    r"(?:[\s,.]{1,3}(?:(?:st|\d{1,2})\.?\s?(?:sal|tv|th|mf)?\.?[\s,]{1,3})?"
    r"(?P<town>\d{4}\s[A-ZÆØÅ][\wæøåÆØÅ]+(?:\s[A-ZÆØÅ]\b)?))?"
)


@dataclass(frozen=True)
class Address:
    """An address as it was read: the road with its number, the postal code with its town where it stands beside."""

    road: str
    town: str | None
    cell: int
    start: int

    @property
    def text(self) -> str:
        return ", ".join(filter(None, (self.road, self.town)))


def place(sheet: Sheet, facts: Municipality, at: int) -> str | None:
    """The id of a place of the facts, or an address as it stands; None where no word speaks of a place to come to.

    `at`: where the appointment stands in the text; an address right behind it needs no such word.
    """
    near = [(cost, each) for each in addresses(sheet) if (cost := _cost(sheet, each, at)) is not None]
    if near:
        best = min(near, key=lambda each: each[0])[1]
        return _known(best.road, facts) or best.text
    return _named(sheet, facts)


def addresses(sheet: Sheet) -> list[Address]:
    """All roads with a number."""
    found: list[Address] = []
    for number, cell in enumerate(sheet.cells):
        following = sheet.cells[number + 1].raw if number + 1 < len(sheet.cells) else ""
        for match in _address().finditer(f"{cell.raw} {following}"):
            if match.start() >= len(cell.raw):
                break
            town = match["town"] or _town_below(sheet, number, match.end() >= len(cell.raw.rstrip(" ,.")))
            behind = len(compared(cell.raw[match.start("road") :]))
            found.append(Address(match["road"].strip(), town, number, sheet.starts[number] + len(cell.seen) - behind))
        if len(found) >= MOST:
            break
    return found


def _town_below(sheet: Sheet, number: int, at_the_end: bool) -> str | None:
    """The postal code and town in the next line."""
    if not at_the_end or number + 1 >= len(sheet.cells):
        return None
    match = re.match(r"\d{4}\s[A-ZÆØÅ]\w+(?:\s[A-ZÆØÅ]\b)?", sheet.cells[number + 1].raw)
    return match.group() if match else None


def _cost(sheet: Sheet, address: Address, at: int) -> float | None:
    """How far away the words are that speak of it as a place to come to; None where they are too far."""
    before = sheet.text[max(0, address.start - FARTHEST) : address.start]
    cues = list(vocabulary.pattern("places", "cues").finditer(before))
    if not cues:
        behind = address.start - at
        return FARTHEST + behind if 0 <= behind <= FARTHEST and STOP not in sheet.text[at : address.start] else None
    between = before[cues[-1].end() :]
    if vocabulary.pattern("places", "not").search(between):
        return None
    cost = len(between) + A_LINE * between.count("\n") + A_SENTENCE * between.count(STOP)
    return cost if cost <= FARTHEST else None


def _known(road: str, facts: Municipality) -> str | None:
    """A place of the facts with this road and number, also where a letter of it was misread."""
    numbered = _BARE.match(road)
    assert numbered, "a road has a number"
    own = vocabulary.mended(seen(numbered.group())[0])
    return next((each.id for each in facts.places if _is_numbered(each) and _alike(own, seen(each.address)[0])), None)


def _is_numbered(place: Place) -> bool:
    return any(map(str.isdigit, place.address))


def _alike(first: str, second: str) -> bool:
    """The same number, and roads that differ in one letter at most."""
    *road, number = first.split()
    *other, own = second.split()
    one, two = "".join(road), "".join(other)
    if number != own or abs(len(one) - len(two)) > 1:
        return False
    if len(one) == len(two):
        return sum(a != b for a, b in zip(one, two, strict=True)) <= 1
    short, long = sorted((one, two), key=len)
    return any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _named(sheet: Sheet, facts: Municipality) -> str | None:
    """A place of the facts by its name alone, right behind such a word."""
    for each in facts.places:
        for match in re.finditer(rf"(?<!\w){re.escape(seen(each.name)[0])}(?!\w)", sheet.text):
            before = sheet.text[max(0, match.start() - 30) : match.start()]
            if vocabulary.pattern("places", "cues").search(before) and STOP not in before:
                return each.id
    return None


def in_cell(cell: Cell) -> bool:
    """Whether an address stands in it."""
    return _address().search(cell.raw) is not None


@cache
def _address() -> re.Pattern[str]:
    roads = [str(road).strip("*") for road in vocabulary.lists()["places"]["roads"]]
    endings = "|".join(sorted({each for road in roads for each in (road, _worn(road))}, key=len, reverse=True))
    word = r"[A-ZÆØÅ][\w.'-]{0,30}"
    return re.compile(
        rf"(?<!\w)(?P<road>(?:{word}\s){{0,2}}{word}?(?:\s?(?:{endings}|{endings.title()}))\s\d{{1,3}}\s?[A-Z]?(?!\w){_INSIDE}){_TOWN}"
    )


def _worn(road: str) -> str:
    return road.replace("æ", "a").replace("å", "a").replace("é", "e")
