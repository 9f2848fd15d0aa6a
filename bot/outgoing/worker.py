"""The worker that empties the outbox: claims due rows and hands them on, a task a person, and one a letter."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from itertools import groupby

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from bot.boundary import Unforeseen, boundary, pause, when_there
from bot.outgoing.broadcasts import Filled, fill
from bot.outgoing.delivery import Delivery, Letters, no_letters
from bot.outgoing.leases import LEASE, Leases
from bot.outgoing.send import Sender
from config.facts import Municipality
from store import budgets, facts, outbox, texts
from store.database import Away, Database
from store.outbox import OutboxRow

log = structlog.get_logger()

AT_ONCE = 24
BULK_AT_ONCE = 12
# With those that wait for nothing but their own chat, where a person is sent more than Telegram lets through.
MOST_AT_ONCE = 200
# How often the database is asked for work that nobody announced: reminders, and what other processes queued.
IDLE_SECONDS = 0.5
SHORTEST_REST_SECONDS, FULL_REST_SECONDS = 0.03, 0.1


class Worker:
    """Sends until it is stopped; `wake()`: look for work.

    `now` is the clock. `facts` say when it is night, until the database has some. `letters` reads letters. With
    `only_letters` it sends nothing else, with False all else: what was read is known to one process alone, the one in
    which people then press buttons.
    """

    def __init__(
        self,
        database: Database,
        sender: Sender,
        now: Callable[[], datetime],
        facts: Municipality,
        letters: Letters = no_letters,
        only_letters: bool | None = None,
    ) -> None:
        self._database = database
        self._only_letters = only_letters
        self._now = now
        self._facts = facts
        self._stopping = asyncio.Event()
        self._lanes = sender.lanes
        self._leases = Leases(database, now)
        hold = self._leases.hold
        self._delivery = Delivery(database, sender, now, lambda: self._facts, self._stopping, letters, hold)
        self._bulk_under_way = 0
        self._is_running = False
        self._awake = asyncio.Event()
        self._under_way: set[asyncio.Task[None]] = set()

    def wake(self) -> None:
        self._awake.set()

    def lease(self, chat_id: int) -> datetime | None:
        """Until when rows to this chat would be this worker's if it began with them now; None where it could not."""
        full = self._lanes is not None and chat_id in self._lanes.full()
        if self._only_letters or full or not self._is_running or self._stopping.is_set() or self._room() <= 0:
            return None
        return self._now() + LEASE

    def begin(self, rows: list[OutboxRow]) -> None:
        """Sends one person's rows, which are this worker's already. After its end they come back with their lease."""
        if self._is_running:
            self._follow(rows, {})

    async def run(self) -> None:
        """Until `stop`; what is being sent then is still sent."""
        if self._database.is_sqlite:
            with suppress(Away):
                await when_there(self._database, outbox.requeue_all, self._stopping)
        self._is_running = True
        ended = asyncio.Event()
        alive = asyncio.create_task(self._leases.stay_alive(ended))
        while not self._stopping.is_set():
            self._awake.clear()
            if not await self._start():
                await self._rest()
        while self._under_way:
            await asyncio.gather(*self._under_way)
        self._is_running = False
        ended.set()
        await alive

    def stop(self) -> None:
        self._stopping.set()
        self.wake()

    async def _rest(self) -> None:
        """Until somebody says that there is work, or a chat that was full takes more; but a moment in any case.

        Where many write at once, every answer says that there is work, and looking for it takes the database's time.
        """
        await asyncio.sleep(SHORTEST_REST_SECONDS)
        waits = (*self._lanes.full().values(), *self._lanes.nearly_full().values()) if self._lanes else ()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._awake.wait(), max(min((IDLE_SECONDS, *waits)), FULL_REST_SECONDS))

    async def _start(self) -> bool:
        """The boundary of claiming: whatever goes wrong, it goes on a little later."""
        try:
            with boundary():
                return await self._start_due()
        except Away as error:
            log.warning("the database is away", error=str(error))
        except Unforeseen as error:
            log.error("no rows claimed", error=error.kind, where=error.where)
        await pause(self._stopping)
        return False

    async def _start_due(self) -> bool:
        """Begins to send what is due, a task a person, and one a letter; False where there was nothing or no room."""
        room = self._room()
        if room <= 0:
            await asyncio.wait(self._under_way, timeout=IDLE_SECONDS, return_when=asyncio.FIRST_COMPLETED)
            return True
        now = self._now()
        async with self._database.transaction(brief=True) as session:
            rows = await self._claim(session, now, room)
            if rows:
                self._facts = await facts.current(session, self._facts)
                await texts.refresh(session)
            filled = await fill(session, rows, self._facts)
        self._bulk_under_way += sum(row.priority >= outbox.BULK for row in rows)
        for _, together in groupby(sorted(rows, key=_task), key=_task):
            self._follow(list(together), filled)
        return bool(rows)

    def _follow(self, rows: list[OutboxRow], filled: Filled) -> None:
        self._leases.mine |= {row.id for row in rows}
        task = asyncio.create_task(self._deliver(rows, filled))
        self._under_way.add(task)
        task.add_done_callback(self._one_ended)

    def _room(self) -> int:
        """Whoever waits for nothing but their own chat takes no place."""
        held = self._lanes.held() if self._lanes else 0
        return min(AT_ONCE + held, MOST_AT_ONCE) - len(self._under_way)

    async def _claim(self, session: AsyncSession, now: datetime, room: int) -> list[OutboxRow]:
        """Replies first; bulk lanes get some of the room, so that a reply never waits for one of them to arrive.

        On PostgreSQL the bulk lanes of all workers share one budget; with SQLite there is only this worker.
        """
        chats = outbox.Room(self._lanes.full(), self._lanes.nearly_full()) if self._lanes else outbox.Room()
        rows = await outbox.claim(session, now, now + LEASE, room, bulk=False, letters=self._only_letters, room=chats)
        if self._only_letters:
            return rows
        bulk_room = min(room - len(rows), BULK_AT_ONCE - self._bulk_under_way)
        if bulk_room > 0 and not self._database.is_sqlite:
            allowed = await budgets.take(session, bulk_room, now)
            bulk = await outbox.claim(session, now, now + LEASE, allowed, bulk=True, room=chats) if allowed else []
            await budgets.give_back(session, allowed - len(bulk))
            return rows + bulk
        if bulk_room > 0:
            rows += await outbox.claim(session, now, now + LEASE, bulk_room, bulk=True, room=chats)
        return rows

    def _one_ended(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self.wake()

    async def _deliver(self, rows: list[OutboxRow], filled: Filled) -> None:
        """The boundary of one person's rows. What is not even marked as failed comes back when its lease runs out."""
        ids = {row.id for row in rows}
        try:
            with boundary():
                await self._delivery.deliver(rows, filled)
        except Away as error:
            log.warning("left for the next start", rows=len(rows), error=str(error))
        except Unforeseen as error:
            log.error("rows neither sent nor given up", rows=sorted(ids), error=error.kind, where=error.where)
        finally:
            self._leases.mine -= ids
            self._bulk_under_way -= sum(row.priority >= outbox.BULK for row in rows)


def _task(row: OutboxRow) -> tuple[int, int]:
    """Rows with the same are sent one after the other: those of a person. A letter holds up none of the others."""
    return row.person_id, row.id if row.is_letter else 0
