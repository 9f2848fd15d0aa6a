"""A thousand people with mixed work for ten minutes: whether memory stays, how long each stage takes, what is lost.

Run: make bench-load, or .venv/bin/python -m benchmarks.load [PEOPLE] [MINUTES] [A SECOND] (1000, 10 and 4 otherwise).
One bot on SQLite, one NLU server, the simulator. Half are questions; then presses, forms, staff; reminders beside them.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from rich.console import Console
from rich.table import Table

from benchmarks.__main__ import QUESTIONS, keep
from benchmarks.processes import running
from benchmarks.reminders import acquainted, appointments_for, stage
from benchmarks.scrape import scraped, stages, total
from benchmarks.sides import VEJVISER, nlu_servers, processor_seconds, resident
from config.settings import ROOT
from simulator.client import SimulatorClient, SimulatorError

PEOPLE, MINUTES, A_SECOND = 1_000, 10.0, 4.0
STAFF, REMINDED = 10, 0.3
SEED, SAMPLE_SECONDS, DRAIN_SECONDS = 1, 5.0, 120.0
PRESSES = ("ask:jobcafe_hours", "ask:help_menu", "ask:jobcenter_phone", "ask:appointment_list")
FORM = ("ask:donation_request", "en seng", "stop")
RESULT = ROOT / "out" / "load.json"


@dataclass
class Crowd:
    """People who write and press; `steps` are what is still to be done of their forms."""

    simulator: SimulatorClient
    people: list[int]
    staff: list[int]
    random: Random = field(default_factory=lambda: Random(SEED))
    steps: dict[int, list[str]] = field(default_factory=dict)
    done: dict[str, int] = field(default_factory=dict)

    async def act(self) -> None:
        """One of them does one thing."""
        kind = self.random.choices(("question", "press", "form", "staff"), (50, 30, 15, 5))[0]
        person = self.random.choice(self.staff if kind == "staff" else self.people)
        if kind == "staff":
            await self.simulator.send(person, self.random.choice(("/desk", "/facts", "/numbers")))
        elif kind == "question":
            await self.simulator.send(person, self.random.choice(QUESTIONS))
        else:
            await self._press_or_fill_in(person, kind)
        self.done[kind] = self.done.get(kind, 0) + 1

    async def _press_or_fill_in(self, person: int, kind: str) -> None:
        steps = self.steps.get(person) or list(FORM if kind == "form" else (self.random.choice(PRESSES),))
        step, self.steps[person] = steps[0], steps[1:]
        if not step.startswith("ask:"):
            await self.simulator.send(person, step)
            return
        heard = await self.simulator.replies(person, count=0, wait=0)
        try:
            await self.simulator.press(person, heard[-1], step, forged=True)
        except (IndexError, SimulatorError):
            # Nobody has said anything to them yet.
            await self.simulator.send(person, "/menu")


async def main(people: int, minutes: float, a_second: float) -> int:
    console = Console(stderr=True)
    async with nlu_servers(1) as servers, stage() as (simulator, address, database, settings):
        crowd = Crowd(simulator, await acquainted(simulator, address, people, console), [])
        crowd.staff = crowd.people[:STAFF]
        begins = datetime.now(UTC) + timedelta(seconds=30)
        reminded = crowd.people[STAFF : STAFF + int(people * REMINDED)]
        await appointments_for(database, reminded, begins, timedelta(minutes=minutes) / max(len(reminded), 1))
        settings |= {"NLU_URL": servers[0][0], "ADMIN_IDS": ",".join(map(str, crowd.staff))}
        web = f"http://127.0.0.1:{settings['WEB_PORT']}"
        async with running([VEJVISER, "run"], int(settings["WEB_PORT"]), "/readyz", settings) as bot:
            processes = {"bot": bot, "NLU server": servers[0][1]}
            before, worked = await scraped([web]), seconds_of(processes)
            watching = asyncio.create_task(watched(processes))
            took = await offered(crowd, a_second, 60 * minutes)
            asked = sum(crowd.done.values())
            after = await drained(web, before, asked)
            watching.cancel()
            worked = {name: each - worked[name] for name, each in seconds_of(processes).items()}
            report(crowd, took, before, after, await watching, worked)
    return 0


async def offered(crowd: Crowd, a_second: float, seconds: float) -> float:
    """Does so much a second, however long the answers take; how long it really took."""
    start, acting = time.perf_counter(), set[asyncio.Task[None]]()
    while (passed := time.perf_counter() - start) < seconds:
        task = asyncio.create_task(crowd.act())
        acting.add(task)
        task.add_done_callback(acting.discard)
        await asyncio.sleep(crowd.random.expovariate(a_second))
    await asyncio.gather(*acting)
    return passed


async def drained(web: str, before: dict[str, float], asked: int) -> dict[str, float]:
    """The numbers when all is handled and sent, or after a while."""
    until = time.perf_counter() + DRAIN_SECONDS
    while True:
        after = await scraped([web])
        handled = total(after, "vejviser_updates_handled_total") - total(before, "vejviser_updates_handled_total")
        due = sum(value for key, value in after.items() if key.startswith("vejviser_outbox_rows") and "=due" in key)
        if (handled >= asked and not due) or time.perf_counter() > until:
            return after
        await asyncio.sleep(1)


def seconds_of(processes: dict[str, asyncio.subprocess.Process]) -> dict[str, float]:
    """Of the processor, since each was started."""
    return {name: processor_seconds(process) for name, process in processes.items()}


async def watched(processes: dict[str, asyncio.subprocess.Process]) -> list[tuple[float, dict[str, float]]]:
    """Megabytes of each every few seconds, until it is cancelled."""
    found, start = [], time.perf_counter()
    try:
        while True:
            found.append((time.perf_counter() - start, {name: resident(each) for name, each in processes.items()}))
            await asyncio.sleep(SAMPLE_SECONDS)
    except asyncio.CancelledError:
        return found


def report(
    crowd: Crowd,
    took: float,
    before: dict[str, float],
    after: dict[str, float],
    memory: list[tuple[float, dict[str, float]]],
    worked: dict[str, float],
) -> None:
    asked = sum(crowd.done.values())
    handled, dropped, failed = (
        total(after, f"vejviser_{name}_total") - total(before, f"vejviser_{name}_total")
        for name in ("updates_handled", "updates_dropped", "outbox_failed")
    )
    print(
        f"{len(crowd.people)} people, {asked} things done in {took:.0f} s ({asked / took:.1f} a second): {crowd.done}"
    )
    print(f"handled {handled:.0f}, dropped {dropped:.0f}, messages given up {failed:.0f}")
    table = Table("stage", "how often", "50 % ms", "95 % ms", "99 % ms")
    found = stages(before, after)
    for stage_name, (count, *times) in found.items():
        table.add_row(stage_name, f"{count:.0f}", *(f"{each:.0f}" for each in times))
    Console(width=100).print(table)
    for name in memory[0][1]:
        values = [each[name] for _, each in memory]
        middle = values[len(values) // 2]
        print(f"memory, {name}: {values[0]:.0f} MB at first, {middle:.0f} in the middle, {values[-1]:.0f} at the end")
    each = {name: 1000 * seconds / max(asked, 1) for name, seconds in worked.items()}
    print("processor time of one thing: " + ", ".join(f"{name} {found:.1f} ms" for name, found in each.items()))
    keep(
        RESULT,
        {
            "processor ms": each,
            "people": len(crowd.people),
            "done": crowd.done,
            "seconds": took,
            "stages": found,
            "memory": memory,
        },
    )


if __name__ == "__main__":
    os.environ.setdefault("LOG_LEVEL", "WARNING")
    given = sys.argv[1:]
    sys.exit(
        asyncio.run(
            main(
                int(given[0]) if given else PEOPLE,
                float(given[1]) if given[1:] else MINUTES,
                float(given[2]) if given[2:] else A_SECOND,
            )
        )
    )
