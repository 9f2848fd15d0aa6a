"""What takes the certainty of a day: one said in words, a cancellation, days of several people, two times for one."""

from __future__ import annotations

from dataclasses import replace

from actions.letters import vocabulary
from actions.letters.moments import Found, Moment
from actions.letters.sheet import Sheet

# From so many days of appointments on, they are those of several people, or of one who has to come again.
SEVERAL = 3


def doubted(sheet: Sheet, found: Found) -> Found:
    """The moments of a letter, none of them sure where something else in it may be what they are about."""
    doubtful = is_doubtful(sheet)
    moments = [
        replace(moment, sure=moment.sure and not doubtful and not is_of_several(moment, found))
        for moment in found.moments
    ]
    return replace(found, moments=moments)


def is_doubtful(sheet: Sheet) -> bool:
    """Whether it has words beside which no day is certain."""
    return _says(sheet, "anywhere") or (_says(sheet, "cancelled") and not _says(sheet, "instead"))


def is_of_several(moment: Moment, found: Found) -> bool:
    """Whether an appointment is one of many, or has another time beside its own."""
    days = {each.day for each in found.moments if each.what == "appointment"}
    return moment.what == "appointment" and (len(days) >= SEVERAL or found.clock.has_another(moment.at, moment.time))


def _says(sheet: Sheet, name: str) -> bool:
    return vocabulary.pattern("doubts", name).search(sheet.text) is not None
