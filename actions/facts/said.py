"""What staff write without having been asked: "Camillas nummer er forkert, det er 25 45 10 18". A rule, no model.

A record that is named, or talked about, and a word for what is new of it; the value where it can be read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.facts import reading, records, weeks
from actions.facts.records import NEW, SECTIONS
from actions.facts.vocabulary import endings, pattern, says
from actions.kernel import Turn, wording
from config.facts import Municipality
from config.facts_parts import Key
from store.forms import Answers

LONGEST = 300
SHORTEST_NAME = 4
_QUESTION = frozenset("?؟፧")
# These have a name of their own; a course may be "the course" that was talked about.
_BY_NAME = ("contacts", "places", "organisations", "emergency")


def says_a_change(turn: Turn) -> bool:
    """Whether the message says that a fact has changed."""
    return heard(turn) is not None


def heard(turn: Turn) -> Answers | None:
    """What the message answers of the form; None where it says nothing of the kind. Ambiguous: `among` these."""
    if not turn.text or len(turn.text) > LONGEST or _QUESTION & set(turn.text) or turn.text.startswith("/"):
        return None
    said = wording.bare(turn.text)
    named = {section: in_text(turn.facts, said, section) for section in SECTIONS}
    return _of_contact(turn, said, named) or _of_course(turn, said, named) or _of_others(said, named)


def in_text(facts: Municipality, said: str, section: str) -> list[Key]:
    """The records of this section that the text names; where one is named in full, only those that are."""
    tokens = said.split()
    found = [(_named(tokens, _called(facts, key)), key) for key in records.keys(facts, section)]
    most = max((length for length, _ in found), default=0)
    return [key for length, key in found if length == most > 0]


def _of_contact(turn: Turn, said: str, named: dict[str, list[Key]]) -> Answers | None:
    whom = named["contacts"] or named["emergency"]
    numbers = [each for each in reading.phones_in(turn.text) if each not in _phones(turn.facts, whom)]
    new = {"phone": ",".join(numbers)} if len(numbers) == 1 else {}
    if says(said, "colleague") and not whom:
        return {"record": f"contacts-{NEW}"} | new
    if whom and whom == named["contacts"] and says(said, "stops"):
        return _about(whom) | {"what": "stops"}
    if whom and (numbers or (says(said, "number") and _is_new(said))):
        return _about(whom) | {"what": "phone"} | new
    if says(said, "number") and _is_new(said) and not any(named.values()):
        return _talked_about(turn, "contact") | {"what": "phone"} | new
    return None


def _of_course(turn: Turn, said: str, named: dict[str, list[Key]]) -> Answers | None:
    which = named["courses"] or [
        Key("courses", each.id) for each in turn.facts.courses if each.id == turn.value("course")
    ]
    if not which and not says(said, "course"):
        return None
    if (begins_or_ends := _given(turn, said, which)) is not None:
        return begins_or_ends
    changed = _is_new(said) or says(said, "moved")
    about = _about(which) if which else _talked_about(turn, "course")
    if says(said, "hours") or changed:
        hours = _hours(turn, which)
        if hours is not None:
            return about | {"what": "hours"} | ({"hours": hours} if hours else {})
    room, floor = reading.room_in(turn.text), reading.floor_in(turn.text)
    if changed and room and not named["places"]:
        return about | {"what": "room", "room": room}
    if changed and floor is not None and not named["places"]:
        return about | {"what": "floor", "floor": str(floor)}
    if changed and len(named["places"]) == 1:
        place = {"what": "place", "place": records.kept(named["places"][0])}
        found = {"room": room, "floor": None if floor is None else str(floor)}
        return about | place | {name: value for name, value in found.items() if value is not None}
    for what in ("hours", "room", "floor"):
        if changed and says(said, what):
            return about | {"what": what}
    return about if which and says(said, "wrong") else None


def _given(turn: Turn, said: str, which: Sequence[Key]) -> Answers | None:
    """Whether a course is no longer given, or is again; None where the text says neither, or only what is so already.

    "Amal is no longer at Jobspor" is about Amal.
    """
    names = [name for key in which for name in _called(turn.facts, key)]
    if any(re.search(rf"{pattern('within')}\s+{re.escape(name)}", said) for name in names):
        return None
    stopped = [Key("courses", each.id) for each in turn.facts.courses if not each.given]
    if says(said, "ends"):
        going_on = [key for key in which if key not in stopped]
        about = _about(going_on) if going_on else {} if which else _talked_about(turn, "course")
        return about | {"what": "ends"} if about else None
    back = [key for key in which if key in stopped] if which else stopped
    return _about(back) | {"what": "again"} if back and says(said, "again") else None


def _of_others(said: str, named: dict[str, list[Key]]) -> Answers | None:
    if named["places"] and says(said, "address") and _is_new(said):
        return _about(named["places"]) | {"what": "address"}
    if not says(said, "wrong"):
        return None
    found = next((named[section] for section in _BY_NAME if named[section]), None)
    return _about(found) if found else None


def _is_new(said: str) -> bool:
    """Whether it is wrong, or another one by now. "New" alone may be said of much else than of facts."""
    return says(said, "wrong") or says(said, "changed")


def _about(which: Sequence[Key]) -> Answers:
    if len(which) == 1:
        return {"record": records.kept(which[0])}
    return {"among": ",".join(map(records.kept, which))}


def _talked_about(turn: Turn, what: str) -> Answers:
    """What the last answer was about; else which it is is asked."""
    topic = turn.topic or ""
    id = topic.removeprefix(f"{what}:")
    if id == topic:
        return {"section": f"{what}s"}
    if what == "course":
        return _about([Key("courses", id)])
    return _about([Key("contacts", each.id) for each in turn.facts.contacts_for(id) if each.phones])


def _hours(turn: Turn, which: Sequence[Key]) -> str | None:
    """The hours that the text says; empty where they can be no hours, None where it says none."""
    before = records.value(turn.facts, which[0])["hours"] if len(which) == 1 else None
    try:
        return weeks.read(turn.text, turn.person.language, turn.local_now, turn.facts.country, before)
    except weeks.Never:
        return ""


def _phones(facts: Municipality, whom: Sequence[Key]) -> set[str]:
    """The numbers that they have already."""
    values = [records.value(facts, key) for key in whom]
    return {number for value in values for number in (*value.get("phones", ()), value.get("phone", ""))}


def _called(facts: Municipality, key: Key) -> list[str]:
    """What it is called: in full, each word of a person's name, and a street without the number of the house."""
    full = wording.bare(records.called(facts, key))
    if key.section == "places":
        return [full, " ".join(word for word in full.split() if not word.isdigit())]
    return [full, *(full.split() if key.section == "contacts" else ())]


def _named(tokens: Sequence[str], called: Sequence[str]) -> int:
    """How many words of the text are the name; 0 where it is not named."""
    return max((len(name.split()) for name in called if _stands_in(tokens, name.split())), default=0)


def _stands_in(tokens: Sequence[str], name: Sequence[str]) -> bool:
    starts = range(len(tokens) - len(name) + 1)
    return any(all(map(_is, tokens[at : at + len(name)], name)) for at in starts)


def _is(token: str, name: str) -> bool:
    """Whether the word is the name, with an ending or without. Short ones have none."""
    if token == name:
        return True
    return len(name) >= SHORTEST_NAME and token.startswith(name) and token[len(name) :] in endings()
