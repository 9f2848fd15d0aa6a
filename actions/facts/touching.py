"""What else a change of the facts touches, and what follows from it: classes, reminders, those who are enrolled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from actions.appointments import classes, reminders
from actions.facts import changes, records, shown
from actions.facts.changes import Changes
from actions.kernel import Message, Say, Turn, next_questions, say, spaced
from config.facts import Municipality
from config.facts_parts import Key
from store import appointments, broadcasts, outbox
from store import classes as store_classes

# What of a course those who are enrolled have to know.
TOLD = ("hours", "place", "floor", "room")
# The same of the place.
TOLD_OF_PLACE = ("name", "address", "postal_code", "city")


async def lines(turn: Turn, key: Key, after: Changes) -> tuple[Say, ...]:
    """What else changes with it; nothing where nothing does."""
    others = [each for each in changes.referring(turn.facts, key) if key.section != "contacts" or after[key] is None]
    said = [say("fact-refers", names=shown.listed(turn.facts, others))] if others else []
    numbers = {
        "appointments": len(await appointments_of(turn, key)),
        "people": len(await _people(turn, _concerned(turn.facts, key, after[key]))),
        "broadcasts": await waiting(turn, key),
    }
    said += [say(f"fact-touches-{name}", count=count) for name, count in numbers.items() if count]
    return spaced((say("fact-touches"), *said)) if said else ()


async def follow(turn: Turn, steps: Mapping[Key, tuple[Any, Any]], change: int, undone: int = 0) -> int:
    """After the change `change` of these parts, from what to what; `turn` has the new facts. How many are told.

    Whoever has not read yet what was `undone` hears of neither.
    """
    for key, (before, after) in steps.items():
        if key.section == "courses" and before and after and before["hours"] and after["hours"]:
            await classes.follow_hours(turn, key.id, before["hours"], after["hours"])
    told = [
        each
        for key, (before, after) in steps.items()
        if _matters(key, before, after)
        for each in _concerned(turn.facts, key, before)
    ]
    people = {course: await _people(turn, [course]) for course in dict.fromkeys(told)}
    planned = {person for each in people.values() for person in each}
    for key in steps:
        planned |= {each.person_id for each in await appointments_of(turn, key) if each.person_id is not None}
    if planned:
        await reminders.replan(turn, *sorted(planned))
    for course, those in people.items():
        for person_id in those:
            await _tell(turn, course, person_id, change, undone)
    return len({person for each in people.values() for person in each})


def courses(facts: Municipality, these: Iterable[Key]) -> list[str]:
    """The courses among them, and those that are held at a place among them."""
    found: dict[str, None] = {}
    for key in these:
        own = [key.id] if key.section == "courses" else []
        held = [each.id for each in facts.courses if key.section == "places" and each.place == key.id]
        found |= dict.fromkeys((*own, *held))
    return list(found)


def _matters(key: Key, before: Any, after: Any) -> bool:
    """Whether those who are enrolled have to know of it."""
    if key.section == "courses" and before and after and is_given(before) != is_given(after):
        return True
    names = {"courses": TOLD, "places": TOLD_OF_PLACE}.get(key.section, ())
    return bool(before and after) and any(before.get(name) != after.get(name) for name in names)


def is_given(course: Any) -> bool:
    """Whether the part of a course says that it is given, which it does by saying nothing of it."""
    return bool(course.get("given", True))


def _concerned(facts: Municipality, key: Key, other: Any) -> list[str]:
    """Of the courses that a part is of, those that are given, or were or will be as the `other` state of it has it."""
    turns = key.section == "courses" and bool(other) and is_given(other)
    return [each for each in courses(facts, [key]) if turns or not facts.has_stopped(each)]


async def _tell(turn: Turn, course: str, person_id: int, change: int, undone: int) -> None:
    unread = await outbox.waiting(turn.session, _key(undone, course, person_id)) if undone else None
    if unread is not None:
        unread.state, unread.finished_at = "cancelled", turn.now
        return
    now = shown.lines(turn.facts, Key("courses", course))
    notice = Message(lines=(say("fact-notice", course=say(f"course-{course}")), *now), buttons=next_questions())
    # In the night it waits until the morning.
    await turn.post.once(person_id, notice, _key(change, course, person_id))


def _key(change: int, course: str, person_id: int) -> str:
    return f"fact:{change}:{course}:{person_id}"


async def _people(turn: Turn, these: Iterable[str]) -> set[int]:
    """Who is enrolled in a class of these courses."""
    today = turn.local_now.date()
    return {person for each in these for person in await store_classes.enrolled(turn.session, each, today)}


async def appointments_of(turn: Turn, key: Key) -> list[appointments.Appointment]:
    """Those to come at this place, or with this contact."""
    if key.section not in ("places", "contacts"):
        return []
    place, contact = (key.id if key.section == each else None for each in ("places", "contacts"))
    return await appointments.naming(turn.session, turn.now, place=place, contact=contact)


async def waiting(turn: Turn, key: Key) -> int:
    """How many messages to many that wait hold the place, or the number of the contact."""
    value = records.value(turn.facts, key) if records.is_there(turn.facts, key) else {}
    numbers = {*value.get("phones", ()), value.get("phone")} - {None}
    return sum(
        (key.section == "places" and each.place == key.id)
        or any(fact.get("number") in numbers for fact in each.facts if fact.get("number"))
        for each in await broadcasts.unsent(turn.session)
    )
