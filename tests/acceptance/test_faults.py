"""Several things go wrong at once, at random, while people use the bot: nothing is lost, nothing is done twice.

`make bench-faults` plays each fault for itself, on both databases; docs/reliability.md says what comes of it.
"""

from __future__ import annotations

from random import Random

from benchmarks.faults.at_random import at_random
from benchmarks.faults.faults import KILLED, Fault
from benchmarks.faults.playing import one
from benchmarks.faults.proxy import before
from benchmarks.faults.site import Site
from tests.processes import Process, free_port
from tests.stage import Stage

SEED, PEOPLE = 1, 8
MIX = Fault("five at random", at_random, repeats=2 * KILLED)


async def test_five_faults_at_random_lose_nothing_and_do_nothing_twice(own_stage: Stage, nlu: Process) -> None:
    own_stage.database_url()
    servers = [int(url.rpartition(":")[2]) for url in (nlu.url, own_stage.simulator.base_url)]
    bot = free_port()
    async with before(servers[0]) as to_nlu, before(servers[1]) as to_telegram, before(bot) as to_bot:
        site = Site(own_stage, nlu, to_nlu, to_telegram, to_bot, [bot], name=own_stage.database_file.stem)
        await site.start()
        played = await one(site, "sqlite", MIX, Random(SEED), PEOPLE)
        assert played.count
        assert not played.count.lost + played.count.doubled
        assert not played.is_bad
        assert played.count.written > PEOPLE
