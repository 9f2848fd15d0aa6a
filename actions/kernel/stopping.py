"""The words of config/stopping.yml: does a message say stop, and nothing else?"""

from __future__ import annotations

from functools import cache

from actions.kernel import wording
from config.settings import ROOT

FILE = ROOT / "config" / "stopping.yml"


def says_stop(text: str) -> bool:
    """Whether the whole message is a word for stop or cancel in any language, "please" beside it or not."""
    if len(text) > wording.LONGEST:
        return False
    said, (stop, please) = wording.bare(text), _words()
    return wording.made_of(said, stop | please) and not wording.made_of(said, please)


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    words = wording.lists(FILE)
    return wording.entries(words["stop"]), wording.entries(words["please"])
