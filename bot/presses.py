"""Buttons and commands, read as if the person had typed what they ask."""

from __future__ import annotations

import re
from datetime import datetime
from typing import get_args

from actions import ACTIONS
from actions.requests import Entity, Understanding
from config.facts import ContactTopic, CourseId
from config.languages import LANGUAGES
from store.appointments import About

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
_NOT_ASKABLE = frozenset({"forget_now", "start"}) | {
    f"appointment_{step}" for step in ("day", "hour", "at", "about", "keep", "coming", "not_coming")
}
# Step of picking an appointment -> what its values look like. Years of 2000 to 2099, minutes up to the year 2100.
_APPOINTMENT_STEPS = {
    "day": (("local", re.compile(r"20\d{6}")),),
    "hour": (("local", re.compile(r"20\d{8}")),),
    "at": (("minutes", re.compile(r"\d{8}")),),
    "about": (("minutes", re.compile(r"\d{8}")), ("about", re.compile("|".join(get_args(About))))),
    "keep": (("minutes", re.compile(r"\d{8}")), ("about", re.compile("|".join(get_args(About))))),
    "cancel": (("appointment", re.compile(r"\d{1,17}")),),
    "coming": (("answer", re.compile("yes|no")),),
}


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
        case ["appointment", step, *values] if step in _APPOINTMENT_STEPS:
            return _appointment(step, values)
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


def _appointment(step: str, values: list[str]) -> Understanding:
    patterns = _APPOINTMENT_STEPS[step]
    if len(values) != len(patterns) or not all(
        value.isascii() and pattern.fullmatch(value) for value, (_, pattern) in zip(values, patterns, strict=True)
    ):
        raise UnknownPress
    entities = [Entity(name, value) for value, (name, _) in zip(values, patterns, strict=True)]
    if step in ("day", "hour"):
        _check_day(values[0])
    name = {"coming": "coming" if values[0] == "yes" else "not_coming"}.get(step, step)
    return _sure(f"appointment_{name}", *entities)


def _check_day(local: str) -> None:
    try:
        datetime.strptime(local[:8], "%Y%m%d")  # noqa: DTZ007 - only whether there is such a day
    except ValueError:
        raise UnknownPress from None
    if len(local) > 8 and int(local[8:]) > 23:
        raise UnknownPress


def _sure(intent: str, *entities: Entity) -> Understanding:
    return Understanding(intent=intent, confidence=1.0, entities=entities)
