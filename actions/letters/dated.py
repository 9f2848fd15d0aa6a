"""The dates of a letter with what the words around them say, and which of them is the day on which it was written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from actions.letters import cues, dates
from actions.letters.clock import Clock
from actions.letters.sheet import Sheet

# In days: how old a letter is at most, and how much its day may be to come.
OLDEST, NEWEST = 800, 14
# What says that it is an appointment, besides the words; and that it is the letter's own date.
A_WEEKDAY, A_TIME, AT_THE_TOP = 1.0, 1.5, 2.5
# The likeliest meaning has to be so likely, and so much likelier than the next.
LIKELY, RIVAL = 1.2, 0.8
# How sure the line must have been read.
READ = 0.5
TOP = 0.35
SHORT_CELL = 7
# In words, and in days: where a letter's own date stands that nothing names, and how old it is at most.
SHORT_LINE, RECENT = 9, 60
NEITHER = ("birth", "earlier", "period", "cancelled", "hours", "reference")


@dataclass(frozen=True)
class Dated:
    """`said`: how much of it is said in words, and not by its weekday or time alone."""

    mention: dates.Mention
    says: dict[str, float]
    said: float

    def best(self, *names: str) -> float:
        return max((self.says.get(name, 0.0) for name in names), default=0.0)


def dated(
    sheet: Sheet, mention: dates.Mention, said: list[cues.Cue], spans: list[tuple[int, int]], clock: Clock
) -> Dated:
    """What the words around a date say that it is."""
    says = cues.scores(sheet, mention.start, mention.end, said, spans)
    words = max(says.get(name, 0.0) for name in ("appointment", "deadline", "expiry"))
    timed = clock.beside(mention.start, mention.end) is not None
    is_own = not timed and _is_at_the_top(sheet, mention)
    proof = A_WEEKDAY * (mention.weekday is not None) + A_TIME * timed
    if is_own:
        says["own"] = says.get("own", 0.0) + AT_THE_TOP
    elif proof:
        asks = "deadline" if says.get("deadline", 0) > says.get("appointment", 0) else "appointment"
        says[asks] = says.get(asks, 0.0) + proof
    return Dated(mention, says, words)


def _is_at_the_top(sheet: Sheet, mention: dates.Mention) -> bool:
    """Whether it stands alone, or with a label or a town, in the upper part of the first page."""
    number = sheet.cell_at(mention.start)
    cell = sheet.cells[number]
    above = number < sheet.head or (mention.weekday is None and number <= max(TOP * len(sheet.cells), 6))
    return cell.page == 0 and above and len(cell.raw.split()) <= SHORT_CELL


def written(sheet: Sheet, found_dates: Iterable[Dated], today: date) -> date | None:
    """The letter's own date; None where none is likely, or two are as likely as each other."""
    found: list[tuple[float, date]] = []
    for each in found_dates:
        resolved = _past(each.mention, today)
        own, rest = each.best("own"), each.best("appointment", "deadline", *NEITHER)
        if resolved is None or not resolved[1] or own < LIKELY or own < rest:
            continue
        likely = sheet.confidence(each.mention.start, each.mention.end) >= READ
        if likely and today - timedelta(days=OLDEST) <= resolved[0] <= today + timedelta(days=NEWEST):
            found.append((own, resolved[0]))
    best = max((score for score, _ in found), default=0.0)
    days = {day for score, day in found if score > best - RIVAL}
    return next(iter(days)) if len(days) == 1 else None


def latest(sheet: Sheet, found_dates: Iterable[Dated], today: date) -> date | None:
    """The last day before today that stands in a short line: what a letter tells of was before it was written."""
    found = [
        day
        for each in found_dates
        if each.mention.year is not None
        and len(sheet.cells[sheet.cell_at(each.mention.start)].raw.split()) <= SHORT_LINE
        and each.best("birth", "period", "reference") < LIKELY
        and (day := _read_day(each.mention)) is not None
        and today - timedelta(days=RECENT) <= day <= today
    ]
    return max(found, default=None)


def _read_day(mention: dates.Mention) -> date | None:
    resolved = mention.resolved(date.min)
    return resolved[0] if resolved else None


def _past(mention: dates.Mention, today: date) -> tuple[date, bool] | None:
    """The day, and whether its weekday fits; without a year the last such day before tomorrow."""
    if mention.year is not None:
        return mention.resolved(today)
    years = (replace(mention, year=year).resolved(today) for year in (today.year, today.year - 1))
    return next((each for each in years if each is not None and each[0] <= today), None)
