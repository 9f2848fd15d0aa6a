"""What Telegram does: refuses, hangs up, is not there; people who block the bot; updates twice, and out of order."""

from __future__ import annotations

import asyncio
import time
from functools import partial
from typing import Any

import httpx

from benchmarks.faults.people import Somebody, somebody
from benchmarks.faults.scene import Scene, Step, Wrong
from benchmarks.faults.site import SECRET


def telegram_says(kind: str, times: int, method: str | None = "sendMessage", **more: float) -> Step:
    async def trouble(scene: Scene) -> None:
        await scene.site.simulator.fault(kind, times, **({"method": method} if method else {}), **more)
        await asyncio.sleep(6)
        await scene.site.simulator.clear_faults()

    return trouble


async def telegram_cut(scene: Scene) -> None:
    """All connections, again and again, in the middle of whatever is said."""
    for _ in range(5):
        scene.site.to_telegram.cut()
        await asyncio.sleep(scene.random.uniform(0.3, 1.2))


async def telegram_gone(scene: Scene) -> None:
    to_telegram = scene.site.to_telegram
    to_telegram.refuses = True
    to_telegram.cut()
    await asyncio.sleep(8)
    to_telegram.well()


async def people_block(scene: Scene) -> None:
    """Some block the bot in the middle of everything, and come back."""
    simulator = scene.site.simulator
    gone = scene.random.sample(scene.load.people, 4)
    for person in gone:
        person.blocks = person.has_blocked = True
        await simulator.block(person.id)
    await asyncio.sleep(3)
    for person in gone:
        await simulator.unblock(person.id)
        person.blocks, person.back_at = False, time.monotonic()


async def delivered_twice(scene: Scene) -> None:
    """Everything that waits is delivered again, by webhook also to both bots at the same moment."""
    site, end = scene.site, asyncio.get_running_loop().time() + 6
    again: set[int] = set()
    async with httpx.AsyncClient(timeout=30) as http:
        while asyncio.get_running_loop().time() < end:
            for update in await site.simulator.pending():
                if update["update_id"] in again:
                    continue
                again.add(update["update_id"])
                if site.postgres:
                    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
                    doors = [f"{bot.url}/telegram" for bot in site.bots.values()]
                    posts = [http.post(door, json=update, headers=headers) for door in doors]
                    await asyncio.gather(*posts, return_exceptions=True)
                else:
                    await site.simulator.inject(update)
            await asyncio.sleep(0.02)
    if not again:
        raise Wrong("nothing was delivered twice")


async def out_of_order(scene: Scene) -> None:
    """Ten people's messages whose numbers fall, below all that were before."""
    for number in range(10):
        person = await somebody(scene.site.simulator, scene.random)
        scene.load.begin(person, person.do(partial(_inject, scene, person, 50_000_000 - number), scene.load.stop))
        await asyncio.sleep(0.1)


async def _inject(scene: Scene, person: Somebody, number: int) -> dict[str, Any]:
    chat = {"id": person.id, "type": "private", "first_name": "Amal"}
    sender = {"id": person.id, "is_bot": False, "first_name": "Amal", "language_code": "da"}
    message = {"message_id": 900, "date": int(time.time()), "chat": chat, "from": sender, "text": "/menu"}
    # As if they had opened the chat: the bot may answer them.
    await scene.site.simulator.change_person(person.id, started=True)
    return {"update_id": await scene.site.simulator.inject({"update_id": number, "message": message})}
