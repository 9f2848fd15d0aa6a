"""What of an update can be kept and passed on: any JSON may stand in one."""

from __future__ import annotations

# What a database has room for. Telegram's numbers have 52 bits.
LARGEST = 2**63 - 1
MOST_DEGREES = 180


def can_be(value: object) -> bool:
    """Whether it is a number that can be kept, a text that can be written, or degrees on the map."""
    match value:
        case int():
            return -LARGEST <= value <= LARGEST
        case float():
            return abs(value) <= MOST_DEGREES
        case str():
            return "\0" not in value and not any(map(_is_half_a_sign, value))
    return True


def _is_half_a_sign(char: str) -> bool:
    """One of the two halves in which some programs write a sign; alone it is none."""
    return "\ud800" <= char <= "\udfff"
