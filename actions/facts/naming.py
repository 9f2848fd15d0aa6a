"""The ids of new records, made of their names."""

from __future__ import annotations

import re
import unicodedata
from itertools import count

from actions.appointments import whereabouts
from actions.kernel import fact_code
from config.facts import Municipality
from config.facts_parts import Key, parts

# What an id begins with where the name begins with no Latin letter, and how long it may be: those of places stand in
# buttons with much else, those of organisations in the roles.
KINDS = {"contacts": ("contact", 40), "places": ("place", 24), "organisations": ("organisation", 40)}
# What a choice between places may answer beside their ids.
TAKEN = frozenset({*whereabouts.KNOWN, whereabouts.ELSEWHERE, "none", "done", "again", "home", "mine"})
_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss", "ð": "d", "þ": "th", "ł": "l"})


def new_key(facts: Municipality, section: str, called: str) -> Key:
    """For a new record of this name: an id that nothing of its kind has, nor anything the code of."""
    kind, longest = KINDS[section]
    plain = unicodedata.normalize("NFKD", called.casefold().translate(_LETTERS))
    slug = re.sub(r"[^a-z0-9]+", "_", "".join(each for each in plain if each.isascii())).strip("_")
    first = slug if slug[:1].isalpha() else f"{kind}_{slug}"
    taken = TAKEN | {key.id for key in parts(facts) if key.section == section}
    codes = {fact_code(key) for key in parts(facts)}
    for number in count(1):
        tail = f"_{number}" if number > 1 else ""
        key = Key(section, first[: longest - len(tail)].rstrip("_") + tail)
        if key.id not in taken and fact_code(key) not in codes:
            return key
    raise AssertionError("there is always another number")
