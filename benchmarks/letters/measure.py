"""Reads a set of letters and compares engines: `python -m benchmarks.letters.measure DIR [--engine rapid]`.

In this process and without limits, so that the figures are those of the engine. Seconds are of the processor, so that
others on the machine do not count.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import sys
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2

from benchmarks.letters.engines import ENGINES
from bot.letters import opening, reader
from bot.letters.engines import Engine


@dataclass(frozen=True)
class Result:
    """Of one letter: facts found of those there are, errors per letter, seconds."""

    truth: dict[str, Any]
    found: int
    facts: int
    errors: float
    seconds: float
    text: str


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--engine", choices=sorted(ENGINES), default="tesseract")
    parser.add_argument("--most", type=int, default=1000)
    parser.add_argument("--shortfalls", action="store_true", help="names the letters in which something was not found")
    given = parser.parse_args()
    cv2.setNumThreads(1)
    engine = ENGINES[given.engine]()
    truths = [json.loads(path.read_text("utf-8")) for path in sorted(given.folder.glob("*.json"))[: given.most]]
    results = [measured(engine, given.folder, truth) for truth in truths]
    table(given.engine, results)
    if given.shortfalls:
        for result in results:
            if result.found < result.facts or result.errors > 0.1:
                truth = result.truth
                how = truth["distortions"], round(truth["angle"], 1), truth["quarter_turns"]
                print(truth["files"], truth["difficulty"], how, truth["written"], f"{result.errors:.3f}")
    return 0


def measured(engine: Engine, folder: Path, truth: dict[str, Any]) -> Result:
    """Reads all files of one letter."""
    began, text = time.process_time(), []
    for name in truth["files"]:
        for page in opening.pages((folder / name).read_bytes()):
            if isinstance(page, opening.Written):
                text += [line[0] for line in page.lines]
            else:
                text += [line[0] for line in reader.read(engine, page)]
    seconds = time.process_time() - began
    written = [each for each in truth["written"].values() if each]
    close = "".join(" ".join(text).split())
    found = sum("".join(each.split()) in close for each in written)
    return Result(
        truth, found, len(written), wrong(truth["text"].split("\n"), "\n".join(text)), seconds, "\n".join(text)
    )


def wrong(lines: list[str], text: str) -> float:
    """Letters wrong of those there are: each line is compared with what is most like it, wherever it stands."""
    return sum(distance(line, text) for line in lines) / max(1, sum(map(len, lines)))


def distance(line: str, text: str) -> int:
    """The fewest changes that make the line of a piece of the text (Myers 1999, with Python's long integers)."""
    where: dict[str, int] = defaultdict(int)
    for at, letter in enumerate(line):
        where[letter] |= 1 << at
    ones, top = (1 << len(line)) - 1, 1 << max(0, len(line) - 1)
    plus, minus, score = ones, 0, len(line)
    best = score
    for letter in text:
        equal = where.get(letter, 0)
        vertical = equal | minus
        across = (((equal & plus) + plus) ^ plus) | equal
        up, down = (minus | ~(across | plus)) & ones, plus & across
        score += bool(up & top) - bool(down & top)
        best = min(best, score)
        up, down = (up << 1) & ones, (down << 1) & ones
        plus, minus = (down | ~(vertical | up)) & ones, up & vertical
    return best


def table(name: str, results: list[Result]) -> None:
    """A row for all, one for each difficulty, one for each fault."""
    rows = {"all": results}
    for level in ("easy", "medium", "hard"):
        rows[level] = [result for result in results if result.truth["difficulty"] == level]
    for fault in sorted({fault for result in results for fault in result.truth["distortions"]}):
        rows[fault] = [result for result in results if fault in result.truth["distortions"]]
    rows["turned"] = [result for result in results if result.truth["quarter_turns"]]
    rows["over 8 degrees"] = [result for result in results if abs(result.truth["angle"]) > 8]
    print(f"| {name} | letters | facts found | CER median | CER mean | seconds median | p95 |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for row, those in rows.items():
        if not those:
            continue
        facts, found = sum(each.facts for each in those), sum(each.found for each in those)
        errors, seconds = [each.errors for each in those], sorted(each.seconds for each in those)
        p95 = seconds[int(len(seconds) * 0.95)] if len(seconds) > 1 else seconds[0]
        shown = f"{100 * found / facts:.1f} %" if facts else ""
        print(
            f"| {row} | {len(those)} | {shown} | {statistics.median(errors):.3f} | {statistics.mean(errors):.3f} "
            f"| {statistics.median(seconds):.2f} | {p95:.2f} |"
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\nmemory at its peak, with the benchmark: {peak:.0f} MB")


if __name__ == "__main__":
    sys.exit(main())
