"""What happens to the NLU server: killed, slow, saying nonsense."""

from __future__ import annotations

import asyncio

from benchmarks.faults.proxy import answer
from benchmarks.faults.scene import Scene, Step


async def nlu_killed(scene: Scene) -> None:
    await scene.site.nlu.kill()
    await asyncio.sleep(3)
    await scene.site.start_nlu()


async def nlu_slow(scene: Scene) -> None:
    scene.site.to_nlu.delay = scene.random.uniform(1.0, 4.0)
    await asyncio.sleep(6)
    scene.site.to_nlu.well()


def nlu_says(status: str, body: bytes) -> Step:
    async def lies(scene: Scene) -> None:
        scene.site.to_nlu.lie = answer(status, body)
        scene.site.to_nlu.cut()
        await asyncio.sleep(5)
        scene.site.to_nlu.well()

    return lies
