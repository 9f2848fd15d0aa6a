"""Days from one to another, and days that no calendar has."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from actions.when import days, times
from actions.when.hours import DAY, EARLIEST, HOUR, Hour, readings
from actions.when.line import Line
from actions.when.tokens import MOST_READ, tokens
from actions.when.words import Words, words

# "12-16 October", "12 to 16 October": the month belongs to both.
_ONE_MONTH = re.compile(r"(?<![\d/.:])(\d{1,2})\.?\s{0,9}(?:[-–—]|\s\D{1,9}?\s)\s{0,9}(\d{1,2})\.?\s+([^\W\d_]{3,})")
# "12/10-16/10" must not be read as 12/10/16.
_TWO_MONTHS = re.compile(r"(\d{1,2}[/.]\d{1,2}\.?)\s{0,9}[-–—]\s{0,9}(?=\d{1,2}[/.]\d)")
# A leap year.
_ANY_DAY = date(2024, 1, 1)


def read_span(text: str, language: str, now: datetime, zone: ZoneInfo) -> tuple[date, date] | None:
    """The first and the last day that `text` names: "5 June", "12-16 October", "from Monday to Friday".

    None where it names none, or more than two.
    """
    today, text = now.astimezone(zone).date(), text[:MOST_READ]
    named = _named(_ONE_MONTH.sub(r"\1 \3 ; \2 \3", text), language, today)
    if len(named) != 2:
        named = _named(_TWO_MONTHS.sub(r"\1 ; ", text), language, today)
    if not named or len(named) > 2:
        return None
    firsts, lasts = named[0], named[-1]
    pairs = [(first, last) for first in firsts for last in lasts if today <= first <= last]
    return pairs[0] if pairs else (min(firsts[0], lasts[0]), max(firsts[0], lasts[0]))


def read_hours(text: str, language: str) -> tuple[time, time] | None:
    """From when to when: "from 9 to half past twelve". None where that is not said, or may be any of several."""
    line, own = Line(tokens(text[:MOST_READ], language)), words(language)
    for at in range(1, len(line) - 1):
        if not line.has(at, "until", "plus", "to"):
            continue
        pairs = [
            (opens, closes)
            for opens in _times(line, 0, at, own)
            for closes in _times(line, at + 1, len(line), own)
            if opens < closes
        ]
        by_day = [pair for pair in pairs if pair[0] >= EARLIEST] or pairs
        if len(by_day) == 1:
            return _time(by_day[0][0]), _time(by_day[0][1])
    return None


def _times(line: Line, first: int, end: int, own: Words) -> list[int]:
    """The minutes after midnight that these words may mean; a number alone is an hour here."""
    part = Line([token for token in line.tokens[first:end] if "since" not in token.means or "number" in token.means])
    found = times.find(part, own, times.NOWHERE)
    if not found and len(part) == 1 and (hour := part.number(0, 0, 24)) is not None:
        found = [Hour(hour * HOUR, False, 0, 0)]
    named = next((str(token.means["part"]) for token in part.tokens if "part" in token.means), None)
    return [minutes for each in found[:1] for minutes in readings(each, named, own) if minutes < DAY]


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)


def no_such_day(text: str, language: str) -> bool:
    """Whether the text names a day that no calendar has: 31 February, 31/4."""
    line, own = Line(tokens(text, language)), words(language)
    if any(_is_impossible(line, at) for at in range(len(line))):
        return True
    return not days.find(line, _ANY_DAY, own) and any(_is_a_try(line, at) for at in range(len(line)))


def _is_impossible(line: Line, at: int) -> bool:
    """31 February and 30.2; not 30.12, which may be a time that is none."""
    if isinstance(month := line.get(at, "month"), int):
        before = at - 2 if line.has(at - 1, "ordinal") else at - 1
        day = line.number(before) or line.number(at + 1)
        return day is not None and day <= 31 and not _exists(month, day)
    numbers = line.get(at, "slash") or line.get(at, "dot")
    if not isinstance(numbers, tuple):
        return False
    day, month = numbers
    return 24 < day <= 31 and 1 <= month <= 12 and not _exists(month, day)


def _exists(month: int, day: int) -> bool:
    return 1 <= day <= calendar.monthrange(_ANY_DAY.year, month)[1]


def _is_a_try(line: Line, at: int) -> bool:
    if line.has(at, "iso", "full", "slash"):
        return True
    return line.has(at, "month", "solar_month") and (line.number(at - 1) is not None or line.number(at + 1) is not None)


def _named(text: str, language: str, today: date) -> list[tuple[date, ...]]:
    """The days that each mention may mean, likeliest first; weekdays only where there are no dates."""
    found: list[tuple[date, ...]] = []
    for part in text.split(";"):
        mentions = days.find(Line(tokens(part, language)), today, words(language))
        dated = [mention for mention in mentions if not mention.by_weekday] or mentions
        found += [mention.days for mention in dated if mention.days not in found]
    return found
