"""Presses by webhook: how many a second are taken in, whether any is lost, and whether each chat's stay in order.

Run: make bench-intake, or .venv/bin/python -m benchmarks.intake [PRESSES] (3000 otherwise). As Telegram does it: at
most one of a chat is handed over at a time, a hundred chats beside each other. Telegram's limits are left out.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path

from rich.console import Console

from benchmarks.__main__ import keep
from benchmarks.scrape import scraped, total
from benchmarks.sides import processor_seconds, telegram
from benchmarks.webhooks import SECRET, Bots, bots
from config.settings import ROOT
from simulator.client import SimulatorClient
from tests.databases import new_postgres_database
from tests.postgres import postgres

PRESSES, CHATS, NO_NLU = 3_000, 100, "http://127.0.0.1:9"
DRAIN_SECONDS = 1_200.0
# Two that say something else, in turn.
DATA = ("ask:jobcafe_hours", "ask:jobcenter_phone")
RESULT = ROOT / "out" / "intake.json"
HEAD = (
    "POST /telegram HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\n"
    f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: {{}}\r\n\r\n"
)
_numbers = count(1_000_000)


@dataclass(frozen=True)
class Found:
    """`worked`: seconds of the processor that the bots took while they were handed presses; `mixed`: chats."""

    a_second: float
    worked: float
    pressed: int
    answered: int
    mixed: int
    drained: float

    def __str__(self) -> str:
        each = 1000 * self.worked / self.pressed
        return (
            f"{self.a_second:.0f} presses a second ({each:.1f} ms of the processor for each); {self.answered} of "
            f"{self.pressed} answered, after {self.drained:.0f} s more, {self.mixed} chats out of order"
        )


async def main(presses: int) -> int:
    found = {}
    with tempfile.TemporaryDirectory() as name, postgres() as server:
        kinds = {
            "one bot, SQLite": (1, f"sqlite:///{Path(name) / 'intake.db'}"),
            "one bot, PostgreSQL": (1, new_postgres_database(server)),
            "two bots, PostgreSQL": (2, new_postgres_database(server)),
        }
        for kind, (processes, database) in kinds.items():
            Console(stderr=True).print(kind)
            async with telegram() as simulator, bots(processes, simulator, NO_NLU, database) as running:
                found[kind] = await taken_in(simulator, running, presses)
            print(f"{kind}: {found[kind]}; load {os.getloadavg()[0]:.1f}", flush=True)
    keep(RESULT, {kind: asdict(each) for kind, each in found.items()})
    return 0


async def taken_in(simulator: SimulatorClient, running: Bots, presses: int) -> Found:
    """Hands over so many presses as fast as they are taken, then waits until all is answered."""
    people = []
    for at in range(CHATS):
        people.append(await simulator.add_person(f"Person {at}", language_code="da"))
        await simulator.send(people[-1], "/start")
    await quiet(simulator, running)
    each = presses // CHATS
    before = {person: len(await heard(simulator, person)) for person in people}
    lines = [Line(running.webs[at % len(running.webs)]) for at in range(CHATS)]
    start, worked = time.perf_counter(), seconds_of(running)
    await asyncio.gather(*(pressed(line, person, each) for line, person in zip(lines, people, strict=True)))
    took, worked = time.perf_counter() - start, seconds_of(running) - worked
    await asyncio.gather(*(line.close() for line in lines))
    await quiet(simulator, running)
    drained = time.perf_counter() - start - took
    answered, mixed = 0, 0
    for person in people:
        texts = (await heard(simulator, person))[before[person] :]
        answered += len(texts)
        mixed += texts != [texts[at % 2] for at in range(len(texts))] if len(texts) > 1 else 0
    return Found(each * CHATS / took, worked, each * CHATS, answered, mixed, drained)


def seconds_of(running: Bots) -> float:
    """What the bots have had of the processor by now."""
    return sum(processor_seconds(each) for each in running.processes)


async def pressed(line: Line, person: int, times: int) -> None:
    """One person's presses, each when the one before was taken."""
    someone = {"id": person, "first_name": "Amal", "is_bot": False, "language_code": "da"}
    chat = {"id": person, "type": "private", "first_name": "Amal"}
    message = {"message_id": 1, "date": 1_790_000_000, "chat": chat, "text": "x"}
    for at in range(times):
        query = {"id": str(next(_numbers)), "from": someone, "message": message, "chat_instance": "1"}
        update = {"update_id": next(_numbers), "callback_query": query | {"data": DATA[at % len(DATA)]}}
        body = json.dumps(update).encode()
        while not await line.handed_over(body):
            await asyncio.sleep(0.1)


class Line:
    """A connection of Telegram's to one bot. A client library would take more time than what is measured."""

    def __init__(self, url: str) -> None:
        self._host, _, port = url.removeprefix("http://").partition(":")
        self._port = int(port)
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def handed_over(self, body: bytes) -> bool:
        """Whether it was taken. Where the connection ends it comes again, as Telegram does it."""
        try:
            self._streams = self._streams or await asyncio.open_connection(self._host, self._port)
            reader, writer = self._streams
            writer.write(HEAD.format(len(body)).encode() + body)
            head = await reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"content-length: (\d+)", head.lower())
            await reader.readexactly(int(length[1]) if length else 0)
            return head.startswith(b"HTTP/1.1 200")
        except (OSError, asyncio.IncompleteReadError):
            await self.close()
            return False

    async def close(self) -> None:
        if self._streams:
            self._streams[1].close()
        self._streams = None


async def heard(simulator: SimulatorClient, person: int) -> list[str]:
    """The first lines of the texts that the bot has sent to them."""
    found = await simulator.replies(person, count=0, wait=0)
    return [str(each["text"]).splitlines()[0] for each in found if "text" in each]


async def quiet(simulator: SimulatorClient, running: Bots) -> None:
    """Until all that was handed over is done and sent, and nothing was sent for two seconds; or for a long while."""
    before, now, until = -1, 0, time.perf_counter() + DRAIN_SECONDS
    while (before != now or await waiting(simulator, running)) and time.perf_counter() < until:
        await asyncio.sleep(2)
        before, now = now, len(await simulator.calls("sendMessage"))


async def waiting(simulator: SimulatorClient, running: Bots) -> float:
    """At Telegram, in the inbox, in the outbox."""
    found = await scraped(running.webs[:1])
    due = sum(value for key, value in found.items() if key.startswith("vejviser_outbox_rows") and "=due" in key)
    return len(await simulator.pending()) + total(found, "vejviser_inbox_rows") + due


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if sys.argv[1:] else PRESSES)))
