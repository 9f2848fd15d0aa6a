"""Buttons and commands: one codec writes what a button carries and reads it back, as if the person had typed it.

Callback data: `<family>:<step>[:<value>…]` for the act `<family>_<step>`; `ask:<act>[:<entity>=<value>]`;
`language:<code>`; `form:<field>:<value>`; `danish:<outbox row>`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import get_args

from actions.kernel.acts import ACTS, Misdeclared
from actions.kernel.turn import Entity, Understanding
from config.facts import ContactTopic, CourseId
from config.languages import LANGUAGES

LONGEST = 64
_ENTITY_VALUES = {"course": frozenset(get_args(CourseId)), "contact_topic": frozenset(get_args(ContactTopic))}
# What buttons in old chats still call it.
_RENAMED = {"safety": "financial_guarantee"}
_FORM_FIELD, _FORM_VALUE = re.compile(r"[a-z_]{1,20}\d?"), re.compile(r"[A-Za-z0-9_-]{1,40}")


class UnknownPress(Exception):
    """The data is of no button that the bot makes today: an old one, or a forged one."""


def press(act: str, *values: str | int) -> str:
    """The data of a button that does `act`. Raises Misdeclared for values that it does not take."""
    texts = [str(each) for each in values]
    takes = ACTS[act].takes
    if takes is None or len(takes) != len(texts) or not all(map(lambda value, text: value.fits(text), takes, texts)):
        raise Misdeclared(f"a button of {act} cannot carry {texts}")
    return ":".join((*act.split("_", 1), *texts))


def ask_press(act: str, **entity: str) -> str:
    """The data of a button that asks for `act` as if the person had typed it, with at most one entity."""
    return ":".join(["ask", act, *(f"{name}={value}" for name, value in entity.items())])


def language_press(code: str) -> str:
    """The data of a button that changes over to this language."""
    return f"language:{code}"


def form_press(field: str, value: str) -> str:
    """The data of a button that answers this question of the open form."""
    return f"form:{field}:{value}"


def longest_press(act: str) -> int:
    """How many bytes the data of a button of this act may take at most."""
    return len(act) + sum(1 + value.longest for value in ACTS[act].takes or ())


def read_command(text: str, commands: Mapping[str, str]) -> Understanding | None:
    """What `/menu`, `/menu@bot`, `/start <token>` and the like ask for; None for what is none of `commands`."""
    if not text.startswith("/"):
        return None
    command, *rest = text.split(maxsplit=1)
    intent = commands.get(command.removeprefix("/").split("@")[0].lower())
    if intent == "start" and rest:
        return _sure("link_open", Entity("token", rest[0].strip()))
    return _sure(intent) if intent else None


def read_press(data: str) -> Understanding:
    """The act and the values of a button's data. Raises UnknownPress."""
    match data.split(":"):
        case ["ask", act] if act in ACTS and ACTS[act].is_asked:
            return _sure(act)
        case ["ask", act, entity] if act in ACTS and ACTS[act].is_asked:
            return _sure(act, _entity(entity))
        case ["language", code] if code in LANGUAGES:
            return _sure("change_language", Entity("language", code))
        case [family, step, *texts] if _has_button(f"{family}_{step}"):
            return _step(f"{family}_{step}", texts)
        case ["form", field, value] if _FORM_FIELD.fullmatch(field) and _FORM_VALUE.fullmatch(value):
            return _sure("form_answer", Entity("field", field), Entity("value", value))
    raise UnknownPress


def read_danish(data: str) -> int | None:
    """The outbox row that "show in Danish" is about; None for other buttons."""
    kind, _, number = data.partition(":")
    return int(number) if kind == "danish" and number.isascii() and number.isdigit() and len(number) < 18 else None


def _has_button(act: str) -> bool:
    return act in ACTS and ACTS[act].takes is not None


def _entity(text: str) -> Entity:
    name, _, value = text.partition("=")
    value = _RENAMED.get(value, value)
    if value not in _ENTITY_VALUES.get(name, ()):
        raise UnknownPress
    return Entity(name, value)


def _step(act: str, texts: list[str]) -> Understanding:
    takes = ACTS[act].takes or ()
    if len(texts) != len(takes) or not all(map(lambda value, text: value.fits(text), takes, texts)):
        raise UnknownPress
    return _sure(act, *(Entity(value.name, text) for value, text in zip(takes, texts, strict=True)))


def _sure(intent: str, *entities: Entity) -> Understanding:
    return Understanding(intent=intent, confidence=1.0, entities=entities)
