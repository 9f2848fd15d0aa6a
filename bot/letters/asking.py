"""What the reader is asked about the lines that it has read, and what it answers, as JSON.

Letters are understood in the reader's process as well: whatever a text does to the patterns that look for its dates is
that letter's trouble alone, and what was learnt of letters takes no memory of the bot.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter

from actions.letters.learnt import Learnt
from actions.letters.lines import Line
from actions.letters.understanding import Letter, understood
from config.facts import Municipality


@dataclass(frozen=True)
class Asked:
    """Lines, the moment at which they are read (aware), and the facts as they are now."""

    lines: tuple[Line, ...]
    now: datetime
    facts: Municipality


_ASKED = TypeAdapter(Asked)
_LETTER: TypeAdapter[Letter | None] = TypeAdapter(Letter | None)


def written(asked: Asked) -> bytes:
    """For the reader."""
    return _ASKED.dump_json(asked)


def answer(asked: bytes, learnt: Learnt | None) -> bytes:
    """The reader's answer: the letter, or null where it is none. Raises ValueError."""
    found = _ASKED.validate_json(asked)
    return _LETTER.dump_json(understood(found.lines, found.now, found.facts, learnt))


def read(answer: bytes) -> Letter | None:
    """The bot's side of it. Raises ValueError."""
    return _LETTER.validate_json(answer)
