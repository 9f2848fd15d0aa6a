"""The municipality's file: read it, say on which line it is wrong, and what staff should look at again."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from config.facts import OLD_AFTER_DAYS, PHONE_PATTERN, Location, Municipality
from config.freshness import every_fact
from config.values import SLUG_PATTERN

HEAD = "# The facts as they stood in the database. `vejviser facts import` brings them back.\n"
SENTENCES = {
    "missing": "is missing",
    "extra_forbidden": "is not a key that is known here",
    "string_type": "should be text",
    "bool_parsing": "{input!r} is neither true nor false",
    "tuple_type": "should be a list",
    "model_type": "should have keys and values",
    "literal_error": "{input!r} is none of {expected}",
    "date_from_datetime_parsing": "{input!r} is not a day like 2026-11-23",
    "url_parsing": "{input!r} is not an address like https://www.nyidanmark.dk",
    "value_error": "{error}",
    "string_pattern_mismatch": "{input!r} is not {kind}",
}
KINDS = {
    PHONE_PATTERN: "a phone number like +4555886600 or 112",
    SLUG_PATTERN: "an id of small letters a-z, digits and _",
}


class FactsError(Exception):
    """The facts cannot be used: a line for each problem, `file:line: where: what is wrong`."""


class _Loader(yaml.SafeLoader):
    """Takes all values as text but for null and `<<`; what is a number or a day, the models know.

    So +4555886600 and 4700 need no quotes, and 2026-02-30 is a problem with a line like any other.
    """

    def compose_mapping_node(self, anchor: Any) -> yaml.MappingNode:
        """A key that stands twice is an error here; plain YAML drops the first in silence."""
        node = super().compose_mapping_node(anchor)
        seen = set()
        for key, _ in node.value:
            if str(key.value) in seen:
                raise yaml.composer.ComposerError(None, None, f"{key.value} stands twice in one place", key.start_mark)
            seen.add(str(key.value))
        return node


_KNOWN_TAGS = (":str", ":null", ":merge", ":seq", ":map")
_Loader.yaml_constructors = {
    tag: construct
    for tag, construct in yaml.SafeLoader.yaml_constructors.items()
    if tag is None or tag.endswith(_KNOWN_TAGS)
}
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.endswith((":null", ":merge"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load(path: Path) -> Municipality:
    """The facts in the file at `path`. Raises FactsError."""
    return parsed(_text(path), path)


def parsed(text: str, path: Path) -> Municipality:
    """The facts in this text, which `path` is named for. Raises FactsError."""
    try:
        loader = _Loader(text)
        root = loader.get_single_node()
        if root is None:
            raise FactsError(f"{path}:1: the file: is empty")
        # This also replaces each `<<` in `root` by what it stands for, which _line relies on.
        document = loader.construct_document(root)
    except yaml.MarkedYAMLError as error:
        raise FactsError(f"{path}:{_not_yaml(error)}") from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise FactsError(f"{path}:{line}: YAML: {error.reason}") from None
    except RecursionError:
        raise FactsError(f"{path}:1: YAML: nested too deep") from None
    try:
        return Municipality.model_validate(document)
    except ValidationError as error:
        # What `<<` brings to forty records is wrong on one line, and said once.
        problems: dict[tuple[int, Location, str], str] = {}
        for each in error.errors():
            loc = each["loc"]
            line = _line(root, loc)
            problems.setdefault((line, loc[-1:], each["msg"]), f"{path}:{line}: {_where(loc)}: {_sentence(each)}")
        raise FactsError("\n".join(problems.values())) from None


def exported(municipality: Municipality) -> str:
    """The file of these facts, from which `load` reads the same ones."""
    document = municipality.model_dump(mode="json", exclude_defaults=True)
    return HEAD + yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=110)


def warnings(municipality: Municipality, today: date) -> list[str]:
    """What staff should look at again, a line a section: facts never verified, facts older than OLD_AFTER_DAYS."""
    lines = []
    for section, found in groupby(every_fact(municipality).items(), key=lambda each: each[0].section):
        facts = list(found)
        never = [key.id or section for key, fact in facts if fact.verified_on is None]
        old = [fact.verified_on for _, fact in facts if fact.verified_on and fact.older_than(OLD_AFTER_DAYS, today)]
        if never:
            lines.append(f"{section}: never verified: {', '.join(never)}")
        if old:
            lines.append(
                f"{section}: {len(old)} verified more than {OLD_AFTER_DAYS} days ago, the oldest on {min(old)}"
            )
    return lines


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise FactsError(f"{path}: cannot be read: {error.strerror}") from None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise FactsError(f"{path}:{line}: not UTF-8; save the file as UTF-8") from None


def _not_yaml(error: yaml.MarkedYAMLError) -> str:
    mark = error.problem_mark or error.context_mark
    began = f" ({error.context} that begins on line {error.context_mark.line + 1})" if error.context_mark else ""
    return f"{mark.line + 1 if mark else 1}: YAML: {error.problem}{began}"


def _line(node: yaml.Node, loc: Location) -> int:
    """The line, counted from 1, of the key or list item at `loc`, or of the nearest thing around it."""
    line: int = node.start_mark.line
    for step in loc:
        if isinstance(node, yaml.MappingNode):
            # The last counts: what stands in the mapping itself follows what `<<` brought.
            found = [(key.start_mark.line, value) for key, value in node.value if key.value == step][-1:]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            found = [(item.start_mark.line, item) for item in node.value[step : step + 1]]
        else:
            found = []
        if not found:
            break
        [(line, node)] = found
    return line + 1


def _where(loc: Location) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in loc).removeprefix(".") or "the file"


def _sentence(error: ErrorDetails) -> str:
    if error["input"] is None and error["type"] != "extra_forbidden":
        return "is empty"
    if error["type"] not in SENTENCES:
        return error["msg"].removeprefix("Input ")
    slots = error.get("ctx", {})
    return SENTENCES[error["type"]].format(**slots, input=error["input"], kind=KINDS.get(slots.get("pattern", "")))
