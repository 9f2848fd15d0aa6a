"""The prose: Fluent files of all languages, loaded once, and strict: a hole in a text is an error, not a gap."""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Mapping
from functools import cache, lru_cache, reduce

from fluent.runtime import FluentBundle, FluentResource

from config import cldr, texts
from config.entries import entries
from config.languages import LANGUAGES
from config.settings import LOCALES, ROOT
from config.wordings import as_message

# Fluent takes no slot of more than 1,000 characters: longer ones are put in afterwards.
LONGEST_SLOT = 900
# What a text is called that is no message.
_WORDED = "worded"
# Those of the pages for staff, which are in two languages.
DESK_LOCALES = ROOT / "config" / "desk"
# The messages and terms that another one may be made of.
_MADE_OF = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)", re.ASCII)
# Spaces at which no line may end: in French a sign would stand alone on the next one of a narrow phone. In the files,
# and as speakers write them, they are ordinary spaces, which one can see and type.
_STAYS = {"fr": re.compile(r"(?<=«) | (?=[:;?!»])")}


class LocaleError(Exception):
    """A message is missing in a language, or its slots do not fit."""


def bundle(language: str) -> Texts:
    """All messages of one language; every slot is isolated, so that text in both directions reads right.

    With what the database has over the files (`config.texts`).
    """
    return _bundle(language, texts.state(language))


class Texts:
    """The messages of one language by their sources (a term's id begins with `-`).

    One is parsed when it is first said: as objects of Fluent's all of them take some fifty times their room.
    """

    def __init__(self, language: str, sources: Mapping[str, str]) -> None:
        self._sources = sources
        self._stays = _STAYS.get(language)
        cldr.locale(language)
        self._parsed = FluentBundle([LANGUAGES[language].locale.replace("_", "-")], use_isolating=True)
        self._known: set[str] = set()

    def has_message(self, id: str) -> bool:
        return id in self._sources

    def said(self, id: str, slots: Mapping[str, str]) -> tuple[str | None, list[Exception]]:
        """The message with its slots filled, None where it has no text, and what is wrong with it."""
        self._parse(id)
        pattern = self._parsed.get_message(id).value if self._parsed.has_message(id) else None
        if pattern is None:
            return None, []
        value, errors = self._parsed.format_pattern(pattern, dict(slots))
        return str(value), errors

    def _parse(self, id: str) -> None:
        """With the messages that it is made of."""
        if id in self._known or id not in self._sources:
            return
        self._known.add(id)
        source = self._sources[id]
        self._parsed.add_resource(FluentResource(self._stays.sub("\u00a0", source) if self._stays else source))
        for other in _MADE_OF.findall(source):
            self._parse(other)


# Of each language that of the files, that of the moment, and one before.
@lru_cache(maxsize=3 * len(LANGUAGES))
def _bundle(language: str, state: int) -> Texts:
    """With the texts in the state `state`; those of the files alone where it is 0."""
    changed = texts.changed(language) if state else {}
    return Texts(language, ChainMap({id: as_message(id, text) for id, text in changed.items()}, sources(language)))


@cache
def sources(language: str) -> dict[str, str]:
    """Each message of the files, and each term, as it is written there."""
    folders = (DESK_LOCALES / language, LOCALES / language)
    return {id: entry.source for folder in folders for id, entry in entries(folder).items()}


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
    found = Texts(language, ChainMap({_WORDED: as_message(_WORDED, text)}, sources(language)))
    return _said(found, language, _WORDED, slots)


def _said(source: Texts, language: str, id: str, slots: Mapping[str, str]) -> str:
    if not source.has_message(id):
        raise LocaleError(f"{language}: no message {id}")
    long = {name: value for name, value in slots.items() if len(value) > LONGEST_SLOT}
    value, errors = source.said(id, {**slots, **{name: _stand_in(name) for name in long}})
    if value is None:
        raise LocaleError(f"{language}: {id} has no text")
    if errors:
        raise LocaleError(f"{language}: {id}: {errors[0]}")
    return reduce(lambda text, name: text.replace(_stand_in(name), long[name]), long, value)


def _stand_in(name: str) -> str:
    """A sign of the private use area, which is in no text (`render.clean`), with the slot's name."""
    return f"\ue000{name}\ue000"
