"""One fact as people read it: its name, and what the answers say of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from actions.information import contacts, courses, emergency, figures, places, stopped
from actions.information.hours import usual_week
from actions.kernel import ACTS, Button, Clock, Fact, Phone, Run, Say, Slot, Weekdays, ask, plain, say, words
from config.facts import Municipality
from config.facts_parts import Key

# What a section is called that is one thing.
_CALLED = {
    "staff_hours": "button-staff",
    "temporary_housing": "intent-temporary_housing",
    "first_weeks": "intent-first_weeks",
    "figures": "intent-refugee_statistics",
    "permits": "intent-residence_permit",
    "family": "intent-doctor_rights",
}


def found(facts: Municipality, key: Key) -> Any:
    """The record, or the section that is one thing; None where it is not there (any more)."""
    if key.section not in type(facts).model_fields:
        return None
    section = getattr(facts, key.section)
    if not isinstance(section, tuple):
        return None if key.id else section
    return next((each for each in section if each.id == key.id), None)


def name(facts: Municipality, key: Key) -> Say:
    """What it is called."""
    fact = found(facts, key)
    if key.section in _CALLED:
        return say(_CALLED[key.section])
    if key.section == "courses":
        return say(f"course-{key.id}")
    if key.section == "elsewhere":
        return say(f"intent-{key.id}")
    called = (getattr(fact, each, None) for each in ("name", "today", "title"))
    return plain(next((each for each in called if each), str(key)))


def asks(facts: Municipality, key: Key) -> Button | None:
    """The button that asks for it; None where nothing asks for it alone."""
    fact = found(facts, key)
    called = _CALLED.get(key.section, "").removeprefix("intent-")
    if fact is None:
        return None
    if key.section == "courses":
        return ask("course_hours", course=key.id)
    if key.section == "contacts":
        return ask("who_to_call", contact_topic=fact.topics[0]) if fact.topics else None
    act = key.id if key.section == "elsewhere" else called
    return ask(act) if act in ACTS else None


def lines(facts: Municipality, key: Key) -> tuple[Say, ...]:
    """What is said of it; nothing of what is not there."""
    fact = found(facts, key)
    return () if fact is None else _READ[key.section](facts, fact)


def _staff_hours(facts: Municipality, fact: Any) -> tuple[Say, ...]:
    return tuple(
        say(
            "course-times",
            course=say("button-staff"),
            days=Weekdays(days=span.weekdays),
            **{"from": Clock(time=span.opens), "to": Clock(time=span.closes)},
        )
        for span in usual_week(fact.hours)
    )


def _course(facts: Municipality, fact: Any) -> tuple[Say, ...]:
    if not fact.given:
        return stopped.lines(facts, fact)
    return (*courses.times(fact), *courses.venue(facts, fact))


def _place(facts: Municipality, fact: Any) -> tuple[Say, ...]:
    return (_item(", ".join(dict.fromkeys((fact.name, places.address(fact))))),)


def _organisation(facts: Municipality, fact: Any) -> tuple[Say, ...]:
    return (say("organisation-line", name=fact.name, activities=words("activity", fact.activities)),)


def _housing(facts: Municipality, fact: Any) -> tuple[Say, ...]:
    sites = (say("housing-site", name=f"{site.name}, {site.city}", homes=site.homes) for site in fact.sites)
    return (say("temporary-sites", homes=fact.homes), *sites)


def _first_weeks(facts: Municipality, fact: Any) -> tuple[Say, ...]:
    steps = (*fact.on_arrival, *fact.first_week, *fact.first_month)
    return tuple(say("list-item", item=say(f"step-{id}")) for id in steps)


def _permits(facts: Municipality, fact: Any) -> tuple[Say, ...]:
    low, high = fact.first_permit_years
    return (say("residence-permit", **{"from": low, "to": high}),)


def _emergency(facts: Municipality, fact: Any) -> tuple[Say, ...]:
    phone = Phone(number=fact.phone)
    if fact.id in emergency.LINE:
        return (say(emergency.LINE[fact.id], name=fact.name, phone=phone),)
    return (_item(f"{fact.name}: ", phone),)


def _link(facts: Municipality, fact: Any) -> tuple[Say, ...]:
    return (_item(": ".join(each for each in (fact.title, str(fact.url or "")) if each)),)


def _elsewhere(facts: Municipality, fact: Any) -> tuple[Say, ...]:
    pages = (say("world-page", page=Fact(text=str(page).rstrip("/"))) for page in fact.pages)
    numbers = (line for id in fact.numbers for line in _emergency(facts, facts.number(id)))
    return (*pages, *numbers, *contacts.lines(contacts.people(facts, fact.contact)))


def _item(*parts: Slot | str) -> Say:
    shown = tuple(Fact(text=each) if isinstance(each, str) else each for each in parts)
    return say("list-item", item=Run(parts=shown))


_READ: Mapping[str, Callable[[Municipality, Any], tuple[Say, ...]]] = {
    "staff_hours": _staff_hours,
    "places": _place,
    "courses": _course,
    "contacts": lambda facts, fact: contacts.lines((fact,)),
    "organisations": _organisation,
    "temporary_housing": _housing,
    "first_weeks": _first_weeks,
    "figures": lambda facts, fact: figures.by_year(fact),
    "permits": _permits,
    "family": lambda facts, fact: (say("doctor-rights", weeks=fact.health_card_weeks),),
    "words": lambda facts, fact: (_item(f"{fact.today} ({', '.join(fact.formerly)})"),),
    "emergency": _emergency,
    "links": _link,
    "elsewhere": _elsewhere,
}
