"""Several faults at once, drawn by chance."""

from __future__ import annotations

import asyncio

from benchmarks.faults.on_bots import bot_killed
from benchmarks.faults.on_databases import connections_cut, connections_ended, disk_full
from benchmarks.faults.on_nlu import nlu_says, nlu_slow
from benchmarks.faults.on_telegram import delivered_twice, telegram_cut, telegram_says
from benchmarks.faults.scene import LeftOut, Scene, Step

ANYWHERE: tuple[Step, ...] = (
    bot_killed,
    nlu_slow,
    nlu_says("500 Internal Server Error", b"{}"),
    telegram_says("429", 3, retry_after=1),
    telegram_says("502", 20, None),
    telegram_says("drop", 10, None),
    telegram_cut,
    delivered_twice,
)
DRAWN, WITHIN_SECONDS = 5, 6.0


async def at_random(scene: Scene) -> None:
    """Five of them, begun within a few seconds; a bot is killed in any case."""
    own = (disk_full,) if scene.site.is_sqlite else (connections_ended, connections_cut)
    drawn = [bot_killed, *scene.random.sample((*ANYWHERE[1:], *own), DRAWN - 1)]
    await asyncio.gather(*(_later(step, scene) for step in drawn))


async def _later(step: Step, scene: Scene) -> None:
    await asyncio.sleep(scene.random.uniform(0, WITHIN_SECONDS))
    try:
        await step(scene)
    except LeftOut:
        return
