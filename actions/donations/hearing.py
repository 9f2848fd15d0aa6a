"""What a message says of a request or an offer, so that it is not asked again: things, how many, what else, when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from actions.donations import towns
from actions.donations.details import ANY, KINDS
from actions.donations.fields import read_note
from actions.donations.notes import besides_note
from actions.kernel import MOST_OF_A_KIND, Problem, Turn, wording, write_counts
from actions.when import folding, words
from config.languages import LANGUAGES
from config.settings import ROOT
from store.forms import Answers

HASTE = ROOT / "config" / "haste.yml"
# "I need a bed" says no more than the button; "a bed and winter clothes for two children" does, and so does a size.
WORDS_THAT_SAY_MORE = 6
_DIGIT = re.compile(r"\d")


def heard(turn: Turn) -> tuple[Answers, Problem | None]:
    """The answers that the message holds, and why its words cannot be the note, where they cannot."""
    items = named(turn)
    if not items:
        return {}, None
    note = note_in(turn)
    said = {"items": ",".join(items), **counts(turn)}
    if isinstance(note, str):
        said |= {"note": note, **besides_note(turn)}
    return said, note if isinstance(note, Problem) else None


def where_and_when(turn: Turn) -> Answers:
    """In which town, and how soon, as far as the message says it."""
    area, soon = towns.named_in(turn.facts, turn.text), haste(turn.text)
    return ({"area": area} if area else {}) | ({"soon": soon} if soon else {})


def named(turn: Turn) -> list[str]:
    """The things that the message names, each once, in their order."""
    return list(dict.fromkeys(each.value for each in turn.understanding.entities if each.entity == "item"))


def note_in(turn: Turn) -> str | Problem | None:
    """The words of the message, where they say more than the things."""
    says_more = len(turn.text.split()) >= WORDS_THAT_SAY_MORE or _DIGIT.search(turn.text)
    return read_note(turn, {}, turn.text) if says_more else None


def haste(text: str) -> str | None:
    """How soon, as one of `SOON`; None where the text does not say it."""
    said = wording.bare(text)
    return next((soon for soon, pattern in _haste().items() if pattern.search(said)), None)


def counts(turn: Turn) -> Answers:
    """How many, of what comes in one kind: "4 chairs", "fire stole", "viti vinne"."""
    found: Answers = {}
    for each in turn.understanding.entities:
        if each.entity != "item" or each.end <= each.start or KINDS.get(each.value) != (ANY,):
            continue
        number = next(_numbers_beside(turn, each.start, each.end), None)
        if number is not None:
            found[f"count_{each.value}"] = write_counts({ANY: number})
    return found


def _numbers_beside(turn: Turn, start: int, end: int) -> Iterator[int]:
    """The number right before the thing, and the one right after it unless something is measured with it."""
    before, after = turn.text[:start].split(), turn.text[end:].split()
    languages = (turn.person.language, turn.understanding.language or turn.person.language)
    for beside, measured in ((before[-1:], []), (after[:1], after[1:2])):
        for language in languages:
            number = _number(" ".join(beside), language)
            if number is not None and not _is_measure(measured, language):
                yield number


def _number(word: str, language: str) -> int | None:
    """One to twenty, in digits of any script or in words; "a chair" is not counted."""
    bare = wording.bare(word)
    number = int(bare) if bare.isdecimal() and len(bare) < 9 else _number_words(language).get(folding.fold(bare), 0)
    counted = bare.isdecimal() or number > 1
    return number if counted and 0 < number <= MOST_OF_A_KIND else None


def _is_measure(after: list[str], language: str) -> bool:
    """Whether it is 4 years or 4 metres."""
    known = {folding.fold(each) for each in words(language).quantity} if language in LANGUAGES else set()
    return bool(after) and folding.fold(wording.bare(after[0])) in known


@cache
def _number_words(language: str) -> dict[str, int]:
    if language not in LANGUAGES:
        return {}
    return {folding.fold(term): number for number, terms in words(language).numbers.items() for term in terms}


@cache
def _haste() -> dict[str, re.Pattern[str]]:
    lists = wording.lists(HASTE)
    return {soon: re.compile(rf"(?<!\S){wording.any_of(words)}(?!\S)") for soon, words in lists.items()}
