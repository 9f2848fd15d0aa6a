"""What is measured side by side: the bot, and Rasa's own Telegram channel, each with a simulator of its own."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.processes import TOKEN, running
from bot.children import free_port, nlu_python
from config.settings import ROOT
from simulator.client import SimulatorClient

VEJVISER = str(Path(sys.executable).with_name("vejviser"))
AT_ONCE = 20


@dataclass
class Side:
    """One that answers: its process, the simulator in which people write to it, and the last message each has seen."""

    name: str
    process: asyncio.subprocess.Process
    simulator: SimulatorClient
    last: dict[int, int] = field(default_factory=dict)

    async def meet(self, count: int) -> list[int]:
        """People who have been answered once."""
        people = [await self.simulator.add_person(f"Person {at}", language_code="da") for at in range(count)]
        await asyncio.gather(*(self.ask(person, "hvornår har jobcafeen åbent") for person in people))
        await self.rested()
        return people

    async def ask(self, person: int, text: str) -> float:
        """Seconds from handing the text to the simulator until the first message of the answer has arrived there."""
        start = time.perf_counter()
        await self.simulator.send(person, text)
        heard = await self.simulator.replies(person, after=self.last.get(person, 0), count=1, wait=60)
        seconds = time.perf_counter() - start
        if not heard:
            raise RuntimeError(f"{self.name} does not answer")
        self.last[person] = max(each["message_id"] for each in heard)
        return seconds

    async def rested(self) -> None:
        """Until nothing more has arrived for a while; what has, counts as seen."""
        before, now = -1, 0
        while before != now:
            await asyncio.sleep(0.5)
            before, now = now, len(await self.simulator.calls())
        for person in self.last:
            heard = await self.simulator.replies(person, count=0, wait=0)
            self.last[person] = max((each["message_id"] for each in heard), default=0)

    def megabytes(self) -> float:
        return resident(self.process)

    def busy(self) -> float:
        """Seconds that a processor has worked for it since it began, whatever else the machine does (Linux)."""
        tasks = Path(f"/proc/{self.process.pid}/task").iterdir()
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


@asynccontextmanager
async def bot(name: str, nlu: str, folder: Path, *, limited: bool = True) -> AsyncIterator[Side]:
    """The bot on SQLite, by polling; without any limits of Telegram's where it is not to be `limited`."""
    web, database = free_port(), f"sqlite:///{folder / f'{free_port()}.db'}"
    settings = {"NLU_URL": nlu, "WEB_PORT": str(web), "DATABASE_URL": database, "LOG_LEVEL": "WARNING"}
    await migrated(settings)
    command = [VEJVISER, "run"] if limited else [sys.executable, "-m", "benchmarks.unlimited"]
    async with telegram() as simulator:
        settings |= {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": simulator.base_url}
        async with running(command, web, "/readyz", settings) as process:
            yield Side(name, process, simulator)


async def migrated(settings: dict[str, str]) -> None:
    """Most starts find a database at the newest schema, and the bot is smaller then."""
    process = await asyncio.create_subprocess_exec(VEJVISER, "db", "upgrade", cwd=ROOT, env=os.environ | settings)
    if await process.wait():
        raise RuntimeError("the database cannot be made")


@asynccontextmanager
async def rasa() -> AsyncIterator[Side]:
    """Rasa's own channel with our pipeline; what it needs to be told is in `nlu/evaluation/rasa_channel.py`."""
    port = free_port()
    async with telegram() as simulator:
        module = [str(nlu_python()), "-m", "evaluation.rasa_channel"]
        command = [*module, "--port", str(port), "--telegram", simulator.base_url]
        path = {"PYTHONPATH": str(ROOT / "nlu")}
        async with running(command, port, "/webhooks/telegram/", path) as process:
            yield Side("Rasa's Telegram channel", process, simulator)


@asynccontextmanager
async def telegram() -> AsyncIterator[SimulatorClient]:
    port = free_port()
    async with (
        running([sys.executable, "-m", "simulator", "--port", str(port)], port, "/"),
        SimulatorClient(f"http://127.0.0.1:{port}") as simulator,
    ):
        yield simulator


@asynccontextmanager
async def nlu_servers(count: int) -> AsyncIterator[list[tuple[str, asyncio.subprocess.Process]]]:
    """NLU servers by their addresses."""
    async with AsyncExitStack() as stack:
        found = []
        for _ in range(count):
            port = free_port()
            command = [str(nlu_python()), "nlu/serve.py", "--port", str(port)]
            process = await stack.enter_async_context(running(command, port, "/status"))
            found.append((f"http://127.0.0.1:{port}", process))
        yield found


def processor_seconds(process: asyncio.subprocess.Process) -> float:
    """What it has had of the processor since it was started (Linux)."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident(process: asyncio.subprocess.Process) -> float:
    """Megabytes in memory now (Linux)."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    return int(kilobytes) / 1024
