"""From the answers of the form to the parts of the facts that they change, with all that has to change with them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from actions.facts import naming, reading, records, weeks
from actions.facts.records import GIVEN, NEW, NOTHING, TAKING_AWAY
from actions.kernel import POINT, listed
from config.facts import Municipality
from config.facts_parts import Key, parts
from store.forms import Answers

Changes = dict[Key, Any]


class Gone(Exception):
    """What the form is about is no longer there."""


def key_of(facts: Municipality, answers: Answers) -> Key:
    """The record that the answers are about. Raises Gone."""
    if answers["record"].endswith(f"-{NEW}"):
        return naming.new_key(facts, records.section(answers["record"]), answers.get("name", ""))
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
    if what(answers) in TAKING_AWAY:
        return _without(facts, key)
    before = {} if what(answers) == NEW else records.value(facts, key)
    if what(answers) in GIVEN:
        # One that is given is kept as it was before: nothing is said of it.
        kept = {name: value for name, value in before.items() if name != "given"}
        return {key: kept | ({} if GIVEN[what(answers)] else {"given": False}) | stamp}
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
        case "topics" | "activities" as one:
            return {one: listed(answers[one])}
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
            return _point(answers)
        case "name":
            return {"name": answers["name"]}
    return {"id": key.id, "name": answers["name"]} | _new(facts, key.section, answers)


def _new(facts: Municipality, section: str, answers: Answers) -> dict[str, Any]:
    """All of a record that is to come but its id and its name."""
    match section:
        case "places":
            return {"top_floor": None} | (reading.address(answers["address"]) or {}) | _point(answers)
        case "organisations":
            where = {"part_of": None, "place": _id(facts, answers["place"])}
            return where | {"activities": listed(answers["activities"]), "contact": _id(facts, answers["contact"])}
    return {"role": answers["role"], "topics": listed(answers["topics"]), "phones": _phones(answers)}


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


def _point(answers: Answers) -> dict[str, Any]:
    latitude, longitude = (None, None) if answers["pin"] == NOTHING else point(answers["pin"])
    return {"latitude": latitude, "longitude": longitude}


def _moved(before: dict[str, Any], typed: str) -> dict[str, Any]:
    """Another address: the point on the map was that of the old one."""
    new: dict[str, Any] = dict(reading.address(typed) or {})
    if before["name"] == before["address"]:
        new["name"] = new["address"]
    return new | {"latitude": None, "longitude": None, "top_floor": None}


def _without(facts: Municipality, key: Key) -> Changes:
    """The record goes, and a contact from wherever it is named."""
    after: Changes = {key: None}
    if key.section != "contacts":
        return after
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
