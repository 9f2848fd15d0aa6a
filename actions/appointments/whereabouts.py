"""Where an appointment is: a place of the facts file, one that everybody knows, the person's words, or a point."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from actions.information import places
from actions.kernel import POINT, Choice, Pin, Say, plain, private, say, wording
from config.facts import Municipality

LONGEST = 100
ELSEWHERE = places.ELSEWHERE
# Before the words of the person, where a place is kept as one string.
_TEXT = "text:"
# Where most appointments are. Their addresses are not in the facts file.
KNOWN: dict[str, Say] = {
    "jobcenter": say("about-jobcenter"),
    "borgerservice": plain("Borgerservice"),
    "lang_school": say("about-lang_school"),
    "doctor": say("about-doctor"),
}


class Placed(Protocol):
    """What is somewhere: `place` is an id of the facts file or of KNOWN, `place_text` what somebody typed instead."""

    @property
    def place(self) -> str | None: ...
    @property
    def place_text(self) -> str | None: ...
    @property
    def latitude(self) -> float | None: ...
    @property
    def longitude(self) -> float | None: ...


@dataclass(frozen=True)
class Spot:
    """A place that is not kept yet. `latitude` and `longitude` are degrees of WGS 84."""

    place: str | None = None
    place_text: str | None = None
    latitude: float | None = None
    longitude: float | None = None

    @property
    def is_known(self) -> bool:
        return self != Spot()


def choices(facts: Municipality) -> list[Choice]:
    """Where most are first, then the places of the facts file, among them those where people live."""
    own = [Choice(place.id, plain(place.name), "📍") for place in facts.places]
    return [*(Choice(id, label, "📍") for id, label in KNOWN.items()), *own]


def named_in(facts: Municipality, text: str) -> str:
    """The place of the facts file, or Borgerservice, that the text names; else that it is elsewhere."""
    said = wording.bare(text)
    names = {place.id: place.name for place in facts.places} | {"borgerservice": "borgerservice"}
    found = (id for id, name in names.items() if re.search(rf"(?<!\S){re.escape(wording.bare(name))}(?!\S)", said))
    return next(found, ELSEWHERE)


def typed(text: str) -> str | None:
    """A place in somebody's own words as one string; without CPR numbers, and None where nothing is left."""
    kept = " ".join(private.as_written(text).split())[:LONGEST]
    return f"{_TEXT}{kept}" if kept else None


def spot(facts: Municipality, kept: str) -> Spot:
    """What `typed`, a point or a button has kept."""
    if kept.startswith(_TEXT):
        return Spot(place_text=kept.removeprefix(_TEXT))
    if kept.startswith(POINT):
        latitude, longitude = map(float, kept.removeprefix(POINT).split(","))
        return Spot(latitude=latitude, longitude=longitude)
    return Spot(place=kept) if kept in KNOWN or places.find(facts, kept) else Spot()


def lines(facts: Municipality, found: Placed, contact: str | None = None) -> tuple[Say, ...]:
    """Where it is and who will be there, as far as they are known."""
    whom = places.lines(facts, None, contact)
    if found.place_text:
        return (say("appointment-place", place=found.place_text), *whom)
    if found.place in KNOWN:
        return (say("appointment-place", place=KNOWN[found.place]), *whom)
    return places.lines(facts, found.place, contact)


def pin(facts: Municipality, found: Placed) -> Pin | None:
    if found.latitude is None or found.longitude is None:
        return places.pin(facts, found.place)
    numbers = f"{found.latitude:.5f}, {found.longitude:.5f}"
    return Pin(title="📍", address=numbers, latitude=found.latitude, longitude=found.longitude)
