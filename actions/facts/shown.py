"""A fact as people will read it, in the editor's language and in another one: as it is, and as it would be."""

from __future__ import annotations

from collections.abc import Iterable

from actions.facts import records, weeks
from actions.facts.changes import Changes
from actions.information import contacts, courses, emergency, places, stopped
from actions.kernel import Items, Phone, Run, Say, Turn, plain, say, spaced, words
from config.facts import Contact, Municipality
from config.facts_parts import Key, parts, whole


def summary(turn: Turn, key: Key, after: Changes) -> tuple[Say, ...]:
    """As it is now and as it will be; the latter in another language too."""
    before = turn.facts
    would = whole({each: value for each, value in (parts(before) | after).items() if value is not None})
    paused = key.section == "courses" and before.has_stopped(key.id) and would.has_stopped(key.id)
    if paused:
        # What changes of it is read when it begins again.
        before, would = _as_given(before, key), _as_given(would, key)
    old = lines(before, key)
    new = lines(would, key) if after[key] is not None else (say("fact-left", name=records.name(turn.facts, key)),)
    other = "en" if turn.person.language == "da" else "da"
    return (
        *((say("fact-before"), *old) if old else ()),
        *spaced((say("fact-after"), *new)),
        *spaced(tuple(in_language(line, other) for line in new)),
        *_lost(turn.facts, key, after),
        *(spaced(lines(turn.facts, key)) if paused else ()),
    )


def lines(facts: Municipality, key: Key) -> tuple[Say, ...]:
    """What an answer says of this record; nothing where there is none."""
    found = next((each for each in getattr(facts, key.section) if each.id == key.id), None)
    if found is None:
        return ()
    match key.section:
        case "contacts":
            asked = (say("list-item", item=topics(found.topics)),) if found.topics else ()
            return (*contacts.lines((found,)), *asked)
        case "courses":
            if not found.given:
                return stopped.lines(facts, found)
            closed = found.hours is not None and weeks.has_holidays_off(found.hours)
            holidays = (say("fact-holidays"),) if closed else ()
            return (*courses.times(found), *holidays, *courses.venue(facts, found))
        case "places":
            name = (plain(found.name),) if found.name != found.address else ()
            where = say("appointment-place", place=places.address(found))
            return (*name, where, *_point(found.latitude, found.longitude))
        case "emergency":
            said = emergency.LINE.get(found.id, "danger-call")
            return (say(said, name=found.name, phone=Phone(number=found.phone)),)
    line = say("organisation-line", name=found.name, activities=words("activity", found.activities))
    return (line, *places.lines(facts, found.place, None), *_contact(facts.contacts, found.contact))


def _as_given(facts: Municipality, key: Key) -> Municipality:
    """The facts as if this course were given."""
    value = {name: each for name, each in records.value(facts, key).items() if name != "given"}
    return whole(parts(facts) | {key: value})


def in_language(line: Say, language: str) -> Say:
    """The line in this language, whatever the reader's is."""
    return say("broadcast-text", text=Run(parts=(line,), language=language))


def listed(facts: Municipality, these: Iterable[Key]) -> Items:
    """The names of these records."""
    return Items(items=tuple(records.name(facts, key) for key in these))


def topics(these: tuple[str, ...]) -> Items:
    return words("topic", these)


def _lost(facts: Municipality, key: Key, after: Changes) -> tuple[Say, ...]:
    """What goes with the change and has to be said again: the point of an old address."""
    value = after[key]
    if key.section != "places" or value is None or value["latitude"] is not None:
        return ()
    before = parts(facts).get(key)
    return spaced((say("fact-pin-lost"),)) if before and before["latitude"] is not None else ()


def _point(latitude: float | None, longitude: float | None) -> tuple[Say, ...]:
    if latitude is None or longitude is None:
        return ()
    return (say("appointment-place", place=f"{latitude:.5f}, {longitude:.5f}"),)


def _contact(every: tuple[Contact, ...], id: str | None) -> tuple[Say, ...]:
    return contacts.lines(tuple(each for each in every if each.id == id))
