"""Reads letters: a program of its own, which `process.py` starts when one comes.

The frames are those of the decoder (`bot/outgoing/decoder.py`): it reads one file after the other from standard input,
and answers each on standard output by a word, `read` or the trouble that there is, and behind it, as JSON, how many
pages there were, and the lines. The first byte of a frame says what it is: a file, or the lines of a letter that is to
be understood (`asking.py`). It knows no token, asks no network and writes no file.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PIL import Image

from bot.letters import bending, opening, pages
from bot.letters.engines import Engine, Found, Tesseract, Unavailable
from bot.letters.frames import A_FILE
from bot.outgoing import decoder

if TYPE_CHECKING:
    from actions.letters.learnt import Learnt

Grey = NDArray[np.uint8]
# Of the address space, beside what the libraries take when they are loaded.
MOST_MEMORY = 600 * 1024 * 1024
MOST_FILES = 16
# Of the processor, for one file; before that it stops between two pages.
MOST_SECONDS = 25
STOP_SECONDS = 16.0
# Of a page that is read the right way up tesseract is surer than this, or it is none.
SURE = 0.7
FEWEST_SURE = 0.35
# Of one that is read as well as can be. Below that it is laid flat in another way and read again, if there is time.
CLEAR = 0.8
# For all files of a letter together, which has 20.
AGAIN_SECONDS = 6.0
Row = tuple[str, float, int, float, float, float]


@dataclass
class Again:
    """How many seconds are left for reading pages again. Each file of a letter takes from the same."""

    left: float = AGAIN_SECONDS


def main() -> None:
    decoder.end_with_the_bot()
    cv2.setNumThreads(1)
    engine = _engine()
    decoder.keep_to_limits(MOST_MEMORY, MOST_FILES, threads=True)
    answers, again = sys.stdout.buffer, Again()
    decoder.write(answers, b"ready\n")
    while (content := decoder.next_file(sys.stdin.buffer)) is not None:
        decoder.allow_seconds(MOST_SECONDS)
        kind, rest = content[:1], content[1:]
        del content
        decoder.write(answers, answer(engine, rest, again) if kind == A_FILE else understood(rest))
        del rest
        # What a letter means is asked behind its last file.
        again = again if kind == A_FILE else Again()


def _engine() -> Engine | None:
    try:
        return Tesseract()
    except Unavailable:
        return None


def understood(asked: bytes) -> bytes:
    """`learnt` or `rules`, by what there was to understand it with, and the letter; `broken`."""
    # Not before there is something to understand: it takes half a second.
    from bot.letters import asking

    model = _model()
    try:
        return (b"learnt\n" if model else b"rules\n") + asking.answer(asked, model)
    except (ValueError, MemoryError):
        return b"broken\n"


@cache
def _model() -> Learnt | None:
    from actions.letters import learnt

    return learnt.load_current()


def answer(engine: Engine | None, content: bytes, again: Again | None = None) -> bytes:
    """A word, and the lines of what was read before there was trouble."""
    rows: list[Row] = []
    again = again or Again()
    count, began, word = 0, time.monotonic(), "read"
    try:
        for page in opening.pages(content):
            took = time.monotonic() - began
            if took > STOP_SECONDS:
                word = "too_slow"
                break
            # Rather all pages once than one page twice.
            left = again if took < STOP_SECONDS / 2 else Again(0.0)
            rows += [(line[0], line[1], count, *line[2:]) for line in _page(engine, page, left)]
            count += 1
    except (opening.TooLarge, Image.DecompressionBombError, MemoryError):
        word = "too_large"
    except opening.TooManyPages:
        word = "too_many_pages"
    except Unavailable:
        word = "unavailable"
    except (OSError, SyntaxError, ValueError, pypdfium2.PdfiumError, cv2.error):
        word = "broken"
    if word == "read" and not rows:
        word = "nothing"
    return word.encode() + b"\n" + json.dumps({"pages": count, "lines": rows}).encode()


def _page(engine: Engine | None, page: opening.Written | Grey, again: Again) -> Iterator[Found]:
    """Raises Unavailable where something is to be read and there is nothing to read with."""
    if isinstance(page, opening.Written):
        return ((line[0], 1.0, *line[1:]) for line in page.lines)
    if engine is None:
        raise Unavailable
    return iter(read(engine, page, again))


def read(engine: Engine, picture: Grey, again: Again | None = None) -> list[Found]:
    """The lines of a photographed page; none where there is no writing in it. Takes what it needs from `again`."""
    again = again or Again()
    best, ended = list[Found](), time.monotonic()
    for tries, page in enumerate(_laid_flat(picture)):
        best = max(best, _lines(engine, page), key=_worth)
        took, ended = time.monotonic() - ended, time.monotonic()
        again.left -= took if tries else 0.0
        # The next time will take as long.
        if _sureness(best) >= CLEAR or took > again.left:
            break
    return best if _sureness(best) >= FEWEST_SURE else []


def _laid_flat(picture: Grey) -> Iterator[Grey]:
    """The page, in the way that is mostly best, and in others."""
    page = pages.flat(picture)
    bent = bending.level(page)
    yield bent
    if bent is not page:
        yield page
    if pages.edges(picture) is not None:
        yield bending.level(pages.flat(picture, cut=False))


def _lines(engine: Engine, page: Grey) -> list[Found]:
    page = pages.without_rules(pages.sized(pages.even(page)))
    part = pages.middle(page)
    if engine.confidence(part) < SURE and _on_its_head(engine, part):
        page = np.ascontiguousarray(np.rot90(page, 2))
    return engine.read(page)


def _sureness(found: list[Found]) -> float:
    return sum(line[1] for line in found) / max(1, len(found))


def _worth(found: list[Found]) -> float:
    """How much was read, and how surely: what is guessed counts for nothing."""
    return sum(len(line[0]) * max(0.0, line[1] - FEWEST_SURE) for line in found)


def _on_its_head(engine: Engine, part: Grey) -> bool:
    return engine.confidence(np.ascontiguousarray(np.rot90(part, 2))) > engine.confidence(part)
