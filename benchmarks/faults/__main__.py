"""What goes wrong, on purpose, under load: what is lost, what is done twice, how soon all is well again.

Run: make bench-faults SEED=1, or .venv/bin/python -m benchmarks.faults [--seed 1] [--on sqlite] [--only "disk"]
[--keep out/faults.jsonl] (benchmarks/faults/kept.py makes tables of many runs).
Real bots, the real NLU server, SQLite and PostgreSQL; the simulator is Telegram. Ends with 1 where something was lost
or done twice, or where more was said again than could not be known to have arrived.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from random import Random

from rich.console import Console

from benchmarks.faults.kept import keep
from benchmarks.faults.playing import Played, Tell, play
from benchmarks.faults.site import opened
from benchmarks.faults.table import show

PEOPLE = 24


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.faults")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--on", choices=("sqlite", "postgresql"), action="append")
    parser.add_argument("--only", default="", help="faults in whose name this pattern is found")
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--keep", type=Path, help="a file to which the figures of each fault are added")
    given = parser.parse_args()
    kinds = given.on or ["sqlite", "postgresql"]
    console = Console(stderr=True, soft_wrap=True, highlight=False)

    def tell(each: Played, seconds: float) -> None:
        lines = (f"{each.kind}: {each.fault.name}: {each} ({seconds:.0f} s)", *each.trouble)
        console.print("\n    ".join(lines), markup=False)
        if given.keep:
            keep(given.keep, given.seed, each)

    played = asyncio.run(all_of_them(kinds, given.seed, given.only, given.people, tell))
    show(played, given.seed)
    return int(any(each.is_bad for each in played))


async def all_of_them(kinds: list[str], seed: int, only: str, people: int, tell: Tell) -> list[Played]:
    played: list[Played] = []
    for kind in kinds:
        async with opened(kind) as site:
            played += await play(site, kind, Random(seed), only, people, tell)
    return played


if __name__ == "__main__":
    sys.exit(main())
