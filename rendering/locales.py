"""The prose: Fluent files of all languages, loaded once, and strict: a hole in a text is an error, not a gap."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache, reduce
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from config import texts
from config.languages import LANGUAGES
from config.settings import LOCALES, ROOT
from config.wordings import as_message

# Fluent takes no slot of more than 1,000 characters: longer ones are put in afterwards.
LONGEST_SLOT = 900
# What a text is called that is no message.
_WORDED = "worded"
# Those of the pages for staff, which are in two languages.
DESK_LOCALES = ROOT / "config" / "desk"


class LocaleError(Exception):
    """A message is missing in a language, or its slots do not fit."""


def bundle(language: str) -> FluentBundle:
    """All messages of one language; every slot is isolated, so that text in both directions reads right.

    With what the database has over the files (`config.texts`).
    """
    return _bundle(language, texts.state(language))


# Of each language that of the files, that of the moment, and one before.
@lru_cache(maxsize=3 * len(LANGUAGES))
def _bundle(language: str, state: int) -> FluentBundle:
    """With the texts in the state `state`; those of the files alone where it is 0."""
    loaded = FluentBundle([LANGUAGES[language].locale.replace("_", "-")], use_isolating=True)
    for resource in _files(language):
        loaded.add_resource(resource)
    changed = texts.changed(language) if state else {}
    over = "".join(as_message(id, text) for id, text in changed.items())
    loaded.add_resource(FluentResource(over), allow_overrides=True)
    return loaded


@cache
def _files(language: str) -> tuple[ast.Resource, ...]:
    paths = (*sorted(Path(LOCALES / language).glob("*.ftl")), *sorted((DESK_LOCALES / language).glob("*.ftl")))
    return tuple(FluentResource(path.read_text(encoding="utf-8")) for path in paths)


def text(language: str, id: str, slots: Mapping[str, str] | None = None) -> str:
    """The message `id` in `language`, with its slots filled. Raises LocaleError.

    Where what the database has over the file cannot be said after all, it is said as the file has it.
    """
    try:
        return _said(bundle(language), language, id, slots or {})
    except LocaleError:
        if not texts.state(language):
            raise
        return _said(_bundle(language, 0), language, id, slots or {})


def worded(language: str, text: str, slots: Mapping[str, str]) -> str:
    """The same of a text that is no message (yet), as its file would have it. Raises LocaleError."""
    parsed = FluentBundle([LANGUAGES[language].locale.replace("_", "-")], use_isolating=True)
    for resource in _files(language) if "{ " in text else ():
        parsed.add_resource(resource)
    parsed.add_resource(FluentResource(as_message(_WORDED, text)), allow_overrides=True)
    return _said(parsed, language, _WORDED, slots)


def _said(source: FluentBundle, language: str, id: str, slots: Mapping[str, str]) -> str:
    if not source.has_message(id):
        raise LocaleError(f"{language}: no message {id}")
    pattern = source.get_message(id).value
    if pattern is None:
        raise LocaleError(f"{language}: {id} has no text")
    long = {name: value for name, value in slots.items() if len(value) > LONGEST_SLOT}
    value, errors = source.format_pattern(pattern, {**slots, **{name: _stand_in(name) for name in long}})
    if errors:
        raise LocaleError(f"{language}: {id}: {errors[0]}")
    return reduce(lambda text, name: text.replace(_stand_in(name), long[name]), long, str(value))


def _stand_in(name: str) -> str:
    """A sign of the private use area, which is in no text (`render.clean`), with the slot's name."""
    return f"\ue000{name}\ue000"
