"""How well dates and times are read: tests/actions/phrases/<language>.tsv, written apart from the words that read them.

Those in kinds/ are of the kinds that phrases of others have shown to be hard. tests/actions/tricky.tsv is our own:
texts whose words take a moment away again, for which asking is as good as reading.

Run: make evaluate. A phrase is right when exactly what was meant comes out, asked when what was meant is among several
(the bot asks with buttons), and silently wrong when one moment comes out that was not meant.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table

from actions.when import Reading, read
from config.settings import ROOT

PHRASES = ROOT / "tests" / "actions" / "phrases"
TRICKY = ROOT / "tests" / "actions" / "tricky.tsv"
ZONE = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZONE)
KINDS = ("right", "asked", "incomplete", "silently wrong")


def phrases(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Text, and what it may mean: moments in local time, `needs-time`, `needs-date` or `none`."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row["text"], row["expected"].split("|")


def tricky() -> Iterator[tuple[str, str, str, list[str]]]:
    """Set, language, text, and what it may mean. Sets: `seen` while the rules were made, `first` and `everyday` not."""
    with TRICKY.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row["set"], row["language"], row["text"], row["expected"].split("|")


def judge(reading: Reading, expected: list[str]) -> str:
    """One of KINDS."""
    given = [reading.missing] if reading.missing else [f"{moment:%Y-%m-%dT%H:%M}" for moment in reading.moments]
    if given == expected or (len(expected) > 1 and len(given) > 1 and set(given) & set(expected)):
        return "right"
    if len(given) > 1:
        return "asked" if set(given) & set(expected) else "silently wrong"
    return "silently wrong" if reading.moments else "incomplete"


def main() -> int:
    table = Table("language", "phrases", *KINDS, title="Dates and times, %")
    total: Counter[str] = Counter()
    for path in sorted(PHRASES.rglob("*.tsv")):
        counts = _judged(path)
        total += counts
        table.add_row(f"{path.stem} {path.parent.name.removeprefix(PHRASES.name)}".strip(), *_cells(counts))
    table.add_row("all", *_cells(total))
    by_set: dict[str, Counter[str]] = {}
    for name, language, text, expected in tricky():
        by_set.setdefault(name, Counter())[judge(read(text, language, NOW, ZONE), expected)] += 1
    for name, counts in by_set.items():
        table.add_row(f"tricky, {name}", *_cells(counts))
    Console(width=100).print(table)
    return 0


def _judged(path: Path) -> Counter[str]:
    """How often each of KINDS came out; what was not right goes to stderr."""
    counts: Counter[str] = Counter()
    for text, expected in phrases(path):
        reading = read(text, path.stem, NOW, ZONE)
        kind = judge(reading, expected)
        counts[kind] += 1
        if kind != "right":
            given = reading.missing or " ".join(f"{moment:%Y-%m-%dT%H:%M}" for moment in reading.moments)
            print(f"{path.stem}\t{kind}\t{text}\t{'|'.join(expected)}\t{given}", file=sys.stderr)
    return counts


def _cells(counts: Counter[str]) -> list[str]:
    number = max(sum(counts.values()), 1)
    return [str(sum(counts.values())), *(f"{100 * counts[kind] / number:.1f}" for kind in KINDS)]


if __name__ == "__main__":
    sys.exit(main())
