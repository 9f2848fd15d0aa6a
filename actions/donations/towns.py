"""The towns in which things are needed: those of the facts file, as people write them."""

from __future__ import annotations

import re
from functools import cache

import yaml

from actions.donations.cards import ELSEWHERE
from actions.kernel import wording
from config.facts import Municipality
from config.settings import ROOT

FILE = ROOT / "config" / "towns.yml"
_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def cities(facts: Municipality) -> list[str]:
    return list(dict.fromkeys(site.city for site in facts.temporary_housing.sites))


def slug(city: str) -> str:
    """The town as a button carries it."""
    return city.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")


def town(facts: Municipality, slug_of: str) -> str:
    """The town behind a button."""
    return next((city for city in cities(facts) if slug(city) == slug_of), ELSEWHERE)


def named_in(facts: Municipality, text: str) -> str | None:
    """The one town that the text names, as a button carries it; None where it names none, or several."""
    said = wording.bare(text)
    found = [city for city in cities(facts) if re.search(_pattern(city), said)]
    return slug(found[0]) if len(found) == 1 else None


@cache
def _pattern(city: str) -> re.Pattern[str]:
    spelled: dict[str, list[str]] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    names = (city, city.casefold().translate(_LETTERS), *spelled.get(city, ()))
    return re.compile(rf"(?<!\S){wording.one_of(names)}(?!\S)")
