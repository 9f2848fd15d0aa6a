"""The questions of a broadcast: its text with its facts, a picture or file, a link, who is left out, when it goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from functools import partial
from urllib.parse import urlsplit

from actions.appointments.reminders import moment_slots
from actions.broadcasts.parts import changed, desk, gone, note, pass_through
from actions.broadcasts.recall import changing
from actions.broadcasts.texts import LONGEST, MARK, length
from actions.information import places
from actions.kernel import forms
from actions.kernel.fields import Choice, Field, Form, Problem
from actions.kernel.forms import FILE
from actions.kernel.messages import Clock, Day, Fact, Phone, Prose, Reply, Run, Say, Slot, say
from actions.kernel.turn import Turn
from actions.when import read
from store import broadcasts
from store.audiences import Audience
from store.broadcasts import UNSENT, Broadcast
from store.forms import Answers

MOST_FACTS = 6
FACT_KINDS = ("day", "time", "place", "phone")
DAYS_AHEAD = 14
HOURS = tuple(time(hour) for hour in range(7, 22))
NONE = "none"
_BARE_MARK = re.compile(r"#(?!\d)")
_CLOCK = re.compile(r"([01]?\d|2[0-3])[.:]?([0-5]\d)?")
_NUMBERS = re.compile(r"\d{1,9}")


async def open_text(turn: Turn, broadcast: Broadcast) -> list[Reply]:
    """Asks for the text, and then for each fact in it."""
    return await forms.begin(TEXT_FORM, turn, number=str(broadcast.id), revision=str(broadcast.revision))


async def open_form(form: Form, turn: Turn, broadcast: Broadcast) -> list[Reply]:
    return await forms.begin(form, turn, number=str(broadcast.id))


def numbered(text: str) -> str:
    """Each `#` gets its number: `#1`, `#2`, in the order of the text. Raises TooManyFacts."""
    count = iter(range(1, 100))
    return _BARE_MARK.sub(lambda _: f"#{next(count)}", MARK.sub("#", text))


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
    icons = {"day": "📅", "time": "🕑", "place": "📍", "phone": "📞"}
    return [Choice(kind, say(f"fact-{kind}"), icons[kind]) for kind in FACT_KINDS]


def _fact_choices(number: int, turn: Turn, answers: Answers) -> Sequence[Choice]:
    """What can be picked for the kind of fact that was chosen."""
    match answers.get(f"kind{number}"):
        case "day":
            today = turn.local_now.date()
            days = [today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD)]
            return [Choice(f"{day:%Y%m%d}", say("only-day", day=Day(day=day))) for day in days]
        case "time":
            return [Choice(f"{hour:%H%M}", say("only-day", day=Clock(time=hour))) for hour in HOURS]
        case "place":
            return [Choice(place.id, pass_through(place.name), "📍") for place in turn.facts.places]
        case _:
            people = [contact for contact in turn.facts.contacts if contact.phones]
            return [Choice(contact.id, pass_through(contact.name), "📞") for contact in people]


def _read_fact(number: int, turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """A day or a time may be typed; places and numbers are those of the facts file."""
    match answers.get(f"kind{number}"):
        case "time":
            found = _CLOCK.fullmatch(text.strip())
            return f"{int(found[1]):02}{found[2] or '00'}" if found else None
        case "day":
            moments = read(f"{text} 12:00", turn.person.language, turn.now, turn.facts.zone).moments
            return f"{moments[0].astimezone(turn.facts.zone):%Y%m%d}" if moments else None
    return None


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


async def _written(turn: Turn, answers: Answers) -> list[Reply]:
    """The text replaces the old one, unless somebody else has changed the broadcast since."""
    found = await broadcasts.find(turn.session, int(answers["number"]))
    if found is None:
        return gone()
    count = len(MARK.findall(answers["text"]))
    facts = [slot_of(answers[f"kind{at}"], answers[f"fact{at}"], turn) for at in range(1, count + 1)]
    if found.revision != int(answers["revision"]):
        mine = Run(parts=(Prose(text=answers["text"]),))
        return await desk(turn, found, say("broadcast-changed-meanwhile"), say("broadcast-text", text=mine))
    found.text, found.facts = answers["text"], [fact.model_dump(mode="json") for fact in facts]
    found.language = turn.person.language
    found.version += 1
    changed(turn, found)
    note(turn, found, "text", found.state)
    return await desk(turn, found) if found.state in UNSENT else await changing(turn, found)


async def _attached(turn: Turn, answers: Answers) -> list[Reply]:
    found = await _unsent(turn, answers)
    if found is None:
        return gone()
    sent = answers["photo"]
    is_file = sent.startswith(FILE)
    found.photo = None if sent == NONE or is_file else sent
    found.file = sent.removeprefix(FILE) if is_file else None
    changed(turn, found)
    return await desk(turn, found)


def _read_link(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """An https address: what else could be behind it, nobody can see on a phone."""
    parts = urlsplit(text.strip())
    if parts.scheme == "https" and "." in parts.netloc and len(text.strip()) <= 500:
        return text.strip()
    return Problem(say("link-wrong"))


async def _linked(turn: Turn, answers: Answers) -> list[Reply]:
    found = await _unsent(turn, answers)
    if found is None:
        return gone()
    found.link = None if answers["link"] == NONE else answers["link"]
    found.link_label = None if answers.get("label", NONE) == NONE else answers["label"][:60]
    changed(turn, found)
    return await desk(turn, found)


def _read_numbers(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    found = _NUMBERS.findall(text)
    return ",".join(dict.fromkeys(found)) or None


async def _without(turn: Turn, answers: Answers) -> list[Reply]:
    found = await _unsent(turn, answers)
    if found is None:
        return gone()
    audience = Audience(found.audience)
    audience.without = [] if answers["numbers"] == NONE else [int(each) for each in answers["numbers"].split(",")]
    found.audience = audience.stored()
    changed(turn, found)
    return await desk(turn, found)


def read_when(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """Minutes since 1970."""
    moments = read(text, turn.person.language, turn.now, turn.facts.zone).moments
    to_come = [moment for moment in moments if moment > turn.now]
    if moments and not to_come:
        return Problem(say("appointment-past"))
    if len(to_come) > 1:
        return Problem(say("appointment-which"), [_moment(each, turn) for each in to_come])
    return str(int(to_come[0].timestamp()) // 60) if to_come else None


def _moment(moment: datetime, turn: Turn) -> Choice:
    minutes = str(int(moment.timestamp()) // 60)
    return Choice(minutes, say("day-and-time", **moment_slots(moment, turn.facts.zone)))


def moment_of(minutes: str) -> datetime:
    """Minutes since 1970, as the buttons and the reader give them."""
    return datetime.fromtimestamp(int(minutes) * 60, UTC)


def moments(turn: Turn, answers: Answers) -> Sequence[Choice]:
    today = turn.local_now.date()
    clocks = (time(8), time(12), time(16))
    found = [
        datetime.combine(today + timedelta(days=ahead), clock, turn.facts.zone)
        for ahead in range(3)
        for clock in clocks
    ]
    return [_moment(each, turn) for each in found if each > turn.now]


async def _unsent(turn: Turn, answers: Answers) -> Broadcast | None:
    found = await broadcasts.find(turn.session, int(answers["number"]))
    return found if found is not None and found.state in UNSENT else None


def _none(label: str) -> Sequence[Choice]:
    return [Choice(NONE, say(label))]


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


def question(line: Say, turn: Turn, answers: Answers) -> Say:
    return line


TEXT_FORM = Form(
    "broadcast_text",
    "broadcast_text",
    (Field("text", partial(question, say("text-ask")), typed=_read_text), *_fact_fields()),
    _written,
    verbatim=True,
)
PHOTO_FORM = Form(
    "broadcast_photo",
    "broadcast_photo",
    (
        Field(
            "photo",
            partial(question, say("attach-ask")),
            lambda turn, answers: _none("button-no-photo"),
            photo=True,
            file=True,
        ),
    ),
    _attached,
)
LINK_FORM = Form(
    "broadcast_link",
    "broadcast_link",
    (
        Field(
            "link",
            partial(question, say("link-ask")),
            lambda turn, answers: _none("button-no-link"),
            typed=_read_link,
        ),
        Field(
            "label",
            partial(question, say("link-label-ask")),
            lambda turn, answers: _none("button-no-label"),
            typed=lambda turn, answers, text: " ".join(text.split())[:60] or None,
            wanted=lambda answers: answers.get("link", NONE) != NONE,
        ),
    ),
    _linked,
)
WITHOUT_FORM = Form(
    "broadcast_without",
    "broadcast_without",
    (
        Field(
            "numbers",
            partial(question, say("without-ask")),
            lambda turn, answers: _none("button-nobody"),
            typed=_read_numbers,
        ),
    ),
    _without,
)
