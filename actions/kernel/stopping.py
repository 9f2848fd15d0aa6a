"""The words of config/stopping.yml: does a message say stop, and nothing else?"""

from __future__ import annotations

import re
from functools import cache

from actions.kernel import wording
from config.settings import ROOT

FILE = ROOT / "config" / "stopping.yml"


def says_stop(text: str) -> bool:
    """Whether the whole message is a word for stop or cancel in any language, "please" beside it or not."""
    return len(text) <= wording.LONGEST and bool(_pattern().fullmatch(wording.bare(text)))


@cache
def _pattern() -> re.Pattern[str]:
    words = wording.lists(FILE)
    stop, please = wording.any_of(words["stop"]), wording.any_of(words["please"])
    return re.compile(rf"(?:{please} )*{stop}(?: (?:{please}|{stop}))*")
