"""What is not to be passed on or kept: CPR numbers, and ways to reach somebody. Read in the digits of any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

# A leap year: whether there was a 29 February is not ours to say.
_ANY_YEAR = 2000
_INSTEAD = 60
_CPR = re.compile(r"(?<!\d)(?=(\d\d)[./ ]?(\d\d)[./ ]?(\d\d)(\s?[-‐–—−]?\s?)(\d{4})(?!\d))")
# Telephone numbers have seven digits and more, however they are grouped.
_NUMBER = re.compile(r"\d(?:[\s./()‐–-]{0,3}\d){6,}")
_HOURS = re.compile(r"(?:[01]?\d|2[0-4])[.:][0-5]\d\s?[-‐–]\s?(?:[01]?\d|2[0-4])[.:][0-5]\d")
# Sizes of children's clothes, in centimetres: "110/116, 122/128" is no telephone number.
_SIZES = frozenset(range(50, 189, 6))
# Begins at the last character before the sign or the dot: a search from every earlier one takes seconds.
_ADDRESS = re.compile(
    r"[\w.+-]@[\w-]+\.\w|(?<!\w)@[a-z]\w{3}|https?://|www\.|\b(?:t|wa)\.me/|\w-*\.(?:com|dk|org|net|info)\b",
    re.IGNORECASE,
)


def has_cpr(text: str) -> bool:
    """Whether a CPR number (DDMMYY-XXXX, with or without the hyphen, of a day that exists) stands in the text."""
    return any(True for _ in _cpr_numbers(_folded(text)))


def without_cpr(text: str) -> str:
    """The text with `…` in the place of each CPR number, in Western digits."""
    folded = _folded(text)
    for start, end in sorted(_cpr_numbers(folded), reverse=True):
        folded = f"{folded[:start]}…{folded[end:]}"
    return folded


def as_written(text: str) -> str:
    """The text unchanged, but for CPR numbers."""
    return without_cpr(text) if has_cpr(text) else text


def has_number(text: str) -> bool:
    """Whether a telephone or CPR number stands in the text; sizes and hours are none."""
    folded = _folded(text)
    return has_cpr(text) or any(not _is_harmless(found.group()) for found in _NUMBER.finditer(folded))


def has_address(text: str) -> bool:
    """Whether an e-mail address, a @username or a link stands in the text."""
    return bool(_ADDRESS.search(_folded(text)))


def _folded(text: str) -> str:
    """Western digits, and without the invisible characters that could stand between them."""
    shown = (char for char in unicodedata.normalize("NFKC", text) if unicodedata.category(char) != "Cf")
    return "".join(str(unicodedata.decimal(char, char)) for char in shown)


def _cpr_numbers(folded: str) -> Iterator[tuple[int, int]]:
    """Where each begins and ends."""
    end_before = 0
    for found in _CPR.finditer(folded):
        day, month = int(found[1]), int(found[2])
        if found.start() >= end_before and _is_day(day, month):
            end_before = found.end(5)
            yield found.start(), end_before


def _is_day(day: int, month: int) -> bool:
    """Who has no CPR number yet is given one whose day is 60 more."""
    day -= _INSTEAD if day > _INSTEAD else 0
    try:
        date(_ANY_YEAR, month, day)
    except ValueError:
        return False
    return True


def _is_harmless(number: str) -> bool:
    if _HOURS.fullmatch(number):
        return True
    groups = re.findall(r"\d+", number)
    return max(map(len, groups)) == 3 and all(int(each) in _SIZES for each in groups)
