"""Buttons and commands, read as if the person had typed what they ask."""

from __future__ import annotations

import re
from datetime import datetime
from typing import get_args

from actions import ACTIONS
from actions.broadcasts import audiences, broadcasts, optouts
from actions.donations.coordination import REASONS
from actions.donations.relays import SAYABLE
from actions.kernel.commands import COMMANDS, HIDDEN_COMMANDS
from actions.kernel.turn import Entity, Understanding
from config.facts import ContactTopic, CourseId, Item
from config.languages import LANGUAGES
from store.appointments import About
from store.rules import NAMES

_ENTITY_VALUES = {"course": frozenset(get_args(CourseId)), "contact_topic": frozenset(get_args(ContactTopic))}
_ID = re.compile(r"[1-9]\d{0,17}")
_MINUTES = re.compile(r"\d{8}")
_PAGE = re.compile(r"\d{1,4}")
_ABOUT = re.compile("|".join(get_args(About)))
_SLUG = re.compile(r"[a-z][a-z0-9_]{0,39}")
_BOARD = re.compile(rf"(open|mine)(-(new|old))?(-({'|'.join(get_args(Item))}))?")
_LANGUAGE = re.compile("|".join(LANGUAGES))
_KIND, _SIDE, _GROUP = (re.compile("|".join(each)) for each in (optouts.KINDS, audiences.SIDES, audiences.KINDS))
_BROADCAST = (("broadcast", _ID),)
_RULE = re.compile("|".join(NAMES))
_APPOINTMENT, _CLASS = (("appointment", _ID),), (("class", _ID),)
# Callback data `<family>:<step>:<values…>` -> what its values are called and look like. It is the action
# `<family>_<step>`. Days are of the years 2000 to 2099, minutes go up to the year 2100.
STEPS: dict[tuple[str, str], tuple[tuple[str, re.Pattern[str]], ...]] = {
    ("appointment", "day"): (("local", re.compile(r"20\d{6}")),),
    ("appointment", "hour"): (("local", re.compile(r"20\d{8}")),),
    ("appointment", "at"): (("minutes", _MINUTES),),
    ("appointment", "about"): (("minutes", _MINUTES), ("about", _ABOUT)),
    ("appointment", "place"): (("minutes", _MINUTES), ("about", _ABOUT), ("place", _SLUG)),
    ("appointment", "keep"): (("minutes", _MINUTES), ("about", _ABOUT), ("place", _SLUG)),
    **{
        ("appointment", step): _APPOINTMENT
        for step in ("show", "change", "cancel", "coming", "absent", "again", "calendar")
    },
    **{("made", step): _APPOINTMENT for step in ("show", "move", "cancel", "take")},
    **{("class", step): _CLASS for step in ("show", "join", "leave", "code")},
    ("class", "lead"): (*_CLASS, ("lead", re.compile("evening|morning|hour"))),
    **{
        ("donation", step): (("request", _ID),)
        for step in (
            "withdraw",
            "show",
            "claim",
            "release",
            "propose",
            "others",
            "done",
            "write",
            "report",
            "look",
            "free",
            "number",
            "block",
            "apart",
            "missed",
            "another",
            "reassign",
            "merge",
            "lift",
        )
    },
    **{("offer", step): (("offer", _ID),) for step in ("withdraw", "yes", "no")},
    ("donation", "more"): (),
    ("donation", "give"): (("request", _ID), ("person", _ID)),
    ("donation", "join"): (("request", _ID), ("other", _ID)),
    ("coordination", "tables"): (),
    ("rule", "list"): (),
    ("rule", "show"): (("name", _RULE),),
    ("rule", "set"): (("name", _RULE), ("number", re.compile(r"\d{1,2}"))),
    ("donation", "board"): (("filter", _BOARD), ("page", _PAGE)),
    ("donation", "things"): (("filter", _BOARD),),
    ("donation", "pick"): (("request", _ID), ("minutes", _MINUTES)),
    ("donation", "close"): (("request", _ID), ("reason", re.compile("|".join(REASONS)))),
    ("donation", "say"): (("request", _ID), ("sentence", re.compile("|".join(sorted(SAYABLE))))),
    ("thread", "open"): (),
    **{("thread", step): (("thread", _ID),) for step in ("name", "done", "take", "close")},
    ("thread", "unclear"): (("row", _ID),),
    ("interpret", "take"): (("interpretation", _ID),),
    ("answer", "keep"): (("row", _ID),),
    ("answer", "spread"): (("draft", _ID),),
    ("question", "tell"): (("question", _ID),),
    ("closure", "undo"): (("closure", _ID),),
    **{("role", step): (("role", _ID), ("minutes", _MINUTES)) for step in ("ask", "take")},
    ("invitation", "withdraw"): (("invitation", _ID), ("minutes", _MINUTES)),
    **{(family, "list"): (("page", _PAGE),) for family in ("role", "audit")},
    **{
        ("broadcast", step): _BROADCAST
        for step in (
            "show",
            "text",
            "photo",
            "link",
            "pins",
            "extras",
            "kinds",
            "test",
            "delete",
            "discard",
            "audience",
            "match",
            "without",
            "languages",
            "seek",
            "send",
            "start",
            "at",
            "confirm",
            "pause",
            "go",
            "stop",
            "change",
            "recall",
            "report",
            "more",
            "read",
        )
    },
    ("broadcast", "list"): (("page", re.compile(r"\d{1,4}")),),
    ("broadcast", "pin"): (*_BROADCAST, ("place", _SLUG)),
    ("broadcast", "ask"): (*_BROADCAST, ("what", re.compile("|".join(broadcasts.ASKS)))),
    ("broadcast", "kind"): (*_BROADCAST, ("kind", _KIND)),
    ("broadcast", "pick"): (*_BROADCAST, ("side", _SIDE), ("kind", _GROUP)),
    ("broadcast", "switch"): (*_BROADCAST, ("side", _SIDE), ("kind", _GROUP), ("value", re.compile("[a-z0-9_]{1,20}"))),
    ("broadcast", "missing"): (*_BROADCAST, ("language", _LANGUAGE)),
    ("broadcast", "take"): (*_BROADCAST, ("how", re.compile("edit|delete"))),
    ("broadcast", "answer"): (*_BROADCAST, ("answer", re.compile("yes|no"))),
    **{("translation", step): (*_BROADCAST, ("language", _LANGUAGE)) for step in ("take", "check", "right", "change")},
    **{("optout", step): (("kind", _KIND),) for step in ("off", "on")},
    ("town", "set"): (("town", re.compile(r"\d{1,2}")),),
    ("reminders", "on"): (),
    ("reminders", "discreet"): (("switch", re.compile("on|off")),),
    ("reminder", "show"): (("row", _ID),),
    ("calendar", "feed"): (),
    ("forget", "now"): (),
    ("form", "back"): (),
    ("form", "stop"): (),
}
_FORM_FIELD, _FORM_VALUE = re.compile(r"[a-z_]{1,20}\d?"), re.compile(r"[A-Za-z0-9_-]{1,40}")
# What only the button of a question that was just asked may do.
_NOT_ASKABLE = frozenset(
    {"start", "link_open", "form_answer", "form_back", "form_stop", "thread_answer", "staff_unlink"}
) | {f"{family}_{step}" for family, step in STEPS} - {
    "appointment_cancel",
    "donation_board",
    "role_list",
    "audit_list",
    "broadcast_list",
}


class UnknownPress(Exception):
    """The data is of no button that the bot makes today: an old one, or a forged one."""


def read_command(text: str) -> Understanding | None:
    """The intent of `/menu`, `/menu@bot`, `/start <token>` and the like; None for what is no command of ours."""
    if not text.startswith("/"):
        return None
    command, *rest = text.split(maxsplit=1)
    intent = (COMMANDS | HIDDEN_COMMANDS).get(command.removeprefix("/").split("@")[0].lower())
    if intent == "start" and rest:
        return _sure("link_open", Entity("token", rest[0].strip()))
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
        case [family, step, *values] if (family, step) in STEPS:
            return _step(family, step, values)
        case ["form", field, value] if _FORM_FIELD.fullmatch(field) and _FORM_VALUE.fullmatch(value):
            return _sure("form_answer", Entity("field", field), Entity("value", value))
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


def _step(family: str, step: str, values: list[str]) -> Understanding:
    patterns = STEPS[family, step]
    if len(values) != len(patterns) or not all(
        value.isascii() and pattern.fullmatch(value) for value, (_, pattern) in zip(values, patterns, strict=True)
    ):
        raise UnknownPress
    if patterns and patterns[0][0] == "local":
        _check_day(values[0])
    entities = [Entity(name, value) for value, (name, _) in zip(values, patterns, strict=True)]
    return _sure(f"{family}_{step}", *entities)


def _check_day(local: str) -> None:
    try:
        datetime.strptime(local[:8], "%Y%m%d")  # noqa: DTZ007 - only whether there is such a day
    except ValueError:
        raise UnknownPress from None
    if len(local) > 8 and int(local[8:]) > 23:
        raise UnknownPress


def _sure(intent: str, *entities: Entity) -> Understanding:
    return Understanding(intent=intent, confidence=1.0, entities=entities)
