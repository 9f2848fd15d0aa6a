"""Checks the parameters of a call against the Bot API, as strictly as Telegram or a little more.

A check per method is built once, when this module is imported.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from simulator import kinds, ranges, spec
from simulator.errors import ApiError, bad_request


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class _Parameter:
    field: spec.Field
    check: kinds.Check
    rule: ranges.Rule | None
    place: str

    def read(self, value: Any) -> Any:
        """The value as the method gets it."""
        if isinstance(value, Upload):
            if "InputFile" not in self.field.types:
                raise bad_request(f'parameter "{self.field.name}" must not be a file')
            return value
        if isinstance(value, str):
            value = kinds.from_text(value, self.field.types, self.field.name)
        value = self.check(value, self.place)
        return self.rule(value) if self.rule else value


def _parameters(fields: tuple[spec.Field, ...]) -> tuple[_Parameter, ...]:
    return tuple(
        _Parameter(field, kinds.union_of(field.types), ranges.rule(field), f'parameter "{field.name}"')
        for field in fields
    )


_METHODS = {name: _parameters(fields) for name, fields in spec.methods().items()}

# Telegram takes method names in any case.
_NAMES = {name.lower(): name for name in _METHODS}

# How Telegram words the lack of what it must have; the rest is worded after the parameter's name.
_MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "user_id": "invalid user_id specified",
    "message_id": "message identifier is not specified",
    "callback_query_id": "query is too old and response timeout expired or query ID is invalid",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "media": "parameter media is required",
    "phone_number": "phone number is empty",
}


def method_named(name: str) -> str:
    """The method's name as the Bot API spells it; 404 when there is none such."""
    found = _NAMES.get(name.lower())
    if found is None:
        raise ApiError(404, "Not Found")
    return found


def validate(method: str, raw: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters with their right types, or ApiError.

    ``raw`` holds strings (from a form or a query), JSON values and Uploads. What the method does not know is
    left out, as Telegram does.
    """
    clean: dict[str, Any] = {}
    for parameter in _METHODS[method]:
        field = parameter.field
        value = raw.get(field.name)
        if value is None or value == "":
            if field.required and (value is None or field.types != ("String",) or field.name in _MISSING):
                words = _MISSING.get(field.name, f'parameter "{field.name}" is required')
                raise bad_request(words)
            if not field.required:
                continue
        clean[field.name] = parameter.read(value)
    return clean
