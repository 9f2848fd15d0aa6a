"""Draws the pictures of docs/benchmarks.md from what was measured last: out/bench.json, load.json and knee.json.

Run: make bench-plots. What was not measured is not drawn anew.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from config.settings import ROOT

OUT, DOCS = ROOT / "out", ROOT / "docs"
COLOURS = ("#2f6f9f", "#e0a030", "#5a9e6f", "#b5533c")
# How much people write: two things a day, a tenth of that in the busiest hour.
THINGS_A_DAY, BUSIEST = 2, 0.1
PEOPLE = (10, 30, 100, 300, 1_000, 3_000, 10_000)
TELEGRAM = 30


def main() -> int:
    for name, draw in PICTURES.items():
        source = OUT / f"{name}.json"
        if source.exists():
            draw(json.loads(source.read_text(encoding="utf-8")))
    return 0


def speed(found: Any) -> None:
    """One at a time, and twenty at once: the median, and 95 % as a thin line."""
    figure = Figure(figsize=(8, 4.6), layout="constrained")
    found.setdefault("together", {})
    for axes, kind, title in zip(figure.subplots(2, 1), ("alone", "together"), ("one", "twenty at once"), strict=True):
        for place, (median, late, *_) in enumerate(found[kind].values()):
            axes.barh(place, median, color=COLOURS[0])
            axes.plot((median, late), (place, place), color="#888888")
            axes.text(late, place, f" {median:.0f} ms", va="center")
        axes.set_yticks(range(len(found[kind])), list(found[kind]))
        axes.invert_yaxis()
        axes.set_title(f"{title}: median, line to 95 % (ms)", loc="left")
        bare(axes)
    save(figure, "benchmarks-speed")


def memory(found: Any) -> None:
    """Over the run; and what a crowd costs."""
    figure = Figure(figsize=(8, 3), layout="constrained")
    axes = figure.add_subplot()
    for colour, name in zip(COLOURS, found["memory"][0][1], strict=False):
        points = [(seconds / 60, each[name]) for seconds, each in found["memory"]]
        axes.plot(*zip(*points, strict=True), color=colour, label=name)
    axes.set_ylim(bottom=0)
    axes.set_xlabel("minutes")
    axes.set_title("MB in memory under load", loc="left")
    axes.legend(frameon=False)
    bare(axes)
    save(figure, "benchmarks-memory")
    cost(found["processor ms"])


def cost(each: dict[str, float]) -> None:
    """What share of one core is busy in the busiest hour, from what one thing takes; memory is the same for all."""
    figure = Figure(figsize=(8, 3.4), layout="constrained")
    axes = figure.add_subplot()
    an_hour = [people * THINGS_A_DAY * BUSIEST / 3600 for people in PEOPLE]
    for colour, (name, milliseconds) in zip(COLOURS, each.items(), strict=False):
        axes.loglog(PEOPLE, [100 * rate * milliseconds / 1000 for rate in an_hour], "o-", color=colour, label=name)
    axes.loglog(PEOPLE, [100 * 2 * rate / TELEGRAM for rate in an_hour], ":", color="#888888", label="Telegram's rate")
    axes.axhline(100, color="#b5533c")
    axes.set_xlabel(f"people, with {THINGS_A_DAY} messages or presses a day each")
    axes.set_title("Busiest hour: % of a core (red: all of it)", loc="left")
    axes.legend(frameon=False)
    bare(axes)
    save(figure, "benchmarks-cost")


def knee(found: Any) -> None:
    """Answers against questions, a second."""
    figure = Figure(figsize=(8, 3.4), layout="constrained")
    axes = figure.add_subplot()
    for colour, (name, points) in zip(COLOURS, found.items(), strict=False):
        axes.plot([each[0] for each in points], [each[1] for each in points], "o-", color=colour, label=name)
    most = max(each[0] for points in found.values() for each in points)
    axes.plot((0, most), (0, most), ":", color="#888888")
    axes.set_xlabel("questions a second")
    axes.set_title("Answers a second", loc="left")
    axes.legend(frameon=False)
    bare(axes)
    save(figure, "benchmarks-knee")


def bare(axes: Axes) -> None:
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)


def save(figure: Figure, name: str) -> None:
    path: Path = DOCS / f"{name}.svg"
    figure.savefig(path, format="svg", metadata={"Date": None})
    print(path.relative_to(ROOT))


PICTURES: dict[str, Callable[[Any], None]] = {"bench": speed, "load": memory, "knee": knee}

if __name__ == "__main__":
    sys.exit(main())
