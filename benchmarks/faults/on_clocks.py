"""Clocks that jump, by libfaketime (Debian: libfaketime; LIBFAKETIME says where it is elsewhere)."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from benchmarks.faults.scene import LeftOut, Scene
from benchmarks.faults.site import Site

PLACES = "lib/*/faketime/libfaketime.so.1"


async def given_clocks(site: Site) -> None:
    """Bots whose clocks can be set, in place of those that run."""
    library = os.environ.get("LIBFAKETIME") or next((str(each) for each in Path("/usr").glob(PLACES)), None)
    if library is None:
        raise LeftOut("no libfaketime")
    if not site.clocks:
        await site.stop_all()
        site.clocks = library
        for number in range(len(site.ports)):
            site.set_clock(number, 0)
        await site.start_all()


async def clocks_jump(scene: Scene) -> None:
    """An hour ahead and back again, on all machines of the bots, while they run."""
    for seconds in (3600, 0, -3600, 0):
        for number in range(len(scene.site.ports)):
            scene.site.set_clock(number, seconds)
        await asyncio.sleep(4)


async def one_clock_differs(scene: Scene) -> None:
    """Two minutes ahead, and two behind, on one of two machines."""
    for seconds in (120, -120, 0):
        scene.site.set_clock(0, seconds)
        await asyncio.sleep(6)
