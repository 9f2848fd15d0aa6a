"""What takes the certainty of a day: a day said in words, several people's days, two times for one appointment."""

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
    in_words = vocabulary.pattern("doubts", "anywhere").search(sheet.text) is not None
    days = {moment.day for moment in found.moments if moment.what == "appointment"}
    moments = [
        replace(moment, sure=moment.sure and not in_words and not _is_of_several(moment, len(days), found.clock))
        for moment in found.moments
    ]
    return replace(found, moments=moments)


def _is_of_several(moment: Moment, days: int, clock: Clock) -> bool:
    """Whether an appointment is one of many, or has another time beside its own."""
    return moment.what == "appointment" and (days >= SEVERAL or clock.has_another(moment.at, moment.time))
