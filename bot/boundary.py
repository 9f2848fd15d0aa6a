"""A boundary: where an error that nobody foresaw ends, so that one message, one tick or one file holds up nothing else.

Updates (by polling and by webhook), rows of the outbox, ticks of the clock and pictures each have one. Only here is
every error caught. What goes on from here is its type and where it came from, never its text, in which may stand what
a person wrote. Whoever opens a boundary says what then becomes of the work: tried again, counted, let go.

A database that is away is no error of the work: it is waited for, and nothing is counted.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from traceback import extract_tb
from typing import TypeVar

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from store.database import Away, Database

log = structlog.get_logger()

T = TypeVar("T")
ROOT = Path(__file__).resolve().parents[1]
MOST_PLACES = 4
PAUSE_SECONDS = 1.0


class Unforeseen(Exception):
    """Something failed in a way that nobody foresaw.

    `kind` is the type of the error; `where` are the last places in our own code on the way to it.
    """

    def __init__(self, error: BaseException) -> None:
        super().__init__(type(error).__name__)
        self.kind = type(error).__name__
        self.where = places(error)


@contextmanager
def boundary(*foreseen: type[Exception]) -> Iterator[None]:
    """Every error inside becomes Unforeseen, but for Away and those that the caller foresaw and deals with itself."""
    known: tuple[type[Exception], ...] = (Away, Unforeseen, *foreseen)
    try:
        yield
    except known:
        raise
    except Exception as error:
        raise Unforeseen(error) from None


async def when_there(
    database: Database,
    work: Callable[[AsyncSession], Awaitable[T]],
    stopping: asyncio.Event,
    *,
    brief: bool = False,
) -> T:
    """`work` in a transaction (`brief` as there), again and again until the database is there.

    It may be done twice, when the database goes away just as it says that it has kept it. Raises Away once `stopping`
    is set and the database is away.
    """
    while True:
        try:
            async with database.transaction(brief=brief) as session:
                return await work(session)
        except Away as error:
            log.warning("the database is away", error=str(error))
            if stopping.is_set():
                raise
        await pause(stopping)


async def pause(stopping: asyncio.Event) -> None:
    """A second, or until `stopping` is set."""
    with suppress(TimeoutError):
        await asyncio.wait_for(stopping.wait(), PAUSE_SECONDS)


def places(error: BaseException) -> list[str]:
    """`rendering/render.py:42 in render` and the like, outermost first: enough to look, and no values."""
    found = []
    for frame in extract_tb(error.__traceback__):
        path = Path(frame.filename)
        if path.is_relative_to(ROOT) and "site-packages" not in path.parts and path != Path(__file__):
            found.append(f"{path.relative_to(ROOT)}:{frame.lineno} in {frame.name}")
    return found[-MOST_PLACES:]
