"""A letter is fetched, read apart, understood and explained, while its row of the outbox waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from functools import partial

from actions.kernel.forms import FILE
from actions.kernel.messages import Message, ReadLetter
from actions.letters import explaining
from actions.letters.lines import Scan
from actions.letters.understanding import Letter
from bot.letters.memory import Memory
from bot.letters.process import MOST_BYTES, Reader
from bot.metrics import LETTERS, SECONDS_TO_READ
from bot.outgoing.apart import Later
from bot.outgoing.decoding import NoPhoto, TooLarge
from bot.outgoing.photos import Pictures
from bot.outgoing.tray import Tray
from config.facts import Municipality

Read = tuple[Scan, Letter | None]


class Answering:
    """Answers letters with `reader`, one after the other, and holds them in `memory` for what is pressed then.

    `now` is the clock. What is read is in memory alone, and no part of it is in any log.
    """

    def __init__(self, pictures: Pictures, reader: Reader, memory: Memory, now: Callable[[], datetime]) -> None:
        self._pictures = pictures
        self._reader = reader
        self.memory = memory
        self._now = now
        self._under_way: set[asyncio.Task[Read]] = set()
        self._stopped = False

    @property
    def is_reading(self) -> bool:
        return bool(self._under_way)

    async def __call__(self, person_id: int, letter: ReadLetter, facts: Municipality) -> Message:
        """What is said of it, or its Danish lines.

        Raises Later where too many wait or the bot is to stop, and what Telegram raises.
        """
        if letter.lines:
            return explaining.in_danish(self.memory.of(person_id))
        self.memory.forget(person_id)
        scan, understood = await self._scanned(letter, facts)
        message, held = explaining.answer(scan, understood, letter.files, self._now(), facts)
        if held is not None:
            self.memory.keep(person_id, held)
        return message

    def stop(self) -> None:
        """Letters that are not read yet go back into the outbox, for the next start."""
        self._stopped = True
        for task in self._under_way:
            task.cancel()

    async def close(self) -> None:
        await self._reader.close()

    async def _scanned(self, letter: ReadLetter, facts: Municipality) -> Read:
        if self._stopped:
            raise Later("the bot stops", blame=False)
        task = asyncio.create_task(self._read(letter, facts))
        self._under_way.add(task)
        try:
            return await task
        except asyncio.CancelledError:
            if self._stopped:
                raise Later("the bot stops", blame=False) from None
            raise
        finally:
            self._under_way.discard(task)

    async def _read(self, letter: ReadLetter, facts: Municipality) -> Read:
        """What stands in it. A file that Telegram does not give out is trouble with the letter."""
        files = [partial(self._fetch, file.removeprefix(FILE)) for file in letter.files]
        understood: Letter | None = None
        try:
            with SECONDS_TO_READ.time():
                scan, understood = await self._reader.letter(files, self._now, facts)
        except TooLarge:
            scan = Scan(trouble="too_large")
        except NoPhoto:
            scan = Scan(trouble="broken")
        LETTERS.labels(scan.trouble or "read").inc()
        return scan, understood

    async def _fetch(self, file_id: str, tray: Tray) -> None:
        await self._pictures.fetch(file_id, tray, MOST_BYTES)
