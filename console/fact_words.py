"""The parts of a fact in words: what each is called, and its value as people read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from markupsafe import Markup, escape

from actions.information import reading
from actions.information.hours import usual_week
from actions.kernel.messages import Country, Phone, Weekdays, say
from config.facts import Municipality
from config.facts_parts import Key
from console import words
from console.fact_rows import source
from rendering.slots import plain, slot

NOTHING = Markup("–")
# The part -> what the ids of its texts begin with.
_FAMILIES = {
    "audience": "audience", "subjects": "subject", "industries": "industry", "helps_with": "help",
    "activities": "activity", "topics": "topic", "role": "role", "on_arrival": "step", "first_week": "step",
    "first_month": "step",
}  # fmt: skip
# The part -> the section that its ids are of.
_NAMES = {"place": "places", "contact": "contacts", "contacts": "contacts", "numbers": "emergency", "bring": "words"}
_WEEKDAYS = {"thursday": 3, "friday": 4}


def named(part: str, language: str) -> Markup:
    """What this part is called."""
    return words.words(language)(f"facts-part-{part}")


def value(facts: Municipality, key: Key, part: str, given: Any, language: str) -> Markup:
    """A value as JSON has it, in words."""
    if given is None or given in ("", []):
        return NOTHING
    if isinstance(given, list):
        return Markup(", ").join(value(facts, key, part, each, language) for each in given)
    if isinstance(given, bool):
        return words.words(language)("facts-yes" if given else "facts-no")
    if isinstance(given, dict):
        return Markup(" · ").join(escape(str(each)) for each in given.values() if each is not None)
    return _single(facts, key, part, given, language)


def _single(facts: Municipality, key: Key, part: str, given: Any, language: str) -> Markup:
    match part:
        case "hours":
            return _hours(str(given), language)
        case "phone" | "phones":
            return Markup(slot(Phone(number=given), language))
        case "origins" | "resettled_from":
            return Markup(slot(Country(code=given), language))
        case "placement_weekdays":
            return Markup(slot(Weekdays(days=(_WEEKDAYS[given],)), language))
        case "verified_on":
            return escape(words.day(date.fromisoformat(given), language))
        case "source":
            return escape(source(given, language))
    family = "topic" if (key.section, part) == ("elsewhere", "contact") else _FAMILIES.get(part)
    if family:
        return escape(words.bare(say(f"{family}-{given}"), language))
    if part in _NAMES:
        return escape(words.bare(reading.name(facts, Key(_NAMES[part], given)), language))
    return escape(str(given))


def _hours(given: str, language: str) -> Markup:
    """The usual week, and under it all of it as OpenStreetMap writes it."""
    spans = (
        f"{plain(slot(Weekdays(days=span.weekdays), language))} {span.opens:%H:%M}–{span.closes:%H:%M}"
        for span in usual_week(given)
    )
    return Markup("<br>").join([*map(escape, spans), Markup("<code>{}</code>").format(given)])


def parts_of(facts: Municipality, key: Key, record: Mapping[str, Any], language: str) -> list[tuple[Markup, Markup]]:
    """Each part that has something to say, but for where it is from."""
    return [
        (named(part, language), value(facts, key, part, given, language))
        for part, given in record.items()
        if part not in ("id", "source", "verified_on") and given not in (None, [])
    ]


def changed(
    facts: Municipality, key: Key, before: Mapping[str, Any] | None, after: Mapping[str, Any] | None, language: str
) -> list[tuple[Markup, Markup, Markup]]:
    """What is another after a change: which part, what it was, what it became."""
    old, new = before or {}, after or {}
    return [
        (
            named(part, language),
            value(facts, key, part, old.get(part), language),
            value(facts, key, part, new.get(part), language),
        )
        for part in _parts(old, new)
        if old.get(part) != new.get(part)
    ]


def _parts(*these: Iterable[str]) -> list[str]:
    """In their order; where it is from and when somebody looked come last."""
    every = dict.fromkeys(part for each in these for part in each if part != "id")
    return sorted(every, key=lambda part: part in ("source", "verified_on"))
