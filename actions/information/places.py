"""Where something is: a place of the facts file as a line, a pin, a button."""

from __future__ import annotations

from actions.kernel import Pin, Say, say
from config.facts import Municipality, Place

ELSEWHERE = "elsewhere"


def find(facts: Municipality, id: str | None) -> Place | None:
    """The place, unless it is one that the facts file does not have (any more)."""
    return next((place for place in facts.places if place.id == id), None)


def lines(facts: Municipality, place: str | None, contact: str | None) -> tuple[Say, ...]:
    """The address and who will be there, as far as they are known."""
    found = find(facts, place)
    where = (say("appointment-place", place=address(found)),) if found else ()
    name = next((each.name for each in facts.contacts if each.id == contact), None)
    return (*where, *((say("appointment-with", name=name),) if name else ()))


def pin(facts: Municipality, place: str | None) -> Pin | None:
    found = find(facts, place)
    if found is None or found.latitude is None or found.longitude is None:
        return None
    return Pin(title=found.name, address=address(found), latitude=found.latitude, longitude=found.longitude)


def address(place: Place) -> str:
    return ", ".join(part for part in (place.address, city(place)) if part)


def city(place: Place) -> str:
    return " ".join(part for part in (place.postal_code, place.city) if part)
