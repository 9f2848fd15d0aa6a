"""From the answers of the form to the parts of the facts that they change, with all that has to change with them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Any

from actions.facts import reading, records, weeks
from actions.facts.records import NEW, NOTHING
from actions.kernel import POINT, listed
from config.facts import Municipality
from config.facts_parts import Key, parts
from store.forms import Answers

Changes = dict[Key, Any]
LONGEST_ID = 40
_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss", "ð": "d", "þ": "th", "ł": "l"})


class Gone(Exception):
    """What the form is about is no longer there."""


def key_of(facts: Municipality, answers: Answers) -> Key:
    """The record that the answers are about. Raises Gone."""
    if answers["record"].endswith(f"-{NEW}"):
        return Key(records.section(answers["record"]), _new_id(facts, answers.get("name", "")))
    found = records.find(facts, answers["record"])
    if found is None:
        raise Gone(answers["record"])
    return found


def what(answers: Answers) -> str:
    """What is to change, also where there was nothing to choose from."""
    return answers.get("what") or next(iter(records.whats(answers.get("record", ""))), "")


def changes(facts: Municipality, answers: Answers, by: str, today: date) -> Changes:
    """All parts that change, with their new values. Raises Gone."""
    key = key_of(facts, answers)
    stamp = {"source": by, "verified_on": today.isoformat()}
    if what(answers) == "stops":
        return _without(facts, key)
    before = {} if what(answers) == NEW else records.value(facts, key)
    return {key: before | _new_values(facts, key, before, answers) | stamp}


def left_alone(facts: Municipality, after: Mapping[Key, Any]) -> tuple[str, ...]:
    """The topics for which nobody with a number would answer any more."""
    values = {key: value for key, value in (parts(facts) | dict(after)).items() if key.section == "contacts" and value}
    answered = {topic for value in values.values() if value["phones"] for topic in value["topics"]}
    return tuple(topic for topic in records.TOPICS if topic not in answered)


def referring(facts: Municipality, key: Key) -> list[Key]:
    """The records that name this contact or place."""
    fields = {"contacts": ("contact", "contacts"), "places": ("place",)}.get(key.section, ())
    return [
        each
        for of in ("courses", "organisations")
        for each in records.keys(facts, of)
        if any(_names(records.value(facts, each).get(field), key.id) for field in fields)
    ]


def _names(value: Any, id: str) -> bool:
    return id in value if isinstance(value, list) else value == id


def _new_values(facts: Municipality, key: Key, before: dict[str, Any], answers: Answers) -> dict[str, Any]:
    match what(answers):
        case "phone" if key.section == "emergency":
            return {"phone": answers["phone"]}
        case "phone":
            return {"phones": _phones(answers)}
        case "topics":
            return {"topics": listed(answers["topics"])}
        case "hours":
            return {"hours": hours(before.get("hours"), answers)}
        case "floor" | "room" as one:
            return {one: _floor(answers) if one == "floor" else _text(answers["room"])}
        case "place" if key.section == "courses":
            there = {"place": _id(facts, answers["place"]), "floor": _floor(answers), "room": _text(answers["room"])}
            return there
        case "place" | "contact" as one:
            return {one: _id(facts, answers[one])}
        case "address":
            return _moved(before, answers["address"])
        case "pin":
            latitude, longitude = point(answers["pin"])
            return {"latitude": latitude, "longitude": longitude}
        case "name":
            return {"name": answers["name"]}
    new = {"id": key.id, "name": answers["name"], "role": answers["role"]}
    return new | {"topics": listed(answers["topics"]), "phones": _phones(answers)}


def hours(before: str | None, answers: Answers) -> str:
    """What was typed, or picked by buttons. Raises weeks.Never."""
    if "opens" not in answers:
        return answers["hours"]
    days = tuple(int(day) for day in sorted(listed(answers["days"])))
    return weeks.written([weeks.Span(days, *(int(answers[name]) for name in ("opens", "closes")))], before)


def point(answer: str) -> tuple[float, float]:
    """Latitude and longitude, as a form keeps them."""
    latitude, longitude = map(float, answer.removeprefix(POINT).split(","))
    return latitude, longitude


def _moved(before: dict[str, Any], typed: str) -> dict[str, Any]:
    """Another address: the point on the map was that of the old one."""
    new: dict[str, Any] = dict(reading.address(typed) or {})
    if before["name"] == before["address"]:
        new["name"] = new["address"]
    return new | {"latitude": None, "longitude": None, "top_floor": None}


def _without(facts: Municipality, key: Key) -> Changes:
    """The contact goes, and its name wherever it stands."""
    after: Changes = {key: None}
    for each in referring(facts, key):
        before = records.value(facts, each)
        if "contacts" in before:
            after[each] = before | {"contacts": [other for other in before["contacts"] if other != key.id]}
        else:
            after[each] = before | {"contact": None}
    return after


def _id(facts: Municipality, answer: str) -> str | None:
    """Of the place or contact that was chosen. Raises Gone."""
    if answer == NOTHING:
        return None
    found = records.find(facts, answer)
    if found is None:
        raise Gone(answer)
    return found.id


def _phones(answers: Answers) -> list[str]:
    return [] if answers["phone"] == NOTHING else listed(answers["phone"])


def _floor(answers: Answers) -> int | None:
    return None if answers["floor"] == NOTHING else int(answers["floor"])


def _text(answer: str) -> str | None:
    return None if answer == NOTHING else answer


def _new_id(facts: Municipality, called: str) -> str:
    """An id that no contact has, made of the name."""
    plain = unicodedata.normalize("NFKD", called.casefold().translate(_LETTERS))
    slug = re.sub(r"[^a-z0-9]+", "_", "".join(each for each in plain if each.isascii())).strip("_")[:LONGEST_ID]
    first = slug if slug[:1].isalpha() else f"contact_{slug}".rstrip("_")
    taken = {each.id for each in facts.contacts}
    return next(each for each in (first, *(f"{first}_{number}" for number in range(2, 999))) if each not in taken)
