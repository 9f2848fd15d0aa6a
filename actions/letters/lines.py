"""What was read off the pages of a letter: lines, or why there are none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# nothing: there is no writing in it. broken: not a picture or PDF that can be opened, or one that ends the reader.
# too_slow: there was no time for all of it; lines are those of the pages before. unavailable: this machine cannot read.
Trouble = Literal["", "nothing", "too_large", "too_many_pages", "broken", "unavailable", "too_slow"]


@dataclass(frozen=True)
class Line:
    """A line of writing, where it stands on its page and how surely it was read.

    `confidence` is between 0 and 1: that of the least sure word with a digit in it, since dates and times are what must
    not be wrong; without digits that of its words on average. What comes from a PDF's own text has 1. `page` counts
    from 0 over all files. `top`, `left` and `height` are parts of the page as it was straightened, between 0 and 1.
    """

    text: str
    confidence: float
    page: int
    top: float
    left: float
    height: float


@dataclass(frozen=True)
class Scan:
    """The lines of a letter in the order in which one reads them, or the trouble with it."""

    lines: tuple[Line, ...] = ()
    trouble: Trouble = ""
