"""A boundary: where an error that nobody foresaw ends, so that one message or one file holds up nothing else.

Only here is every error caught. What goes on from here is its type and where it came from, never its text, in which may
stand what a person wrote. Whoever opens a boundary says what then becomes of the work: tried again, counted, let go.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import extract_tb

ROOT = Path(__file__).resolve().parents[1]
MOST_PLACES = 4


class Unforeseen(Exception):
    """Something failed in a way that nobody foresaw.

    `kind` is the type of the error; `where` are the last places in our own code on the way to it.
    """

    def __init__(self, error: Exception) -> None:
        super().__init__(type(error).__name__)
        self.kind = type(error).__name__
        self.where = places(error)


@contextmanager
def boundary(*foreseen: type[Exception]) -> Iterator[None]:
    """Turns every error inside into Unforeseen, but for those that the caller foresaw and deals with itself."""
    try:
        yield
    except foreseen:
        raise
    except Exception as error:
        raise Unforeseen(error) from None


def places(error: BaseException) -> list[str]:
    """`bot/outgoing/render.py:42 in render` and the like, outermost first: enough to look, and no values."""
    found = []
    for frame in extract_tb(error.__traceback__):
        path = Path(frame.filename)
        if path.is_relative_to(ROOT) and "site-packages" not in path.parts:
            found.append(f"{path.relative_to(ROOT)}:{frame.lineno} in {frame.name}")
    return found[-MOST_PLACES:]
