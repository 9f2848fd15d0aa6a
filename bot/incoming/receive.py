"""Has updates done, by long polling or from the inbox: a line for each person, and each update to its end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import structlog
from telegram import Update

from bot.answering.pipeline import Pipeline
from bot.boundary import Unforeseen, boundary, pause
from bot.incoming.lines import Line, Lines, Waiting
from bot.incoming.updates import Incoming, Pressed, Said, read
from bot.metrics import DROPPED_UPDATES, HANDLED_UPDATES, SECONDS_TO_HANDLE, UPDATES, UPDATES_UNDER_WAY
from bot.outgoing.send import Sender
from bot.tracing import request
from store.database import Away

log = structlog.get_logger()

TRIES = 3
UNREADABLE = "unreadable"
TOO_MANY = "too_many"


class Receiver:
    """Hands updates to the pipeline, each person's in order. `replied()`: replies may wait in the outbox."""

    def __init__(
        self, pipeline: Pipeline, sender: Sender, now: Callable[[], datetime], replied: Callable[[], None]
    ) -> None:
        self._pipeline = pipeline
        self._sender = sender
        self._now = now
        self._replied = replied
        self._lines = Lines()

    async def receive(self, update: Update, stopping: asyncio.Event | None = None) -> None:
        """Returns when the update is done, or let go. Raises Away like `take`."""
        await self.take(update, stopping)

    def take(
        self, update: Update, stopping: asyncio.Event | None = None, *, kept: bool = False
    ) -> asyncio.Future[None]:
        """Puts one update in its person's line; what it gives ends when the update is done, or let go.

        A database that is away is waited for until `stopping` is set; without one it is not. It ends with Away then:
        the update is to come again. `kept`: it is in the inbox, and has to be done from there.
        """
        incoming = _read(update)
        if incoming is None:
            return _nothing()
        UPDATES.labels(_kind(incoming)).inc()
        line = self._lines.of(incoming.telegram_id)
        waiting = Waiting(replace(incoming, kept=kept), stopping)
        let_go = line.join(waiting)
        if let_go is not None:
            DROPPED_UPDATES.labels(TOO_MANY).inc()
            let_go.end()
        if line.worker is None:
            line.worker = asyncio.create_task(self._work(line))
        return waiting.done

    async def _work(self, line: Line) -> None:
        """Does what stands in the line, until nothing is left."""
        while (waiting := await line.next()) is not None:
            if waiting.can_wait():
                waiting.end(Away("this process ends"))
                continue
            error: Away | None = None
            try:
                await self._do(waiting)
                await self._tell(line)
            except Away as away:
                error = away
            waiting.end(error)
        line.worker = None

    async def _do(self, waiting: Waiting) -> None:
        with request(), UPDATES_UNDER_WAY.track_inprogress():
            acknowledging = asyncio.create_task(self._acknowledge(waiting.incoming))
            try:
                await self._eventually(waiting.incoming, waiting.stopping)
            finally:
                await acknowledging

    async def _tell(self, line: Line) -> None:
        """Somebody who sends more than can be answered one by one is told so, once; nobody is for a group."""
        incoming, line.untold = line.untold, None
        if incoming is None or isinstance(incoming.what, Said):
            return
        try:
            with boundary():
                await self._pipeline.tell_that_it_reads(incoming, self._now())
        except Unforeseen as error:
            log.error("not told", update=incoming.update_id, error=error.kind, where=error.where)

    async def _eventually(self, incoming: Incoming, stopping: asyncio.Event | None) -> None:
        while True:
            try:
                return await self._done_or_let_go(incoming)
            except Away as error:
                log.warning("the database is away", update=incoming.update_id, error=str(error))
                if stopping is None or stopping.is_set():
                    raise
            await pause(stopping)

    async def _done_or_let_go(self, incoming: Incoming) -> None:
        """The boundary: an update that fails again and again is let go, so that it does not stop all others."""
        for tries in range(1, TRIES + 1):
            try:
                with boundary(), SECONDS_TO_HANDLE.time():
                    is_answered = await self._pipeline.handle(incoming, self._now())
                HANDLED_UPDATES.labels(_kind(incoming)).inc()
                # When these have arrived, the worker looks for others by itself.
                return None if is_answered else self._replied()
            except Unforeseen as error:
                number, kind = incoming.update_id, error.kind
                log.error("update failed", update=number, tries=tries, error=kind, where=error.where)
        DROPPED_UPDATES.labels(kind).inc()

    async def _acknowledge(self, incoming: Incoming) -> None:
        """The waiting sign on a pressed button goes at once; that it does not is no reason to do nothing."""
        if not isinstance(incoming.what, Pressed):
            return
        try:
            with boundary():
                await self._sender.acknowledge(incoming.what.callback_id)
        except Unforeseen as error:
            log.warning("press not acknowledged", update=incoming.update_id, error=error.kind, where=error.where)


def pass_over(update_id: int, error: Unforeseen) -> None:
    """An update of a shape that nobody knows holds up nobody; Telegram would send it again for a day."""
    log.error("an update cannot be read", update=update_id, error=error.kind, where=error.where)
    DROPPED_UPDATES.labels(UNREADABLE).inc()


def _read(update: Update) -> Incoming | None:
    try:
        with boundary():
            return read(update)
    except Unforeseen as error:
        pass_over(update.update_id, error)
        return None


def _kind(incoming: Incoming) -> str:
    return type(incoming.what).__name__.lower()


def _nothing() -> asyncio.Future[None]:
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    done.set_result(None)
    return done
