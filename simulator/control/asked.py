"""What a control request asks for, read strictly: a test that misspells a field must hear of it."""

import json
from typing import Any

from starlette.requests import Request

from simulator.errors import ControlError
from simulator.world import Json


async def body(request: Request, **fields: type | tuple[type, ...]) -> Json:
    """The JSON body; ControlError when a field is not among ``fields`` or has another type."""
    try:
        sent = json.loads(await request.body() or b"{}")
    except ValueError:
        raise ControlError("the body is not JSON") from None
    if not isinstance(sent, dict):
        raise ControlError("the body must be a JSON object")
    return checked(sent, **fields)


def checked(sent: Json, **fields: type | tuple[type, ...]) -> Json:
    """``sent`` without nulls, if all fields are known and of their type. ``from_`` stands for ``from``."""
    known = {name.rstrip("_"): kind for name, kind in fields.items()}
    given = {name: value for name, value in sent.items() if value is not None}
    for name, value in given.items():
        if name not in known:
            raise ControlError(f"there is no field {name}; there are: {', '.join(known)}")
        if not isinstance(value, known[name]):
            raise ControlError(f"field {name} has the wrong type: {value!r}")
    return given


def needed(given: Json, name: str) -> Any:
    """The field; ControlError when it is missing."""
    if name not in given:
        raise ControlError(f"field {name} is missing")
    return given[name]


def number(request: Request, name: str, default: int | None = None) -> int | None:
    """A whole number of the query or, when there is none, the default."""
    text = request.query_params.get(name)
    if text is None:
        return default
    try:
        return int(text)
    except ValueError:
        raise ControlError(f"{name} must be a number") from None


def path_number(request: Request, name: str) -> int:
    """A whole number of the path, which may be negative: Starlette's own converter takes no sign."""
    try:
        return int(request.path_params[name])
    except ValueError:
        raise ControlError(f"{name} must be a number") from None
