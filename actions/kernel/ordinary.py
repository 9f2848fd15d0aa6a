"""What has many digits and is no number of anybody: days and times, ages, sizes. In the digits that `shown` gives."""

from __future__ import annotations

import re

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
# Appointments are from 2020 to 2039. Whoever was born in such a year has their CPR number found all the same, unless
# it is written like a day and a time.
_YEAR = r"(?:20)?[23]\d"
_TO = r"\s?[-‐–—−]\s?"
_COMMA = r"[,،、፣]\s"
_TIME = r"(?:[01]?\d|2[0-4])[.:][0-5]\d"
_HOURS = rf"{_TIME}{_TO}(?:{_TIME}|\d{{1,2}}(?![.:]?\d))"
# Where a hyphen stands inside of a date, another one between two dates has a space on each side.
_SHORT = rf"{_DAY}[./]{_MONTH}\.?"
_LONG = rf"{_DAY}[./]{_MONTH}[./ -]\s?{_YEAR}"
_HYPHENED = rf"{_DAY}-{_MONTH}-{_YEAR}"
_DATE = rf"(?:{_LONG}|{_HYPHENED}|{_SHORT})"
_MOMENTS = (
    rf"(?:{_LONG}|{_SHORT}){_TO}(?:{_LONG}|{_SHORT})",
    rf"{_DAY}\.?{_TO}{_LONG}",
    rf"{_DAY}\s{_MONTH}\s{_YEAR}\s{_TIME}",
    rf"{_HYPHENED}\s[-‐–—−]\s{_HYPHENED}",
    rf"{_DATE}(?:{_COMMA}{_DATE})+",
    rf"(?:{_DATE}|{_DAY}-{_MONTH})[,،;]?\s(?:{_HOURS}|{_TIME})(?:[,،;/]?\s?{_HOURS})*",
    rf"{_HOURS}(?:(?:[,،;/]|\s)\s?{_HOURS})*",
    rf"{_TIME}(?:{_COMMA}{_TIME})+",
)
# No digit stands so near that the moment is a part of something longer.
_MOMENT = re.compile(rf"(?<!\d)(?<!\d[^\s\w])(?<!\d_)(?:{'|'.join(_MOMENTS)})(?!(?:[^\s\w]|_)?\d)")
_ONE_DATE = re.compile(rf"{_LONG}|{_HYPHENED}")
_BETWEEN_NUMBERS = re.compile(rf"{_COMMA}|\+")
_NUMBERS = re.compile(r"\d+")
_SMALL = r"[1-9]\d?(?:[/-][1-9]\d?)?"
_LIST = re.compile(rf"{_SMALL}(?:{_COMMA}{_SMALL})+")
# Of shoes, and of clothes for grown-ups.
_LARGEST = 50
# Of children's clothes, in centimetres.
_SIZES = frozenset(range(50, 189, 6))
_DIGITS_OF_A_SIZE = 3


def without_moments(seen: str) -> str:
    """The text with letters in the place of days and times, as long as it was: so they are near no other digits."""
    return _MOMENT.sub(lambda found: "x" * len(found.group()), seen)


def listed(written: str) -> list[str]:
    """The numbers of a list or a sum: "4.000, 14.000". Where each has one digit, or two, they may be one number."""
    sizes = set(map(len, _NUMBERS.findall(written)))
    return [written] if sizes in ({1}, {2}) else _BETWEEN_NUMBERS.split(written)


def is_list(written: str) -> bool:
    """Whether these are ages or sizes, the smallest first: "4, 7, 9, 12", "36/38, 40/42"."""
    if not _LIST.fullmatch(written):
        return False
    numbers = [int(each) for each in _NUMBERS.findall(written)]
    return numbers == sorted(set(numbers)) and numbers[-1] <= _LARGEST


def is_date(written: str) -> bool:
    """Whether this is one day, with its year, on which somebody may have an appointment."""
    return bool(_ONE_DATE.fullmatch(written))


def is_of_clothes(written: str) -> bool:
    """Whether these are sizes of children's clothes: "110/116, 122/128"."""
    numbers = _NUMBERS.findall(written)
    return max(map(len, numbers)) == _DIGITS_OF_A_SIZE and all(int(each) in _SIZES for each in numbers)
