"""What is not to be passed on or kept: CPR numbers, and ways to reach somebody. Read in the digits of any script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from actions.kernel.addresses import has_address
from actions.kernel.digits import Chain, chains, in_text, shown
from actions.kernel.ordinary import is_date, is_list, is_of_clothes, listed, without_moments

__all__ = ["as_written", "has_address", "has_cpr", "has_number", "without_cpr", "without_day", "without_serial"]

# A leap year: whether there was a 29 February is not ours to say.
_YEAR = [date(2000, 1, 1) + timedelta(days=number) for number in range(366)]
# Whoever has no CPR number yet is given one whose day is 60 more.
_DAYS = frozenset(f"{day.day + more:02}{day.month:02}" for day in _YEAR for more in (0, 60))
_CENTURIES = ("18", "19", "20")
# DDMMYYYY and DDMMYY, and the four digits behind it.
_LONG, _SHORT = 8, 6
_SERIAL = 4
# Telephone numbers have seven digits and more, however they are grouped.
_FEWEST_DIGITS = 7
# What may stand around the halves of a number that comes in two messages.
_MOST_AROUND = 3


def has_cpr(text: str) -> bool:
    """Whether a CPR number stands in the text: a day that exists (DDMMYY or DDMMYYYY) and four digits.

    It is found in any grouping where it stands apart from other digits. Among other digits it is found where the day
    is written as a date, and the four digits without a gap.
    """
    return any(True for _ in _cpr_numbers(shown(text)))


def without_cpr(text: str) -> str:
    """The text with `…` in the place of each CPR number."""
    return _without(text, _cpr_numbers(shown(text)))


def as_written(text: str) -> str:
    """The text unchanged, but for CPR numbers."""
    return without_cpr(text)


def has_number(text: str) -> bool:
    """Whether a telephone or CPR number stands in the text; days, times, ages and sizes are none."""
    return any(_is_long(chain) or _in_chain(chain) for chain in _numbers(shown(text)))


def without_day(text: str) -> str | None:
    """The text without the day of a CPR number at its end, whose four digits may come in the next message; or None.

    A day on which somebody may have an appointment, with dots or the like ("12.11.2026"), is none.
    """
    seen = shown(text)
    last = next(reversed(list(_numbers(seen))), None)
    if last is None or _is_far(seen[last.at[-1] + 1 :]):
        return None
    end = len(last.digits)
    first = next((end - size for size in (_LONG, _SHORT) if _is_day_at_end(last, end - size)), None)
    return None if first is None else _without(text, [_span(last, first, end)])


def without_serial(text: str) -> str | None:
    """The text without the four digits that it begins with; None where it begins with none, or with more of them."""
    seen = shown(text)
    first = next(_numbers(seen), None)
    if first is None or _is_far(seen[: first.start]):
        return None
    if len(first.digits) < _SERIAL or not first.is_even(0, _SERIAL) or not first.stands_apart(0, _SERIAL):
        return None
    behind = first.gap(_SERIAL)
    # "2026-12-05" begins with a year.
    return None if behind and not behind[-1].isspace() else _without(text, [_span(first, 0, _SERIAL)])


def _numbers(seen: str) -> Iterator[Chain]:
    return chains(without_moments(seen))


def _is_long(chain: Chain) -> bool:
    return len(chain.digits) >= _FEWEST_DIGITS and any(map(_is_telephone, listed(chain.text)))


def _is_telephone(written: str) -> bool:
    if sum(map(str.isdigit, written)) < _FEWEST_DIGITS:
        return False
    return not (is_list(written) or is_date(written) or is_of_clothes(written))


def _cpr_numbers(seen: str) -> Iterator[tuple[int, int]]:
    """Where each begins and ends."""
    for chain in _numbers(seen):
        yield from _in_chain(chain)


def _in_chain(chain: Chain) -> list[tuple[int, int]]:
    """Where each begins and ends, the first one first. What is written as one is surer than what only stands apart."""
    taken: dict[int, int] = {}
    used = bytearray(len(chain.digits))
    for is_cpr in (_is_written_as_one, _is_apart):
        for first in range(len(chain.digits) - _SHORT - _SERIAL + 1):
            for end in (first + _LONG + _SERIAL, first + _SHORT + _SERIAL):
                if _may_be_cpr(chain, first, end) and not any(used[first:end]) and is_cpr(chain, first, end):
                    taken[first] = end
                    used[first:end] = b"\1" * (end - first)
    return [_span(chain, first, _longer(chain, used, first, end)) for first, end in sorted(taken.items())]


def _longer(chain: Chain, used: bytearray, first: int, end: int) -> int:
    """Where the same number ends if it has a year of four digits: "0101200000 00" is no shorter one with two digits."""
    longer = first + _LONG + _SERIAL
    fits = end < longer and _may_be_cpr(chain, first, longer) and not any(used[end:longer])
    return longer if fits and _is_apart(chain, first, longer) else end


def _may_be_cpr(chain: Chain, first: int, end: int) -> bool:
    """Whether a day begins at `first`, and no other number is cut through."""
    is_in = end <= len(chain.digits)
    return is_in and _is_day(chain, first, end - first - _SERIAL) and chain.is_cut(first, end)


def _is_written_as_one(chain: Chain, first: int, end: int) -> bool:
    """A date, and four digits with nothing between them. A telephone number of another country may look so too."""
    serial = end - _SERIAL
    if any(chain.width(number) for number in range(serial + 1, end)) or not _is_date(chain, first, serial - first):
        return False
    return first > 0 or not chain.is_abroad or serial - first == _SHORT


def _is_apart(chain: Chain, first: int, end: int) -> bool:
    """Any grouping; but a list of ages, or a telephone number of another country, may have a day at its beginning."""
    return chain.stands_apart(first, end) and not is_list(chain.text) and not (first == 0 and chain.is_abroad)


def _is_day(chain: Chain, first: int, size: int) -> bool:
    """Whether these digits are a day: `size` is 8 with a year of four digits, and 6 with one of two."""
    if chain.digits[first : first + 4] not in _DAYS:
        return False
    return size == _SHORT or chain.digits[first + 4 : first + 6] in _CENTURIES


def _is_date(chain: Chain, first: int, size: int) -> bool:
    """Whether nothing stands inside of day, month and year, and the same between them: 01.01.90, 010190, 0101 90."""
    if any(chain.width(first + number) for number in range(1, size) if number not in (2, 4)):
        return False
    after_day, after_month = chain.gap(first + 2), chain.gap(first + 4)
    return after_day == after_month or (size == _SHORT and not after_day)


def _is_day_at_end(chain: Chain, first: int) -> bool:
    end = len(chain.digits)
    size = end - first
    if first < 0 or not _is_day(chain, first, size) or not chain.stands_apart(first, end):
        return False
    if not (_is_date(chain, first, size) or chain.is_even(first, end)):
        return False
    return not is_date(chain.text[chain.at[first] - chain.start :])


def _span(chain: Chain, first: int, end: int) -> tuple[int, int]:
    return chain.at[first], chain.at[end - 1] + 1


def _is_far(between: str) -> bool:
    """Whether letters, or many signs, stand between a number and the end of the message."""
    return len(between) > _MOST_AROUND or any(char.isalnum() for char in between)


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for start, end in reversed(list(in_text(text, spans))):
        text = f"{text[:start]}…{text[end:]}"
    return text
