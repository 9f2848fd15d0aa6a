"""What a message says of days and hours and nobody has read: with some of it left, no single moment may come out."""

from __future__ import annotations

from actions.when.alike import alike
from actions.when.line import Line
from actions.when.words import Doubt

# No hour and no minute is more than that, and no day of a month.
MOST = 59
YEARS = range(1390, 2101)
# "Nine three quarters": words that shift an hour. Where they stand alone they are words like any other.
SHIFTS = ("half_to", "half_past", "quarter_past", "quarter_of", "quarter_to", "and_half", "and_quarter", "less_quarter")
WRITTEN = ("iso", "full", "slash")
# "May", "mar" and "лип" are words of everyday life as well.
SHORT_MONTH = 4
# So many words from what was read a slip of the finger belongs to it.
NEAR = 2
# ... and so many a fraction does: "at nine and a half".
BY = 3
BETWEEN = ("less", "plus", "to", "past", "before", "after", "since", "clock")
OF_AN_HOUR = ("number", "clock", "time", "noon", "midnight")
# Streets of the neighbourhood are Danish in every language.
STREETS = ("vej", "gade", "alle", "straede", "torv", "stien", "plads", "parken", "vaenget")


def unread(line: Line, language: str) -> Doubt | None:
    """What the words that are left make doubtful, if anything: the day that was read, or the time of day."""
    left = [at for at in range(len(line)) if not line.used(at)]
    for doubts in ({_doubt(line, at) for at in left}, {_slip(line, at, language) for at in left}):
        if doubt := next((each for each in ("day", "time") if each in doubts), None):
            return doubt
    return None


def skip_counts(line: Line) -> None:
    """34 years, room 12, Ringstedgade 14, for two hours: numbers that count or name something else are read over."""
    for at in range(len(line)):
        if line.number(at, 0, 10000) is not None and _counts(line, at):
            line.use([at])
            _skip_joined(line, at)


def _counts(line: Line, at: int) -> bool:
    if line.has(at + 1 + line.has(at + 1, "ordinal"), "quantity") or line.has(at - 1, "number_of"):
        return True
    before = line.tokens[at - 1] if at else None
    return (
        before is not None and "x" in before.means and len(before.text) > SHORT_MONTH and before.text.endswith(STREETS)
    )


def _skip_joined(line: Line, at: int) -> None:
    """The nine in "from nine to twelve persons"."""
    start = at - 1
    start = line.beyond(start, "until", "to", "plus", step=-1)
    if start < at - 1 and line.has(start - 1, "since"):
        line.use([start])


def _doubt(line: Line, at: int) -> Doubt | None:
    if line.has(at, "weekday", *WRITTEN):
        return "day"
    if line.has(at, "month", "solar_month"):
        long = line.has(at, "month") and len(line.tokens[at].text) >= SHORT_MONTH
        return "day" if long or _has_number(line, at) else None
    if line.has(at, "time", "dot", "span"):
        return "time" if not line.has(at + 1, "quantity") else None
    if line.has(at, "number"):
        return "time" if _may_be_meant(line, at) else None
    if line.get(at, "unit") in ("week", "month") or str(line.get(at, "duration")).endswith(("D", "W")):
        return "day" if _is_beside(line, at) else None  # "Tuesday week", "a week on Tuesday"
    minute = line.get(at, "unit") == "minute" and len(line.tokens[at].text) >= SHORT_MONTH  # Danish "min" is also my
    if minute or line.has(at, "fraction") or str(line.get(at, "duration")).endswith("M"):
        return "time" if _is_by_an_hour(line, at) else None
    return "time" if line.has(at, *SHIFTS) and (_is_beside(line, at) or _has_number(line, at)) else None


def _slip(line: Line, at: int, language: str) -> Doubt | None:
    """A word next to what was read that is nearly one for a day or an hour: at ten in the evning."""
    if line.tokens[at].means.keys() != {"x"} or not any(line.used(near) for near in range(at - NEAR, at + NEAR + 1)):
        return None
    return alike(line.tokens[at].text, language)


def _may_be_meant(line: Line, at: int) -> bool:
    """Figures that a day, an hour, a minute or a year may have, but not U15; words only next to what was read."""
    if line.tokens[at].glued:
        return False
    before = at - 1
    before = line.beyond(before, "at", step=-1)
    if line.has(at + 1, "unit") and line.has(before, "lasting"):
        return False
    if line.in_digits(at):
        return line.number(at, 0, MOST) is not None or line.number(at, YEARS[0], YEARS[-1]) is not None
    return line.number(at, 2, MOST) is not None and (line.has(at + 1, "unit") or _is_beside(line, at))


def _is_by_an_hour(line: Line, at: int) -> bool:
    """A half, a quarter, minutes, close by an hour that was read without them; not "it lasts half an hour"."""
    if any(line.has(near, "lasting") or line.number(near, MOST + 1, 10000) for near in range(at - NEAR, at + NEAR)):
        return False
    near = [other for other in range(at - BY, at + BY + 1) if line.within(other) and line.used(other)]
    return any(not line.tokens[other].means.keys().isdisjoint(OF_AN_HOUR) for other in near)


def _is_beside(line: Line, at: int) -> bool:
    """Whether it stands next to something that was read, with no more than "and", "less" or the like between."""
    return any(line.used(_next(line, at, step)) for step in (-1, 1))


def _next(line: Line, at: int, step: int) -> int:
    at += step
    while line.has(at, *BETWEEN) and not line.has(at, "number"):
        at += step
    return at


def _has_number(line: Line, at: int) -> bool:
    return any("number" in line.tokens[near].means for near in (at - 1, at + 1) if 0 <= near < len(line))
