"""The text of a broadcast and the facts in it, which come out right in every language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import count

from actions.broadcasts.forms import question
from actions.broadcasts.parts import changed, desk, gone, note
from actions.broadcasts.recall import changing
from actions.broadcasts.texts import LONGEST, MARK, length
from actions.information import places
from actions.kernel import (
    Choice,
    Clock,
    Day,
    Fact,
    Field,
    Form,
    Phone,
    Problem,
    Prose,
    Reply,
    Run,
    Slot,
    Turn,
    begin,
    forms,
    plain,
    say,
)
from actions.when import asking, read
from store import broadcasts, published
from store.broadcasts import UNSENT, Broadcast
from store.forms import Answers

MOST_FACTS = 6
FACT_ICONS = {"day": "📅", "time": "🕑", "place": "📍", "phone": "📞"}
DAYS_AHEAD = 14
HOURS = tuple(time(hour) for hour in range(7, 22))
_BARE_MARK = re.compile(r"#(?!\d)")
_CLOCK = re.compile(r"([01]?\d|2[0-3])[.:]?([0-5]\d)?")


async def open_text(turn: Turn, broadcast: Broadcast) -> list[Reply]:
    """Asks for the text, and then for each fact in it."""
    return await begin(TEXT_FORM, turn, number=str(broadcast.id), revision=str(broadcast.revision))


def numbered(text: str) -> str:
    """Each `#` gets its number: `#1`, `#2`, in the order of the text."""
    numbers = count(1)
    return _BARE_MARK.sub(lambda _: f"#{next(numbers)}", MARK.sub("#", text))


def _read_text(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    found = numbered(text.strip())
    if len(MARK.findall(found)) > MOST_FACTS or re.search(r"#\d\d", found):
        return Problem(say("text-facts-many", count=MOST_FACTS))
    if length(found) > LONGEST:
        return Problem(say("text-long", count=length(found) - LONGEST))
    return found or None


def _fact_wanted(number: int, answers: Answers) -> bool:
    return f"#{number}" in answers.get("text", "")


def _kinds(turn: Turn, answers: Answers) -> Sequence[Choice]:
    return [Choice(kind, say(f"fact-{kind}"), icon) for kind, icon in FACT_ICONS.items()]


def _fact_choices(number: int, turn: Turn, answers: Answers) -> Sequence[Choice]:
    """What can be picked for the kind of fact that was chosen."""
    match answers.get(f"kind{number}"):
        case "day":
            today = turn.local_now.date()
            return _days([today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD)])
        case "time":
            return [Choice(f"{hour:%H%M}", say("only-day", day=Clock(time=hour))) for hour in HOURS]
    return _known(turn, answers[f"kind{number}"])


def _known(turn: Turn, kind: str) -> list[Choice]:
    """The places or the people with a number that the facts have now."""
    if kind == "place":
        return [Choice(place.id, plain(place.name), "📍") for place in turn.facts.places]
    return [Choice(each.id, plain(each.name), "📞") for each in turn.facts.contacts if each.phones]


def _read_fact(number: int, turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """A day or a time may be typed; places and numbers are those of the facts file."""
    match answers.get(f"kind{number}"):
        case "time":
            return _read_time(turn, text)
        case "day":
            return _read_day(turn, text)
    return None


def _read_time(turn: Turn, text: str) -> str | Problem | None:
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


def _read_day(turn: Turn, text: str) -> str | Problem | None:
    found = asking.typed_day(turn, text)
    if found is None:
        return None
    return f"{found:%Y%m%d}" if isinstance(found, date) else Problem(say("appointment-which"), _days(found))


def _days(days: Sequence[date]) -> list[Choice]:
    return [Choice(f"{day:%Y%m%d}", say("only-day", day=Day(day=day))) for day in days]


def slot_of(kind: str, value: str, turn: Turn) -> Slot:
    """The fact that was picked, as a slot."""
    match kind:
        case "day":
            return Day(day=datetime.strptime(value, "%Y%m%d").date())  # noqa: DTZ007 - a date
        case "time":
            return Clock(time=time(int(value[:2]), int(value[2:])))
        case "place":
            return Fact(text=places.address(turn.facts.place(value)))
    return Phone(number=turn.facts.contact(value).phones[0])


def _is_lost(turn: Turn, kind: str, value: str) -> bool:
    """Whether the place or the number that was picked is no longer among the facts."""
    if kind not in ("place", "phone"):
        return False
    return value not in {choice.value for choice in _known(turn, kind)}


async def _ask_again(turn: Turn, known: Answers) -> list[Reply]:
    """For what is lost alone: the text and the other facts stay."""
    await forms.mark(turn, TEXT_FORM.name, **known)
    return [await forms.ask(TEXT_FORM, turn, known, Problem(say("fact-gone")))]


async def _written(turn: Turn, answers: Answers) -> list[Reply]:
    """The text replaces the old one, unless somebody else has changed the broadcast since."""
    found = await broadcasts.find(turn.session, int(answers["number"]))
    if found is None:
        return gone()
    numbers = range(1, len(MARK.findall(answers["text"])) + 1)
    if lost := [at for at in numbers if _is_lost(turn, answers[f"kind{at}"], answers[f"fact{at}"])]:
        known = {name: value for name, value in answers.items() if name not in {f"fact{at}" for at in lost}}
        return await _ask_again(turn, known)
    facts = [slot_of(answers[f"kind{at}"], answers[f"fact{at}"], turn) for at in numbers]
    if found.revision != int(answers["revision"]):
        mine = Run(parts=(Prose(text=answers["text"]),))
        return await desk(turn, found, say("broadcast-changed-meanwhile"), say("broadcast-text", text=mine))
    if found.state not in UNSENT:
        await published.freeze(turn.session, found)
    found.text, found.facts = answers["text"], [fact.model_dump(mode="json") for fact in facts]
    found.language = turn.person.language
    found.version += 1
    changed(turn, found)
    note(turn, found, "text", found.state)
    return await desk(turn, found) if found.state in UNSENT else await changing(turn, found)


def _fact_fields() -> tuple[Field, ...]:
    fields: list[Field] = []
    for at in range(1, MOST_FACTS + 1):
        wanted = partial(_fact_wanted, at)
        mark = say("fact-kind-ask", mark=f"#{at}")
        value = say("fact-value-ask", mark=f"#{at}")
        fields.append(Field(f"kind{at}", partial(question, mark), _kinds, wanted=wanted))
        fields.append(
            Field(
                f"fact{at}",
                partial(question, value),
                partial(_fact_choices, at),
                typed=partial(_read_fact, at),
                wanted=wanted,
            )
        )
    return tuple(fields)


TEXT_FORM = Form(
    "broadcast_text",
    "broadcast_text",
    (Field("text", partial(question, say("text-ask")), typed=_read_text, passed_on=True), *_fact_fields()),
    _written,
    verbatim=True,
)
