"""Buttons and commands, read as if the person had typed what they ask."""

from __future__ import annotations

from typing import get_args

from actions import ACTIONS
from actions.requests import Entity, Understanding
from config.facts import ContactTopic, CourseId
from config.languages import LANGUAGES

# The commands menu of Telegram, in its order. The descriptions are the messages `command-<name>`.
COMMANDS = {
    "start": "start",
    "menu": "help_menu",
    "jobcafe": "jobcafe_hours",
    "courses": "course_hours",
    "call": "who_to_call",
    "emergency": "emergency",
    "language": "change_language",
    "privacy": "privacy",
}
_ENTITY_VALUES = {"course": frozenset(get_args(CourseId)), "contact_topic": frozenset(get_args(ContactTopic))}
# What only the button of a question that was just asked may do.
_NOT_ASKABLE = frozenset({"forget_now", "start"})


class UnknownPress(Exception):
    """The data is of no button that the bot makes today: an old one, or a forged one."""


def read_command(text: str) -> Understanding | None:
    """The intent of `/menu`, `/menu@bot` and the like; None for what is no command of ours."""
    if not text.startswith("/"):
        return None
    intent = COMMANDS.get(text.split()[0].removeprefix("/").split("@")[0].lower())
    return _sure(intent) if intent else None


def read_press(data: str) -> Understanding:
    """The intent and the entity of a button's callback data. Raises UnknownPress."""
    match data.split(":"):
        case ["ask", intent] if intent in ACTIONS and intent not in _NOT_ASKABLE:
            return _sure(intent)
        case ["ask", intent, entity] if intent in ACTIONS and intent not in _NOT_ASKABLE:
            return _sure(intent, _entity(entity))
        case ["language", code] if code in LANGUAGES:
            return _sure("change_language", Entity("language", code))
        case ["forget", "now"]:
            return _sure("forget_now")
    raise UnknownPress


def read_danish(data: str) -> int | None:
    """The outbox row that "show in Danish" is about; None for other buttons."""
    kind, _, number = data.partition(":")
    return int(number) if kind == "danish" and number.isascii() and number.isdigit() and len(number) < 18 else None


def _entity(text: str) -> Entity:
    name, _, value = text.partition("=")
    if value not in _ENTITY_VALUES.get(name, ()):
        raise UnknownPress
    return Entity(name, value)


def _sure(intent: str, *entities: Entity) -> Understanding:
    return Understanding(intent=intent, confidence=1.0, entities=entities)
