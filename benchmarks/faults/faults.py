"""The faults, in the order in which they are played."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from benchmarks.faults.at_random import at_random
from benchmarks.faults.on_bots import (
    bot_killed_thrice,
    bot_stopped,
    bots_killed_in_their_start,
    nothing,
    reader_killed,
    second_process,
    worker_frozen,
)
from benchmarks.faults.on_clocks import clocks_jump, given_clocks, one_clock_differs
from benchmarks.faults.on_databases import (
    connections_cut,
    connections_ended,
    disk_full,
    file_locked,
    postgres_restarted,
)
from benchmarks.faults.on_nlu import nlu_killed, nlu_says, nlu_slow
from benchmarks.faults.on_telegram import (
    delivered_twice,
    out_of_order,
    people_block,
    telegram_cut,
    telegram_gone,
    telegram_says,
)
from benchmarks.faults.on_upgrades import old_database, upgraded
from benchmarks.faults.scene import Step
from benchmarks.faults.site import Site
from bot.outgoing.worker import AT_ONCE

BOTH = ("sqlite", "postgresql")


@dataclass(frozen=True)
class Fault:
    """`repeats`: how many messages may come twice, since nobody can know that they arrived.

    `seconds`: so long everybody waits for what they have begun, at most. `before` comes before the people.
    """

    name: str
    step: Step
    kinds: tuple[str, ...] = BOTH
    repeats: int = 0
    seconds: float = 60.0
    before: Callable[[Site], Awaitable[None]] | None = None


KILLED = AT_ONCE
FAULTS = (
    Fault("nothing", nothing),
    Fault("a bot is killed three times", bot_killed_thrice, repeats=3 * KILLED),
    Fault("all bots are killed, one while it starts", bots_killed_in_their_start, repeats=3 * KILLED),
    Fault("a bot is stopped and started", bot_stopped),
    Fault("a bot stands still for 22 s", worker_frozen, ("postgresql",), repeats=KILLED),
    Fault("the NLU server is killed", nlu_killed),
    Fault("the NLU server is slow", nlu_slow),
    Fault("the NLU server answers 500", nlu_says("500 Internal Server Error", b"{}")),
    Fault("the NLU server answers nonsense", nlu_says("200 OK", b'{"intent": [')),
    Fault("the reader of letters is killed", reader_killed),
    Fault("the disk is full", disk_full, ("sqlite",)),
    Fault("the file is locked for 12 s", file_locked, ("sqlite",)),
    Fault("a second process on the file", second_process, ("sqlite",)),
    Fault("PostgreSQL restarts", postgres_restarted, ("postgresql",)),
    Fault("its connections are ended", connections_ended, ("postgresql",)),
    Fault("no way to it for 5 s", connections_cut, ("postgresql",)),
    Fault("Telegram says 429", telegram_says("429", 4, retry_after=2)),
    Fault("Telegram says 500", telegram_says("500", 40)),
    Fault("Telegram says 502 to everything", telegram_says("502", 60, None)),
    Fault("Telegram is slow", telegram_says("slow", 60, seconds=2.0)),
    Fault("Telegram hangs up", telegram_says("drop", 20, None)),
    Fault("Telegram takes it and hangs up", telegram_says("drop_after", 10), repeats=10),
    Fault("Telegram takes it and says 500", telegram_says("500_after", 10), repeats=10),
    Fault("connections to Telegram are cut", telegram_cut, repeats=5 * KILLED),
    Fault("no way to Telegram for 8 s", telegram_gone, repeats=KILLED),
    Fault("people block the bot", people_block),
    Fault("updates come twice", delivered_twice),
    Fault("updates come out of order", out_of_order),
    Fault("five at random", at_random, repeats=7 * KILLED),
    Fault("clocks jump an hour", clocks_jump, before=given_clocks),
    Fault("one clock is two minutes off", one_clock_differs, ("postgresql",), before=given_clocks),
    Fault("a new version starts on an old database", upgraded, before=old_database),
)
