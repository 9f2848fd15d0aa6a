"""Appointments: read or picked with buttons, confirmed, kept, reminded of, shown, cancelled.

What has been picked so far stands in the buttons (`appointment:<step>:<value>`), so nothing is half kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from actions import contacts, reminders
from actions.buttons import ask, next_questions
from actions.messages import Button, Clock, Day, Items, Reply, Say, say
from actions.requests import Request
from actions.when import read
from store import appointments
from store.appointments import Appointment

DAYS_OFFERED = 8
HOURS_OFFERED = range(8, 18)
MINUTES_OFFERED = (0, 15, 30, 45)
KINDS: tuple[appointments.About, ...] = ("doctor", "dentist", "jobcenter", "municipality", "school", "other")


async def appointment_add(request: Request) -> list[Reply]:
    """Goes on from what the text says: a moment, two moments, a day, an hour, or nothing."""
    person, zone = request.person, request.facts.zone
    reading = read(request.text, person.language, request.now, zone)
    moments = [moment for moment in reading.moments if moment > request.now]
    if reading.moments and not moments:
        return [_ask_day(request, (say("appointment-past"),))]
    if len(moments) == 1:
        return [_ask_about(request, moments[0])]
    if moments:
        return [_choose("appointment-which", moments)]
    if len(reading.days) == 1:
        return [_ask_hour(reading.days[0])]
    if reading.days:
        rows = tuple((_pick("day", f"{day:%Y%m%d}", _day(day)),) for day in reading.days)
        return [Reply(lines=(say("appointment-which"),), buttons=(*rows, *_stop()))]
    if reading.times:
        return [_ask_day(request, (), reading.times[0])]
    return [_ask_day(request, ())]


async def appointment_day(request: Request) -> list[Reply]:
    """A day was picked."""
    picked = _local(request, "%Y%m%d")
    return [_ask_hour(picked.date()) if picked else _ask_day(request, ())]


async def appointment_hour(request: Request) -> list[Reply]:
    """A day and an hour were picked."""
    hour = _local(request, "%Y%m%d%H")
    if hour is None:
        return [_ask_day(request, ())]
    moments = [hour.replace(minute=minute) for minute in MINUTES_OFFERED]
    return [_choose("appointment-hour-ask", moments, day=Day(day=hour.date()))]


async def appointment_at(request: Request) -> list[Reply]:
    """A moment was picked."""
    moment = _moment(request)
    if moment <= request.now:
        return [_ask_day(request, (say("appointment-past"),))]
    return [_ask_about(request, moment)]


async def appointment_about(request: Request) -> list[Reply]:
    """What it is about was picked: everything is shown once more before it is kept."""
    moment, about = _moment(request), _about(request)
    if moment <= request.now:
        return [_ask_day(request, (say("appointment-past"),))]
    yes = _pick("keep", f"{_minutes(moment)}:{about}", say("button-remind-me"), "✅")
    lines = (say("appointment-confirm", about=_kind(about), **_shown(request, moment)),)
    return [Reply(lines=lines, buttons=((yes,), (ask("appointment_add", "button-other-time"),), *_stop()))]


async def appointment_keep(request: Request) -> list[Reply]:
    """Confirmed: kept, and its reminders planned."""
    moment = _moment(request)
    if moment <= request.now:
        return [_ask_day(request, (say("appointment-past"),))]
    kept = await appointments.keep(request.session, request.person.id, moment, _about(request), request.now)
    due = await reminders.plan(request, kept)
    head = say("appointment-kept", about=_kind(kept.about), **_shown(request, moment))
    times = Items(items=tuple(_when(request, each) for each in due))
    after = say("reminders-come", times=times) if due else say("reminders-too-late")
    return [Reply(lines=(head, after), buttons=next_questions(ask("appointment_list")))]


async def appointment_list(request: Request) -> list[Reply]:
    """What is to come, with a button to cancel each."""
    rows = await appointments.to_come(request.session, request.person.id, request.now)
    add = ask("appointment_add")
    if not rows:
        return [Reply(lines=(say("appointments-none"),), buttons=next_questions(add))]
    lines = tuple(say("appointment-line", about=_kind(row.about), **_shown(request, row.starts_at)) for row in rows)
    return [Reply(lines=(say("appointments-head"), *lines), buttons=(*_cancels(request, rows), *next_questions(add)))]


async def appointment_cancel(request: Request) -> list[Reply]:
    """Cancels the one that was pressed; asks which, where none was."""
    number = request.understanding.value("appointment")
    if number is None:
        rows = await appointments.to_come(request.session, request.person.id, request.now)
        if not rows:
            return await appointment_list(request)
        return [Reply(lines=(say("appointment-which"),), buttons=(*_cancels(request, rows), *_stop()))]
    found = await appointments.find(request.session, int(number), request.person.id)
    if found is None:
        return await appointment_list(request)
    line = say("appointment-cancelled", about=_kind(found.about), **_shown(request, found.starts_at))
    await reminders.stop(request, found)
    await appointments.forget(request.session, found)
    return [Reply(lines=(line,), buttons=next_questions(ask("appointment_list")))]


async def appointment_coming(request: Request) -> list[Reply]:
    return [Reply(lines=(say("appointment-good"),), buttons=next_questions(ask("appointment_list")))]


async def appointment_not_coming(request: Request) -> list[Reply]:
    """Whom to call, since nobody else tells them."""
    return [contacts.calling(request, (say("appointment-cannot"),), "casework")]


def _ask_day(request: Request, before: tuple[Say, ...], clock: time | None = None) -> Reply:
    today = request.local_now.date()
    days = [today + timedelta(days=ahead) for ahead in range(DAYS_OFFERED)]
    if clock is None:
        buttons = [_pick("day", f"{day:%Y%m%d}", _day(day)) for day in days]
    else:
        moments = [datetime.combine(day, clock, request.facts.zone) for day in days]
        buttons = [_moment_button(moment) for moment in moments if moment > request.now]
    return Reply(lines=(*before, say("appointment-day-ask")), buttons=(*((each,) for each in buttons), *_stop()))


def _ask_hour(day: date) -> Reply:
    buttons = [
        _pick("hour", f"{day:%Y%m%d}{hour:02}", say("only-time", time=Clock(time=time(hour)))) for hour in HOURS_OFFERED
    ]
    rows = tuple(tuple(buttons[at : at + 5]) for at in range(0, len(buttons), 5))
    return Reply(lines=(say("appointment-hour-ask", day=Day(day=day)),), buttons=(*rows, *_stop()))


def _ask_about(request: Request, moment: datetime) -> Reply:
    buttons = [_pick("about", f"{_minutes(moment)}:{kind}", _kind(kind)) for kind in KINDS]
    rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    return Reply(lines=(say("appointment-about-ask", **_shown(request, moment)),), buttons=(*rows, *_stop()))


def _choose(question: str, moments: Sequence[datetime], **slots: Day) -> Reply:
    rows = tuple((_moment_button(moment),) for moment in moments)
    return Reply(lines=(say(question, **slots),), buttons=(*rows, *_stop()))


def _cancels(request: Request, rows: Sequence[Appointment]) -> tuple[tuple[Button, ...], ...]:
    return tuple((_pick("cancel", str(row.id), _when(request, row.starts_at), "✖"),) for row in rows)


def _moment_button(moment: datetime) -> Button:
    label = say("day-and-time", day=Day(day=moment.date()), time=Clock(time=moment.timetz().replace(tzinfo=None)))
    return _pick("at", _minutes(moment), label)


def _pick(step: str, value: str, label: Say, icon: str = "") -> Button:
    return Button(label=label, press=f"appointment:{step}:{value}", icon=icon)


def _stop() -> tuple[tuple[Button, ...], ...]:
    return ((ask("help_menu", "button-no"),),)


def _day(day: date) -> Say:
    return say("only-day", day=Day(day=day))


def _kind(about: str) -> Say:
    return say(f"about-{about}")


def _shown(request: Request, moment: datetime) -> dict[str, Day | Clock]:
    local = moment.astimezone(request.facts.zone)
    return {"day": Day(day=local.date()), "time": Clock(time=local.time().replace(fold=0))}


def _when(request: Request, moment: datetime) -> Say:
    return say("day-and-time", **_shown(request, moment))


def _minutes(moment: datetime) -> str:
    """Minutes since 1970, so that an hour that comes twice is told apart."""
    return str(int(moment.timestamp()) // 60)


def _moment(request: Request) -> datetime:
    """The moment that stands in the button; one long past where there is none."""
    return datetime.fromtimestamp(int(request.understanding.value("minutes") or 0) * 60, UTC)


def _about(request: Request) -> appointments.About:
    return next((kind for kind in KINDS if kind == request.understanding.value("about")), "other")


def _local(request: Request, pattern: str) -> datetime | None:
    """The wall-clock time that stands in the button, in the municipality's zone."""
    text = request.understanding.value("local")
    return datetime.strptime(text, pattern).replace(tzinfo=request.facts.zone) if text else None
