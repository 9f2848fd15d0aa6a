"""Appointments: read or picked with buttons, confirmed, kept, reminded of, shown, cancelled.

What has been picked so far stands in the buttons (`appointment:<step>:<value>`), so nothing is half kept. Whoever
changes the time of one goes the same way; which one it is, is kept meanwhile as an open form.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from actions.appointments import reminders
from actions.appointments.reminders import moment_slots
from actions.information import contacts, places
from actions.kernel.buttons import ask, next_questions
from actions.kernel.messages import Button, Clock, Day, Fact, Reply, Say, say
from actions.kernel.turn import Turn
from actions.when import read
from actions.when.spans import no_such_day
from store import appointments, forms, outbox
from store.appointments import Appointment

DAYS_OFFERED = 8
HOURS_OFFERED = range(8, 18)
MINUTES_OFFERED = (0, 15, 30, 45)
KINDS: tuple[appointments.About, ...] = ("doctor", "dentist", "jobcenter", "municipality", "school", "other")
# Where these are, everybody knows for themselves; the places of the facts file are the municipality's.
ASK_PLACE = frozenset({"jobcenter", "municipality", "other"})
MOST_KEPT = 50
MOST_SHOWN = 12
# Nobody is given an appointment so far ahead: probably the wrong year.
FAR = timedelta(days=300)
CHANGING = "appointment_change"


async def appointment_add(turn: Turn) -> list[Reply]:
    """Goes on from what the text says: a moment, two moments, a day, an hour, or nothing."""
    person, zone = turn.person, turn.facts.zone
    reading = read(turn.text, person.language, turn.now, zone)
    if await appointments.count_to_come(turn.session, person.id, turn.now) >= MOST_KEPT:
        listed = next_questions(ask("appointment_list"))
        return [Reply(lines=(say("appointments-many", count=MOST_KEPT),), buttons=listed)]
    if no_such_day(turn.text, person.language):
        return [_ask_day(turn, (say("appointment-no-such-day"),))]
    moments = [moment for moment in reading.moments if moment > turn.now]
    if reading.moments and not moments:
        return [_ask_day(turn, (say("appointment-past"),))]
    if len(moments) == 1 and moments[0] > turn.now + FAR:
        return [_choose("appointment-which-year", nearer_years(moments[0], turn.now))]
    if len(moments) == 1:
        return [_ask_about(turn, moments[0])]
    if moments:
        return [_choose("appointment-which", moments)]
    if len(reading.days) == 1:
        return [_ask_hour(reading.days[0])]
    if reading.days:
        rows = tuple((_pick("day", f"{day:%Y%m%d}", _day(day)),) for day in reading.days)
        return [Reply(lines=(say("appointment-which"),), buttons=(*rows, *_stop()))]
    if reading.times:
        return [_ask_day(turn, (), reading.times[0])]
    return [_ask_day(turn, ())]


async def appointment_day(turn: Turn) -> list[Reply]:
    """A day was picked."""
    picked = _local(turn, "%Y%m%d")
    return [_ask_hour(picked.date()) if picked else _ask_day(turn, ())]


async def appointment_hour(turn: Turn) -> list[Reply]:
    """A day and an hour were picked."""
    hour = _local(turn, "%Y%m%d%H")
    if hour is None:
        return [_ask_day(turn, ())]
    moments = [hour.replace(minute=minute) for minute in MINUTES_OFFERED]
    return [_choose("appointment-hour-ask", moments, day=Day(day=hour.date()))]


async def appointment_at(turn: Turn) -> list[Reply]:
    """A moment was picked."""
    moment = _moment(turn)
    if moment <= turn.now:
        return [_ask_day(turn, (say("appointment-past"),))]
    return [_ask_about(turn, moment)]


async def appointment_about(turn: Turn) -> list[Reply]:
    """What it is about was picked: where is it?"""
    moment, about = _moment(turn), _about(turn)
    if moment <= turn.now:
        return [_ask_day(turn, (say("appointment-past"),))]
    if about not in ASK_PLACE:
        return [_confirm(turn, moment, about, places.ELSEWHERE)]
    known = [
        _pick("place", f"{_minutes(moment)}:{about}:{place.id}", _name(place.name), "📍") for place in turn.facts.places
    ]
    elsewhere = _pick("place", f"{_minutes(moment)}:{about}:{places.ELSEWHERE}", say("place-elsewhere"))
    rows = _in_rows([*known, elsewhere], 2)
    line = say("appointment-place-ask", about=_kind(about), **_shown(turn, moment))
    return [Reply(lines=(line,), buttons=(*rows, *_stop()))]


async def appointment_place(turn: Turn) -> list[Reply]:
    """Where it is was picked: everything is shown once more before it is kept."""
    moment = _moment(turn)
    if moment <= turn.now:
        return [_ask_day(turn, (say("appointment-past"),))]
    return [_confirm(turn, moment, _about(turn), turn.understanding.value("place") or places.ELSEWHERE)]


async def appointment_keep(turn: Turn) -> list[Reply]:
    """Confirmed: kept in place of the one that is being changed, if any, and its reminders planned."""
    moment, session, person = _moment(turn), turn.session, turn.person
    if moment <= turn.now:
        return [_ask_day(turn, (say("appointment-past"),))]
    changed = await _drop_changed(turn)
    place = places.find(turn.facts, turn.understanding.value("place"))
    id = place.id if place else None
    person.reminders = True
    kept = await appointments.keep(session, person.id, moment, _about(turn), id, turn.now)
    await reminders.replan(turn)
    head = say("appointment-kept", about=_kind(kept.about), **_shown(turn, moment))
    before = (say("appointment-changed"),) if changed else ()
    calendar = _pick("calendar", str(kept.id), say("button-calendar"), "📅")
    return [
        Reply(
            lines=(
                *before,
                head,
                *places.lines(turn.facts, kept.place, kept.contact),
                *_when_reminded(turn, kept),
            ),
            buttons=((calendar,), *next_questions(ask("appointment_list"), _settings())),
            pin=places.pin(turn.facts, kept.place),
        )
    ]


async def appointment_change(turn: Turn) -> list[Reply]:
    """Another time for one that is kept: the same questions again."""
    number = int(turn.understanding.value("appointment") or 0)
    found = await appointments.find(turn.session, number, turn.person.id)
    if found is None or found.made_by is not None:
        return await appointment_list(turn)
    await forms.begin(turn.session, turn.person.id, CHANGING, {"appointment": str(found.id)}, turn.now)
    return [_ask_day(turn, ())]


async def appointment_list(turn: Turn) -> list[Reply]:
    """What is to come, with buttons to change or cancel each."""
    rows = await appointments.to_come(turn.session, turn.person.id, turn.now)
    add = ask("appointment_add")
    if not rows:
        return [Reply(lines=(say("appointments-none"),), buttons=next_questions(add))]
    shown = rows[:MOST_SHOWN]
    lines = tuple(say("appointment-line", about=_kind(row.about), **_shown(turn, row.starts_at)) for row in shown)
    buttons = tuple((_pick("show", str(row.id), _when(turn, row.starts_at)),) for row in shown)
    return [Reply(lines=(say("appointments-head"), *lines), buttons=(*buttons, *next_questions(add, _settings())))]


async def appointment_show(turn: Turn) -> list[Reply]:
    """One appointment, and what can be done with it."""
    number = int(turn.understanding.value("appointment") or 0)
    found = await appointments.find(turn.session, number, turn.person.id)
    if found is None:
        return await appointment_list(turn)
    line = say("appointment-line", about=_kind(found.about), **_shown(turn, found.starts_at))
    change = _pick("change", str(found.id), say("button-change"), "🕑")
    delete = _pick("cancel", str(found.id), say("button-delete"), "✖")
    absent = _pick("absent", str(found.id), say("button-not-coming"), "✖")
    calendar = _pick("calendar", str(found.id), say("button-calendar"), "📅")
    # Only those who made an appointment can move it.
    rows = ((absent,), (calendar,)) if found.made_by else ((change, delete), (calendar,))
    return [
        Reply(
            lines=(line, *places.lines(turn.facts, found.place, found.contact)),
            buttons=(*rows, *next_questions(ask("appointment_list"))),
            pin=places.pin(turn.facts, found.place),
        )
    ]


async def appointment_cancel(turn: Turn) -> list[Reply]:
    """Cancels the one that was pressed; asks which, where none was."""
    number = turn.understanding.value("appointment")
    if number is None:
        rows = await appointments.to_come(turn.session, turn.person.id, turn.now)
        if not rows:
            return await appointment_list(turn)
        return [Reply(lines=(say("appointment-which"),), buttons=(*_cancels(turn, rows), *_stop()))]
    found = await appointments.find(turn.session, int(number), turn.person.id)
    if found is None:
        return await appointment_list(turn)
    line = say("appointment-cancelled", about=_kind(found.about), **_shown(turn, found.starts_at))
    if found.made_by is not None:
        # It still stands in the books of whoever made it.
        return await appointment_absent(turn)
    await appointments.forget(turn.session, found)
    await reminders.replan(turn)
    return [Reply(lines=(line,), buttons=next_questions(ask("appointment_list")))]


async def appointment_coming(turn: Turn) -> list[Reply]:
    await _answered(turn, "yes")
    return [Reply(lines=(say("appointment-good"),), buttons=next_questions(ask("appointment_list")))]


async def appointment_absent(turn: Turn) -> list[Reply]:
    """Staff who made it are told; whom to call stands here all the same."""
    await _answered(turn, "no")
    return [contacts.calling(turn, (say("appointment-cannot"),), "casework")]


async def _answered(turn: Turn, answer: appointments.Answer) -> None:
    """Keeps the answer and tells the member of staff who made the appointment, once for each change of mind."""
    number = int(turn.understanding.value("appointment") or 0)
    found = await appointments.find(turn.session, number, turn.person.id)
    if found is None or found.answer == answer:
        return
    found.answer = answer
    if found.made_by is not None:
        state = say("state-coming" if answer == "yes" else "state-not-coming")
        line = say(
            "made-answer", number=found.id, about=_kind(found.about), state=state, **_shown(turn, found.starts_at)
        )
        message = Reply(lines=(line,)).model_dump(mode="json")
        outbox.put(turn.session, found.made_by, message, lane="notice", now=turn.now)


async def _drop_changed(turn: Turn) -> bool:
    """Deletes the appointment whose time is being changed; whether there was one."""
    opened = await forms.open_for(turn.session, turn.person.id, turn.now)
    if opened is None or opened.form != CHANGING:
        return False
    old = await appointments.find(turn.session, int(opened.answers["appointment"]), turn.person.id)
    await forms.close(turn.session, turn.person.id)
    if old is not None:
        await appointments.forget(turn.session, old)
    return old is not None


def nearer_years(moment: datetime, now: datetime) -> list[datetime]:
    """The same day in the years before, as long as it is to come, and the moment itself."""
    years = [year for year in range(now.year, moment.year) if _exists(moment, year)]
    earlier = [moment.replace(year=year) for year in years]
    return [*(each for each in earlier if each > now), moment]


def _exists(moment: datetime, year: int) -> bool:
    return (moment.month, moment.day) != (2, 29) or isleap(year)


def _confirm(turn: Turn, moment: datetime, about: str, place: str) -> Reply:
    yes = _pick("keep", f"{_minutes(moment)}:{about}:{place}", say("button-remind-me"), "✅")
    lines = (
        say("appointment-confirm", about=_kind(about), **_shown(turn, moment)),
        *places.lines(turn.facts, place, None),
    )
    return Reply(lines=lines, buttons=((yes,), (ask("appointment_add", "button-other-time"),), *_stop()))


def _when_reminded(turn: Turn, kept: Appointment) -> tuple[Say, ...]:
    if not turn.person.reminders:
        return ()
    due = reminders.come_at(kept, turn.leads, turn.facts.zone, turn.now)
    return (reminders.times(due, turn.facts.zone),)


def _settings() -> Button:
    return ask("reminders_settings", "button-reminder-settings")


def _name(text: str) -> Say:
    return say("only-day", day=Fact(text=text))


def _in_rows(buttons: Sequence[Button], across: int) -> tuple[tuple[Button, ...], ...]:
    return tuple(tuple(buttons[at : at + across]) for at in range(0, len(buttons), across))


def _ask_day(turn: Turn, before: tuple[Say, ...], clock: time | None = None) -> Reply:
    today = turn.local_now.date()
    days = [today + timedelta(days=ahead) for ahead in range(DAYS_OFFERED)]
    if clock is None:
        buttons = [_pick("day", f"{day:%Y%m%d}", _day(day)) for day in days]
    else:
        moments = [datetime.combine(day, clock, turn.facts.zone) for day in days]
        buttons = [_moment_button(moment) for moment in moments if moment > turn.now]
    return Reply(lines=(*before, say("appointment-day-ask")), buttons=(*((each,) for each in buttons), *_stop()))


def _ask_hour(day: date) -> Reply:
    buttons = [
        _pick("hour", f"{day:%Y%m%d}{hour:02}", say("only-time", time=Clock(time=time(hour)))) for hour in HOURS_OFFERED
    ]
    rows = tuple(tuple(buttons[at : at + 5]) for at in range(0, len(buttons), 5))
    return Reply(lines=(say("appointment-hour-ask", day=Day(day=day)),), buttons=(*rows, *_stop()))


def _ask_about(turn: Turn, moment: datetime) -> Reply:
    buttons = [_pick("about", f"{_minutes(moment)}:{kind}", _kind(kind)) for kind in KINDS]
    rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    return Reply(lines=(say("appointment-about-ask", **_shown(turn, moment)),), buttons=(*rows, *_stop()))


def _choose(question: str, moments: Sequence[datetime], **slots: Day) -> Reply:
    rows = tuple((_moment_button(moment),) for moment in moments)
    return Reply(lines=(say(question, **slots),), buttons=(*rows, *_stop()))


def _cancels(turn: Turn, rows: Sequence[Appointment]) -> tuple[tuple[Button, ...], ...]:
    return tuple((_pick("cancel", str(row.id), _when(turn, row.starts_at), "✖"),) for row in rows)


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


def _shown(turn: Turn, moment: datetime) -> dict[str, Day | Clock]:
    return moment_slots(moment, turn.facts.zone)


def _when(turn: Turn, moment: datetime) -> Say:
    return say("day-and-time", **_shown(turn, moment))


def _minutes(moment: datetime) -> str:
    """Minutes since 1970, so that an hour that comes twice is told apart."""
    return str(int(moment.timestamp()) // 60)


def _moment(turn: Turn) -> datetime:
    """The moment that stands in the button; one long past where there is none."""
    return datetime.fromtimestamp(int(turn.understanding.value("minutes") or 0) * 60, UTC)


def _about(turn: Turn) -> appointments.About:
    return next((kind for kind in KINDS if kind == turn.understanding.value("about")), "other")


def _local(turn: Turn, pattern: str) -> datetime | None:
    """The wall-clock time that stands in the button, in the municipality's zone."""
    text = turn.understanding.value("local")
    return datetime.strptime(text, pattern).replace(tzinfo=turn.facts.zone) if text else None
