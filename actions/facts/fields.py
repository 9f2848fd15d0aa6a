"""What the form offers and reads: which record, what of it, the new value, and all of it once more before it counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from actions.facts import changes, reading, records, said, shown, staying, touching, weeks
from actions.facts.changes import Gone, what
from actions.facts.records import GIVEN, GROWING, NEW, NOTHING, SECTIONS
from actions.kernel import (
    POINT,
    SURE,
    Choice,
    Clock,
    Problem,
    Say,
    Turn,
    forms,
    plain,
    say,
    spaced,
    wording,
)
from config.facts_parts import Key
from store import facts as kept
from store.forms import Answers

PICK, YES = "pick", "yes"
EXAMPLES = {
    "phone": "25 45 10 17", "hours": "Mo-Fr 8.30-12.30", "room": "Lokale 5",
    "address": "Kasernevej 20, 4700 Næstved",
}  # fmt: skip
NAMES = {"contacts": "Camilla Jensen", "places": "Frivilligcenter Næstved", "organisations": "Røde Kors"}
HALF_HOURS = range(7 * 60, 21 * 60 + 1, 30)
FLOORS = range(1, 7)
# So far from every other place, in degrees, is no place of this municipality (about 40 and 45 kilometres).
FAR = (0.36, 0.7)


def label(turn: Turn, answers: Answers) -> Say:
    """The record that the form is about."""
    if answers["record"].endswith(f"-{NEW}"):
        return say(f"fact-new-{records.section(answers['record'])}")
    found = records.find(turn.facts, answers["record"])
    return records.name(turn.facts, found) if found else say("fact-gone")


def role(turn: Turn) -> str:
    """By whose right it is changed: what the facts keep of who did it."""
    return "admin" if "admin" in turn.roles else "staff"


def proposed(turn: Turn, answers: Answers) -> tuple[Key, changes.Changes]:
    """The record, and all parts as they would be. Raises Gone."""
    key = changes.key_of(turn.facts, answers)
    return key, changes.changes(turn.facts, answers, role(turn), turn.local_now.date())


def example(one: str, answers: Answers) -> str:
    """How the new value may be written."""
    return NAMES[records.section(answers["record"])] if one == "name" else EXAMPLES[one]


def _unread(one: str, answers: Answers) -> Problem:
    return Problem(say("fact-unread", example=example(one, answers)))


def sections(turn: Turn, answers: Answers) -> list[Choice]:
    return [Choice(each, say(f"fact-section-{each}"), records.ICONS[each]) for each in SECTIONS]


def every(turn: Turn, answers: Answers) -> list[Choice]:
    if "among" in answers:
        found = [records.find(turn.facts, each) for each in answers["among"].split(",")]
        return records.choices(turn.facts, [key for key in found if key])
    # What is known already was never asked for its section.
    section = answers.get("section") or records.section(answers["record"])
    new = [Choice(f"{section}-{NEW}", say(f"fact-new-{section}"), "➕")] if section in GROWING else []
    return [*records.choices(turn.facts, records.keys(turn.facts, section)), *new]


def read_record(turn: Turn, answers: Answers, text: str) -> str | None:
    """The one record that is named."""
    offered = {choice.value for choice in every(turn, answers)}
    of = [answers["section"]] if "section" in answers else SECTIONS
    keys = [key for each in of for key in said.in_text(turn.facts, wording.bare(text), each)]
    found = [value for value in map(records.kept, keys) if value in offered]
    return found[0] if len(found) == 1 else None


def whats(turn: Turn, answers: Answers) -> list[Choice]:
    found = records.find(turn.facts, answers["record"])
    if found is None:
        return []
    is_so = found.section == "courses" and not turn.facts.has_stopped(found.id)
    offered = [each for each in records.whats(answers["record"]) if GIVEN.get(each) is not is_so]
    return [Choice(each, records.what_said(each)) for each in offered]


def what_asked(turn: Turn, answers: Answers) -> Say:
    there = records.find(turn.facts, answers["record"]) is not None
    return say("fact-what-ask", name=label(turn, answers)) if there else say("fact-gone")


def read_phone(turn: Turn, answers: Answers, text: str) -> str | Problem:
    found = reading.phones(text)
    one = records.section(answers["record"]) == "emergency"
    return _unread("phone", answers) if not found or (one and len(found) > 1) else ",".join(found)


def none_yet(turn: Turn, answers: Answers) -> list[Choice]:
    """Somebody new may have no number, and a new place no point on the map."""
    return [Choice(NOTHING, say("fact-none"))] if what(answers) == NEW else []


def read_hours(turn: Turn, answers: Answers, text: str) -> str | Problem:
    found = records.find(turn.facts, answers["record"])
    before = records.value(turn.facts, found)["hours"] if found else None
    try:
        hours = weeks.read(text, turn.person.language, turn.local_now, turn.facts.country, before)
    except weeks.Never:
        return Problem(say("fact-never", example=example("hours", answers)))
    return hours or _unread("hours", answers)


def days(turn: Turn, answers: Answers) -> list[Choice]:
    return [Choice(str(day), say("only-day", day=weeks.weekday(day))) for day in range(7)]


def opens(turn: Turn, answers: Answers) -> list[Choice]:
    return [_clock(minutes) for minutes in HALF_HOURS[:-1]]


def closes(turn: Turn, answers: Answers) -> list[Choice]:
    return [_clock(minutes) for minutes in HALF_HOURS if minutes > int(answers["opens"])]


def _clock(minutes: int) -> Choice:
    return Choice(str(minutes), say("only-time", time=Clock(time=time(minutes // 60, minutes % 60))))


def places(turn: Turn, answers: Answers) -> list[Choice]:
    return [*records.choices(turn.facts, records.keys(turn.facts, "places")), Choice(NOTHING, say("fact-none"))]


def contacts(turn: Turn, answers: Answers) -> list[Choice]:
    return [*records.choices(turn.facts, records.keys(turn.facts, "contacts")), Choice(NOTHING, say("fact-none"))]


def floors(turn: Turn, answers: Answers) -> list[Choice]:
    return [*(Choice(str(floor), plain(floor)) for floor in FLOORS), Choice(NOTHING, say("fact-none"))]


def read_floor(turn: Turn, answers: Answers, text: str) -> str | None:
    found = reading.floor_in(text)
    return None if found is None else str(found)


def none(turn: Turn, answers: Answers) -> list[Choice]:
    return [Choice(NOTHING, say("fact-none"))]


def read_room(turn: Turn, answers: Answers, text: str) -> str | Problem:
    return reading.room(text) or _unread("room", answers)


def read_address(turn: Turn, answers: Answers, text: str) -> str | Problem:
    found = reading.address(text)
    if found is None:
        return _unread("address", answers)
    return f"{found['address']}, {' '.join(filter(None, (found['postal_code'], found['city'])))}"


def read_name(turn: Turn, answers: Answers, text: str) -> str | Problem:
    return reading.plain(text) or _unread("name", answers)


def roles(turn: Turn, answers: Answers) -> list[Choice]:
    """Those that somebody has: each has a text in every language."""
    return [Choice(each, say(f"role-{each}")) for each in dict.fromkeys(one.role for one in turn.facts.contacts)]


def topics(turn: Turn, answers: Answers) -> list[Choice]:
    _switch_on(turn, answers, "topics")
    return [Choice(each, say(f"topic-{each}")) for each in records.TOPICS]


def activities(turn: Turn, answers: Answers) -> list[Choice]:
    _switch_on(turn, answers, "activities")
    return [Choice(each, say(f"activity-{each}")) for each in records.ACTIVITIES]


def _switch_on(turn: Turn, answers: Answers, one: str) -> None:
    """What the record has now is switched on from the start."""
    row, found = turn.opened.form, records.find(turn.facts, answers["record"])
    if row is not None and found is not None:
        [(name, value)] = forms.switched_on(one, records.value(turn.facts, found)[one]).items()
        row.answer(name, row.answers.get(name, value), turn.now)


def pin_asked(turn: Turn, answers: Answers) -> Say:
    """Where the other places are is kept, so that a point far away can be told."""
    if turn.opened.form is not None:
        there = [f"{each.latitude},{each.longitude}" for each in turn.facts.places if each.latitude is not None]
        turn.opened.form.answer("others", ";".join(there), turn.now)
    return say("fact-pin-ask", name=label(turn, answers))


def is_far(answers: Answers) -> bool:
    """Whether the point that was sent is in another part of the country, or in another country."""
    if not answers.get("pin", "").startswith(POINT) or not answers.get("others"):
        return False
    latitude, longitude = changes.point(answers["pin"])
    others = [tuple(map(float, each.split(","))) for each in answers["others"].split(";")]
    return not any(abs(latitude - north) <= FAR[0] and abs(longitude - east) <= FAR[1] for north, east in others)


async def confirm(turn: Turn, answers: Answers) -> tuple[Say, ...]:
    """All of it, and of which state of the facts: whoever is quicker meanwhile changes that."""
    if (refused := trouble(turn, answers)) is not None:
        return (refused,)
    key, after = proposed(turn, answers)
    stays = await staying.lines(turn, key) if after[key] is None else ()
    if turn.opened.form is not None:
        turn.opened.form.answer("stays", YES if stays else "", turn.now)
    if stays:
        return stays
    revisions = await kept.revisions(turn.session)
    if turn.opened.form is not None:
        turn.opened.form.answer("seen", ",".join(f"{each}={revisions.get(each, 0)}" for each in after), turn.now)
    touched = await touching.lines(turn, key, after)
    second = (say("fact-second"),) if key.section == "emergency" else ()
    return (*shown.summary(turn, key, after), *touched, *second, *spaced((say("fact-sure"),)))


def trouble(turn: Turn, answers: Answers) -> Say | None:
    """Why it cannot be so, where it cannot."""
    try:
        _, after = proposed(turn, answers)
    except Gone:
        return say("fact-gone")
    alone = changes.left_alone(turn.facts, after)
    return say("fact-nobody", topics=shown.topics(alone)) if alone else None


def yes(turn: Turn, answers: Answers) -> Sequence[Choice]:
    return [Choice(YES, say("button-fact-yes"), "✅")] if _may_be(turn, answers) else []


def read_yes(turn: Turn, answers: Answers, text: str) -> str | None:
    understood = turn.understanding
    agrees = understood.intent == "affirm" and understood.confidence >= SURE and len(text.split()) <= 3
    return YES if agrees and _may_be(turn, answers) else None


def _may_be(turn: Turn, answers: Answers) -> bool:
    """Whether it can be agreed to, as it was shown last."""
    row = turn.opened.form
    return trouble(turn, answers) is None and not (row and row.answers.get("stays"))


def seen(answers: Answers) -> dict[Key, int]:
    """The revisions that the summary was of."""
    pairs = (each.rpartition("=") for each in answers["seen"].split(","))
    return {Key.of(key): int(revision) for key, _, revision in pairs}
