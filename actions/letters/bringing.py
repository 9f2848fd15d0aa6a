"""What to bring, by the ids of config/letters.yml: in a sentence with "medbring" or the list below it."""

from __future__ import annotations

import re
from functools import cache

from actions.letters import vocabulary
from actions.letters.sheet import STOP, Sheet

# So far a sentence with its list reaches, in characters.
LONGEST = 320
MOST = 20
_ITEM = re.compile(r"\n\s*(?:[-–•*·o]|\d\.)\s")
_COLON = re.compile(r":\s*$")


def bring(sheet: Sheet) -> tuple[str, ...]:
    """The ids of all things, in the order of the file."""
    parts = [_said(sheet.text, match.start()) for match in list(_cues().finditer(sheet.text))[:MOST]]
    said = " ".join(parts)
    return tuple(name for name, pattern in _things().items() if pattern.search(said))


def _said(text: str, start: int) -> str:
    """From there to the end of the sentence; after a colon the list below belongs to it."""
    part = text[start : start + LONGEST]
    sentence = part.partition(STOP)[0]
    paragraph, _, rest = sentence.partition("\n\n")
    return sentence if _COLON.search(paragraph) or _ITEM.search("\n" + rest) else paragraph


def _cues() -> re.Pattern[str]:
    return vocabulary.pattern("bring", "cues")


@cache
def _things() -> dict[str, vocabulary.Pattern]:
    return {name: vocabulary.pattern("bring", "things", name) for name in vocabulary.lists()["bring"]["things"]}
