"""Ten thousand reminders due at the same moment: how long they take, how late the last is, who is answered meanwhile.

Run: make bench-reminders, or .venv/bin/python -m benchmarks.reminders [COUNT]. The limit is ours: 80 % of Telegram's 30
messages a second. The bot is killed (SIGKILL) three times on the way. The NLU server is not needed: whoever writes
meanwhile uses a command.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from rich.console import Console
from rich.progress import Progress, track

from benchmarks.__main__ import ask, timed
from benchmarks.processes import TOKEN, running
from bot.children import free_port
from simulator.client import SimulatorClient
from store import persons
from store.appointments import Appointment
from store.database import Database

COUNT = 10_000
KILLED_AT = (0.25, 0.5, 0.75)
PER_SECOND = 0.8 * 30
LEAD = timedelta(hours=2)
IDLE_ROUNDS = 20
# The bot plans, and an idle person is measured, before they are due.
HEAD_START = timedelta(seconds=75)
ROUND_SECONDS = 2.5
# Some of them at moments of their own, so few that no limit is in the way.
UNHURRIED, APART = 200, timedelta(seconds=0.317)


@dataclass
class Run:
    """What was seen: seconds of replies when idle and meanwhile, and of a start after a kill."""

    idle: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)
    restarts: list[float] = field(default_factory=list)


async def main(count: int) -> int:
    console = Console(stderr=True)
    await unhurried(console)
    vejviser = [str(Path(sys.executable).with_name("vejviser")), "run"]
    async with stage() as (simulator, telegram, database, settings):
        people = await acquainted(simulator, telegram, count, console)
        [writer] = await acquainted(simulator, telegram, 1, console)
        due = datetime.now(UTC) + HEAD_START
        await appointments_for(database, people, due)
        seen = Run()
        web_port = int(settings["WEB_PORT"])
        async with AsyncExitStack() as stack:
            bot = await stack.enter_async_context(running(vejviser, web_port, "/readyz", settings))
            for _ in range(IDLE_ROUNDS):
                seen.idle.append(await command(simulator, writer))
            await asyncio.sleep(max((due - datetime.now(UTC)).total_seconds(), 0))
            kills = [share * count for share in KILLED_AT]
            with Progress(console=console) as progress:
                task = progress.add_task("reminding", total=count)
                while (arrived := len(await reminded(simulator, writer))) < count:
                    progress.update(task, completed=arrived)
                    if kills and arrived >= kills[0]:
                        kills.pop(0)
                        bot.kill()
                        await bot.wait()
                        started = time.perf_counter()
                        bot = await stack.enter_async_context(running(vejviser, web_port, "/readyz", settings))
                        seen.restarts.append(time.perf_counter() - started)
                    else:
                        seen.busy.append(await command(simulator, writer))
        report(await reminded(simulator, writer), count, seen)
    return 0


async def unhurried(console: Console) -> None:
    """How late reminders are when nothing is in the way."""
    vejviser = [str(Path(sys.executable).with_name("vejviser")), "run"]
    async with stage() as (simulator, telegram, database, settings):
        people = await acquainted(simulator, telegram, UNHURRIED, console)
        due = datetime.now(UTC) + timedelta(seconds=20)
        await appointments_for(database, people, due, APART)
        async with running(vejviser, int(settings["WEB_PORT"]), "/readyz", settings):
            late = await lateness(simulator, due, people)
    print(f"late by {late[len(late) // 2]:.2f} s (median), {late[int(len(late) * 0.99)]:.2f} s (99 %; goal: 2)")


@asynccontextmanager
async def stage() -> AsyncIterator[tuple[SimulatorClient, str, Database, dict[str, str]]]:
    """A simulator, its address, an empty database, the settings of a bot that uses both."""
    with tempfile.TemporaryDirectory() as name:
        telegram_port = free_port()
        telegram = f"http://127.0.0.1:{telegram_port}"
        database = Database(f"sqlite+aiosqlite:///{Path(name) / 'bench.db'}")
        settings = {
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": telegram,
            "NLU_URL": f"http://127.0.0.1:{free_port()}",
            "WEB_PORT": str(free_port()),
            "DATABASE_URL": f"sqlite:///{Path(name) / 'bench.db'}",
            "REMINDER_LEADS": "PT2H",
            "LOG_LEVEL": "WARNING",
        }
        command = [sys.executable, "-m", "simulator", "--port", str(telegram_port)]
        async with running(command, telegram_port, "/"), SimulatorClient(telegram) as simulator:
            yield simulator, telegram, database, settings
        await database.close()


async def acquainted(simulator: SimulatorClient, telegram: str, count: int, console: Console) -> list[int]:
    """People who have written to the bot once; nobody answers."""
    found = []
    for number in track(range(count), "meeting people", console=console):
        person = await simulator.add_person(f"Person {number}", language_code="da")
        await simulator.send(person, "/start")
        found.append(person)
    await unread(telegram)
    return found


async def unread(telegram: str) -> None:
    """What has happened so far, the bot never learns."""
    async with httpx.AsyncClient() as http:
        await http.post(f"{telegram}/bot{TOKEN}/deleteWebhook", json={"drop_pending_updates": True})


async def appointments_for(
    database: Database, people: list[int], due: datetime, apart: timedelta = timedelta()
) -> None:
    """An appointment for each, two hours after `due`, and so much later for each next one."""
    await database.upgrade()
    now = datetime.now(UTC)
    async with database.transaction() as session:
        for at, number in enumerate(people):
            person = await persons.meet(session, number, "da", now)
            start = due + LEAD + at * apart
            appointment = Appointment(person_id=person.id, starts_at=start, about="doctor", created_at=now)
            appointment.planned_from = now
            session.add(appointment)


async def lateness(simulator: SimulatorClient, due: datetime, people: list[int]) -> list[float]:
    """Seconds by which each reminder came late."""
    while len(calls := await simulator.calls("sendMessage")) < len(people):
        await asyncio.sleep(1)
    # The simulator's clock is the machine's monotonic one.
    offset = time.time() - time.monotonic()
    at = {call["chat_id"]: call["at"] + offset for call in calls}
    return sorted(at[number] - (due + each * APART).timestamp() for each, number in enumerate(people))


async def command(simulator: SimulatorClient, writer: int) -> float:
    """Seconds from a command to its answer; then the chat rests."""
    last = max((each["message_id"] for each in await simulator.replies(writer, count=0, wait=0)), default=0)
    seconds = await timed(lambda: ask(simulator, writer, "/menu", last))
    await asyncio.sleep(ROUND_SECONDS)
    return seconds


async def reminded(simulator: SimulatorClient, writer: int) -> list[dict[str, Any]]:
    """The reminders that Telegram took."""
    calls = await simulator.calls("sendMessage")
    return [call for call in calls if call["chat_id"] != writer and not call["error"]]


def report(sent: list[dict[str, Any]], count: int, seen: Run) -> None:
    each = Counter(call["chat_id"] for call in sent)
    times = sorted(call["at"] for call in sent)
    gone = times[-1] - times[0]
    in_a_second = max(sum(start <= at < start + 1 for at in times) for start in times[:: max(len(times) // 500, 1)])
    idle, busy = statistics.median(seen.idle), statistics.median(seen.busy)
    print(f"{len(each)} of {count} reminded, {sum(number - 1 for number in each.values())} twice")
    print(
        f"{gone:.0f} s; the limit alone would take {count / PER_SECOND:.0f} s, restarts took {sum(seen.restarts):.0f} s"
    )
    print(f"at most {in_a_second} in a second")
    print(f"replies meanwhile {1000 * busy:.0f} ms, idle {1000 * idle:.0f} ms (medians): {busy / idle:.2f} (goal: 1.5)")


if __name__ == "__main__":
    sys.exit(asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)))
