"""Takes in what a webhook is handed: kept first, answered then, done later. What comes at once is kept at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import structlog

from bot.boundary import Unforeseen, boundary
from bot.incoming.bounds import can_be
from bot.incoming.polling import KINDS
from store import inbox
from store.database import Away, Database
from store.inbox import Arrival

log = structlog.get_logger()

MOST_TOGETHER = 200
# Where so many wait to be kept at one time, taking them in goes before doing them for a second.
MANY, MANY_SECONDS = 8, 1.0
_Waiting = tuple[Arrival, asyncio.Future[None]]


def sender(content: dict[str, Any]) -> int | None:
    """Who an update is from; None where that cannot be told without reading it, or cannot be kept."""
    for kind in KINDS:
        said = content.get(kind)
        someone = said.get("from") if isinstance(said, dict) else None
        number = someone.get("id") if isinstance(someone, dict) else None
        if type(number) is int and can_be(number) and can_be(content["update_id"]):
            return number
    return None


class Intake:
    """Keeps arrivals, many a transaction: those that come during one share the next. `kept()`: some can be done."""

    def __init__(self, database: Database, kept: Callable[[], None]) -> None:
        self._database = database
        self._kept = kept
        self._waiting: list[_Waiting] = []
        self._keeping: asyncio.Task[None] | None = None
        self._pressed_until = 0.0

    async def keep(self, arrival: Arrival) -> None:
        """Returns when it is in the database. Raises Away, or Unforeseen: it is to come again then."""
        loop = asyncio.get_running_loop()
        kept: asyncio.Future[None] = loop.create_future()
        self._waiting.append((arrival, kept))
        if len(self._waiting) >= MANY:
            self._pressed_until = loop.time() + MANY_SECONDS
        # A task of its own: whoever asked may be gone, and a cancelled wait for SQLite never ends.
        self._keeping = self._keeping or asyncio.create_task(self._keep_all())
        await kept

    def is_pressed(self) -> bool:
        """Whether so many come that they need the time of this process."""
        return asyncio.get_running_loop().time() < self._pressed_until

    async def _keep_all(self) -> None:
        while self._waiting:
            together, self._waiting = self._waiting[:MOST_TOGETHER], self._waiting[MOST_TOGETHER:]
            if not await self._kept_together(together):
                # One that cannot be kept takes no other with it.
                for each in together:
                    await self._kept_together([each])
        self._keeping = None

    async def _kept_together(self, arrivals: list[_Waiting]) -> bool:
        """Whether that is settled: they are kept, or are to come again."""
        failure: Away | Unforeseen | None = None
        try:
            with boundary():
                async with self._database.transaction() as session:
                    await inbox.put(session, [arrival for arrival, _ in arrivals])
        except Away as error:
            failure = error
        except Unforeseen as error:
            if len(arrivals) > 1:
                return False
            failure = error
        for _, kept in arrivals:
            if not kept.done():
                kept.set_exception(failure) if failure else kept.set_result(None)
        if failure is None:
            self._kept()
        return True
