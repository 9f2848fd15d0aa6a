"""One table of all that was played."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from benchmarks.faults.playing import Played


def show(played: list[Played], seed: int) -> None:
    table = Table("on", "fault", title=f"Faults under load, seed {seed}")
    for name in ("done", "lost", "twice", "said again", "of at most", "longest wait s", "well after s"):
        table.add_column(name, justify="right")
    for each in played:
        table.add_row(each.kind, each.fault.name, *_figures(each))
    Console(width=140).print(table)


def _figures(each: Played) -> list[str]:
    found = each.count
    if found is None:
        return [each.why]
    return [
        str(found.written),
        str(len(found.lost)),
        str(len(found.doubled)),
        str(found.repeated),
        str(each.fault.repeats),
        f"{found.longest:.1f}",
        f"{found.back:.1f}",
    ]
