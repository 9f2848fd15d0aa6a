"""What stays the same in every language of an answer of our own: numbers to call, times, dates, amounts, addresses.

They are taken out of what staff write. `#1`, `#2` stand in their places, so that whoever translates retypes none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from actions.kernel import Fact, Prose, Run, Say, Slot, say
from config.facts import Municipality

MARK = re.compile(r"#(\d{1,2})(?!\d)")
# Of two digits in a mark.
MOST = 99
_SHORT_NUMBER = 5
_TIME = r"\d{1,2}[.:]\d\d"
_TO = r"\s?[-‐–—−]\s?"
_NAME = r"[a-zæøå0-9-]"
_ENDING = r"(?:dk|com|org|net|eu|info|gov|nu)"
_KINDS = (
    # What would be read as a mark.
    r"#\d{1,2}(?!\d)",
    r"https?://\S*[\w/]",
    r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    rf"(?<![\w.-])(?i:{_NAME}+(?:\.{_NAME}+)*\.{_ENDING})\b(?:/\S*[\w/])?",
)
_NUMBERS = (
    r"(?<!\w)[A-ZÆØÅ]\w+ \d{1,3}[A-Za-z]?, \d{4} [A-ZÆØÅ]\w+",
    r"(?<![\d+])\d{4}-\d\d-\d\d(?!\d)",
    r"(?<![\d+])\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)(?!\d)",
    r"(?<![\d+])\+?\d(?:[ .-]?\d){7,14}(?!\d)",
    rf"(?<!\d){_TIME}(?:{_TO}\d{{1,2}}(?:[.:]\d\d)?)?(?![.,:]?\d)",
    rf"(?<!\d)\d{{1,2}}{_TO}\d{{1,2}}(?![.,:]?\d)",
    r"(?<!\d)\d{1,2}/\d{1,2}(?!\d)",
    r"(?:(?<=kl\. )|(?<=kl )|(?<=klokken ))\d{1,2}(?![.,:]?\d)",
    r"(?<!\d)\d[\d.]*(?:,\d+)?(?=\s?(?:kr\b|kroner\b|DKK\b|€|%))",
)


def known(facts: Municipality) -> list[str]:
    """What else stays the same: short numbers such as 112, and the addresses of places."""
    short = [each.phone for each in facts.emergency if len(each.phone) <= _SHORT_NUMBER]
    return [*short, *(place.address for place in facts.places if place.address)]


def taken_out(text: str, also: Collection[str] = ()) -> tuple[str, list[str]]:
    """The text with marks, and what stands in their places, each thing once; `also` are texts to take out too."""
    facts: list[str] = []

    def mark(found: re.Match[str]) -> str:
        fact = found.group()
        if fact not in facts:
            if len(facts) == MOST:
                return fact
            facts.append(fact)
        return f"#{facts.index(fact) + 1}"

    words = (rf"(?<!\w){re.escape(each)}(?!\w)" for each in sorted(also, key=len, reverse=True))
    return re.sub("|".join((*_KINDS, *words, *_NUMBERS)), mark, text), facts


def marks(text: str) -> frozenset[int]:
    """The numbers of the marks in the text, in whatever digits."""
    return frozenset(int(each) for each in MARK.findall(text))


def filled(text: str, facts: Sequence[str], language: str | None = None) -> Run:
    """The text with its facts as slots; a mark without a fact stays as it is."""
    parts: list[Slot] = []
    end = 0
    for found in MARK.finditer(text):
        number = int(found[1])
        if 0 < number <= len(facts):
            parts += [Prose(text=text[end : found.start()]), Fact(text=facts[number - 1])]
            end = found.end()
    parts.append(Prose(text=text[end:]))
    return Run(parts=tuple(part for part in parts if part != Prose(text="")), language=language)


def written(text: str, facts: Sequence[str]) -> str:
    """The text as it was written, with its facts in it."""
    return MARK.sub(lambda found: facts[int(found[1]) - 1] if 0 < int(found[1]) <= len(facts) else found[0], text)


def length(text: str, sizes: Sequence[int]) -> int:
    """Of the text with facts of these sizes in it, in characters."""
    found = [int(each) for each in MARK.findall(text)]
    return len(text) + sum(sizes[number - 1] for number in found if 0 < number <= len(sizes))


def legend(facts: Sequence[str]) -> tuple[Say, ...]:
    """What will stand in the place of each mark."""
    return tuple(say("desk-fact", mark=f"#{number}", fact=fact) for number, fact in enumerate(facts, start=1))
