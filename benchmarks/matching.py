"""Offers and requests of our own in 14 languages: is the right one among the first three?

Run: make evaluate. The lists stand in tests/nlu/: matches.tsv is measured; matches_dev.tsv is for choosing weights.
A line is one side of a pair; all offers of the list meet all its requests. Ties count against us.
"""

from __future__ import annotations

import asyncio
import csv
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from actions.donations.matching import Said, fit
from benchmarks.processes import running
from bot.children import free_port, nlu_python
from bot.incoming.nlu import NluClient
from config.languages import LANGUAGES
from config.settings import ROOT

LISTS = {"dev": ROOT / "tests" / "nlu" / "matches_dev.tsv", "measured": ROOT / "tests" / "nlu" / "matches.tsv"}
FIRST = 3


@dataclass(frozen=True)
class Side:
    """An offer or a request, as it would stand in the database."""

    pair: str
    language: str
    said: Said


@dataclass(frozen=True)
class Ranked:
    """Where the right one stands for `side` (1 is first), among `candidates` that have a thing in common with it."""

    side: Side
    place: int
    candidates: int

    @property
    def found(self) -> bool:
        return self.place <= FIRST

    @property
    def by_chance(self) -> float:
        """The share of orders of waiting in which the right one is among the first."""
        return min(1.0, FIRST / self.candidates)


async def read(path: Path, nlu: NluClient) -> tuple[list[Side], list[Side]]:
    """The offers and the requests of a list, their notes as the NLU server understands them."""
    sides: dict[str, list[Side]] = {"offer": [], "request": []}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            meaning = (await nlu.parse(row["note"])).meaning
            assert meaning, "the NLU server gives no meaning"
            items = row["items"].split(",")
            said = Said(items, details(row["details"]), row["note"], meaning.vector, meaning.traits)
            sides[row["side"]].append(Side(row["pair"], row["language"], said))
    return sides["offer"], sides["request"]


def details(text: str) -> dict[str, dict[str, int]]:
    """`bed:child=2` as {"bed": {"child": 2}}."""
    if not text:
        return {}
    item, _, kind = text.partition(":")
    name, _, count = kind.partition("=")
    return {item: {name: int(count)}}


def for_offers(offers: Sequence[Side], requests: Sequence[Side]) -> list[Ranked]:
    """For each offer, where its request stands among all."""
    return [_ranked(offer, [(wish, _score(offer, wish)) for wish in requests]) for offer in offers]


def for_requests(offers: Sequence[Side], requests: Sequence[Side]) -> list[Ranked]:
    """For each request, where its offer stands among all."""
    return [_ranked(wish, [(offer, _score(offer, wish)) for offer in offers]) for wish in requests]


def share(ranked: Sequence[Ranked]) -> float:
    return sum(each.found for each in ranked) / len(ranked)


def _score(offer: Side, wish: Side) -> float | None:
    found = fit(offer.said, wish.said)
    return found.score if found else None


def _ranked(side: Side, scores: list[tuple[Side, float | None]]) -> Ranked:
    fitting = {other.pair: score for other, score in scores if score is not None}
    right = fitting.get(side.pair, float("-inf"))
    place = 1 + sum(score >= right for pair, score in fitting.items() if pair != side.pair)
    return Ranked(side, place if side.pair in fitting else len(scores) + 1, max(1, len(fitting)))


async def main() -> int:
    port = free_port()
    async with running([str(nlu_python()), "nlu/serve.py", "--port", str(port)], port, "/status"):
        nlu = NluClient(f"http://127.0.0.1:{port}")
        for name, path in LISTS.items():
            offers, requests = await read(path, nlu)
            title = f"{name}: the right one among the first {FIRST}, %"
            _print(title, for_offers(offers, requests), for_requests(offers, requests))
        await nlu.close()
    return 0


def _print(title: str, given: list[Ranked], wanted: list[Ranked]) -> None:
    table = Table("language", "for an offer", "for a request", "things and waiting alone", title=title)
    rows: dict[str, tuple[list[Ranked], list[Ranked]]] = defaultdict(lambda: ([], []))
    for at, ranked in enumerate((given, wanted)):
        for each in ranked:
            rows[each.side.language][at].append(each)
    for code in LANGUAGES:
        if code in rows:
            table.add_row(code, *_cells(*rows[code]))
    table.add_row("all", *_cells(given, wanted))
    Console(width=100).print(table)


def _cells(given: list[Ranked], wanted: list[Ranked]) -> list[str]:
    both = [*given, *wanted]
    shares = [f"{100 * share(each):.0f} of {len(each)}" if each else "–" for each in (given, wanted)]
    return [*shares, f"{100 * sum(each.by_chance for each in both) / len(both):.0f}"]


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
