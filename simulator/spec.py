"""The Bot API as data: methods and types with their fields.

``bot-api-10.1.json`` is PaulSonOfLars/telegram-bot-api-spec (MIT licence, https://github.com/PaulSonOfLars/telegram-bot-api-spec),
Bot API 10.1 of 11 June 2026, minified and otherwise as published.
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

# "Scope type, must be chat" and 'Type of the reaction, always "emoji"' tell the members of a union apart.
_CONSTANT = re.compile(r"(?:must be|always) [\"“]?([a-z_]+)[\"”]?(?:$|[,.])")


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter of a method or a field of a type."""

    owner: str
    name: str
    types: tuple[str, ...]
    required: bool
    description: str

    @property
    def constant(self) -> str | None:
        """The one value that the field may have, when the description says so."""
        found = _CONSTANT.search(self.description) if self.types == ("String",) and self.required else None
        return found[1] if found else None


@dataclass(frozen=True, slots=True)
class ObjectType:
    """A type: either fields or, for a union, the names of its members."""

    name: str
    fields: tuple[Field, ...]
    members: tuple[str, ...]


@cache
def _raw() -> dict[str, Any]:
    text = files("simulator").joinpath("bot-api-10.1.json").read_text(encoding="utf-8")
    spec: dict[str, Any] = json.loads(text)
    return spec


def _fields(owner: dict[str, Any]) -> tuple[Field, ...]:
    return tuple(
        Field(owner["name"], field["name"], tuple(field["types"]), field["required"], field["description"])
        for field in owner.get("fields", ())
    )


@cache
def methods() -> dict[str, tuple[Field, ...]]:
    """Parameters of every method, by the method's name."""
    return {name: _fields(method) for name, method in _raw()["methods"].items()}


@cache
def types() -> dict[str, ObjectType]:
    """Every type by its name."""
    return {
        name: ObjectType(name, _fields(kind), tuple(kind.get("subtypes", ()))) for name, kind in _raw()["types"].items()
    }
