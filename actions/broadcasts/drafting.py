"""What a broadcast would be with what somebody is typing at this moment: for looking at, kept nowhere."""

from __future__ import annotations

from collections.abc import Mapping

from actions.broadcasts import picked
from actions.broadcasts.texts import Translations
from actions.broadcasts.writing import MOST_FACTS, numbered, numbers_typed
from actions.kernel import Prose, Slot, Turn
from store import published
from store.broadcasts import Broadcast, Translation
from store.forms import Answers


def as_typed(turn: Turn, broadcast: Broadcast, typed: Answers) -> Broadcast:
    """With this text and these facts (`kind1`, `fact1`, …, by the numbers in the text); translations are older then.

    Where a fact is missing, its mark stands there.
    """
    text = typed.get("text", "").strip()
    facts = [
        _fact(turn, typed, before) or Prose(text=f"#{at}")
        for at, before in enumerate(numbers_typed(text)[:MOST_FACTS], start=1)
    ]
    return published.copied(
        broadcast,
        text=numbered(text),
        facts=[each.model_dump(mode="json") for each in facts],
        language=turn.person.language,
        version=broadcast.version + 1,
    )


def with_translation(
    broadcast: Broadcast, translations: Translations, language: str, text: str
) -> Mapping[str, Translation]:
    """The translations, with this text for one of them."""
    typed = Translation(language=language, text=text, version=broadcast.version, state="drafted")
    return {**translations, language: typed}


def _fact(turn: Turn, typed: Answers, number: str) -> Slot | None:
    kind, value = typed.get(f"kind{number}", ""), typed.get(f"fact{number}", "")
    if not number or kind not in picked.ICONS or not value:
        return None
    at = int(number)
    if value not in {each.value for each in picked.choices(at, turn, typed)}:
        read = picked.typed(at, turn, typed, value)
        if not isinstance(read, str):
            return None
        value = read
    return picked.slot_of(kind, value, turn)
