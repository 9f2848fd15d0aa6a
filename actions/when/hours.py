"""An hour as it was named, and the times of day that it may mean: with a part of the day, counted from dawn."""

from __future__ import annotations

from dataclasses import dataclass

from actions.when.words import Words

HOUR = 60
HALF_DAY = 12 * HOUR
DAY = 24 * HOUR
DAWN = 6 * HOUR
# Said without the part of the day, an hour before this one is likelier to be one of the afternoon.
EARLIEST = 7 * HOUR
# From nine on an hour without the part of the day is one of the morning, also at the weekend, and so is a quarter to.
EARLY = (7 * HOUR, 8 * HOUR)
# Part of the day -> from and to, in minutes after midnight; `night` goes over it.
PARTS = {
    "dawn": (3 * HOUR, 8 * HOUR),
    "morning": (0, 12 * HOUR),
    "noon": (11 * HOUR, 15 * HOUR),
    "afternoon": (12 * HOUR, 19 * HOUR),
    "evening": (15 * HOUR, DAY + 1),
    "night": (18 * HOUR, 30 * HOUR),
    "am": (0, 12 * HOUR),
    "pm": (12 * HOUR, DAY),
}
# The same where hours are counted from dawn: "morning" starts with the first of them.
PARTS_FROM_DAWN = PARTS | {
    "dawn": (3 * HOUR, 7 * HOUR),
    "morning": (6 * HOUR, 12 * HOUR),
    "noon": (12 * HOUR, 16 * HOUR + 59),
    "evening": (15 * HOUR + 30, 20 * HOUR + 59),
}
# ... and where its evening has no word of its own beside it until midnight.
PARTS_OF_LATE_EVENINGS = PARTS_FROM_DAWN | {"evening": (17 * HOUR, DAY + 1)}


@dataclass(frozen=True)
class Hour:
    """What was said, in minutes after twelve o'clock, and where it stands.

    exact: as one writes 24-hour time. called: with the word for hour (saa, ሰዓት) before it.
    guessed: whether it may be a day of the month as well (Friday 10).
    """

    minutes: int
    exact: bool
    first: int
    last: int
    called: bool = False
    guessed: bool = False


def readings(hour: Hour, part: str | None, own: Words) -> list[int]:
    """The minutes after midnight that may be meant, likeliest first; 1440 and more is the next day."""
    from_dawn_perhaps = own.hours_from_dawn == "always" and hour.called
    if hour.exact and hour.minutes == DAY:
        return [DAY, 0]  # Midnight on Friday is the end of it, or its beginning
    if hour.minutes >= 13 * HOUR or hour.minutes < HOUR or (hour.exact and part is None and not from_dawn_perhaps):
        return [hour.minutes % DAY]
    western = [hour.minutes % HALF_DAY, hour.minutes % HALF_DAY + HALF_DAY]
    from_dawn = [(hour.minutes + DAWN) % DAY, (hour.minutes + DAWN + HALF_DAY) % DAY]
    if own.hours_from_dawn == "always":
        return _from_dawn(hour, part, western, from_dawn, own)
    inside = _inside(western, part, PARTS)
    if part == "morning" and own.hours_from_dawn == "morning" and hour.minutes < DAWN:
        return [hour.minutes + DAWN, *inside]
    if inside:
        return inside
    if part in ("afternoon", "evening"):
        return western[1:]
    return [hour.minutes] if EARLIEST <= hour.minutes < 13 * HOUR else [hour.minutes + HALF_DAY, hour.minutes]


def in_the_evening(hour: Hour, part: str | None, own: Words) -> list[int]:
    """The evening of an hour that is taken for the morning: of eight, not of 8:00 and not of eight in the morning."""
    if part is not None or hour.exact or own.hours_from_dawn == "always":
        return []
    return [hour.minutes + HALF_DAY] if hour.minutes in EARLY else []


def contradicts(hour: Hour, part: str | None) -> bool:
    """Fourteen in the morning: an hour that can be no other one, outside the part of the day that was named."""
    if part is None or hour.minutes < 13 * HOUR:
        return False
    first, last = PARTS[part]
    return not any(first <= hour.minutes + ahead < last + HOUR for ahead in (0, DAY))


def _from_dawn(hour: Hour, part: str | None, western: list[int], from_dawn: list[int], own: Words) -> list[int]:
    if part is not None:
        parts = PARTS_OF_LATE_EVENINGS if own.late_evening else PARTS_FROM_DAWN
        fitting = _inside(from_dawn, part, parts) or _inside(western, part, PARTS)
        if fitting:
            return fitting[:1]
    by_day = next(each for each in from_dawn if DAWN <= each < DAWN + HALF_DAY)
    if hour.exact:
        return [hour.minutes, by_day]
    usual = [hour.minutes] if EARLIEST <= hour.minutes < 13 * HOUR else [hour.minutes, hour.minutes + HALF_DAY]
    return list(dict.fromkeys([by_day, *usual]))


def _inside(minutes: list[int], part: str | None, parts: dict[str, tuple[int, int]]) -> list[int]:
    if part is None:
        return []
    first, last = parts[part]
    return [each + ahead for each in minutes for ahead in (0, DAY) if first <= each + ahead < last]
