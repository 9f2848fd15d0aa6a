"""A broadcast to five thousand people in nine languages: its rate, its exactness, who is answered meanwhile.

Run: make bench-broadcasts, or .venv/bin/python -m benchmarks.broadcasts [COUNT]. Three runs, with the simulator's
limits on: ours; ours with the bot killed (SIGKILL) five times; and the same with python-telegram-bot's AIORateLimiter
in place of ours. 200 of 5,000 have blocked the bot, 20 calls fail for a moment. The NLU server is not needed: whoever
writes meanwhile uses a command.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import Progress

from benchmarks.__main__ import ask
from benchmarks.processes import running
from benchmarks.reminders import PER_SECOND, acquainted, command, stage, unread
from simulator.client import SimulatorClient
from store import broadcasts, deliveries, persons, roles
from store.database import Database
from store.deliveries import Counts

COUNT = 5_000
LANGUAGES = ("da", "en", "ar", "ti", "so", "fa", "uk", "fr", "sw")
BLOCKED_SHARE, TRANSIENT = 25, 20
KILLED_AT = (0.1, 0.3, 0.5, 0.7, 0.9)
IDLE_ROUNDS = 20
TEXT = "Jobcaféen holder lukket i dag. Vi ses i næste uge!"
MARK = "📣"
VEJVISER = [str(Path(sys.executable).with_name("vejviser")), "run"]
WITH_AIO = [sys.executable, "-m", "benchmarks.aio_rate_limiter"]
Call = dict[str, Any]


@dataclass
class Run:
    """What was seen: seconds of replies when idle and meanwhile, calls to recipients, and what the bot says of it."""

    idle: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    counts: Counts = field(default_factory=Counts)
    restarts: float = 0.0
    blocked: int = 0
    taken_back: int = 0


async def main(count: int) -> int:
    console = Console(stderr=True)
    report("ours", await once(count, VEJVISER, (), console), count)
    report("ours, killed five times", await once(count, VEJVISER, KILLED_AT, console), count)
    report("AIORateLimiter of python-telegram-bot", await once(count, WITH_AIO, (), console), count)
    return 0


async def once(count: int, program: list[str], killed_at: Sequence[float], console: Console) -> Run:
    """One broadcast to its end."""
    seen = Run()
    async with stage() as (simulator, telegram, database, settings), AsyncExitStack() as stack:
        people = await acquainted(simulator, telegram, count, console)
        staff, colleague, writer = await acquainted(simulator, telegram, 3, console)
        await known(database, people, (staff, colleague), writer)
        seen.blocked = await block(simulator, people)
        await trouble(simulator, people)
        await unread(telegram)
        port = int(settings["WEB_PORT"])
        bot = await stack.enter_async_context(running(program, port, "/readyz", settings))
        for _ in range(IDLE_ROUNDS):
            seen.idle.append(await command(simulator, writer))
        await begin(simulator, staff, colleague)
        kills = [share * count for share in killed_at]
        with Progress(console=console) as progress:
            task = progress.add_task(Path(program[-1]).name, total=count)
            while (counts := await counted(database)).waiting or not counts.all:
                done = counts.all - counts.waiting
                progress.update(task, completed=done)
                if kills and done >= kills[0]:
                    kills.pop(0)
                    bot.kill()
                    await bot.wait()
                    started = time.perf_counter()
                    bot = await stack.enter_async_context(running(program, port, "/readyz", settings))
                    seen.restarts += time.perf_counter() - started
                else:
                    seen.busy.append(await command(simulator, writer))
        seen.counts = counts
        wanted = set(people)
        seen.calls = [call for call in await simulator.calls("sendMessage") if call["chat_id"] in wanted]
        seen.taken_back = await take_back(simulator, database, staff)
    return seen


async def known(database: Database, people: list[int], staff: Sequence[int], writer: int) -> None:
    """Their languages, and who may send."""
    await database.upgrade()
    now = datetime.now(UTC)
    async with database.transaction() as session:
        for at, number in enumerate(people):
            await persons.meet(session, number, LANGUAGES[at % len(LANGUAGES)], now)
        for number in staff:
            colleague = await persons.meet(session, number, "da", now)
            await roles.give(session, colleague.id, "staff", "", now)
        measured = await persons.meet(session, writer, "da", now)
        await roles.give(session, measured.id, "volunteer", "samx", now)


async def block(simulator: SimulatorClient, people: list[int]) -> int:
    """Some have blocked the bot, which does not know it yet."""
    gone = people[::BLOCKED_SHARE]
    for person in gone:
        await simulator.block(person)
    return len(gone)


async def trouble(simulator: SimulatorClient, people: list[int]) -> None:
    """The first call to some of the others fails."""
    others = [person for at, person in enumerate(people) if at % BLOCKED_SHARE]
    for person in others[:: max(len(others) // TRANSIENT, 1)][:TRANSIENT]:
        await simulator.fault("502", method="sendMessage", chat_id=person)


async def begin(simulator: SimulatorClient, staff: int, colleague: int) -> None:
    """In the chat, as staff do it: to those without a role, confirmed by a second person where it must be."""
    await ask(simulator, staff, "/announce", await last(simulator, staff))
    await press(simulator, staff, "ask:broadcast_new")
    await ask(simulator, staff, TEXT, await last(simulator, staff))
    await press(simulator, staff, "broadcast:pick:1:only:role")
    await press(simulator, staff, "broadcast:switch:1:only:role:member", answered=False)
    await press(simulator, staff, "broadcast:start:1")
    asked = await simulator.replies(colleague, count=1, wait=3)
    if asked:
        await simulator.press(colleague, asked[-1], "broadcast:confirm:1", forged=True)


async def last(simulator: SimulatorClient, person: int) -> int:
    """The number of the newest message that somebody has from the bot."""
    heard = await simulator.replies(person, after=0, count=0, wait=0)
    return max((each["message_id"] for each in heard), default=0)


async def press(simulator: SimulatorClient, person: int, data: str, *, answered: bool = True) -> None:
    """A button, and the answer to it, unless it only changes the message."""
    newest = await last(simulator, person)
    await simulator.press(person, (await simulator.replies(person, count=0, wait=0))[-1], data, forged=True)
    await simulator.replies(person, after=newest, count=int(answered), wait=10)


async def take_back(simulator: SimulatorClient, database: Database, staff: int) -> int:
    """Recalls it; from how many chats it is gone."""
    await until_sent(database)
    await press(simulator, staff, "broadcast:take:1:delete")
    while (await counted(database, "recall:")).waiting:
        await asyncio.sleep(1)
    return len({call["chat_id"] for call in await simulator.calls("deleteMessage") if not call["error"]})


async def until_sent(database: Database) -> None:
    """The clock looks every two seconds."""
    while True:
        async with database.transaction() as session:
            found = await broadcasts.find(session, 1)
            if found is not None and found.state == "sent":
                return
        await asyncio.sleep(0.5)


async def counted(database: Database, prefix: str = "broadcast:") -> Counts:
    async with database.transaction() as session:
        return await deliveries.counts(session, 1, prefix)


def report(name: str, seen: Run, count: int) -> None:
    """Prints the figures of one run."""
    arrived = Counter(call["chat_id"] for call in seen.calls if not call["error"] and MARK in call["params"]["text"])
    times = sorted(call["at"] for call in seen.calls)
    seconds = times[-1] - times[0] - seen.restarts
    rate = len(times) / seconds
    floods = sum(call["status"] == 429 for call in seen.calls)
    idle, busy = statistics.median(seen.idle), statistics.median(seen.busy)
    most = max(in_a_second(times))
    print(f"== {name}: {count} recipients, {len(LANGUAGES)} languages")
    print(
        f"{seconds:.0f} s, {rate:.2f} calls a second: "
        f"{100 * rate / PER_SECOND:.1f} % of the allowed {PER_SECOND:.0f} (goal: 97)"
    )
    print(f"at most {most} in a second; answered with 429: {floods} (goal: 0)")
    print(f"has it: {len(arrived)}, twice: {sum(number - 1 for number in arrived.values())}, blocked: {seen.blocked}")
    print(f"the report says: {seen.counts}")
    print(f"taken back from: {seen.taken_back}")
    print(f"replies meanwhile {1000 * busy:.0f} ms, idle {1000 * idle:.0f} ms (medians): {busy / idle:.2f} (goal: 1.5)")


def in_a_second(times: list[float]) -> Iterator[int]:
    """How many calls fell into the second that begins with each."""
    end = 0
    for at, start in enumerate(times):
        while end < len(times) and times[end] < start + 1:
            end += 1
        yield end - at


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)))
