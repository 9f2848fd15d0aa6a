"""How well dates and times are read: tests/actions/phrases/<language>.tsv, written apart from the words that read them.

Those in kinds/ are of the kinds that phrases of others have shown to be hard. tests/actions/tricky.tsv is our own:
texts whose words take a moment away again, for which asking is as good as reading.

Run: make evaluate. A phrase is right when exactly what was meant comes out, asked when what was meant is among several
(the bot asks with buttons), and silently wrong when one moment comes out that was not meant.

tests/actions/dates_of_strangers/ is nobody's of those who wrote the reader. Its truth is one moment, or `ask` where a
careful listener asks back. What it gave the first time stands in docs/nlu.md; every time after that it has been seen.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
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
STRANGERS = ROOT / "tests" / "actions" / "dates_of_strangers"
# Said on a Thursday in Næstved.
OF_STRANGERS_NOW = datetime(2026, 12, 10, 14, 20, tzinfo=ZONE)
OF_STRANGERS_KINDS = (
    "right", "asked back rightly", "several with it", "asked", "silently wrong", "taken, not asked", "several without",
)  # fmt: skip
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


def of_strangers() -> Iterator[tuple[str, str, str]]:
    """Language, text, and what is meant: one moment in local time, or `ask`."""
    for path in sorted(STRANGERS.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield path.stem, row["text"], row["truth"]


def judge_of_strangers(reading: Reading, truth: str) -> str:
    """One of OF_STRANGERS_KINDS."""
    given = [f"{moment:%Y-%m-%d %H:%M}" for moment in reading.moments]
    if truth == "ask":
        return "taken, not asked" if len(given) == 1 else "asked back rightly"
    if len(given) > 1:
        return "several with it" if truth in given else "several without"
    return "right" if given == [truth] else "silently wrong" if given else "asked"


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
    Console(width=140).print(_table_of_strangers())
    return 0


def _table_of_strangers() -> Table:
    table = Table(
        "language", "phrases", *OF_STRANGERS_KINDS, title="Dates and times of strangers, first seen 2026-11-29, %"
    )
    by_language: dict[str, Counter[str]] = {}
    for language, text, truth in of_strangers():
        kind = judge_of_strangers(read(text, language, OF_STRANGERS_NOW, ZONE), truth)
        for name in (language, "of strangers"):
            by_language.setdefault(name, Counter())[kind] += 1
    for name in sorted(by_language, key=lambda name: (name == "of strangers", name)):
        table.add_row(name, *_cells(by_language[name], OF_STRANGERS_KINDS))
    return table


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


def _cells(counts: Counter[str], kinds: Sequence[str] = KINDS) -> list[str]:
    number = max(sum(counts.values()), 1)
    return [str(sum(counts.values())), *(f"{100 * counts[kind] / number:.1f}" for kind in kinds)]


if __name__ == "__main__":
    sys.exit(main())
