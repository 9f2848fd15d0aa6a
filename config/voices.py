"""Which texts people read aloud (`voices.yml`), and whether their words are still those that were read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from hashlib import sha256

import yaml

from config import texts as wordings
from config.languages import SOURCE_LANGUAGE
from config.settings import ROOT

_SLOT = re.compile(r"\{\s*\$(\w+)")
_OTHER = re.compile(r"\{\s*(-?[a-z][\w-]*)\s*\}")
_TAG = re.compile(r"</?\w+>")


@cache
def texts() -> tuple[str, ...]:
    """The ids of the texts, those that matter most first."""
    return tuple(yaml.safe_load((ROOT / "config" / "voices.yml").read_text(encoding="utf-8")))


@cache
def digest(language: str, text: str) -> str:
    """Stands for the words of a text in a language, with the others that stand in it: other words, another digest.

    How the source is wrapped, and what is printed in bold, nobody hears.
    """
    return sha256(" ".join(_TAG.sub("", _whole(language, text)).split()).encode()).hexdigest()[:16]


@cache
def digests(language: str) -> Mapping[str, str]:
    """Those of all the texts."""
    return {text: digest(language, text) for text in texts()}


def _forget() -> None:
    for known in (digest, digests):
        known.cache_clear()


wordings.FORGETS.append(_forget)


@cache
def slots(text: str) -> tuple[str, ...]:
    """The names of the slots of a text, the same in every language."""
    return tuple(dict.fromkeys(_SLOT.findall(_whole(SOURCE_LANGUAGE, text))))


def _whole(language: str, text: str) -> str:
    found = wordings.text(language, text)
    return " ".join((found, *(_whole(language, other) for other in _OTHER.findall(found))))
