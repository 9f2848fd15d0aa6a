"""Checks of values against the types of the Bot API, nested as deep as they go."""

import json
import math
import re
from collections.abc import Callable
from functools import cache
from typing import Any

from simulator import keyboards, ranges, spec
from simulator.errors import ApiError, bad_request

Check = Callable[[Any, str], Any]
"""Takes a JSON value and the words for the place where it stands; gives the value or raises ApiError."""

_WHOLE = re.compile(r"-?\d{1,19}\Z")
_CAPITAL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_BOOLEANS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
_ARRAY = "Array of "


def spoken(type_name: str) -> str:
    """``InlineKeyboardButton`` as Telegram says it in errors: ``inline keyboard button``."""
    return _CAPITAL.sub(" ", type_name).lower()


def _wrong(place: str, wanted: str) -> ApiError:
    return bad_request(f"{place} must be of type {wanted}")


def _integer(value: Any, place: str) -> int:
    # A bool is an int in Python and 1.0 equals 1; neither is an Integer to Telegram.
    if type(value) is not int:
        raise _wrong(place, "Integer")
    return value


def _float(value: Any, place: str) -> float:
    if type(value) not in (int, float) or not math.isfinite(value):
        raise _wrong(place, "Float")
    return float(value)


def _boolean(value: Any, place: str) -> bool:
    if type(value) is not bool:
        raise _wrong(place, "Boolean")
    return value


def _string(value: Any, place: str) -> str:
    if type(value) is not str:
        raise _wrong(place, "String")
    # Half of a surrogate pair is no text: it cannot be sent as UTF-8.
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise bad_request("strings must be encoded in UTF-8")
    return value


_SCALARS: dict[str, Check] = {
    "Integer": _integer,
    "Float": _float,
    "Boolean": _boolean,
    "True": _boolean,
    "String": _string,
    "InputFile": _string,
}


@cache
def check_of(type_name: str) -> Check:
    """The check of one type, such as ``Integer``, ``Array of BotCommand`` or ``InlineKeyboardMarkup``."""
    if type_name in _SCALARS:
        return _SCALARS[type_name]
    if type_name.startswith(_ARRAY):
        return _array(check_of(type_name.removeprefix(_ARRAY)))
    kind = spec.types()[type_name]
    return union_of(kind.members) if kind.members else _object(type_name)


def _array(inner: Check) -> Check:
    def check(value: Any, place: str) -> list[Any]:
        if type(value) is not list:
            raise _wrong(place, "Array")
        return [inner(item, place) for item in value]

    return check


@cache
def _field_checks(type_name: str) -> tuple[tuple[spec.Field, Check, ranges.Rule | None, str], ...]:
    return tuple(
        (
            field,
            union_of(field.types),
            ranges.rule(field),
            f'can\'t parse {spoken(type_name)}: Field "{field.name}"',
        )
        for field in spec.types()[type_name].fields
    )


def _object(type_name: str) -> Check:
    words = spoken(type_name)
    extra = keyboards.EXTRA_RULES.get(type_name)

    def check(value: Any, place: str) -> dict[str, Any]:
        if type(value) is not dict:
            raise bad_request(f"can't parse {words}: expected an Object")
        clean: dict[str, Any] = {}
        # Looked up here and not when the check is made: types contain themselves.
        for field, inner, rule, inner_place in _field_checks(type_name):
            item = value.get(field.name)
            if item is None:
                if field.required:
                    raise bad_request(f"can't parse {words}: Can't find field \"{field.name}\"")
                continue
            item = inner(item, inner_place)
            clean[field.name] = rule(item) if rule else item
        if extra:
            extra(clean)
        return clean

    return check


@cache
def union_of(type_names: tuple[str, ...]) -> Check:
    """The check of a value that may be any of several types."""
    if len(type_names) == 1:
        return check_of(type_names[0])
    if all(name.startswith(_ARRAY) for name in type_names):
        return _array(union_of(tuple(name.removeprefix(_ARRAY) for name in type_names)))

    def check(value: Any, place: str) -> Any:
        return check_of(_member(value, type_names, place))(value, place)

    return check


def _member(value: Any, type_names: tuple[str, ...], place: str) -> str:
    """Which of the types the value means to be."""
    if isinstance(value, dict):
        objects = [name for name in type_names if name not in _SCALARS and not name.startswith(_ARRAY)]
        if not objects:
            raise _wrong(place, " or ".join(type_names))
        return next((name for name in objects if _means(value, name)), objects[0])
    for name in type_names:
        if name.startswith(_ARRAY) and isinstance(value, list):
            return name
        if name in ("String", "InputFile") and isinstance(value, str):
            return name
        if name == "Integer" and type(value) is int:
            return name
    raise _wrong(place, " or ".join(type_names))


def _means(value: dict[str, Any], type_name: str) -> bool:
    kind = spec.types()[type_name]
    if kind.members:
        return any(_means(value, member) for member in kind.members)
    return all(
        value.get(field.name) == field.constant if field.constant else field.name in value
        for field in kind.fields
        if field.required
    )


def from_text(text: str, types: tuple[str, ...], name: str) -> Any:
    """The JSON value that a form field's text stands for, given the types that the parameter may have.

    A text that cannot be read is refused here; whether the value fits is for the check.
    """
    if "Integer" in types and _WHOLE.match(text):
        return int(text)
    if "String" in types or "InputFile" in types:
        return text
    kind = types[0]
    if kind == "Float":
        try:
            return float(text)
        except ValueError:
            return text
    if kind in ("Boolean", "True"):
        return _BOOLEANS.get(text.lower(), text)
    if kind == "Integer":
        return text
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        thing = "reply keyboard markup" if name == "reply_markup" else spoken(name.replace("_", " "))
        raise bad_request(f"can't parse {thing} JSON object") from None
