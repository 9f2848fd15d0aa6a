"""Days of the Gregorian and the Solar Hijri calendar."""

from __future__ import annotations

from datetime import date

from persiantools.jdatetime import JalaliDate

LAST_SOLAR_GUESS = 1700  # A year below is one of the Solar Hijri calendar.


def day_or_none(year: int, month: int, day: int, *, solar: bool = False) -> date | None:
    """None where there is no such day."""
    try:
        if solar or year < LAST_SOLAR_GUESS:
            found: date = JalaliDate(year, month, day).to_gregorian()
            return found
        return date(year, month, day)
    except ValueError:
        return None
