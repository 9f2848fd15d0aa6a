"""The facts of a broadcast: what kinds there are, what can be picked or typed, what a picked one is and was."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

from pydantic import TypeAdapter

from actions.information import places
from actions.kernel import Choice, Clock, Day, Fact, Phone, Problem, Slot, Turn, plain, say
from actions.when import asking, read
from store.broadcasts import Broadcast
from store.forms import Answers

ICONS = {"day": "📅", "time": "🕑", "place": "📍", "phone": "📞"}
DAYS_AHEAD = 14
HOURS = tuple(time(hour) for hour in range(7, 22))
_CLOCK = re.compile(r"([01]?\d|2[0-3])[.:]?([0-5]\d)?")
_SHAPES = {"day": re.compile(r"20\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])"), "time": re.compile(r"([01]\d|2[0-3])[0-5]\d")}
_SLOTS: TypeAdapter[Slot] = TypeAdapter(Slot)


def kinds(turn: Turn, answers: Answers) -> Sequence[Choice]:
    return [Choice(kind, say(f"fact-{kind}"), icon) for kind, icon in ICONS.items()]


def choices(number: int, turn: Turn, answers: Answers) -> Sequence[Choice]:
    """What can be picked for the kind of fact that was chosen; also what stands in the text now."""
    kind = answers.get(f"kind{number}", "")
    there = [*answers.get(stood_name(kind), "").split(","), answers.get(f"fact{number}", "")]
    match kind:
        case "day":
            today = turn.local_now.date()
            offered = [today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD)]
            return _days(sorted({*offered, *(_day(each) for each in there if _fits(kind, each))}))
        case "time":
            hours = sorted({*HOURS, *(_time(each) for each in there if _fits(kind, each))})
            return [Choice(f"{at:%H%M}", say("only-day", day=Clock(time=at))) for at in hours]
    return known(turn, kind)


def known(turn: Turn, kind: str) -> list[Choice]:
    """The places or the people with a number that the facts have now."""
    if kind == "place":
        return [Choice(place.id, plain(place.name), "📍") for place in turn.facts.places]
    return [Choice(each.id, plain(each.name), "📞") for each in turn.facts.contacts if each.phones]


def typed(number: int, turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """A day or a time may be typed; places and numbers are those of the facts file."""
    match answers.get(f"kind{number}"):
        case "time":
            return _typed_time(turn, text)
        case "day":
            return _typed_day(turn, text)
    return None


def slot_of(kind: str, value: str, turn: Turn) -> Slot:
    """The fact that was picked, as a slot."""
    match kind:
        case "day":
            return Day(day=_day(value))
        case "time":
            return Clock(time=_time(value))
        case "place":
            return Fact(text=places.address(turn.facts.place(value)))
    return Phone(number=turn.facts.contact(value).phones[0])


def is_lost(turn: Turn, kind: str, value: str) -> bool:
    """Whether the place or the number that was picked is no longer among the facts."""
    if kind not in ("place", "phone"):
        return False
    return value not in {choice.value for choice in known(turn, kind)}


def stood_name(kind: str) -> str:
    """Where the form keeps what stands in the text now, of this kind, to be picked again."""
    return f"stood-{kind}"


def standing(turn: Turn, broadcast: Broadcast) -> list[tuple[str, str] | None]:
    """Kind and value of each fact of the broadcast; None where the facts of the municipality have it no longer."""
    return [_picked(turn, _SLOTS.validate_python(fact)) for fact in broadcast.facts]


def stood(picked: Sequence[tuple[str, str] | None]) -> Mapping[str, str]:
    """Of these the days and the times: there are more of them than are offered."""
    found = {kind: [each[1] for each in picked if each is not None and each[0] == kind] for kind in _SHAPES}
    return {stood_name(kind): ",".join(values) for kind, values in found.items() if values}


def _picked(turn: Turn, fact: Slot) -> tuple[str, str] | None:
    match fact:
        case Day():
            return "day", f"{fact.day:%Y%m%d}"
        case Clock():
            return "time", f"{fact.time:%H%M}"
    for kind in ("place", "phone"):
        found = next((each.value for each in known(turn, kind) if slot_of(kind, each.value, turn) == fact), None)
        if found is not None:
            return kind, found
    return None


def _fits(kind: str, value: str) -> bool:
    return _SHAPES[kind].fullmatch(value) is not None and (kind != "day" or _is_day(value))


def _is_day(value: str) -> bool:
    try:
        _day(value)
    except ValueError:
        return False
    return True


def _day(value: str) -> date:
    return datetime.strptime(value, "%Y%m%d").date()  # noqa: DTZ007 - a date


def _time(value: str) -> time:
    return time(int(value[:2]), int(value[2:]))


def _typed_time(turn: Turn, text: str) -> str | Problem | None:
    found = _CLOCK.fullmatch(text.strip())
    if found:
        return f"{int(found[1]):02}{found[2] or '00'}"
    reading = read(text, turn.person.language, turn.now, turn.facts.zone)
    if len(reading.times) == 1 and not reading.unread:
        return f"{reading.times[0]:%H%M}"
    return (
        Problem(say("appointment-which"), [asking.clock_choice(each) for each in reading.times])
        if reading.times
        else None
    )


def _typed_day(turn: Turn, text: str) -> str | Problem | None:
    found = asking.typed_day(turn, text)
    if found is None:
        return None
    return f"{found:%Y%m%d}" if isinstance(found, date) else Problem(say("appointment-which"), _days(found))


def _days(days: Sequence[date]) -> list[Choice]:
    return [Choice(f"{day:%Y%m%d}", say("only-day", day=Day(day=day))) for day in days]
