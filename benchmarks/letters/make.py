"""Writes letters and takes pictures of them: `python -m benchmarks.letters.make --seed 1 --count 300 --out DIR`.

Each letter is one or more files (`0007-1.jpg`, `0007-2.jpg`, or `0007.pdf`), and `0007.json` says what is true of it
and names its files. The same seed makes the same letters, on a machine with the same fonts.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

from PIL import Image

from benchmarks.letters.paper import Paper, as_scan, as_text, on_paper, on_screen
from benchmarks.letters.photograph import Difficulty, photograph
from benchmarks.letters.wording import KINDS, write

# As many of each of the thirteen as of letters that are none of them.
ALL = (*KINDS, "unknown")
OTHERS = ("unknown", "unknown", "english", "scam", "scam")
DIFFICULTIES: tuple[Difficulty, ...] = ("easy", "medium", "medium", "hard")
Made = tuple[dict[str, bytes], dict[str, Any]]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    for name, (files, truth) in letters(given.seed, given.count):
        for file, content in files.items():
            (given.out / file).write_bytes(content)
        (given.out / f"{name}.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


def letters(seed: int, count: int) -> Iterator[tuple[str, Made]]:
    """A name, files and what is true, of each letter."""
    for number in range(count):
        yield f"{number:04}", letter(Random(f"{seed}/{number}"), number, f"{number:04}")


def letter(random: Random, number: int, name: str) -> Made:
    """The letter of this number: kinds take turns, how it is sent is drawn."""
    kind = ALL[number % len(ALL)]
    written = write(random, kind if kind != "unknown" else random.choice(OTHERS))
    way = random.choices(("photo", "screen", "scan", "text"), (84, 6, 5, 5))[0]
    paper = on_screen(random, written) if way == "screen" else on_paper(random, written)
    files, how = _sent(random, way, paper, name)
    truth = written.truth | {
        "text": "\n".join(paper.lines),
        "pages": len(paper.pages),
        "way": way,
        "files": list(files),
    }
    return files, truth | how


def _sent(random: Random, way: str, paper: Paper, name: str) -> Made:
    straight: dict[str, Any] = {"angle": 0.0, "quarter_turns": 0, "distortions": [], "difficulty": "easy"}
    match way:
        case "scan":
            return {f"{name}.pdf": as_scan(paper.pages)}, straight | {"distortions": ["scan"]}
        case "text":
            return {f"{name}.pdf": as_text(paper)}, straight | {"distortions": ["text"]}
        case "screen":
            return {f"{name}.png": _png(paper.pages[0])}, straight | {"distortions": ["dark mode"]}
    difficulty = random.choice(DIFFICULTIES)
    taken = [photograph(random, page, difficulty) for page in paper.pages]
    faults = sorted({fault for each in taken for fault in each.distortions})
    how = {"angle": max((each.angle for each in taken), key=abs), "quarter_turns": taken[0].quarter_turns}
    files = {f"{name}-{page}.jpg": each.content for page, each in enumerate(taken, 1)}
    return files, how | {"distortions": faults, "difficulty": difficulty}


def _png(page: Image.Image) -> bytes:
    made = BytesIO()
    page.save(made, "PNG")
    return made.getvalue()


if __name__ == "__main__":
    sys.exit(main())
