"""What keeps a broadcast from being sent, and what its sender should think of: computed, before anything goes out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from actions.broadcasts.texts import LONGEST, Status, Translations, length, marks, parallel_length, status, text_in
from actions.kernel import LanguageName, Say, is_quiet, say
from config.facts import Municipality
from store.broadcasts import Broadcast

# So many recipients need a second person's yes.
SECOND_PERSON_ABOVE = 200
# So many are woken by a message in the night that the sender should think twice.
MANY = 10
# A date, a time or a telephone number that was typed: it cannot come out right in every language.
_TYPED_FACT = re.compile(r"\d{1,2}[.:]\d{2}\b|\d{1,2}[./]\s?\d{1,2}\b|(?:\d\s?){8}")
ICONS: Mapping[Status, str] = {
    "source": "✅",
    "checked": "✅",
    "drafted": "📝",
    "taken": "⏳",
    "outdated": "⚠",
    "missing": "❌",
}
UNREADY: frozenset[Status] = frozenset({"missing", "outdated", "taken"})


@dataclass(frozen=True)
class Preflight:
    """`matrix` has a line for each language, `blocks` what must be mended first, `warnings` what may be wrong."""

    matrix: tuple[Say, ...]
    blocks: tuple[Say, ...]
    warnings: tuple[Say, ...]

    @property
    def ready(self) -> bool:
        return not self.blocks


def check(
    broadcast: Broadcast,
    translations: Translations,
    readers: Mapping[str, int],
    now: datetime,
    facts: Municipality,
) -> Preflight:
    """`readers`: how many people of the audience read in which language."""
    return Preflight(
        tuple(_line(broadcast, translations, language, number) for language, number in readers.items()),
        tuple(_blocks(broadcast, translations, readers, now)),
        tuple(_warnings(broadcast, translations, readers, now, facts)),
    )


def _line(broadcast: Broadcast, translations: Translations, language: str, number: int) -> Say:
    found = status(broadcast, translations, language)
    text = text_in(broadcast, translations, language)
    if text is None:
        what = say(f"missing-{broadcast.missing.get(language, 'both')}")
        state = say("matrix-instead", state=say(f"translation-{found}"), what=what)
    else:
        state = say("matrix-length", state=say(f"translation-{found}"), count=length(text), limit=LONGEST)
    return say("matrix-line", icon=ICONS[found], language=LanguageName(code=language), count=number, state=state)


def _blocks(broadcast: Broadcast, translations: Translations, readers: Mapping[str, int], now: datetime) -> list[Say]:
    found = []
    if not broadcast.text.strip():
        found.append(say("block-no-text"))
    if not readers:
        found.append(say("block-nobody"))
    if any(int(mark) > len(broadcast.facts) for mark in marks(broadcast.text)):
        found.append(say("block-no-fact"))
    for language in dict.fromkeys((broadcast.language, *readers)):
        text = text_in(broadcast, translations, language)
        if text is not None and length(text) > LONGEST:
            found.append(say("block-long", language=LanguageName(code=language), count=length(text) - LONGEST))
    together = parallel_length(broadcast, translations)
    if together > LONGEST and any(_side_by_side(broadcast, translations, language) for language in readers):
        found.append(say("block-long-both", count=together - LONGEST))
    if broadcast.due_at is not None and broadcast.due_at < now:
        found.append(say("appointment-past"))
    return found


def _warnings(
    broadcast: Broadcast, translations: Translations, readers: Mapping[str, int], now: datetime, facts: Municipality
) -> list[Say]:
    found = []
    many = sum(readers.values())
    if many >= MANY and is_quiet(broadcast.due_at or now, facts):
        found.append(say("warning-night", count=many))
    if _TYPED_FACT.search(broadcast.text):
        found.append(say("warning-typed-fact"))
    states = {language: status(broadcast, translations, language) for language in readers}
    for language, state in states.items():
        if state == "drafted":
            found.append(say("warning-unchecked", language=LanguageName(code=language)))
        elif state in UNREADY and broadcast.missing.get(language) == "out":
            found.append(say("warning-out", language=LanguageName(code=language), count=readers[language]))
        elif state in UNREADY and broadcast.missing.get(language) == "wait":
            found.append(say("warning-wait", language=LanguageName(code=language), count=readers[language]))
    return found


def _side_by_side(broadcast: Broadcast, translations: Translations, language: str) -> bool:
    unready = status(broadcast, translations, language) in UNREADY
    return unready and broadcast.missing.get(language, "both") == "both"
