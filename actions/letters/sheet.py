"""A letter as one text: labels beside their values, columns one after the other, and no CPR number in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import groupby

from actions.kernel import private
from actions.letters import spelling, vocabulary
from actions.letters.lines import Line

# No letter is longer; what comes behind is not looked at.
MOST_LINES = 400
LONGEST_LINE = 300
# A label has few words: "Dato", "Sted og tid:".
MOST_OF_A_LABEL = 3
# A line of the head has few words, too.
LONGEST_HEAD = 10
# How much of a page's width a letter takes, about.
LETTER_WIDTH = 0.009
_CELLS = re.compile(r"\s{3,}|\t+|\s*\|\s*(?=\s)|(?<=\s)\|\s*")
_END = re.compile(r"(?<!\w)(\w+)([.!?:]*[.!?])(\s+)(?=([A-ZÆØÅ]\w*))")
# Stands in a text where a sentence ends.
STOP = "§"
_SLIP = re.compile(r"[0-9oOQlI|]+(?![^\W\d_])")


@dataclass(frozen=True)
class Cell:
    """A piece of a line: `raw` as it was read, `seen` as it is compared; where it stands on its page, as in Line."""

    raw: str
    seen: str
    mended: tuple[tuple[int, int], ...]
    confidence: float
    page: int
    top: float
    left: float
    height: float

    @property
    def is_label(self) -> bool:
        bare = self.raw.strip()
        short = len(bare.split()) <= MOST_OF_A_LABEL and not any(map(str.isdigit, bare))
        return short and bool(bare) and (bare.endswith(":") or bare[-1].isalnum())


@dataclass(frozen=True)
class Sheet:
    """The cells in the order in which they are read, the text that they make together, and where each begins in it."""

    cells: tuple[Cell, ...]
    text: str
    starts: tuple[int, ...]
    raw: tuple[str, ...]

    @cached_property
    def head(self) -> int:
        """How many cells stand above the first that is a sentence, or says hello."""
        hello = vocabulary.pattern("hello")
        for number, cell in enumerate(self.cells):
            if cell.page or len(cell.raw.split()) > LONGEST_HEAD or hello.match(cell.seen):
                return number
        return len(self.cells)

    def cell_at(self, at: int) -> int:
        """The number of the cell in which this place of the text is."""
        return max(bisect_right(self.starts, at) - 1, 0)

    def confidence(self, start: int, end: int) -> float:
        """Of the least sure cell between these places."""
        cells = self.cells[self.cell_at(start) : self.cell_at(max(end - 1, start)) + 1]
        return min((cell.confidence for cell in cells), default=0.0)

    def is_mended(self, start: int, end: int) -> bool:
        """Whether a digit in there was a letter when it was read."""
        return any(
            self.starts[number] + first < end and self.starts[number] + last > start
            for number in range(self.cell_at(start), self.cell_at(max(end - 1, start)) + 1)
            for first, last in (self.cells[number].mended if number < len(self.cells) else ())
        )


def sheet(lines: Sequence[Line]) -> Sheet:
    """The lines without CPR numbers, as a sheet."""
    clean = without_cpr(lines)
    cells = _unbroken([cell for line in clean for cell in _cells(line)])
    rows = _rows(cells)
    pieces: list[str] = []
    ordered: list[Cell] = []
    starts: list[int] = []
    length = 0
    for joint, cell in _flow(rows):
        pieces += [joint, cell.seen]
        starts.append(length + len(joint))
        length += len(joint) + len(cell.seen)
        ordered.append(cell)
    return Sheet(tuple(ordered), "".join(pieces), tuple(starts), tuple(line.text for line in clean))


def without_cpr(lines: Sequence[Line]) -> list[Line]:
    """The lines with `…` for each CPR number, also one with letters for digits, or with its halves in two lines."""
    clean = [replace(line, text=_clean(line.text[:LONGEST_LINE])) for line in lines[:MOST_LINES] if line.text.strip()]
    for at in range(len(clean) - 1):
        first, second = clean[at].text, clean[at + 1].text
        day, serial = private.without_day(_digits(first)), private.without_serial(_digits(second))
        if day is not None and serial is not None:
            clean[at : at + 2] = [replace(clean[at], text=day), replace(clean[at + 1], text=serial)]
    return clean


def _clean(text: str) -> str:
    """Without the numbers that are read as such, and without those that are when letters are read as digits."""
    bare = private.without_cpr(text)
    digits = _digits(bare)
    return private.without_cpr(digits) if digits != bare and private.has_cpr(digits) else bare


def _digits(text: str) -> str:
    """With digits for the letters that a scan takes them for, where the rest of the word are digits."""
    return _SLIP.sub(
        lambda match: match.group().translate(_AS_DIGITS) if _is_number(match.group()) else match.group(), text
    )


_AS_DIGITS = str.maketrans("oOQlI|", "000111")


def _is_number(word: str) -> bool:
    return 2 * sum(map(str.isdigit, word)) >= len(word)


def _cells(line: Line) -> Iterator[Cell]:
    at = 0
    for gap in [*_CELLS.finditer(line.text), None]:
        raw = line.text[at : gap.start() if gap else None]
        if raw.strip():
            shown, mended = spelling.seen(_stopped(raw.strip()))
            left = line.left + LETTER_WIDTH * at
            text = vocabulary.mended(shown)
            yield Cell(
                raw.strip(), text, tuple(mended) if len(text) == len(shown) else _again(text, shown, mended),
                line.confidence, line.page, line.top, left, line.height,
            )  # fmt: skip
        if gap:
            at = gap.end()


def compared(raw: str) -> str:
    """A piece of a line as it stands in the sheet's text."""
    return vocabulary.mended(spelling.seen(_stopped(raw))[0])


def _again(text: str, shown: str, mended: spelling.Spans) -> tuple[tuple[int, int], ...]:
    """Where the mended numbers stand after words have become longer or shorter."""
    found, at = [], 0
    for start, end in mended:
        number = shown[start:end]
        at = text.find(number, at)
        if at < 0:
            break
        found.append((at, at + len(number)))
        at += len(number)
    return tuple(found)


def _stopped(raw: str) -> str:
    """With a sign where a sentence ends: at a full stop that is none of "kl.", "4. januar"."""

    def ended(match: re.Match[str]) -> str:
        word, stop, gap, after = match.groups()
        name = spelling.skeleton(after)
        if name in vocabulary.months() or (word.isdecimal() and len(word) < 3 and name in vocabulary.weekdays()):
            return match.group()
        is_short = spelling.skeleton(word) in _abbreviations()
        return match.group() if is_short else f"{word}{stop} {STOP}{gap}"

    return _END.sub(ended, raw)


def _is_short(raw: str) -> bool:
    """Whether it ends in the middle of a sentence: "tirsdag d.", "den 4."."""
    last = raw.rstrip(".!?").rpartition(" ")[2]
    return raw[-1] == "." and (spelling.skeleton(last) in _abbreviations() or (last.isdecimal() and len(last) < 3))


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(spelling.skeleton(str(each)) for each in vocabulary.lists()["abbreviations"])


def _unbroken(cells: list[Cell]) -> list[Cell]:
    """With the second half of a word that was broken at the end of a line on the line where it begins."""
    for at in range(len(cells) - 1):
        first, second = cells[at], cells[at + 1]
        head, _, rest = second.seen.partition(" ")
        is_broken = len(first.raw) > 2 and first.raw[-1] == "-" and first.raw[-2].isalpha()
        if is_broken and second.raw[0].islower() and head.isalpha():
            joined = vocabulary.mended(first.seen[:-1] + head)
            cells[at] = replace(first, seen=joined)
            moved = len(second.seen) - len(rest)
            spans = tuple((start - moved, end - moved) for start, end in second.mended)
            cells[at + 1] = replace(second, seen=rest, mended=spans)
    return cells


def _rows(cells: list[Cell]) -> list[list[Cell]]:
    """Cells that stand side by side, from left to right; a label gets its value also where that comes much later."""
    rows: list[list[Cell]] = []
    for cell in cells:
        last = rows[-1][-1] if rows else None
        if last is not None and _beside(last, cell):
            rows[-1].append(cell)
        else:
            rows.append([cell])
    singles = {id(row[0]): row for row in rows if len(row) == 1}
    for row in rows:
        if len(row) == 1 and row[0].is_label and id(row[0]) in singles:
            for other in list(singles.values()):
                if other is not row and other and _beside(row[0], other[0]) and not other[0].is_label:
                    row.append(other.pop())
                    break
            singles = {key: each for key, each in singles.items() if each and each is not row}
    return [sorted(row, key=lambda cell: cell.left) for row in rows if row]


def _beside(first: Cell, second: Cell) -> bool:
    height = min(first.height, second.height)
    return first.page == second.page and abs(first.top - second.top) < 0.6 * height and second.left > first.left


def _flow(rows: list[list[Cell]]) -> Iterator[tuple[str, Cell]]:
    """Each cell, and what parts it from the one before."""
    before: Cell | None = None
    for is_columns, group in groupby(_shapes(rows), key=lambda each: each[0]):
        block = [row for _, row in group]
        parts = _by_column(block) if is_columns == "columns" else block
        if is_columns == "table":
            parts = _under_heads(block)
        for part in parts:
            for number, cell in enumerate(part):
                joint = " " if number and is_columns != "columns" else _joint(before, cell)
                if number == 0 and is_columns == "columns" and before is not None:
                    joint = f"\n{STOP}\n"
                yield ("" if before is None else joint), cell
                before = cell


def _joint(before: Cell | None, cell: Cell) -> str:
    if before is None or before.page != cell.page:
        return f"\n{STOP}\n"
    if before.raw[-1] in ".!?" and not cell.raw[0].islower() and not _is_short(before.raw):
        return f" {STOP}\n"
    apart = cell.top - before.top
    return "\n\n" if apart > 1.9 * max(before.height, 0.001) else "\n"


def _shapes(rows: list[list[Cell]]) -> list[tuple[str, list[Cell]]]:
    """What each row is a part of: `columns` of text, a `table` with heads above its values, or plain `rows`."""
    shapes = ["rows"] * len(rows)
    for at, row in enumerate(rows):
        below = rows[at + 1] if at + 1 < len(rows) else []
        if len(row) > 1 and all(cell.is_label for cell in row) and len(below) == len(row) and shapes[at] == "rows":
            if not all(cell.is_label for cell in below):
                shapes[at] = shapes[at + 1] = "table"
        elif (
            len(row) == 2 and shapes[at] == "rows" and not row[0].is_label and len(row[0].raw.split()) > MOST_OF_A_LABEL
        ):
            shapes[at] = "columns"
    return list(zip(shapes, rows, strict=True))


def _by_column(block: list[list[Cell]]) -> list[list[Cell]]:
    return [[row[0] for row in block], [row[1] for row in block]]


def _under_heads(block: list[list[Cell]]) -> list[list[Cell]]:
    """Each head with the value under it."""
    found: list[list[Cell]] = []
    for heads, values in zip(block[::2], block[1::2], strict=False):
        found += [[head, value] for head, value in zip(heads, values, strict=True)]
    return found + ([block[-1]] if len(block) % 2 else [])
