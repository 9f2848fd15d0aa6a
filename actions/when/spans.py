"""Days from one to another, and days that no calendar has."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from actions.when import days
from actions.when.line import Line
from actions.when.tokens import MOST_READ, tokens
from actions.when.words import words

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
