"""Bends the lines of a page level again: a page in the hand is curved, one seen aslant has lines that fan out.

Part of the reader's process (`reader.py`). The page is parted into upright strips. How far the lines of one strip stand
above those of the next, at each height, is how steep they are there; a smooth surface through all of these is what the
page is bent by.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from bot.letters.pages import small_ink

Grey = NDArray[np.uint8]
Floats = NDArray[np.float64]

STRIPS, HEIGHTS = 18, 20
# The steepest that lines are looked for, beside those of the whole page, which was made level before.
STEEPEST = 0.22
# How alike two strips must be there, and what a strip without ink has less of.
ALIKE, FEWEST_INK = 0.45, 4.0
# Places in which they are: fewer say nothing of the page.
FEWEST = 40
# Powers of the surface, across and down, and how much its bends are held back: a stiff one tells whether the page is
# bent at all, a soft one by how much.
DEGREE, STIFF, SOFT = 3, 0.004, 0.0004
ROUNDS = 6
# In thousandths of the page's height: a page most of which is bent by less is left as it is. Level pages come out with
# up to 2, curved ones with 6 to 60.
LEAST, MOST_OF_IT = 4.0, 0.9
# A page that was bent a lot is looked at once more.
TIMES = 2
GRID = 64


class Slopes(NamedTuple):
    """Where (from -1 to 1 across and down), how steep, and how surely."""

    across: Floats
    down: Floats
    steep: Floats
    sure: Floats


def level(page: Grey) -> Grey:
    """The page with its lines bent level; itself where they are, or where there are too few to tell."""
    for _ in range(TIMES):
        ink = small_ink(page)
        found = [*_slopes(ink)]
        if len(found) < FEWEST:
            break
        slopes, scale = Slopes(*np.array(found).T), 1000 * ink.shape[1] / 2 / ink.shape[0]
        if np.quantile(np.abs(_surface(slopes, STIFF)), MOST_OF_IT) * scale < LEAST:
            break
        page = _moved_up(page, _surface(slopes, SOFT) * scale)
    return page


def _moved_up(page: Grey, bent: Floats) -> Grey:
    """`bent`: by which part of its height each point of a grid over the page is too low, in thousandths."""
    high, wide = page.shape
    moved = cv2.resize((bent * high / 1000).astype(np.float32), (wide, high), interpolation=cv2.INTER_LINEAR)
    across = np.tile(np.arange(wide, dtype=np.float32), (high, 1))
    down = np.arange(high, dtype=np.float32)[:, None] + moved
    flat = cv2.remap(page, across, down, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(flat, dtype=np.uint8)


def _slopes(ink: NDArray[np.float32]) -> Iterator[tuple[float, float, float, float]]:
    """A row of `Slopes` for each two strips and each height where both have ink of the same shape."""
    high, wide = ink.shape
    borders = np.linspace(0, wide, STRIPS + 1).astype(int)
    # Only from row to row: strips stay apart.
    strips = cv2.GaussianBlur(np.add.reduceat(ink, borders[:-1], axis=1), (1, 7), 1.2).T
    step, half = wide / STRIPS, int(high / HEIGHTS * 0.9)
    most = round(step * STEEPEST)
    for number, (one, other) in enumerate(pairwise(strips), 1):
        for middle in np.linspace(half + most, high - half - most, HEIGHTS).astype(int):
            moved = _moved(one[middle - half : middle + half], other[middle - half - most : middle + half + most])
            if moved is not None:
                far, alike = moved
                yield borders[number] / wide * 2 - 1, middle / high * 2 - 1, (far - most) / step, alike**2


def _moved(one: Floats, other: Floats) -> tuple[float, float] | None:
    """How far into the other one the first is found, and how alike they are there (to 1); None where it is not."""
    pieces = np.lib.stride_tricks.sliding_window_view(other, len(one))
    pieces = pieces - pieces.mean(axis=1, keepdims=True)
    wanted = one - one.mean()
    lengths, length = np.linalg.norm(pieces, axis=1), np.linalg.norm(wanted)
    if length < FEWEST_INK:
        return None
    alike = np.where(lengths < FEWEST_INK, -1.0, pieces @ wanted / np.maximum(lengths * length, 1e-9))
    best = int(alike.argmax())
    if alike[best] < ALIKE or not 0 < best < len(alike) - 1:
        return None
    before, here, after = alike[best - 1 : best + 2]
    curve = before - 2 * here + after
    return best + (0.5 * (before - after) / curve if curve < 0 else 0.0), float(here)


def _surface(slopes: Slopes, stiffness: float) -> Floats:
    """How much too low each point of a grid is, in halves of the page's width."""
    powers = [(i, j) for i in range(DEGREE + 1) for j in range(DEGREE + 1) if i + j <= DEGREE + 1]
    rows = np.stack([slopes.across**i * slopes.down**j for i, j in powers], axis=1)
    stiff = np.diag([stiffness * (i + j) ** 2 for i, j in powers])
    weights = slopes.sure
    for _ in range(ROUNDS):
        weighted = rows * weights[:, None]
        parts = np.linalg.solve(weighted.T @ rows + stiff * weights.sum(), weighted.T @ slopes.steep)
        # What does not fit in counts less and less: a signature, a stamp, the edge of another page.
        off = np.abs(slopes.steep - rows @ parts)
        weights = slopes.sure / (1 + (off / max(0.008, 1.5 * float(np.median(off)))) ** 2) ** 2
    across, down = np.meshgrid(np.linspace(-1, 1, GRID), np.linspace(-1, 1, GRID))
    heights = (part * across ** (i + 1) / (i + 1) * down**j for (i, j), part in zip(powers, parts, strict=True))
    return np.asarray(sum(heights), dtype=np.float64)
