"""Measures what people's pictures cost: thousands of broken ones, and eight of fifty megapixels at once.

`python -m benchmarks.pictures [--seed 1] [--broken 6000]` (Linux).
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

from benchmarks.__main__ import timed
from benchmarks.processes import TOKEN, running
from bot.children import free_port
from bot.outgoing.decoding import Decoder, NoPhoto
from bot.outgoing.tray import MOST_BYTES, Tray
from simulator.client import SimulatorClient
from tests.pictures import FIFTY, grainy, mutated
from tests.processes import forget_peak, megabytes, peak_megabytes, started_by

AT_ONCE = 8
SECRET = "s3cret_for-benchmarks"  # noqa: S105
VEJVISER = str(Path(sys.executable).with_name("vejviser"))


async def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--broken", type=int, default=6000)
    given = parser.parse_args()
    await broken(given.seed, given.broken)
    with tempfile.TemporaryDirectory() as name:
        await at_once(Path(name))
    return 0


async def broken(seed: int, count: int) -> None:
    """What becomes of pictures with wrong bytes in them; anything but a picture or a reason ends the benchmark."""
    decoder, random, found, pids = Decoder(), Random(seed), Counter[str](), set()
    began = time.perf_counter()
    for _ in range(count):
        content = mutated(random)

        async def fetch(tray: Tray, content: bytes = content) -> None:
            tray.add(content)

        try:
            await decoder.clean(fetch)
            found["clean"] += 1
        except NoPhoto as error:
            found[f"{type(error).__name__}: {error}"] += 1
        pids.add(decoder.pid)
    seconds = time.perf_counter() - began
    await decoder.close()
    print(f"{count} broken pictures (seed {seed}) in {seconds:.1f} s, by {len(pids - {None})} processes:")
    for outcome, times in found.most_common():
        print(f"  {times} {outcome}")


async def at_once(folder: Path) -> None:
    """A bot without its NLU server: pictures have no words."""
    telegram, web = free_port(), free_port()
    settings = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": f"http://127.0.0.1:{telegram}",
        "NLU_URL": "http://127.0.0.1:9",
        "WEB_PORT": str(web),
        "DATABASE_URL": f"sqlite:///{folder / 'bench.db'}",
        "WEBHOOK_URL": f"http://127.0.0.1:{web}",
        "WEBHOOK_SECRET": SECRET,
    }
    content = grainy("JPEG", FIFTY, quality=75)
    content += bytes(MOST_BYTES - len(content))
    async with (
        running([sys.executable, "-m", "simulator", "--port", str(telegram)], telegram, "/"),
        running([VEJVISER, "run"], web, "/readyz", settings) as bot,
        SimulatorClient(settings["TELEGRAM_API_URL"]) as simulator,
    ):
        people = [await asking(simulator) for _ in range(AT_ONCE)]
        alone = [await somebody_else(simulator) for _ in range(10)]
        forget_peak(bot.pid)
        before, began = megabytes(bot.pid), time.perf_counter()
        sent = [asyncio.create_task(say_picture(simulator, person, content)) for person in people]
        beside = []
        while not all(each.done() for each in sent):
            beside.append(await somebody_else(simulator))
        answers = Counter(each.result() for each in sent)
        seconds = time.perf_counter() - began
        print(f"{AT_ONCE} pictures of 50 megapixels and {len(content) / 2**20:.0f} MB at once: {seconds:.1f} s")
        for text, times in answers.items():
            print(f"  {times} {text}")
        print(f"somebody else's answer: median {ms(alone)} before; {ms(beside)} meanwhile")
        print(f"  ({len(beside)} answers, {max(beside):.2f} s at most)")
        peak, after = peak_megabytes(bot.pid), megabytes(bot.pid)
        print(f"memory of the bot: {before:.0f} MB before, {peak:.0f} at its peak, {after:.0f} after")
        for child in started_by(bot.pid):
            print(f"memory of the decoder: {peak_megabytes(child):.0f} MB at its peak, {megabytes(child):.0f} after")


async def asking(simulator: SimulatorClient) -> int:
    """Somebody who asks for something, and may send a picture of it."""
    person = await simulator.add_person("Amal", language_code="da")
    menu = await say(simulator, person, "/menu")
    await simulator.press(person, menu, "ask:donation_request", forged=True)
    await simulator.replies(person, after=menu["message_id"], wait=20)
    return person


async def somebody_else(simulator: SimulatorClient) -> float:
    """Seconds until a person who is new, and for whom no limit of Telegram counts yet, has an answer."""
    person = await simulator.add_person("Ida", language_code="da")
    return await timed(lambda: say(simulator, person, "/menu"))


async def say(simulator: SimulatorClient, person: int, text: str) -> dict[str, int]:
    """The bot's answer."""
    sent = await simulator.send(person, text)
    return (await simulator.replies(person, after=sent["message_id"], wait=60))[0]


async def say_picture(simulator: SimulatorClient, person: int, content: bytes) -> str:
    """The first line of what the bot says to it."""
    sent = await simulator.send_file(person, "bed.jpg", content, "image/jpeg")
    [answer, *_] = await simulator.replies(person, after=sent["message_id"], wait=120)
    return str(answer["text"]).splitlines()[0]


def ms(seconds: list[float]) -> str:
    return f"{1000 * statistics.median(seconds):.0f} ms"


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
