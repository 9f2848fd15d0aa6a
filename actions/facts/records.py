"""What can be corrected: the sections, their records by name, and what of a record may change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, get_args

from actions.kernel import Choice, Say, fact_code, plain, say
from config.facts import ContactTopic, Municipality
from config.facts_parts import Key

# Section -> what of its records may change.
WHATS: dict[str, tuple[str, ...]] = {
    "courses": ("hours", "room", "floor", "place", "ends", "again"),
    "contacts": ("phone", "topics", "name", "stops"),
    "places": ("name", "address", "pin", "gone"),
    "organisations": ("name", "activities", "contact", "place", "gone"),
    "emergency": ("phone",),
}
SECTIONS = tuple(WHATS)
TOPICS: tuple[str, ...] = get_args(ContactTopic)
ICONS = {"courses": "🎓", "contacts": "📞", "places": "📍", "organisations": "🤝", "emergency": "🆘"}
# What organisations do: each has a text in every language, and a test that these are all.
ACTIVITIES = (
    "letters_help", "homework_help", "homework_cafe", "football_club", "guidance", "social_events",
    "contact_families", "network_families", "conversations", "donations", "culture_talk",
)  # fmt: skip
# In place of the code of a record: one that is to come, in the sections that can have more.
NEW = "new"
GROWING = ("contacts", "places", "organisations")
# What takes a record away. Whoever stops goes from what names them; what is gone must be named nowhere any more.
TAKING_AWAY = ("stops", "gone")
# A course is given or not: what can be said of one that is, and of one that is not.
GIVEN = {"ends": False, "again": True}
# What an answer says for a value that is taken away.
NOTHING = "none"


def kept(key: Key) -> str:
    """The record as a form keeps it: its section, and a code that fits into a button."""
    return f"{key.section}-{fact_code(key)}"


def section(answer: str) -> str:
    return answer.partition("-")[0]


def find(facts: Municipality, answer: str) -> Key | None:
    """The record that `kept` wrote; None where it is no more, and for one that is to come."""
    return next((key for key in keys(facts, section(answer)) if kept(key) == answer), None)


def keys(facts: Municipality, of: str) -> list[Key]:
    """All records of a section that can be corrected."""
    return [Key(of, each.id) for each in getattr(facts, of)] if of in WHATS else []


def is_there(facts: Municipality, key: Key) -> bool:
    return key in keys(facts, key.section)


def value(facts: Municipality, key: Key) -> dict[str, Any]:
    """The record as plain JSON. Raises KeyError for one that is not there."""
    for each in getattr(facts, key.section):
        if each.id == key.id:
            found: dict[str, Any] = each.model_dump(mode="json")
            return found
    raise KeyError(str(key))


def called(facts: Municipality, key: Key) -> str:
    """The name that the facts have for it. Raises KeyError for one that is not there."""
    for each in getattr(facts, key.section):
        if each.id == key.id:
            return str(each.name)
    raise KeyError(str(key))


def name(facts: Municipality, key: Key) -> Say:
    """What a record is called, in the language of whoever reads."""
    return say(f"course-{key.id}") if key.section == "courses" else plain(called(facts, key))


def choices(facts: Municipality, these: Sequence[Key]) -> list[Choice]:
    return [Choice(kept(key), name(facts, key), ICONS[key.section]) for key in these]


def whats(answer: str) -> tuple[str, ...]:
    """What of this record may change."""
    return (NEW,) if answer.endswith(f"-{NEW}") else WHATS.get(section(answer), ())


def what_said(what: str) -> Say:
    return say(f"fact-what-{what}")
