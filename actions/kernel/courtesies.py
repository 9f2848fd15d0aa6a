"""The words of config/courtesies.yml: hello, thanks, "who are you", alone or before what somebody really says."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from actions.kernel import wording
from config.settings import ROOT

FILE = ROOT / "config" / "courtesies.yml"
Courtesy = Literal["who", "hello", "thanks"]
# Of several in one message, the first of these is answered.
KINDS: tuple[Courtesy, ...] = ("who", "hello", "thanks")
# Nobody greets in more words than these.
MOST_WORDS = 12


def courtesy(text: str) -> Courtesy | None:
    """What the message is when it is made of nothing else, in whatever language; None for all other messages."""
    if len(text) > wording.LONGEST or not wording.made_of(said := wording.bare(text), _every()):
        return None
    return next((kind for kind in KINDS if _one(kind).search(said)), None)


def without_greeting(text: str) -> str:
    """What is left when the courtesies at its beginning are taken away, as it was written."""
    words = text.split()
    for length in range(min(len(words) - 1, MOST_WORDS), 0, -1):
        if courtesy(" ".join(words[:length])):
            return " ".join(words[length:])
    return text


@cache
def _every() -> frozenset[str]:
    return wording.entries(*wording.lists(FILE).values())


@cache
def _one(kind: Courtesy) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S){wording.any_of(wording.lists(FILE)[kind])}(?!\S)")
