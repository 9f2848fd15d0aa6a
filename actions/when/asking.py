"""A moment that is typed where one is asked for: taken when it is sure, and otherwise what is left open is asked."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from actions.kernel import Choice, Clock, Day, Problem, Say, Turn, in_minutes, moment_slots, say
from actions.when import Reading, read
from actions.when.spans import no_such_day

# Nobody is given an appointment so far ahead: probably the wrong year.
FAR = timedelta(days=300)
DAYS_OFFERED = 8
HOURS_OFFERED = tuple(time(hour) for hour in range(8, 21))


def typed_moment(turn: Turn, text: str) -> str | Problem | None:
    """Minutes since 1970; what has to be asked, with its choices; None where the text says nothing of a moment."""
    language = turn.person.language
    if no_such_day(text, language):
        return Problem(say("appointment-no-such-day"))
    reading = read(text, language, turn.now, turn.facts.zone)
    moments = reading.moments or reading.doubted
    if not moments:
        return _ask_rest(turn, reading)
    to_come = [moment for moment in moments if moment > turn.now]
    if not to_come:
        return Problem(say("appointment-past"))
    if len(to_come) > 1 or reading.doubted:
        return Problem(say("appointment-which"), _choices(turn, to_come))
    if to_come[0] > turn.now + FAR:
        return Problem(say("appointment-which-year"), _choices(turn, nearer_years(to_come[0], turn.now)))
    return in_minutes(to_come[0])


def typed_day(turn: Turn, text: str) -> date | Sequence[date] | None:
    """The day that the text names; several where it may be any of these; None where it names none."""
    reading = read(text, turn.person.language, turn.now, turn.facts.zone)
    if len(reading.days) == 1 and not reading.unread:
        return reading.days[0]
    return reading.days or None


def _ask_rest(turn: Turn, reading: Reading) -> Problem | None:
    """The hours of a day that was named alone, and the next days at an hour."""
    zone = turn.facts.zone
    if reading.days:
        moments = [datetime.combine(day, hour, zone) for day in reading.days[:2] for hour in HOURS_OFFERED]
        line = say("appointment-hour-ask", day=Day(day=reading.days[0]))
    elif reading.times and not reading.unread:
        days = [turn.local_now.date() + timedelta(days=ahead) for ahead in range(DAYS_OFFERED)]
        moments = [datetime.combine(day, reading.times[0], zone) for day in days]
        line = say("appointment-day-ask")
    else:
        return None
    to_come = [moment for moment in moments if moment > turn.now]
    return Problem(line, _choices(turn, to_come)) if to_come else Problem(say("appointment-past"))


def nearer_years(moment: datetime, now: datetime) -> list[datetime]:
    """The same day in the years before, as long as it is to come, and the moment itself."""
    years = [year for year in range(now.year, moment.year) if _exists(moment, year)]
    earlier = [moment.replace(year=year) for year in years]
    return [*(each for each in earlier if each > now), moment]


def moment_choice(turn: Turn, moment: datetime) -> Choice:
    """A button with day and time; its value is the minute."""
    return Choice(in_minutes(moment), say("day-and-time", **moment_slots(moment, turn.facts.zone)))


def clock_choice(clock: time) -> Choice:
    return Choice(f"{clock:%H%M}", only_time(clock))


def only_time(clock: time) -> Say:
    return say("only-time", time=Clock(time=clock))


def _choices(turn: Turn, moments: Iterable[datetime]) -> list[Choice]:
    return [moment_choice(turn, moment) for moment in moments]


def _exists(moment: datetime, year: int) -> bool:
    return (moment.month, moment.day) != (2, 29) or isleap(year)
