"""When: the date and time that a person writes, in 14 languages. Never a silent guess."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from actions.when import days, hours, times
from actions.when.amounts import amount
from actions.when.line import Line
from actions.when.shifted import denied, shifted
from actions.when.tokens import tokens
from actions.when.unread import skip_counts, unread
from actions.when.words import Doubt, Words, words
from actions.when.written import Mention

__all__ = ["Reading", "read", "words"]

# More than this is no choice but a list.
MOST_CANDIDATES = 4
# So many words away from the hour a part of the day belongs to another sentence.
FARTHEST_PART = 6
SATURDAY = 5


@dataclass(frozen=True)
class Reading:
    """What a text says of a moment.

    moments: all that it may mean, aware, likeliest first; more than one is to be asked. Empty unless both are said:
    days: the days that are named; times: the times of day.
    unread: whether a number, a month or the like was left over, or a word takes away what was read (before, not). One
        moment is then only `doubted`, and is asked about.
    """

    moments: tuple[datetime, ...] = ()
    days: tuple[date, ...] = ()
    times: tuple[time, ...] = ()
    unread: bool = False
    doubted: tuple[datetime, ...] = ()

    @property
    def missing(self) -> str | None:
        """`needs-time`, `needs-date` or `none`; None when nothing is."""
        if self.moments:
            return None
        if self.days:
            return "needs-time"
        return "needs-date" if self.times else "none"


def read(text: str, language: str, now: datetime, zone: ZoneInfo) -> Reading:
    """What `text` says in `language`, as seen at `now` (aware) in `zone`.

    Raises ValueError for a naive `now` and KeyError for a language that we do not have.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    here = now.astimezone(zone)
    line, own = Line(tokens(text, language)), words(language)
    skip_counts(line)
    if (moment := _hours_from_now(line, now, own)) is not None:
        moment = moment.astimezone(zone)
        return _doubted(
            Reading((moment,), (moment.date(),), (moment.time(),)), unread(line, language) or _other_day(line)
        )
    mentions = days.find(line, here.date(), own)
    found = times.find(line, own, _beside(mentions))
    named = _days(mentions)
    read_as = [(hour, part, hours.readings(hour, part, own)) for hour in found for part in [_part(line, hour)]]
    minutes = list(dict.fromkeys(each for *_, readings in read_as for each in readings))
    late = [each for hour, part, _ in read_as for each in hours.in_the_evening(hour, part, own)]
    moments = _moments(named, minutes, late, here, zone)
    reading = Reading(moments, named, tuple(dict.fromkeys(_time(each) for each in minutes)))
    if (shift := shifted(line, own, named, here.date())) is not None:
        return _taken_back(reading, shift)
    doubt = unread(line, language) or denied(line, own, several=len(named) * len(minutes) > 1)
    if any(hour.guessed or hours.contradicts(hour, part) for hour, part, _ in read_as):
        doubt = doubt or "time"
    return _doubted(reading, doubt)


def _beside(mentions: Iterable[Mention]) -> times.Beside:
    return times.Beside(
        frozenset(mention.first for mention in mentions),
        frozenset(mention.last for mention in mentions),
        frozenset(mention.last for mention in mentions if mention.by_weekday),
    )


def _doubted(reading: Reading, doubt: Doubt | None) -> Reading:
    """Takes a single moment back where something was left unread, and with it what that throws doubt on."""
    if doubt is None or len(reading.moments) > 1:
        return replace(reading, unread=doubt is not None)
    return _taken_back(reading, doubt)


def _taken_back(reading: Reading, doubt: Doubt) -> Reading:
    """No moment, and neither the day nor the time of day that is doubtful; a single moment can be offered still."""
    one = reading.moments if len(reading.moments) == 1 else ()
    doubted = replace(reading, moments=(), unread=True, doubted=one)
    if not reading.moments:
        return doubted
    return replace(doubted, days=()) if doubt == "day" else replace(doubted, times=())


def _other_day(line: Line) -> Doubt | None:
    """Tomorrow, in two hours: only one of them can be meant."""
    return "day" if any(line.get(at, "offset") not in (None, 0) for at in range(len(line))) else None


def _hours_from_now(line: Line, now: datetime, own: Words) -> datetime | None:
    """In two hours, in half an hour."""
    for position in range(len(line)):
        found = amount(line, position, own)
        if found is not None and found.minutes is not None:
            line.use(range(found.first, found.last + 1))
            moment = now + timedelta(minutes=found.minutes)
            return moment.replace(second=0, microsecond=0)
    return None


def _part(line: Line, hour: hours.Hour) -> str | None:
    """The part of the day that is named nearest to the hour, or beside a day; am and pm stand right beside it."""
    parts = [(at, str(token.means["part"])) for at, token in enumerate(line.tokens) if _is_part(line, at)]
    near = [
        (min(abs(at - hour.first), abs(at - hour.last)), at, part)
        for at, part in parts
        if part not in ("am", "pm") or at == hour.last + 1
    ]
    distance, at, part = min(near, default=(FARTHEST_PART + 1, 0, ""))
    return part if distance <= FARTHEST_PART or (part and _is_of_the_day(line, at)) else None


def _is_of_the_day(line: Line, at: int) -> bool:
    """Tonight, and tomorrow evening: the part of the day that was read, however far from the hour."""
    return any(line.used(near) and _is_day(line, near) for near in range(at - 1, at + 2) if line.within(near))


def _is_day(line: Line, at: int) -> bool:
    return not line.tokens[at].means.keys().isdisjoint(("offset", "weekday"))


def _is_part(line: Line, at: int) -> bool:
    """Ukrainian дня is "in the afternoon", and the days in "three days"; Sorani بەیانی is "morning", and "tomorrow"."""
    token = line.tokens[at]
    is_tomorrow = token.means.get("offset") == 1 and " " not in token.text
    return "part" in token.means and not (("unit" in token.means or is_tomorrow) and line.used(at))


def _days(mentions: Iterable[Mention]) -> tuple[date, ...]:
    """The days that all mentions allow; where they contradict each other all of them, weekdays last."""
    ordered = sorted(mentions, key=lambda mention: mention.by_weekday)
    if not ordered:
        return ()
    weekdays = {day.weekday() for mention in ordered if mention.by_weekday for day in mention.days}
    fitting = tuple(day for day in ordered[0].days if day.weekday() in weekdays)
    if not ordered[0].by_weekday and fitting and weekdays == {day.weekday() for day in fitting}:
        # "Tuesday 1 December": the weekday only says again what the date says, or which one of two it is.
        dated = [mention for mention in ordered if not mention.by_weekday]
        ordered = [replace(dated[0], days=fitting), *dated[1:]]
    sets = [mention.days for mention in ordered]
    agreed = [day for day in sets[0] if all(day in other for other in sets[1:])]
    return tuple(agreed) or tuple(dict.fromkeys(day for each in sets for day in each))


def _moments(
    named: Iterable[date], minutes: list[int], late: list[int], here: datetime, zone: ZoneInfo
) -> tuple[datetime, ...]:
    """All days with all times; those that are over only where none is to come.

    late: those of the evening that may be meant as well at the weekend, when no office is open in the morning.
    """
    found: dict[datetime, datetime] = {}
    for day in named:
        for each in [*minutes, *(late if day.weekday() >= SATURDAY else ())]:
            for moment in _local(day + timedelta(days=each // hours.DAY), _time(each), zone):
                found.setdefault(moment.astimezone(UTC), moment)
    to_come = [moment for utc, moment in found.items() if utc > here]
    return tuple((to_come or list(found.values()))[:MOST_CANDIDATES])


def _local(day: date, clock: time, zone: ZoneInfo) -> list[datetime]:
    """The moments with that wall time: two when the clock is set back, the one an hour later when it is skipped."""
    both = [datetime.combine(day, clock, zone).replace(fold=fold) for fold in (0, 1)]
    first, second = (moment.astimezone(UTC).astimezone(zone) for moment in both)
    if first.replace(tzinfo=None) != both[0].replace(tzinfo=None):
        return [first]
    return [first] if first.utcoffset() == second.utcoffset() else [first, second]


def _time(minutes: int) -> time:
    return time(minutes % hours.DAY // 60, minutes % 60)
