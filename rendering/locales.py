"""The prose: Fluent files of all languages, loaded once, and strict: a hole in a text is an error, not a gap."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, reduce
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from config.languages import LANGUAGES
from config.settings import LOCALES, ROOT

# Fluent takes no slot of more than 1,000 characters: longer ones are put in afterwards.
LONGEST_SLOT = 900
# Those of the pages for staff, which are in two languages.
DESK_LOCALES = ROOT / "config" / "desk"


class LocaleError(Exception):
    """A message is missing in a language, or its slots do not fit."""


@cache
def bundle(language: str) -> FluentBundle:
    """All messages of one language; every slot is isolated, so that text in both directions reads right."""
    loaded = FluentBundle([LANGUAGES[language].locale.replace("_", "-")], use_isolating=True)
    for path in (*sorted(Path(LOCALES / language).glob("*.ftl")), *sorted((DESK_LOCALES / language).glob("*.ftl"))):
        loaded.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return loaded


def text(language: str, id: str, slots: Mapping[str, str] | None = None) -> str:
    """The message `id` in `language`, with its slots filled. Raises LocaleError."""
    source = bundle(language)
    if not source.has_message(id):
        raise LocaleError(f"{language}: no message {id}")
    pattern = source.get_message(id).value
    if pattern is None:
        raise LocaleError(f"{language}: {id} has no text")
    given = dict(slots or {})
    long = {name: value for name, value in given.items() if len(value) > LONGEST_SLOT}
    value, errors = source.format_pattern(pattern, given | {name: _stand_in(name) for name in long})
    if errors:
        raise LocaleError(f"{language}: {id}: {errors[0]}")
    return reduce(lambda text, name: text.replace(_stand_in(name), long[name]), long, str(value))


def _stand_in(name: str) -> str:
    """A sign of the private use area, which is in no text (`render.clean`), with the slot's name."""
    return f"\ue000{name}\ue000"
