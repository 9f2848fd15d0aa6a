"""What a broadcast says, in which language: facts put in, the translation or what stands in for it, its length."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from pydantic import TypeAdapter

from actions.information import places
from actions.kernel import Button, Fact, LanguageName, Message, Prose, Rows, Run, Say, Slot, ask, button, say
from config.facts import Municipality
from config.languages import LANGUAGES
from store.broadcasts import Broadcast, Translation

Translations = Mapping[str, Translation]
Status = Literal["source", "checked", "drafted", "outdated", "taken", "missing"]
MARK = re.compile(r"#([1-9])")
_LINE_BEFORE_MORE = re.compile(r"^[ \t]*-{3,}[ \t]*$", re.MULTILINE)
# Telegram's 4096 less what stands around the text: who it is from, isolates, the note above two languages.
LONGEST = 3800
# A date with weekday, month and year is the longest fact.
FACT_LENGTH = 48
SIDE_BY_SIDE = ("da", "en")
_SLOTS: TypeAdapter[Slot] = TypeAdapter(Slot)


class LeftOut(Exception):
    """There is no text for this language, and the sender has decided that its readers get none."""


class NotYet(Exception):
    """The readers of this language wait for the translation."""


def split(text: str) -> tuple[str, str]:
    """What everybody sees, and what "more" shows: the part after a line of `---`."""
    body, *more = _LINE_BEFORE_MORE.split(text, maxsplit=1)
    return body.strip(), "".join(more).strip()


def marks(text: str) -> frozenset[str]:
    """The numbers of the facts that the text has places for."""
    return frozenset(MARK.findall(text))


def run(text: str, facts: Sequence[dict[str, object]], language: str | None = None) -> Run:
    """The text with its facts as slots; a mark without a fact stays as it is."""
    parts: list[Slot] = []
    for number, piece in enumerate(MARK.split(text)):
        if number % 2 == 0:
            parts.append(Prose(text=piece))
        elif int(piece) <= len(facts):
            parts.append(_SLOTS.validate_python(facts[int(piece) - 1]))
        else:
            parts.append(Prose(text=f"#{piece}"))
    return Run(parts=tuple(part for part in parts if part != Prose(text="")), language=language)


def length(text: str) -> int:
    """Of the longer of both parts, in UTF-16 units as Telegram counts, with room for its facts."""
    return max(_units(part) + FACT_LENGTH * len(MARK.findall(part)) for part in split(text))


def status(broadcast: Broadcast, translations: Translations, language: str) -> Status:
    """How far the text is in this language."""
    if language == broadcast.language:
        return "source"
    found = translations.get(language)
    if found is None:
        return "missing"
    if found.version < broadcast.version:
        return "outdated" if found.text else "missing"
    if not found.text:
        return "taken"
    return "checked" if found.state == "checked" else "drafted"


def text_in(broadcast: Broadcast, translations: Translations, language: str) -> str | None:
    """The text in this language, where there is one that is not out of date."""
    if language == broadcast.language:
        return broadcast.text
    there = status(broadcast, translations, language) in ("checked", "drafted")
    return translations[language].text if there else None


def texts_for(broadcast: Broadcast, translations: Translations, language: str) -> list[tuple[str, str]]:
    """Language and text of what a reader of `language` gets: one, or two side by side. Raises LeftOut or NotYet."""
    own = text_in(broadcast, translations, language)
    if own is not None:
        return [(language, own)]
    match broadcast.missing.get(language, "both"):
        case "out":
            raise LeftOut(language)
        case "wait":
            raise NotYet(language)
    found = [(each, text_in(broadcast, translations, each)) for each in SIDE_BY_SIDE]
    return [(each, text) for each, text in found if text is not None] or [(broadcast.language, broadcast.text)]


def as_sent(broadcast: Broadcast, translations: Translations, language: str, facts: Municipality) -> Message:
    """The message to a reader of `language`. Raises LeftOut or NotYet."""
    texts = texts_for(broadcast, translations, language)
    foreign = texts[0][0] != language
    head = say("broadcast-from", municipality=facts.name)
    note = (say("broadcast-not-translated", language=LanguageName(code=language)),) if foreign else ()
    bodies = [
        say("broadcast-text", text=run(split(text)[0], broadcast.facts, each if foreign else None))
        for each, text in texts
    ]
    lines = (head, *note, *(each.model_copy(update={"spaced": at > 0 or foreign}) for at, each in enumerate(bodies)))
    return Message(
        lines=lines,
        buttons=_buttons(broadcast, texts),
        photo=broadcast.photo,
        file=broadcast.file,
        pin=places.pin(facts, broadcast.place),
        can_be_danish=broadcast.language == "da" and language != "da",
    )


def more(broadcast: Broadcast, translations: Translations, language: str) -> tuple[Say, ...]:
    """What stands behind "more"."""
    try:
        texts = texts_for(broadcast, translations, language)
    except (LeftOut, NotYet):
        texts = [(broadcast.language, broadcast.text)]
    longer = [(each, split(text)[1]) for each, text in texts]
    return tuple(
        say("broadcast-text", text=run(text, broadcast.facts, each if each != language else None))
        for each, text in longer
        if text
    )


def parallel_length(broadcast: Broadcast, translations: Translations) -> int:
    """Of Danish and English together, for those without a translation."""
    texts = [text_in(broadcast, translations, each) for each in SIDE_BY_SIDE]
    return sum(length(text) for text in texts if text is not None)


def _buttons(broadcast: Broadcast, texts: Sequence[tuple[str, str]]) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if broadcast.link:
        label = Fact(text=broadcast.link_label) if broadcast.link_label else say("button-open-link")
        rows.append((Button(label=label, url=broadcast.link, icon="🔗"),))
    if "coming" in broadcast.asks:
        rows.append(
            (
                button("broadcast_answer", "button-coming-yes", broadcast.id, "yes", icon="✅"),
                button("broadcast_answer", "button-coming-no", broadcast.id, "no", icon="✖"),
            )
        )
    if any(split(text)[1] for _, text in texts):
        rows.append((button("broadcast_more", "button-broadcast-more", broadcast.id, icon="➕"),))
    if "read" in broadcast.asks:
        rows.append((button("broadcast_read", "button-read", broadcast.id, icon="👍"),))
    stop = button("optout_off", f"optout-{broadcast.kind}", broadcast.kind, icon="🔕")
    return (*rows, (stop, ask("help_menu", "button-menu")))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


assert set(SIDE_BY_SIDE) <= LANGUAGES.keys()
