"""What the buttons of appointments and classes carry."""

from __future__ import annotations

from datetime import datetime
from typing import get_args

from actions.appointments import whose
from actions.kernel import ROW, Value, anybodys, number, one_of
from store.appointments import About


def _is_day(local: str) -> bool:
    """Whether there is such a day, and such an hour of it where one is named."""
    try:
        datetime.strptime(local[:8], "%Y%m%d")  # noqa: DTZ007 - only whether there is such a day
    except ValueError:
        return False
    return len(local) == 8 or int(local[8:]) <= 23


_APPOINTMENT = number("appointment")
# By what the person is to the appointment.
MINE, MADE, SCANNED = (_APPOINTMENT.that(each) for each in (whose.persons, whose.makers, whose.scanners))
MY_MESSAGE = ROW.that(whose.readers)
CLASS, CLOSURE = number("class").that(anybodys), number("closure")
# Days of the years 2000 to 2099, as the municipality's clocks show them.
DAY = Value("local", r"20\d{6}", 8, _is_day)
HOUR = Value("local", r"20\d{8}", 10, _is_day)
ABOUT = one_of("about", get_args(About))
# What is left of 64 bytes beside the longest of the other values.
PLACE = Value("place", r"[a-z][a-z0-9_]{0,23}", 24)
SWITCH = one_of("switch", ("on", "off"))
LEAD = one_of("lead", ("evening", "morning", "hour"))
