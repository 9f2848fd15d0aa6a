"""The facts in parts that are kept, changed and compared one by one, and put together again.

A part is one record of a section (a place, a course), or a section that is one thing (the figures, the staff's hours).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel, ValidationError

from config.facts import Fact, Municipality


class Key(NamedTuple):
    """The section, and the record's id in it; no id where the section is one thing."""

    section: str
    id: str = ""

    def __str__(self) -> str:
        return f"{self.section}.{self.id}" if self.id else self.section

    @classmethod
    def of(cls, text: str) -> Key:
        """The key that is written so."""
        section, _, id = text.partition(".")
        return cls(section, id)


# Values as JSON has them.
Parts = dict[Key, Any]


class Unfit(Exception):
    """These parts are no valid facts: `problems` says where and why, a line each."""

    def __init__(self, error: ValidationError) -> None:
        self.problems = tuple(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
        super().__init__("\n".join(self.problems))


def parts(facts: Municipality) -> Parts:
    """Every part, in the order of the file. What is not there has no part."""
    found: Parts = {}
    for section in type(facts).model_fields:
        value = getattr(facts, section)
        if isinstance(value, tuple):
            found |= {Key(section, record.id): _plain(record) for record in value}
        elif value is not None:
            found[Key(section)] = _plain(value)
    return found


def whole(these: Mapping[Key, Any]) -> Municipality:
    """The facts that consist of these parts, in this order. Raises Unfit."""
    document: dict[str, Any] = {section: [] for section in lists()}
    for key, value in these.items():
        if key.id:
            document[key.section].append(value)
        else:
            document[key.section] = value
    try:
        return Municipality.model_validate(document)
    except ValidationError as error:
        raise Unfit(error) from None


def key_of(record: Fact) -> Key:
    """Where this record stands in the facts."""
    return Key(_sections()[type(record)], str(getattr(record, "id", "")))


@cache
def _sections() -> dict[type, str]:
    """Kind of record -> the section that consists of it."""
    fields = Municipality.model_fields.items()
    return {kind: name for name, field in fields for kind in _kinds(field.annotation) if issubclass(kind, Fact)}


def _kinds(annotation: Any) -> list[type]:
    return [each for each in (annotation, *get_args(annotation)) if isinstance(each, type)]


def lists() -> tuple[str, ...]:
    """The sections that have many records."""
    return tuple(name for name, field in Municipality.model_fields.items() if "tuple" in str(field.annotation))


def differences(before: Mapping[Key, Any], after: Mapping[Key, Any]) -> Iterator[tuple[str, Any, Any]]:
    """Where two differ, what stands in the one and in the other; None where it is not there."""
    for key in dict.fromkeys((*before, *after)):
        old, new = before.get(key), after.get(key)
        if not (isinstance(old, dict) and isinstance(new, dict)):
            if old != new:
                yield str(key), old, new
            continue
        for name in dict.fromkeys((*old, *new)):
            if old.get(name) != new.get(name):
                yield f"{key}.{name}", old.get(name), new.get(name)


def _plain(value: Any) -> Any:
    return value.model_dump(mode="json") if isinstance(value, BaseModel) else value
