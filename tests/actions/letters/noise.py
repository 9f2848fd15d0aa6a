"""What a scan does to a text: letters that look alike are mixed up, lines break, digits are misread. Seeded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from actions.letters.lines import Line

LETTERS = {
    "l": "1I|i", "I": "l1", "i": "l1í", "O": "0", "o": "0c", "m": "rn", "rn": "m", "æ": "ae", "ø": "o", "å": "aä",
    "e": "c", "c": "e", "h": "b", "t": "f", "u": "n", "g": "q9", "S": "5", "B": "8", "a": "o", "v": "y",
}  # fmt: skip
# What a digit is taken for: letters, which are seen to be wrong, and other digits, which are not.
AS_LETTERS = {"0": "O", "1": "lI", "5": "S", "8": "B"}
AS_DIGITS = {"0": "8", "1": "74", "2": "7", "3": "8", "4": "1", "5": "6", "6": "5", "7": "1", "8": "30", "9": "0"}


def noisy(lines: Sequence[Line], seed: int, letters: float = 0.02, digits: float = 0.01) -> tuple[Line, ...]:
    """The lines with so many of their letters and digits misread.

    One in three misread digits becomes another digit. The confidence of a line falls with its errors, but not always.
    """
    random = Random(seed)
    return tuple(_noisy(line, random, letters, digits) for line in lines)


def broken(lines: Sequence[Line], width: int = 48) -> tuple[Line, ...]:
    """The lines broken where a narrower page would break them."""
    found: list[Line] = []
    for line in lines:
        rest = line.text
        while len(rest) > width and " " in rest[:width]:
            at = rest.rindex(" ", 0, width)
            found.append(replace(line, text=rest[:at].rstrip()))
            rest = rest[at + 1 :].lstrip()
        found.append(replace(line, text=rest))
    return tuple(replace(line, top=number / len(found), height=1 / len(found)) for number, line in enumerate(found))


def _noisy(line: Line, random: Random, letters: float, digits: float) -> Line:
    text, errors = [], 0
    for char in line.text:
        seen = _misread(char, random, digits if char.isdigit() else letters)
        errors += seen != char
        text.append(seen)
    # Two in three errors are noticed.
    noticed = sum(random.random() < 0.67 for _ in range(errors))
    confidence = line.confidence * random.uniform(0.86, 1.0) * (random.uniform(0.5, 0.9) if noticed else 1.0)
    return replace(line, text="".join(text), confidence=confidence)


def _misread(char: str, random: Random, rate: float) -> str:
    if random.random() >= rate:
        return char
    if char.isdigit():
        table = AS_DIGITS if random.random() < 0.33 else AS_LETTERS
        return random.choice(table.get(char, char))
    options = LETTERS.get(char, "")
    if options in ("rn", "ae"):
        return options
    return random.choice(options) if options else char
