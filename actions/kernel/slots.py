"""What stands in the slots of a message: a name, a number, a day. Nothing here is in any language."""

from __future__ import annotations

from datetime import date, time
from typing import Literal

from pydantic import BaseModel, ConfigDict


class Part(BaseModel):
    # What a person wrote may stand in it, and an error may stand in a log.
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Fact(Part):
    """Shown as it stands: a name, an address, a number."""

    type: Literal["fact"] = "fact"
    text: str


class Phone(Part):
    """E.164 or a short number; shown in groups of two."""

    type: Literal["phone"] = "phone"
    number: str


class Day(Part):
    """A date, shown with weekday and year."""

    type: Literal["day"] = "day"
    day: date


class Clock(Part):
    """A wall-clock time, shown as 12:30."""

    type: Literal["clock"] = "clock"
    time: time


class Weekdays(Part):
    """Days of the week, Monday is 0: shown as a range where they follow each other."""

    type: Literal["weekdays"] = "weekdays"
    days: tuple[int, ...]


class Country(Part):
    """An ISO 3166 code, shown as the country's name."""

    type: Literal["country"] = "country"
    code: str


class LanguageName(Part):
    """A language's own name."""

    type: Literal["language"] = "language"
    code: str


class Prose(Part):
    """What somebody has written, with its lines."""

    type: Literal["prose"] = "prose"
    text: str
