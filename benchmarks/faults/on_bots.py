"""What happens to the processes of the bot: killed, stopped, standing still, one too many."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from benchmarks.faults.people import Somebody, somebody
from benchmarks.faults.scene import Scene, Wrong
from tests import letters
from tests.processes import TOKEN, free_port, started_by, until
from tests.stage import VEJVISER

REFUSED_SECONDS = READER_SECONDS = 180.0
# In the letter, and in the answer in Danish where it took too long to read it (letter-too-slow).
HOUR, TOO_SLOW = "10:30", "for lang tid"


async def nothing(scene: Scene) -> None:
    await asyncio.sleep(4)


async def bot_killed(scene: Scene) -> None:
    await scene.site.kill(scene.random.randrange(len(scene.site.ports)))


async def bot_killed_thrice(scene: Scene) -> None:
    for _ in range(3):
        await bot_killed(scene)
        await asyncio.sleep(scene.random.uniform(0.2, 1.5))


async def bots_killed_in_their_start(scene: Scene) -> None:
    """All at once, and one again while it starts."""
    site = scene.site
    await asyncio.gather(*(bot.kill() for bot in site.bots.values()))
    starting = await site.begin()
    await asyncio.sleep(scene.random.uniform(0.5, 5.0))
    await starting.kill()
    await site.start_all()


async def bot_stopped(scene: Scene) -> None:
    """As a service manager does it: SIGTERM, and a new one."""
    number = scene.random.randrange(len(scene.site.ports))
    if code := await scene.site.bots[number].stop():
        raise Wrong(f"the bot ended with {code}")
    await scene.site.start(number)


async def worker_frozen(scene: Scene) -> None:
    """For longer than its lease: the other one takes over what it had, and it wakes up none the wiser."""
    process = scene.site.bots[0].process
    process.send_signal(signal.SIGSTOP)
    await asyncio.sleep(22)
    process.send_signal(signal.SIGCONT)


async def second_process(scene: Scene) -> None:
    """On the same file: it is refused, and the first one never notices."""
    settings = scene.site.settings(0) | {"WEB_PORT": str(free_port()), "TELEGRAM_TOKEN": TOKEN}
    process = await asyncio.create_subprocess_exec(
        VEJVISER,
        "run",
        env=os.environ | settings,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        _, errors = await asyncio.wait_for(process.communicate(), REFUSED_SECONDS)
    except TimeoutError:
        process.kill()
        raise Wrong(f"a second process on the file was not refused in {REFUSED_SECONDS:.0f} s") from None
    if not process.returncode or b"another process is running" not in errors:
        raise Wrong(f"a second process on the file was not refused: {process.returncode}")


async def reader_killed(scene: Scene) -> None:
    """While it reads a letter."""
    person = await somebody(scene.site.simulator, scene.random)
    scene.load.begin(person, _letter(person, scene.load.stop))

    async def readers() -> list[int]:
        with suppress(FileNotFoundError, ProcessLookupError):
            pids = [pid for bot in scene.site.bots.values() for pid in started_by(bot.process.pid)]
            return [pid for pid in pids if b"bot.letters.reader" in Path(f"/proc/{pid}/cmdline").read_bytes()]
        return []

    os.kill((await until(readers, seconds=READER_SECONDS))[0], signal.SIGKILL)
    await asyncio.sleep(4)


async def _letter(person: Somebody, stop: asyncio.Event) -> None:
    """Sends one, and waits until the answer says its hour, or that the machine was too busy to read it."""
    content = letters.photographed(letters.jobcentre(date.today(), date.today() + timedelta(days=14)))  # noqa: DTZ011
    await person.do(partial(person.simulator.send_file, person.id, "brev.jpeg", content, "image/jpeg"), stop)
    await person.press("photo:letter", stop)
    read = person.did[-1]
    read.answered_at = None
    while read.answered_at is None:
        heard = await person.simulator.replies(person.id, count=0, wait=0)
        person.last = heard[-1]
        if any(text in each.get("text", "") for each in heard for text in (HOUR, TOO_SLOW)):
            read.answered_at = time.monotonic()
        await asyncio.sleep(0.2)
