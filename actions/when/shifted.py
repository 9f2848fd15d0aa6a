"""Words that take a moment away from what was read: the day before Friday, one hour later, not tomorrow, Easter Monday.

None of them is reckoned with. What they stand beside is not what is meant, so that it must not come out.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from actions.when.line import Line
from actions.when.tokens import JOINTS
from actions.when.words import Doubt, Words

DAYS = ("weekday", "short_weekday", "month", "solar_month", "offset", "iso", "full", "slash", "ordinal", "day_word")
DATES = ("month", "solar_month", "offset", "iso", "full", "slash", "closed")
# They say which one of several, and were read where that is known; and how near a day they stand.
WHICH = {"next": 1, "coming": 1, "past_day": 2, "last_of": 2, "week_later": 2, "fortnight_later": 2}
NEAR = 2
LONG = ("day", "week", "month")
WEEK = timedelta(weeks=1)


def shifted(line: Line, own: Words, named: Sequence[date], today: date) -> Doubt | None:
    """What is not as it was read: the day, the time of day, or neither. `named`: the days that were read."""
    if (
        _is_over(line, named, today)
        or _is_feast(line)
        or _is_another_year(line)
        or _is_another_week(line, named, today)
        or _is_counted_from(line)
    ):
        return "day"
    doubts = {_shift(line, at, own) or _which(line, at) for at in range(len(line))}
    return next((each for each in ("day", "time") if each in doubts), None)


def denied(line: Line, own: Words, *, several: bool) -> Doubt | None:
    """Not tomorrow, any day but Friday, or any other: what was read is just what is not meant, or half of it.

    several: whether what stands behind "or" was read as well.
    """
    for at, token in enumerate(line.tokens):
        against = "denied" in token.behind or (own.denied_behind and "denied" in token.ahead)
        if line.used(at) and (against or ("either" in token.ahead and not several) or _is_other_than_unread(line, at)):
            return _kind(line, at)
    return None


def _is_other_than_unread(line: Line, at: int) -> bool:
    """On ... or Monday, at ... or ten: what stands before "or" may be a day or an hour that nobody has read."""
    token, before = line.tokens[at], at - 1
    while line.within(before) and not line.tokens[before].means.keys().isdisjoint((*JOINTS, "either")):
        before -= 1
    starts = line.tokens[at].means.keys() & {*DAYS, "time", "dot", "number", "clock"}
    return "either" in token.behind and bool(starts) and not line.used(before)


def _is_over(line: Line, named: Sequence[date], today: date) -> bool:
    """Last Monday beside a day to come: whose the hour is nobody knows."""
    return line.was_used("past_day") and any(day < today for day in named) and any(day >= today for day in named)


def _is_feast(line: Line) -> bool:
    """Good Friday, Easter Monday; not Christmas Eve with its date."""
    return line.has_left("feast") and line.was_used("weekday", "day_word", "ordinal") and not line.was_used(*DATES)


def _is_another_year(line: Line) -> bool:
    if line.has_left("other_year", "whole_year") and line.was_used("past_day", "last_of"):
        return True  # "The last Monday of that year", where the last one before today was read
    return line.has_left("other_year") and line.was_used("month", "solar_month", "slash", "closed", "ordinal")


def _is_another_week(line: Line, named: Sequence[date], today: date) -> bool:
    """Next week, next month, where none of the days is in it, whichever day a week starts with."""
    monday = today - timedelta(days=today.weekday()) + WEEK
    if line.has_left("fortnight_later") and line.was_used("weekday"):
        return True
    if line.has_left("next_week") and named:
        return not any(monday - timedelta(days=2) <= day <= monday + WEEK for day in named)
    month = today.year * 12 + today.month + 1
    return line.has_left("next_month") and bool(named) and all(day.year * 12 + day.month != month for day in named)


def _is_counted_from(line: Line) -> bool:
    """Two days after Friday, where "after" is also what is said for "in two days"."""
    used = [at for at in range(len(line)) if line.used(at) and {"after", "shift"} <= line.tokens[at].means.keys()]
    units = [near for at in used for near in range(at - 2, at + 3) if line.within(near)]
    return line.was_used("weekday") and any(line.tokens[near].means.get("unit") == "day" for near in units)


def _shift(line: Line, at: int, own: Words) -> Doubt | None:
    """Before Friday, an hour later; not an hour before the bus, which says when to be reminded."""
    token = line.tokens[at]
    if _is_amount(line, at) and _is_moved(line, at) and not _is_read(line, at):
        return "day" if token.means.get("unit") in LONG or str(token.means.get("duration"))[-1] in "DW" else "time"
    if "moved" in token.behind and line.used(at) and "since" in token.means:
        return "time"  # Moved from nine to ten
    beside = "shift" in token.behind or (own.shift_behind and "shift" in token.ahead)
    if not beside or not line.used(at) or _is_read(line, at) or _only_after(line, at):
        return None
    return _kind(line, at)


def _is_moved(line: Line, at: int) -> bool:
    """One hour later, put off by an hour: the word stands no more than one other away."""
    near = [other for other in range(at - NEAR, at + NEAR + 1) if line.within(other)]
    tokens = [line.tokens[other] for other in near]
    return any("moved" in token.means.keys() | token.behind | token.ahead for token in tokens)


def _is_amount(line: Line, at: int) -> bool:
    return not line.tokens[at].means.keys().isdisjoint(("unit", "duration"))


def _is_read(line: Line, at: int) -> bool:
    """Whether the word that shifts was read as another one: in two hours, ten after nine."""
    for step in (-1, 1):
        near = at + step
        while line.within(near) and not line.tokens[near].means.keys().isdisjoint((*JOINTS, "number")):
            near += step
        if line.within(near) and not {"shift", "moved"}.isdisjoint(line.tokens[near].means) and line.used(near):
            return True
    return False


def _only_after(line: Line, at: int) -> bool:
    """Arabic "tomorrow after nine" is at nine; an hour after nine is not."""
    near = at - 1
    while line.within(near) and not line.tokens[near].means.keys().isdisjoint(JOINTS):
        near -= 1
    after = line.has(near, "after") and _kind(line, at) == "time"
    return after and not (line.within(near - 1) and (_is_amount(line, near - 1) or line.has(near - 1, "number")))


def _which(line: Line, at: int) -> Doubt | None:
    """Next, last, after next: nobody has read it, and it stands by a day that was read."""
    far = max((far for kind, far in WHICH.items() if line.has(at, kind)), default=0)
    near = [other for other in range(at - far, at + far + 1) if other != at and line.used(other)]
    return "day" if any(not line.tokens[other].means.keys().isdisjoint((*DAYS, *WHICH)) for other in near) else None


def _kind(line: Line, at: int) -> Doubt:
    return "day" if not line.tokens[at].means.keys().isdisjoint(DAYS) else "time"
