"""What the buttons of texts carry."""

from __future__ import annotations

from functools import cache
from zlib import crc32

from actions.kernel import Turn, Value, anybodys, number, one_of
from config import texts as config
from config.languages import LANGUAGES, SOURCE_LANGUAGE
from store import readers, texts

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LENGTH = 5
# Of how many texts of an answer it is counted that somebody does not understand them.
MOST = 5
LANGUAGE = one_of("language", tuple(LANGUAGES))
TEXTS = Value("texts", rf"([0-9a-z]{{{_LENGTH}}}){{1,{MOST}}}", _LENGTH * MOST)


async def given(turn: Turn) -> list[str]:
    """The languages that the person was given to read, and so may check."""
    found = await readers.languages_of(turn.session, turn.person.id, given=True)
    return [language for language in LANGUAGES if language in found]


async def reads(turn: Turn, row: int) -> bool:
    """Whoever was given to read the language of the wording."""
    found = await texts.get(turn.session, row)
    return found is not None and found.language in await given(turn)


WORDING = number("wording").that(reads)
# For staff, who read it in Danish.
ANY = number("wording").that(anybodys)


def code(id: str) -> str:
    """Five letters or digits that stand for a text, the same for ever; a test goes through all texts."""
    number = crc32(id.encode()) % len(_DIGITS) ** _LENGTH
    return "".join(_DIGITS[number // len(_DIGITS) ** place % len(_DIGITS)] for place in reversed(range(_LENGTH)))


def coded(text: str) -> list[str]:
    """The texts that such a button is about. Those that are no more are left out."""
    each = (text[at : at + _LENGTH] for at in range(0, len(text), _LENGTH))
    return [_codes()[one] for one in each if one in _codes()]


@cache
def _codes() -> dict[str, str]:
    return {code(id): id for id in config.sources(SOURCE_LANGUAGE)}
