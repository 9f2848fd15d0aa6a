"""What a letter says: what it is, when something has to happen, where, whom to call. Pure: lines in, a Letter out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from datetime import time as ClockTime

from actions.letters import bringing, choosing, doubts, kinds, moments, numbers, places, scams, senders
from actions.letters.learnt import Learnt
from actions.letters.lines import Line
from actions.letters.moments import Moment, What
from actions.letters.sheet import Sheet, sheet
from config.facts import Municipality


@dataclass(frozen=True)
class Letter:
    """What was understood. No CPR number is in any of it.

    kind: one of config/letters.yml, or "unknown"; sure: whether it is surely that.
    what, day, time: the moment that it is about, or None; day_sure: whether it may be shown without "maybe".
    other: a second moment, like the last day to say no to an appointment.
    place: the id of a place of the facts, or an address. phone: E.164. bring: ids of things.
    scam: whether it looks like a fake; its kind is unknown then, and its day and number are those of whoever wrote it.
    danish: whether it is in Danish; of one in another language only day, place, number and sender are looked for.
    written: the day on which it was written. weighed: whether its day was chosen by what was learnt, which looks at how
    sure the kind is. lines: what was read.
    """

    kind: str
    sure: bool = False
    what: What | None = None
    day: date | None = None
    time: ClockTime | None = None
    day_sure: bool = False
    other: Moment | None = None
    place: str | None = None
    phone: str | None = None
    sender: str | None = None
    bring: tuple[str, ...] = ()
    scam: bool = False
    danish: bool = True
    written: date | None = None
    weighed: bool = False
    lines: tuple[str, ...] = ()


def understand(lines: Sequence[Line], now: datetime, facts: Municipality, learnt: Learnt | None = None) -> Letter:
    """What the letter with these lines says, as seen at `now` (aware). Raises ValueError for a naive `now`.

    `learnt` helps the rules to tell its kind. Of what is no letter only the lines are known.
    """
    return understood(lines, now, facts, learnt) or Letter(kinds.UNKNOWN, lines=sheet(lines).raw)


def understood(
    lines: Sequence[Line], now: datetime, facts: Municipality, learnt: Learnt | None = None
) -> Letter | None:
    """The same; None where there are too few words for a letter."""
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    page = sheet(lines)
    if not kinds.is_letter(page):
        return None
    if not kinds.is_danish(page):
        return _read_foreign(page, now, facts, learnt)
    return _read(page, now, facts, learnt)


def _read(page: Sheet, now: datetime, facts: Municipality, learnt: Learnt | None, *, danish: bool = True) -> Letter:
    scam = scams.is_scam(page)
    likely = kinds.likely(page, learnt) if learnt else None
    kind = kinds.likeliest(likely) if likely else kinds.kind(page)
    kind = kinds.Kind(kinds.UNKNOWN, False) if scam else kind
    found = doubts.doubted(page, moments.moments(page, now))
    weighed = learnt is not None and learnt.days is not None
    if likely and learnt and weighed:
        chosen = choosing.by_weights(page, found, likely, learnt, scam=scam, danish=danish)
    else:
        chosen = choosing.by_rules(found, kind.name)
    first, second = chosen.first, chosen.other
    meeting = next((each for each in (first, second) if each is not None and each.what == "appointment"), None)
    return Letter(
        kind.name,
        kind.sure,
        first.what if first else None,
        first.day if first else None,
        first.time if first else None,
        first.sure if first else False,
        second,
        places.place(page, facts, meeting.at) if meeting else None,
        numbers.phone(page),
        senders.sender(page),
        bringing.bring(page),
        scam,
        written=found.written,
        weighed=weighed,
        lines=page.raw,
    )


def _read_foreign(page: Sheet, now: datetime, facts: Municipality, learnt: Learnt | None) -> Letter:
    """A letter in another language: its kind is never sure, and by the rules not known. The day of one in English may
    be sure, if its month is a name; in numbers nobody knows which is the month.
    """
    letter = _read(page, now, facts, learnt, danish=False)
    sure = letter.day_sure and moments.is_named(page, letter.day)
    kind = letter.kind if learnt else kinds.UNKNOWN
    return replace(letter, kind=kind, sure=False, day_sure=sure, weighed=False, other=None, bring=(), danish=False)
