"""Lists of words in all languages: is a message one of them, or made of nothing else?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import yaml

from actions.kernel.insults import folded

# Nobody says stop or hello at such length; a longer text is not even compared.
LONGEST = 120
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
_WORD = re.compile(r"[^\W_]+")

ByLanguage = dict[str, list[str]]


def bare(text: str) -> str:
    """Folded, without punctuation and pictures, one space between words; "Stooop!!" is "stop"."""
    return " ".join(_WORD.findall(_DRAWN_OUT.sub(r"\1", folded(text))))


def lists(path: Path) -> dict[str, ByLanguage]:
    """The lists of a file of config: name of the list -> language -> the words."""
    found: dict[str, ByLanguage] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def entries(*by_language: ByLanguage) -> frozenset[str]:
    """The words of all languages as `bare` leaves them."""
    return frozenset(bare(word) for each in by_language for words in each.values() for word in words) - {""}


def made_of(said: str, known: frozenset[str]) -> bool:
    """Whether the words of `said`, as `bare` leaves them, are nothing but entries, one after the other.

    Linear, in however many ways they may be parted: a pattern would try them all.
    """
    words = said.split()
    longest = max(entry.count(" ") + 1 for entry in known)
    reached = [True]
    for end in range(1, len(words) + 1):
        starts = range(max(0, end - longest), end)
        reached.append(any(reached[start] and " ".join(words[start:end]) in known for start in starts))
    return bool(words) and reached[-1]


def any_of(*by_language: ByLanguage) -> str:
    """A pattern for one of the words in any language, as `bare` leaves them; the longest are tried first."""
    return one_of(word for each in by_language for words in each.values() for word in words)


def one_of(words: Iterable[str]) -> str:
    """The same for words without a language."""
    every = sorted({bare(word) for word in words} - {""}, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(re.escape, every))})"
