"""Finds the times of day that a message names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from actions.when.hours import DAY, EARLIEST, HALF_DAY, HOUR, Hour
from actions.when.line import Line
from actions.when.tails import TAILS, minutes_behind
from actions.when.words import Words


@dataclass(frozen=True)
class Beside:
    """Where the days stand that are named: their first and last positions, and the last ones of bare weekdays."""

    firsts: frozenset[int]
    lasts: frozenset[int]
    weekdays: frozenset[int]


HALF_HOUR = 30
NOWHERE = Beside(frozenset(), frozenset(), frozenset())
# A number behind one of these is no hour of its own.
NOT_BEFORE = ("day_word", "x", "past", "to", "less", "before", "until", "plus", "after", "number")


def find(line: Line, own: Words, beside: Beside) -> list[Hour]:
    """All times that are named, from left to right."""
    found: list[Hour] = []
    for position in range(len(line)):
        for read in READERS:
            hour = None if line.used(position) else read(line, position)
            if hour is not None:
                line.use(range(hour.first, hour.last + 1))
                found.append(hour)
    return found or _bare(line, own, beside)


def _clock_time(line: Line, at: int) -> Hour | None:
    """14:30, 14h30, kl. 14.30, 8.30-12.30."""
    value = line.get(at, "time")
    start = at
    if not isinstance(value, tuple):
        value = line.get(at, "dot")
        if not (isinstance(value, tuple) and line.get(at, "minutes") and value[0] <= 24 and value[1] < 60):
            return None
    start = line.beyond(start - 1, "clock", "at", step=-1) + 1
    end = at
    end = line.beyond(end + 1, "clock") - 1
    called = start < at and not line.get(at, "padded")
    tail = 0
    and_minutes = line.has(end + 1, "plus") and "minute" in (line.get(end + 2, "unit"), line.get(end + 3, "unit"))
    if value[1] == 0 and (and_minutes or line.has(end + 1, "less", *(kind for kind, _ in TAILS))):
        tail, end = minutes_behind(line, end)
    # 03:30 is written as one writes 24 hours, 3:30 is not.
    exact = bool(line.get(at, "padded")) or not 1 <= value[0] < EARLIEST // HOUR
    last = end + 2 if line.has(start - 1, "since") and line.has(end + 1, "plus") and line.has(end + 2, "time") else end
    return Hour(_before_or_past(value[0], tail) + value[1], exact, start, _range_end(line, last), called)


def _span(line: Line, at: int) -> Hour | None:
    """Kl. 9-12: the first of them; kl. 10-30 may be half past ten."""
    value = line.get(at, "span")
    if isinstance(value, tuple) and value[0] <= 24 and value[1] < HALF_HOUR and line.has(at - 1, "clock", "at"):
        return Hour(value[0] % 24 * HOUR, not 1 <= value[0] < EARLIEST // HOUR, at - 1, at)
    return None


def _from_to(line: Line, at: int) -> Hour | None:
    """From nine to twelve: the first of them."""
    if not line.has(at, "since"):
        return None
    start = at + 1
    start = line.beyond(start, "clock", "at")
    hour, end = line.number(start, 0, 24), start + 1
    end = line.beyond(end, "to", "until", "plus", "clock", "at")
    if hour is None or line.number(end, 0, 24) is None or line.has(end + 1, "quantity", "month", "unit"):
        return None
    return Hour(hour * HOUR, hour >= EARLIEST // HOUR, at, end)


def _before_the_hour(line: Line, at: int) -> Hour | None:
    """Half past nine, quarter to ten, halv ti, ten past nine, five to half ten."""
    start = at
    start = line.beyond(start, "clock", "at")
    found = _toward(line, start)
    if found is None:
        return None
    minutes, last = found
    last = line.beyond(last + 1, "clock") - 1
    return Hour(minutes, False, at, last)


def _toward(line: Line, at: int) -> tuple[int, int] | None:
    """Minutes and last position of an hour that is named by how far it is from another."""
    for kind, shift in (
        ("half_to", -30),
        ("half_past", 30),
        ("quarter_past", 15),
        ("quarter_of", -45),
        ("quarter_to", -15),
    ):
        if line.has(at, kind):
            next_at = at + 1
            next_at = line.beyond(next_at, "clock")
            hour = _named_hour(line, next_at)
            if hour is not None:
                return (hour * HOUR + shift if hour > 1 else HALF_DAY + hour * HOUR + shift), next_at
    if line.has(at, "before"):
        minutes, after = line.number(at + 1, most=59), at + 2
        if line.get(after, "unit") == "minute":
            after += 1
        hour = line.number(after, most=24)
        if minutes is not None and hour is not None:
            return _before_or_past(hour, -minutes), after
        if minutes is not None and minutes > 20 and minutes % 10 and not line.in_digits(at + 1):
            return minutes % 10 * HOUR - minutes // 10 * 10, at + 1  # Ukrainian "in twenty the ninth"
    minutes = line.number(at, most=59)
    if minutes is None:
        return None
    counted = line.get(at + 1, "unit") == "minute"
    if line.has(at - 1, "since") or (minutes > HALF_HOUR and not counted and line.has(at + 1, "until")):
        return None  # "From 37 to 15 hours"
    joint = at + 2 if counted else at + 1
    for kind, sign, shift in (("past", 1, 0), ("to", -1, 0), ("into", 1, -HOUR)):
        if line.has(joint, kind):
            base = _toward(line, joint + 1) if line.has(joint + 1, "half_to") else None
            next_at = joint + 2 if line.has(joint + 1, "clock") else joint + 1
            hour = line.number(next_at, most=24)
            if base is not None:
                return base[0] + sign * minutes, base[1]
            if hour is not None:
                return _before_or_past(hour, sign * minutes + shift), next_at
    return None


def _named_hour(line: Line, at: int) -> int | None:
    """Nine, or noon, or midnight."""
    if line.has(at, "noon", "midnight"):
        return 12 if line.has(at, "noon") else 24
    return line.number(at, most=24)


def _at_the_clock(line: Line, at: int) -> Hour | None:
    """Kl. 9, at nine, 10 heures, saa nne na nusu, kl 9 30."""
    start = at
    start = line.beyond(start, "clock", "at")
    hour = line.number(start, 0, 24)
    four_digits = line.number(start, 0, 2459)
    together = (line.get(start, "digits") == 4 and start > at) or (
        line.get(start, "digits") == 3 and _has_half(line, start)
    )
    if hour is None and together and four_digits is not None and four_digits % 100 < 60:
        padded = line.tokens[start].text.startswith("0")
        hours = four_digits // 100
        return Hour(hours * HOUR + four_digits % 100, padded or hours >= EARLIEST // HOUR, at, start)
    if hour is None:
        return None
    end = start
    end = line.beyond(end + 1, "clock", "ordinal") - 1
    strong = any(line.has(other, "clock") for other in range(at, end + 1))
    if start == at and not (strong and end > start):
        return None
    tail, last = minutes_behind(line, end)
    if not strong and hour == 1 and not line.in_digits(start):
        return None
    beside = line.used(at - 1) or line.has(at - 1, "part")
    if not strong and tail == 0 and line.has(end + 1, "x") and not beside:
        return None
    if not strong and tail == 0 and (line.has(end + 1, "quantity", "unit", "month", "month_word", "week")):
        return None
    return Hour(_before_or_past(hour, tail), False, at, _range_end(line, last))


def _before_or_past(hour: int, tail: int) -> int:
    """A quarter to one is a quarter to thirteen: it has twelve hours to choose from like any other."""
    return hour * HOUR + tail + (HALF_DAY if hour == 1 and tail < 0 else 0)


def _has_half(line: Line, at: int) -> bool:
    """330 pm."""
    return line.get(at + 1, "part") in ("am", "pm")


def _with_its_part(line: Line, at: int) -> Hour | None:
    """10 in the morning, two in the afternoon, صباحا 10, nine and a half."""
    hour = line.number(at, 1, 24)
    if hour is None:
        return None
    end = at + 1 if line.has(at + 1, "ordinal") else at
    tail, last = minutes_behind(line, end)
    if tail and not line.has(at - 1, "x", "after") and not line.has(last + 1, "unit"):
        return Hour(_before_or_past(hour, tail), False, at, last)
    if line.has(end + 1, "part") or (line.has(at - 1, "part") and not line.has(end + 1, "x", "quantity", "unit")):
        return Hour(hour * HOUR, False, at, end)
    return None


def _noon(line: Line, at: int) -> Hour | None:
    """At noon, at midnight."""
    if line.has(at, "noon"):
        tail, last = minutes_behind(line, at)
        return Hour(HALF_DAY + tail, True, at, last)
    if not line.has(at, "midnight"):
        return None
    tail, last = minutes_behind(line, at)
    return Hour(DAY + tail, True, at, last) if tail < 0 else Hour(DAY, True, at, at)


def _bare(line: Line, own: Words, beside: Beside) -> list[Hour]:
    """Tomorrow 14, 9 tomorrow morning: a number beside a day, and nothing that it counts."""
    for position in range(len(line)):
        if position - 1 in beside.lasts and (hour := _behind_a_day(line, position)) is not None:
            line.use(range(hour.first, hour.last + 1))
            return [replace(hour, guessed=position - 1 in beside.weekdays and hour.guessed)]
        if position + 1 in beside.firsts and line.in_digits(position) and not line.has(position - 1, *NOT_BEFORE):
            number = line.number(position, 1, 24)
            if number is not None:
                line.use([position])
                return [Hour(number * HOUR, False, position, position)]
    return []


def _behind_a_day(line: Line, at: int) -> Hour | None:
    span = line.get(at, "span")
    if isinstance(span, tuple) and span[0] < span[1] <= 24:
        return Hour(span[0] * HOUR, span[0] >= EARLIEST // HOUR, at, at)
    together = line.number(at, 100, 2359)
    if together is not None and line.get(at, "digits") == 4 and together % 100 < 60:
        return Hour(together // 100 * HOUR + together % 100, True, at, at)
    hour = line.number(at, 1, 24)
    if hour is None or line.has(at + 1, "x", "quantity", "unit", "month", "month_word", "number", "day_word"):
        return None
    if not line.in_digits(at) and not line.has(at + 1, "part"):
        return None
    tail, last = minutes_behind(line, at)
    return Hour(_before_or_past(hour, tail), False, at, last, guessed=not tail and not line.has(at + 1, "part"))


def _range_end(line: Line, last: int) -> int:
    """Up to noon, in "from nine to noon": the end of a span is read over."""
    if line.has(last + 1, "until"):
        end = last + 2
        end = line.beyond(end, "clock", "at")
        if line.has(end, "time", "dot") or line.number(end, 0, 24) is not None:
            end = line.beyond(end + 1, "clock") - 1
            return end
    elif line.has(last + 1, "time", "dot") and line.has(last, "time", "dot"):
        return last + 1
    return last


Reader = Callable[[Line, int], Hour | None]
READERS: tuple[Reader, ...] = (_span, _from_to, _before_the_hour, _clock_time, _at_the_clock, _with_its_part, _noon)
