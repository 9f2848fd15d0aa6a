"""What somebody types for a fact: a number, a room, a floor, an address, a name. Nothing is guessed."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from actions.facts import vocabulary
from actions.kernel import digits, private, wording
from config.facts import PHONE_PATTERN

LONGEST = 60
MOST_PHONES = 3
ROOM = "Lokale"
HIGHEST = 30
_PARTS = re.compile(r"[,;/\n]|\s(?:og|eller|and|or|et|ou|و|أو|یا|na|iyo|û|an|і|та|або)\s")
_ONE_PHONE = re.compile(r"(?:\+45|0045)?([\d\s.\-()]+)")
_PHONES_IN = re.compile(r"(?<![\d+])(?:(?:\+|00)45[\s.\-]?)?((?:\d[\s.\-]?){7}\d)(?!\d|[\s.\-]\d)")
_ADDRESS = re.compile(r"(?P<address>[^,]{2,60}),\s*(?:(?P<postal_code>\d{4})\s+)?(?P<city>[^\d,]{2,40})")
_MARKUP = re.compile(r"[<>{}\\]")


def phones(text: str) -> list[str] | None:
    """The telephone numbers, as the facts keep them; None where anything else stands in the text too."""
    found = [_phone(part) for part in _PARTS.split(digits.shown(text).strip())]
    known = [each for each in found if each is not None]
    return known if len(known) == len(found) and len(known) <= MOST_PHONES else None


def phones_in(text: str) -> list[str]:
    """The Danish telephone numbers among other words."""
    return list(dict.fromkeys(f"+45{re.sub(r'[^0-9]', '', each)}" for each in _PHONES_IN.findall(digits.shown(text))))


def room(text: str) -> str | None:
    """The room, as it stands on the door: "Lokale 5". None for what is no name of one."""
    line = plain(text, 40)
    if line is None:
        return None
    return room_in(line) or (f"{ROOM} {line}" if re.fullmatch(r"\d{1,4}\w?", line) else line)


def room_in(text: str) -> str | None:
    """The room among other words."""
    found = _room().search(wording.bare(digits.shown(text)))
    return f"{ROOM} {found['number'].upper()}" if found else None


def floor_in(text: str) -> int | None:
    """The floor among other words: "2. sal", "etage 2"; or a number alone."""
    said = wording.bare(digits.shown(text))
    found = _floor().search(said) or re.fullmatch(r"(?P<before>\d{1,2})(?P<after>)", said)
    number = int(found["before"] or found["after"]) if found else None
    return number if number is not None and number <= HIGHEST else None


def address(text: str) -> dict[str, str | None] | None:
    """`address`, `postal_code` and `city` of "Kasernevej 20, 4700 Næstved"; None for anything else."""
    line = plain(digits.shown(text), 120, digits_too=True)
    found = _ADDRESS.fullmatch(line) if line else None
    if found is None or private.has_number(found["address"]) or private.has_number(found["city"]):
        return None
    return {name: value.strip() if value else None for name, value in found.groupdict().items()}


def plain(text: str, longest: int = LONGEST, *, digits_too: bool = False) -> str | None:
    """A name as one line, without signs that nobody sees.

    None for one with marks of HTML or the like, with a way to reach somebody (a link, an address, a telephone number,
    which only may be with `digits_too`), with a word of letters of several scripts that look alike, without a letter or
    digit, or too long. What stands in the name of the municipality is read by everybody.
    """
    line = " ".join(_seen(text).split())
    if not 1 <= len(line) <= longest or _MARKUP.search(line) or not any(map(str.isalnum, line)):
        return None
    if private.has_address(line) or (private.has_number(line) and not digits_too) or any(map(_is_mixed, line.split())):
        return None
    return line


def _seen(text: str) -> str:
    """Without control signs and those that turn the direction of what follows."""
    one = unicodedata.normalize("NFC", text)
    return "".join(c for c in one if c.isspace() or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))


def _is_mixed(word: str) -> bool:
    """Whether Latin letters stand beside Cyrillic or Greek ones, many of which look the same."""
    scripts = {unicodedata.name(c, "").partition(" ")[0] for c in word if c.isalpha()}
    return len(scripts & {"LATIN", "CYRILLIC", "GREEK"}) > 1


def _phone(text: str) -> str | None:
    found = _ONE_PHONE.fullmatch(text.strip())
    if found is None:
        return None
    bare = re.sub(r"[^0-9]", "", found[1])
    number = f"+45{bare}" if len(bare) == 8 else bare
    return number if re.match(PHONE_PATTERN, number) else None


@cache
def _room() -> re.Pattern[str]:
    return re.compile(rf"{vocabulary.pattern('room')}\s+(?P<number>\d{{1,4}}[a-z]?|[a-z])(?!\w)")


@cache
def _floor() -> re.Pattern[str]:
    word = vocabulary.pattern("floor")
    number = r"\d{1,2}"
    return re.compile(
        rf"(?<!\w)(?P<before>{number})(?:st|nd|rd|th|e|er|ère)?\s+{word}|{word}\s+(?P<after>{number})(?!\w)"
    )
