"""An appointment is picked with buttons: day, hour, what it is about, where; then confirmed, kept, reminded of.

What has been picked so far stands in the buttons (`appointment:<step>:<values>`), so nothing is half kept. Whoever
changes the time of one goes the same way; which one it is, is kept meanwhile as an open form.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from actions.appointments import keeping, placing, shown, whereabouts
from actions.information import places
from actions.kernel import (
    Button,
    Clock,
    Day,
    Message,
    Reply,
    Rows,
    Say,
    Turn,
    ask,
    button,
    in_minutes,
    moment_slots,
    of_minutes,
    say,
)
from store import appointments

DAYS_OFFERED = 8
HOURS_OFFERED = range(8, 18)
MINUTES_OFFERED = (0, 15, 30, 45)
# Those that have a button; a text may name any of them.
KINDS: tuple[appointments.About, ...] = ("doctor", "dentist", "jobcenter", "municipality", "school", "other")
# Where these are, everybody knows for themselves; the places of the facts file are the municipality's.
ASK_PLACE = frozenset({"jobcenter", "municipality", "other"})
# The years whose days a button can carry.
YEARS = range(2000, 2100)


async def appointment_day(turn: Turn) -> list[Reply]:
    """A day was picked."""
    await keeping.go_on_changing(turn)
    picked = _local(turn, "%Y%m%d")
    return [ask_hour(picked.date()) if picked else ask_day(turn)]


async def appointment_hour(turn: Turn) -> list[Reply]:
    """A day and an hour were picked."""
    await keeping.go_on_changing(turn)
    hour = _local(turn, "%Y%m%d%H")
    if hour is None:
        return [ask_day(turn)]
    moments = [hour.replace(minute=minute) for minute in MINUTES_OFFERED]
    return [choose("appointment-hour-ask", moments, day=Day(day=hour.date()))]


async def appointment_at(turn: Turn) -> list[Reply]:
    """A moment was picked."""
    await keeping.go_on_changing(turn)
    moment = _moment(turn)
    return [ask_about(turn, moment) if moment > turn.now else _past(turn)]


async def appointment_about(turn: Turn) -> list[Reply]:
    """What it is about was picked: where is it?"""
    moment, about = _moment(turn), _about(turn)
    if moment <= turn.now:
        return [_past(turn)]
    if about not in ASK_PLACE:
        return [await confirm(turn, moment, about)]
    waits = await placing.wait(turn, moment, about, None)
    minutes = in_minutes(moment)
    known = [
        button("appointment_place", each.label, minutes, about, each.value, icon=each.icon)
        for each in whereabouts.choices(turn.facts)
    ]
    elsewhere = button("appointment_place", "place-elsewhere", minutes, about, places.ELSEWHERE)
    how = (say("appointment-place-how"),) if waits else ()
    lines = (say("appointment-place-ask", **shown.slots(turn, about, moment)), *how)
    return [Message(lines=lines, buttons=(*shown.in_rows([*known, elsewhere], 2), *_leave(waits=waits)))]


async def appointment_place(turn: Turn) -> list[Reply]:
    """Where it is was picked: everything is shown once more before it is kept."""
    moment = _moment(turn)
    if moment <= turn.now:
        return [_past(turn)]
    return [await confirm(turn, moment, _about(turn), turn.value("place") or places.ELSEWHERE)]


async def appointment_keep(turn: Turn) -> list[Reply]:
    """Confirmed: kept in place of the one that is being changed, if any, and its reminders planned."""
    moment, about = _moment(turn), _about(turn)
    if moment <= turn.now:
        return [_past(turn)]
    where = placing.spot_of(turn, moment, about, turn.value("place") or places.ELSEWHERE)
    return await keeping.keep(turn, moment, about, where)


def ask_day(turn: Turn, *before: Say, clock: time | None = None, about: str | None = None) -> Message:
    """Which day? Where the time is known, the moments of the next days."""
    today = turn.local_now.date()
    days = [today + timedelta(days=ahead) for ahead in range(DAYS_OFFERED)]
    if clock is None:
        buttons = [day_button(day) for day in days]
    else:
        moments = [datetime.combine(day, clock, turn.facts.zone) for day in days]
        buttons = [_moment_button(moment, about) for moment in moments if moment > turn.now]
    return Message(lines=(*before, say("appointment-day-ask")), buttons=(*shown.in_rows(buttons, 1), *stop()))


def ask_hour(day: date) -> Message:
    """At what hour of the day?"""
    buttons = [
        button("appointment_hour", say("only-time", time=Clock(time=time(hour))), f"{day:%Y%m%d}{hour:02}")
        for hour in HOURS_OFFERED
    ]
    line = say("appointment-hour-ask", day=Day(day=day))
    return Message(lines=(line,), buttons=(*shown.in_rows(buttons, 5), *stop()))


def ask_about(turn: Turn, moment: datetime) -> Message:
    """What is it about?"""
    buttons = [button("appointment_about", shown.kind(kind), in_minutes(moment), kind) for kind in KINDS]
    line = say("appointment-about-ask", **moment_slots(moment, turn.facts.zone))
    return Message(lines=(line,), buttons=(*shown.in_rows(buttons, 2), *stop()))


def choose(question: str, moments: Sequence[datetime], about: str | None = None, **slots: Day) -> Message:
    """Which of these moments? Whom one meets is not asked after it where it is known."""
    buttons = [_moment_button(moment, about) for moment in moments]
    return Message(lines=(say(question, **slots),), buttons=(*shown.in_rows(buttons, 1), *stop()))


def choose_or_other(question: str, moments: Sequence[datetime], about: str | None = None) -> Message:
    """One of these, where something that was said could not be read, or another one."""
    asked = choose(question, moments, about)
    other = ask("appointment_add", "button-other-time")
    return Message(lines=asked.lines, buttons=(*asked.buttons[: -len(stop())], (other,), *stop()))


def day_button(day: date) -> Button:
    return button("appointment_day", say("only-day", day=Day(day=day)), f"{day:%Y%m%d}")


def stop() -> Rows:
    """The row with the way out."""
    return ((ask("help_menu", "button-no"),),)


def _past(turn: Turn) -> Message:
    return ask_day(turn, say("appointment-past"))


async def confirm(turn: Turn, moment: datetime, about: str, place: str = places.ELSEWHERE) -> Message:
    """Everything once more, with one button that keeps it; what is typed or sent now is where it is."""
    waits = await placing.wait(turn, moment, about, place)
    yes = button("appointment_keep", "button-remind-me", in_minutes(moment), about, place, icon="✅")
    other = ask("appointment_add", "button-other-time")
    where = whereabouts.spot(turn.facts, place)
    lines = placing.summary(turn, moment, about, where, waits=waits)
    return Message(lines=lines, buttons=((yes,), (other,), *_leave(waits=waits)))


def _leave(*, waits: bool) -> Rows:
    """The way out, which ends what waits for an answer."""
    return ((button("form_stop", "button-no"),),) if waits else stop()


def _moment_button(moment: datetime, about: str | None = None) -> Button:
    label = say("day-and-time", day=Day(day=moment.date()), time=Clock(time=moment.timetz().replace(tzinfo=None)))
    if about is not None:
        return button("appointment_about", label, in_minutes(moment), about)
    return button("appointment_at", label, in_minutes(moment))


def _moment(turn: Turn) -> datetime:
    """The moment that stands in the button; one long past where there is none."""
    return of_minutes(turn.number("minutes"))


def _about(turn: Turn) -> appointments.About:
    return keeping.about(turn.value("about"))


def _local(turn: Turn, pattern: str) -> datetime | None:
    """The wall-clock time that stands in the button, in the municipality's zone."""
    text = turn.value("local")
    return datetime.strptime(text, pattern).replace(tzinfo=turn.facts.zone) if text else None
