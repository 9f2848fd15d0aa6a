"""What takes the certainty of a day: one said in words, a cancellation, days of several people, two times for one."""

from __future__ import annotations

from dataclasses import replace

from actions.letters import vocabulary
from actions.letters.clock import Clock
from actions.letters.moments import Found, Moment
from actions.letters.sheet import Sheet

# From so many days of appointments on, they are those of several people, or of one who has to come again.
SEVERAL = 3


def doubted(sheet: Sheet, found: Found) -> Found:
    """The moments of a letter, none of them sure where something else in it may be what they are about."""
    doubtful = _says(sheet, "anywhere") or (_says(sheet, "cancelled") and not _says(sheet, "instead"))
    days = {moment.day for moment in found.moments if moment.what == "appointment"}
    moments = [
        replace(moment, sure=moment.sure and not doubtful and not _is_of_several(moment, len(days), found.clock))
        for moment in found.moments
    ]
    return replace(found, moments=moments)


def _says(sheet: Sheet, name: str) -> bool:
    return vocabulary.pattern("doubts", name).search(sheet.text) is not None


def _is_of_several(moment: Moment, days: int, clock: Clock) -> bool:
    """Whether an appointment is one of many, or has another time beside its own."""
    return moment.what == "appointment" and (days >= SEVERAL or clock.has_another(moment.at, moment.time))
