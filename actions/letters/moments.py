"""Which of a letter's dates is the appointment, which the deadline, and which it was written on; and at what time.

The words around each date decide. A day is sure only when everything fits: its words, its weekday, its year, how well
it was read, and that no other day is as likely. Everything else is "maybe", since a wrong day does harm.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Literal

from actions.letters import counted as counting
from actions.letters import cues, dates, vocabulary
from actions.letters import dated as dating
from actions.letters.clock import Clock
from actions.letters.dated import LIKELY, NEITHER, RIVAL, Dated
from actions.letters.sheet import Sheet
from actions.letters.spoken import Spoken, spoken

What = Literal["appointment", "deadline"]
WHATS: tuple[What, ...] = ("appointment", "deadline")
# How a day stands in a letter: as a date, as a weekday of a week, in words, or counted from the letter's own.
Origin = Literal["date", "week", "words", "counted"]
# In days: a letter says nothing of what comes later than that after it.
FARTHEST = 400
# How sure the line must have been read; with a weekday that fits the date, the two prove each other.
READ, READ_WITH_WEEKDAY = 0.8, 0.5
# So much likelier than the next meaning.
CLEARLY = 0.7
# How much of that has to be said in words; what a word that takes it back has to say.
SAID_IN_WORDS, TAKEN_BACK = 0.4, 3.0
# Two dates with "or" between them are at most so far apart, in characters.
FAR_APART = 50
# A date that is said twice is likelier.
AGAIN = 0.4
# What runs out is less than a deadline that is named.
AN_EXPIRY = 3.0
# What a counted deadline is worth, and one that says from when it counts.
COUNTED, SAID = 1.6, 2.6


@dataclass(frozen=True)
class Moment:
    """A day that the letter asks something for; `sure`: whether it may be shown without "maybe".

    complaint: the last day to complain; optional: the last day to say no to an appointment, or to sign up, or one on
    which one may come and need not. firm: whether it is surely that day, whatever it is for. said: how much the words
    say that it is for anything; clear: how much more for this than for something else. weak: too little for the rules.
    """

    what: What
    day: date
    time: time | None
    sure: bool
    score: float
    at: int = 0
    complaint: bool = False
    optional: bool = False
    origin: Origin = "date"
    firm: bool = False
    clear: float = 0.0
    said: float = 0.0
    weekday: bool = False
    weak: bool = False


@dataclass(frozen=True)
class Found:
    """The day on which a letter was written, where it says so; its appointments and deadlines, likeliest first.

    unread: whether there is a day to come in it of which nobody knows what it is for, or one that could not be read.
    clock: the times of day in it. weak: days to come of which the rules make nothing. named: whether the letter says
    which day it was written on.
    """

    written: date | None
    moments: list[Moment]
    unread: bool
    clock: Clock
    weak: tuple[Moment, ...] = ()
    named: bool = True


def moments(sheet: Sheet, now: datetime) -> Found:
    """All that the letter says of days."""
    found = dates.mentions(sheet)
    said = cues.cues(sheet)
    spans = [(mention.start, mention.end) for mention in found]
    clock = Clock(sheet, spans)
    dated = [dating.dated(sheet, mention, said, spans, clock) for mention in found]
    named = dating.written(sheet, dated, now.date())
    written = named or dating.latest(sheet, dated, now.date())
    since = written or now.date()
    read = [(each, _moment(sheet, each, since, named, clock)) for each in dated]
    candidates = [moment for _, moment in read if moment is not None]
    unread = dates.is_left_over(sheet, found) or any(moment is None and _is_open(each, since) for each, moment in read)
    candidates += _in_weeks(sheet, said, spans, since, named, clock)
    if written is not None:
        candidates += [_counted(sheet, each, sure=named is not None) for each in counting.counted(sheet, written)]
    weeks = [(start, end) for start, end, *_ in dates.weeks(sheet)]
    in_words = [_in_words(sheet, each, said, spans, clock) for each in spoken(sheet, since, spans + weeks)]
    candidates += [each for each in in_words if each.score >= LIKELY]
    candidates = candidates or _only(dated, since, clock) or _alone(in_words)
    begins = {day[0] for each in dated if _is_a_period(each) and (day := each.mention.resolved(since)) is not None}
    candidates = [replace(each, sure=False, firm=False) if each.day in begins else each for each in candidates]
    weak = (
        moment for each in dated for what in WHATS if (moment := _weak(sheet, each, what, since, clock)) is not None
    )
    weak_words = (replace(each, weak=True) for each in in_words if each.score < LIKELY)
    return Found(written, _ranked(candidates), unread, clock, (*weak, *weak_words), named is not None)


def is_named(sheet: Sheet, day: date | None) -> bool:
    """Whether a date with the month's name and that day stands in it."""
    found = [each for each in dates.mentions(sheet) if day and (each.day, each.month) == (day.day, day.month)]
    return bool(found) and all(each.named for each in found)


def _is_a_period(each: Dated) -> bool:
    """Whether something begins or ends on the date and nobody has to do anything: "the change is on 27 October"."""
    period = each.best("period")
    return period >= LIKELY and period > each.best("appointment", "deadline", "expiry")


def _is_open(each: Dated, since: date) -> bool:
    """Whether the date is one to come, and nothing says what it is."""
    resolved = each.mention.resolved(since)
    return each.best("own", *NEITHER) < LIKELY and (resolved is None or resolved[0] > since)


def _moment(sheet: Sheet, each: Dated, since: date, written: date | None, clock: Clock) -> Moment | None:
    """What the date asks for, unless it is likelier to be something else."""
    asked, other = each.best("appointment", "deadline", "expiry"), each.best("own", *NEITHER)
    mention = each.mention
    resolved = mention.resolved(since)
    if asked < LIKELY or asked <= other or resolved is None or each.best("cancelled") >= TAKEN_BACK:
        return None
    day, fits = resolved
    ends = max(each.best("deadline"), each.best("expiry"))
    what: What = "deadline" if ends >= each.best("appointment") else "appointment"
    if what == "deadline" and counting.is_others(sheet.text, mention.start):
        return None
    if not since - timedelta(days=0 if written else 60) <= day <= since + timedelta(days=FARTHEST):
        return None
    firm = _is_firm(sheet, mention, clock, fits=fits)
    sure = firm and asked - other >= CLEARLY and each.said >= SAID_IN_WORDS
    if written is None:
        sure = sure and (mention.year or mention.weekday) is not None and day >= since - timedelta(days=45)
    if what == "appointment" and mention.weekday is None and day.weekday() > 4:
        sure = False
    hour = clock.of(mention.start, mention.end, deadline=what == "deadline")
    weaker = AN_EXPIRY if each.best("expiry") >= max(each.best("deadline"), 0.1) else 0.0
    return Moment(
        what, day, hour, sure, asked - other / 2 - weaker, mention.start, optional=_is_optional(sheet, mention, what),
        firm=firm, clear=asked - other, said=each.said, weekday=mention.weekday is not None,
    )  # fmt: skip


def _weak(sheet: Sheet, each: Dated, what: What, since: date, clock: Clock) -> Moment | None:
    """A day to come, if it were for that."""
    mention = each.mention
    resolved = mention.resolved(since)
    if resolved is None or not since <= resolved[0] <= since + timedelta(days=FARTHEST):
        return None
    if each.best("cancelled") >= TAKEN_BACK or each.best("birth", "reference") >= LIKELY:
        return None
    asked = each.best("appointment") if what == "appointment" else each.best("deadline", "expiry")
    other = each.best("own", *NEITHER)
    hour = clock.of(mention.start, mention.end, deadline=what == "deadline")
    return Moment(
        what, resolved[0], hour, False, asked - other / 2, mention.start, optional=_is_optional(sheet, mention, what),
        firm=_is_firm(sheet, mention, clock, fits=resolved[1]), clear=asked - other, said=each.said,
        weekday=mention.weekday is not None, weak=True,
    )  # fmt: skip


def _is_optional(sheet: Sheet, mention: dates.Mention, what: What) -> bool:
    around = counting.is_optional if what == "deadline" else counting.is_a_visit
    return around(sheet.text, mention.start, mention.end)


def _is_firm(sheet: Sheet, mention: dates.Mention, clock: Clock, *, fits: bool) -> bool:
    """Whether the day is the one that stands there: it fits its weekday, is well read, and no other is beside it."""
    return fits and _is_well_read(sheet, mention) and not _has_alternative(sheet.text, mention, clock)


def _only(dated: list[Dated], since: date, clock: Clock) -> list[Moment]:
    """The one day to come with a weekday or a time, where no word says what any day is for: "maybe", at most."""
    open_ones = [each for each in dated if _is_open(each, since) and not each.best("cancelled") and not each.said]
    found: dict[date, Moment] = {}
    for each in open_ones:
        resolved, mention = each.mention.resolved(since), each.mention
        hour = clock.of(mention.start, mention.end, deadline=False)
        if resolved is None or not resolved[1] or (mention.weekday is None and hour is None):
            continue
        if since < resolved[0] <= since + timedelta(days=FARTHEST):
            found.setdefault(resolved[0], Moment("appointment", resolved[0], hour, False, 0.0, mention.start))
    return list(found.values()) if len(found) == 1 else []


def _has_alternative(text: str, mention: dates.Mention, clock: Clock) -> bool:
    """Whether another date stands beside it with "or" between them."""
    either = vocabulary.pattern("counted", "either")
    gaps = [(mention.end, start) for start, _ in clock.spans if start >= mention.end][:1]
    gaps += [(end, mention.start) for _, end in clock.spans if end <= mention.start][-1:]
    return any(end - start < FAR_APART and either.search(text, start, end) for start, end in gaps)


def _is_well_read(sheet: Sheet, mention: dates.Mention) -> bool:
    read = sheet.confidence(mention.start, mention.end)
    if mention.weekday is not None:
        return read >= READ_WITH_WEEKDAY
    return read >= READ and not sheet.is_mended(mention.start, mention.end)


def _in_weeks(
    sheet: Sheet, said: list[cues.Cue], spans: list[tuple[int, int]], since: date, written: date | None, clock: Clock
) -> list[Moment]:
    """Torsdag i uge 50."""
    found: list[Moment] = []
    for start, end, weekday, number in dates.weeks(sheet):
        day = dates.in_week(number, weekday, since)
        says = cues.scores(sheet, start, end, said, spans)
        asked = {name: says.get(name, 0.0) for name in ("appointment", "deadline")}
        what: What = "deadline" if asked["deadline"] >= asked["appointment"] else "appointment"
        if day is None or asked[what] < LIKELY or asked[what] <= max(map(says.get, NEITHER, [0.0] * len(NEITHER))):
            continue
        sure = written is not None and sheet.confidence(start, end) >= READ and (day - since).days <= 120
        hour = clock.of(start, end, deadline=what == "deadline")
        found.append(Moment(what, day, hour, sure, asked[what], start, origin="week", firm=sure, weekday=True))
    return found


def _in_words(sheet: Sheet, each: Spoken, said: list[cues.Cue], spans: list[tuple[int, int]], clock: Clock) -> Moment:
    """Never sure; with no score where other words say that it is something else."""
    start, end, day = each
    says = cues.scores(sheet, start, end, said, spans)
    asked = {name: says.get(name, 0.0) for name in ("appointment", "deadline")}
    what: What = "deadline" if asked["deadline"] >= asked["appointment"] else "appointment"
    other = max(says.get(name, 0.0) for name in NEITHER)
    hour = clock.of(start, end, deadline=what == "deadline")
    score = asked[what] if asked[what] > other and not counting.is_others(sheet.text, start) else 0.0
    return Moment(what, day, hour, False, score, start, origin="words", said=asked[what])


def _alone(in_words: list[Moment]) -> list[Moment]:
    """The one day that is said in words, where nothing else is said of any day."""
    days = {each.day for each in in_words}
    return in_words[:1] if len(days) == 1 else []


def _counted(sheet: Sheet, each: counting.Counted, *, sure: bool) -> Moment:
    firm = sure and not each.working and sheet.confidence(each.start, each.end) >= READ
    score = SAID if each.is_said else COUNTED
    return Moment(
        "deadline",
        each.day,
        None,
        firm and each.is_said,
        score,
        each.start,
        each.complaint,
        origin="counted",
        firm=firm,
    )


def _ranked(found: list[Moment]) -> list[Moment]:
    """One for each day, likeliest first; none is sure beside another that is as likely."""
    by_day: dict[tuple[What, date], Moment] = {}
    for moment in found:
        before = by_day.get((moment.what, moment.day))
        if before is None:
            by_day[moment.what, moment.day] = moment
            continue
        best, rest = sorted((before, moment), key=lambda each: -each.score)
        times = {each.time for each in (best, rest) if each.time is not None}
        by_day[moment.what, moment.day] = replace(
            best, sure=best.sure or rest.sure, score=best.score + AGAIN,
            time=best.time if best.time is not None or len(times) != 1 else times.pop(),
            complaint=best.complaint and rest.complaint,
        )  # fmt: skip
    ranked = sorted(by_day.values(), key=lambda moment: (-moment.score, moment.at))
    return [replace(moment, sure=moment.sure and not _has_rival(moment, ranked)) for moment in ranked]


def _has_rival(moment: Moment, ranked: list[Moment]) -> bool:
    others = [each for each in ranked if each.what == moment.what and each.day != moment.day]
    return any(each.score > moment.score - RIVAL for each in others)
