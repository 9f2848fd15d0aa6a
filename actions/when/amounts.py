"""How long it is until then: in two hours, in 2.5 hours, in an hour and a quarter, two weeks from now."""

from __future__ import annotations

from dataclasses import dataclass, replace

from actions.when.line import Line
from actions.when.words import Words

UNITS = {"M": "minute", "H": "hour", "D": "day", "W": "week"}
MINUTES = {"minute": 1.0, "hour": 60.0}
MOST = 1000
# What is said behind a number or a unit: "two and a half", "an hour and a quarter".
FRACTIONS = (("and_half", 0.5), ("and_quarter", 0.25), ("three_quarters", 0.75))


@dataclass(frozen=True)
class Amount:
    """So many of a unit (minute, hour, day, week or month), and where it stands."""

    number: float
    unit: str
    first: int
    last: int

    @property
    def minutes(self) -> float | None:
        """None where it is counted in days and more."""
        return self.number * MINUTES[self.unit] if self.unit in MINUTES else None


def amount(line: Line, at: int, own: Words) -> Amount | None:
    """In two hours, two hours from now, in about half an hour."""
    if line.has(at, "after"):
        if line.has(at - 1, "unit", "duration") or (own.unit_first and line.has(at - 2, "unit")):
            return None  # it belongs to what stands before it
        start = at + 1
        start = line.beyond(start, "at")
        found = _in_letters(line, start) or _number_and_unit(line, start, own)
        if found and found.first == found.last and line.has(at, "until"):
            return None  # Persian "until what hour", not "in an hour"
        return replace(found, first=at) if found else None
    number = line.number(at, 2, MOST)
    if number is not None and line.has(at + 1, "next_week"):
        return Amount(number, "week", at, at + 1)  # Persian "two weeks on" ends with the words for next week
    found = _number_and_unit(line, at, own)
    return replace(found, last=found.last + 1) if found and line.has(found.last + 1, "after") else None


def _number_and_unit(line: Line, at: int, own: Words) -> Amount | None:
    """Two hours, an hour and a half, ساعتين."""
    if isinstance(duration := line.get(at, "duration"), str):
        return _with_more(line, own, Amount(float(duration[:-1]), UNITS[duration[-1]], at, at))
    if (found := _value(line, at)) is not None:
        value, last = found
        if isinstance(unit := line.get(last + 1, "unit"), str):
            return _with_more(line, own, Amount(value, unit, at, last + 1))
        if line.get(last + 1, "duration") == "30M":
            return Amount((value + 0.5) * 60, "minute", at, last + 1)  # Danish "to en halv time"
    if not isinstance(unit := line.get(at, "unit"), str):
        return None
    if own.unit_first and (found := _value(line, at + 1)) is not None:
        return _with_more(line, own, Amount(found[0], unit, at, found[1]))
    counted = line.number(at + 1, 0, 24) is not None and line.get(at + 2, "unit") != "minute"
    # "In minute" says nobody, and Danish "om min" is "about my".
    if unit != "minute" and not counted and not line.has(at + 1, "dot", "decimal"):
        return _with_more(line, own, Amount(1, unit, at, at))
    return None


def _in_letters(line: Line, at: int) -> Amount | None:
    """2h, 2h30."""
    clock = line.get(at, "time")
    if isinstance(clock, tuple) and "h" in line.tokens[at].text:
        return Amount(clock[0] * 60 + clock[1], "minute", at, at)
    return None


def _value(line: Line, at: int) -> tuple[float, int] | None:
    """Two, 2.5, a couple of, two and a half: the value and the last position."""
    if line.has(at, "couple"):
        return 2.0, at
    if line.has(at, "dot", "decimal"):
        return float(line.tokens[at].text.strip(".").replace(",", ".")), at
    whole = line.number(at, most=MOST)
    if whole is None:
        return None
    for kind, fraction in FRACTIONS:
        if line.has(at + 1, kind) and line.has(at + 2, "unit"):
            return whole + fraction, at + 1
    return float(whole), at


def _with_more(line: Line, own: Words, found: Amount) -> Amount:
    """An hour and a half, an hour and ten minutes."""
    for kind, fraction in FRACTIONS:
        if found.unit != "minute" and line.has(found.last + 1, kind):
            return replace(found, number=found.number + fraction, last=found.last + 1)
    start = found.last + 2 if line.has(found.last + 1, "plus") else found.last + 1
    if found.unit != "hour":
        return found
    if isinstance(duration := line.get(start, "duration"), str) and duration.endswith("M"):
        return replace(found, number=found.number * 60 + float(duration[:-1]), unit="minute", last=start)
    if (more := _minutes(line, start, own)) is not None:
        return replace(found, number=found.number * 60 + more[0], unit="minute", last=more[1])
    return found


def _minutes(line: Line, at: int, own: Words) -> tuple[int, int] | None:
    """Twenty minutes, dakika ishirini; the French leave the unit out (une heure vingt)."""
    minutes = line.number(at, 1, 59)
    if minutes is not None and line.get(at + 1, "unit") == "minute":
        return minutes, at + 1
    if (
        minutes is not None
        and line.has(at - 1, "hour_word")
        and not line.in_digits(at)
        and not line.has(at + 1, "unit", "clock")
    ):
        return minutes, at
    minutes = line.number(at + 1, 1, 59) if own.unit_first and line.get(at, "unit") == "minute" else None
    return (minutes, at + 1) if minutes is not None else None
