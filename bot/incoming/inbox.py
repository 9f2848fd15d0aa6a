"""Does what was taken in: each person's in order, people side by side, in whichever process has the right to it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Any

import structlog
from telegram import Bot, Update

from bot.boundary import Unforeseen, boundary, pause
from bot.incoming.intake import Intake, sender
from bot.incoming.polling import read_update
from bot.incoming.receive import Receiver, pass_over
from store import inbox
from store.database import Away, Database
from store.inbox import Arrival, Waiting
from store.inbox.rights import Rights

log = structlog.get_logger()

# So many people at once.
AT_ONCE = 32
# So many of each stand in their line, so that it is seen who sends too much; and so many are taken in one look.
MOST_OF_ONE, MOST_A_LOOK = 50, 200
# Where updates come so fast that taking them in needs the time, one is done, and then none for so many times as long.
PRESSED_REST, LONGEST_PRESSED_SECONDS = 5, 1.0
# How soon it looks again: where little is under way, where there is enough, and for what other processes have left.
REST_SECONDS, LONG_REST_SECONDS, IDLE_SECONDS, ENOUGH = 0.02, 0.1, 1.0, 64
# Whose oldest update stands for so long is taken over from a process that stands still.
STANDS_SECONDS = 30.0


class Inbox:
    """What the webhook is handed, kept until it is done. `now` is the clock. It ends when `stopping` is set."""

    def __init__(
        self, database: Database, bot: Bot, receiver: Receiver, now: Callable[[], datetime], stopping: asyncio.Event
    ) -> None:
        self._database = database
        self._bot = bot
        self._receiver = receiver
        self._now = now
        self._stopping = stopping
        self._intake = Intake(database, self.wake)
        self._rights = Rights(database)
        self._awake = asyncio.Event()
        # The numbers of those that are being done, by whose they are; and of those that are no more, whose they were.
        self._under_way: dict[int, set[int]] = {}
        self._ended: dict[int, int] = {}
        # Whose is done elsewhere: their oldest, and since when it has been that.
        self._elsewhere: dict[int, tuple[int, float]] = {}

    async def take_in(self, content: dict[str, Any], body: bytes) -> None:
        """Returns when it is kept, so that it is done even if this process ends. Raises Away like `Intake.keep`.

        What is from nobody is nothing to be done, or cannot be read, which is counted: it is not kept.
        """
        number = sender(content)
        if number is not None:
            return await self._intake.keep(Arrival(content["update_id"], number, body, self._now()))
        update = read_update(content, self._bot)
        if update is not None:
            await self._receiver.receive(update)

    def wake(self) -> None:
        self._awake.set()

    async def run(self) -> None:
        """Until it is told to stop; what is under way then is done to its end, and the rest waits for the next."""
        while not self._stopping.is_set():
            await self._looked()
            await self._rest()
        await self._end()

    async def clear(self) -> None:
        """What an earlier run has left, to its end."""
        while not self._stopping.is_set():
            if await self._looked() and not self._under_way:
                break
            await self._rest()
        await self._end()

    async def _end(self) -> None:
        while self._count():
            self._awake.clear()
            await self._awake.wait()
        self._under_way.clear()
        with suppress(Away):
            async with self._database.transaction() as session:
                await inbox.let_go(session, self._ended)
        await self._rights.close()

    async def _rest(self) -> None:
        """Until there may be more to do. Each look takes the database's time, so not at once."""
        began = asyncio.get_running_loop().time()
        await asyncio.sleep(LONG_REST_SECONDS if self._count() > ENOUGH else REST_SECONDS)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._awake.wait(), IDLE_SECONDS)
        if self._intake.is_pressed():
            await self._give_way(began)

    async def _give_way(self, began: float) -> None:
        """Until what is under way is done, and longer; but nobody who is slow holds up the others for long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_PRESSED_SECONDS):
                while self._count():
                    self._awake.clear()
                    await self._awake.wait()
        took = asyncio.get_running_loop().time() - began
        await asyncio.sleep(min(PRESSED_REST * took, LONGEST_PRESSED_SECONDS))

    def _count(self) -> int:
        """How many updates are under way."""
        return sum(map(len, self._under_way.values()))

    async def _looked(self) -> bool:
        """The boundary of looking: whatever goes wrong, it goes on a little later."""
        self._awake.clear()
        try:
            with boundary():
                await self._look()
                return True
        except Away as error:
            log.warning("the database is away", error=str(error))
        except Unforeseen as error:
            log.error("nothing taken from the inbox", error=error.kind, where=error.where)
        await pause(self._stopping)
        return False

    async def _look(self) -> None:
        """Begins with what waits, as far as there is room."""
        ended = list(self._ended)
        known = {*ended}.union(*self._under_way.values())
        limit = 1 if self._intake.is_pressed() else MOST_A_LOOK
        room = AT_ONCE - len(self._under_way)
        async with self._database.transaction() as session:
            if ended:
                await inbox.let_go(session, ended)
            oldest = await inbox.people(session, self._under_way, min(room, limit) + AT_ONCE) if room > 0 else {}
            new = await self._taken(oldest, min(room, limit)) if oldest else []
            found = await inbox.of(session, [*self._under_way, *new], known, MOST_OF_ONE, limit)
        for number in ended:
            del self._ended[number]
        for each in found:
            if len(self._under_way.get(each.telegram_id, ())) < MOST_OF_ONE:
                self._begin(each)
        await self._rights.give_back({*self._forget_idle(), *new} - self._under_way.keys())

    async def _taken(self, oldest: dict[int, int], room: int) -> list[int]:
        """Whose updates are to be done here from now on."""
        at = asyncio.get_running_loop().time()
        taken = await self._rights.take(list(oldest), room)
        others = {who: update for who, update in oldest.items() if who not in taken}
        seen = {who: self._elsewhere.get(who, (update, at)) for who, update in others.items()}
        self._elsewhere = {who: each if each[0] == others[who] else (others[who], at) for who, each in seen.items()}
        stand = [who for who, (_, since) in self._elsewhere.items() if at - since > STANDS_SECONDS]
        return taken + stand[: room - len(taken)]

    def _begin(self, each: Waiting) -> None:
        self._under_way.setdefault(each.telegram_id, set()).add(each.update_id)
        update = self._read(each)
        if update is None:
            return self._leave(each, done=True)
        doing = self._receiver.take(update, self._stopping, kept=True)
        doing.add_done_callback(partial(self._one_ended, each))

    def _read(self, each: Waiting) -> Update | None:
        """None where it cannot be read, which is counted."""
        try:
            with boundary():
                content = json.loads(each.content)
        except Unforeseen as error:
            pass_over(each.update_id, error)
            return None
        return read_update(content, self._bot)

    def _one_ended(self, each: Waiting, doing: asyncio.Future[None]) -> None:
        self._leave(each, done=doing.exception() is None)

    def _leave(self, each: Waiting, *, done: bool) -> None:
        """One that is done, or was let go; otherwise the database is away, and it is to be done another time."""
        self._under_way[each.telegram_id].discard(each.update_id)
        if done:
            self._ended[each.update_id] = each.telegram_id
        self.wake()

    def _forget_idle(self) -> list[int]:
        """Of whom nothing is under way any more, nor still in the inbox though it was let go."""
        left = {*self._ended.values()}
        idle = [who for who, updates in self._under_way.items() if not updates and who not in left]
        for who in idle:
            del self._under_way[who]
        return idle
