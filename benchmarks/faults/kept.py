"""What was counted in many runs, kept line by line, and the worst of it: a table of each database for the docs.

Run: .venv/bin/python -m benchmarks.faults.kept out/faults.jsonl (the file of --keep). A fault that was played again
with the same seed counts as it went the last time.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.faults.faults import BOTH, FAULTS
from benchmarks.faults.playing import Played

TITLES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
HEAD = (
    "| fault | seeds | done | lost | twice | said again (of at most) | longest wait s | well after s |\n"
    "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |"
)
# One run of one fault, as it stands on its line.
Line = dict[str, Any]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.faults.kept")
    parser.add_argument("file", type=Path)
    lines = [json.loads(line) for line in parser.parse_args().file.read_text(encoding="utf-8").splitlines()]
    print("\n\n".join(f"### With {TITLES[kind]}\n\n{table(lines, kind)}" for kind in reversed(BOTH)))
    return 0


def keep(file: Path, seed: int, played: Played) -> None:
    """Adds what was counted; what was left out, or was wrong in itself, has no figures."""
    found = played.count
    if found is None:
        return
    line = {
        "on": played.kind,
        "fault": played.fault.name,
        "seed": seed,
        "done": found.written,
        "lost": len(found.lost),
        "twice": len(found.doubled),
        "again": found.repeated,
        "longest": round(found.longest, 1),
        "back": round(found.back, 1),
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8") as out:
        out.write(json.dumps(line) + "\n")


def table(lines: Iterable[Line], kind: str) -> str:
    """Markdown: of each fault all that was done together, and the worst of its runs."""
    last = {(each["fault"], each["seed"]): each for each in lines if each["on"] == kind}
    rows = [HEAD]
    for fault in FAULTS:
        runs = sorted((each for (name, _), each in last.items() if name == fault.name), key=lambda each: each["seed"])
        if runs:
            seeds = " ".join(str(each["seed"]) for each in runs)
            worst = {key: max(each[key] for each in runs) for key in ("lost", "twice", "again", "longest", "back")}
            rows.append(
                f"| {fault.name} | {seeds} | {sum(each['done'] for each in runs)} | {worst['lost']} | {worst['twice']} "
                f"| {worst['again']} ({fault.repeats}) | {worst['longest']:.1f} | {worst['back']:.1f} |"
            )
    return "\n".join(rows)


if __name__ == "__main__":
    sys.exit(main())
