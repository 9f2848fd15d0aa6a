"""What a telephone makes of a page: on a table, aslant, creased, in shadow, blurred, too small."""

from __future__ import annotations

import math
from dataclasses import dataclass
from io import BytesIO
from random import Random
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.float32]
Difficulty = Literal["easy", "medium", "hard"]


@dataclass(frozen=True)
class Hand:
    """How somebody takes the picture: at most so many degrees and so on, and how often there is each fault."""

    angle: float
    perspective: float
    blur: float
    darkest: float
    noise: float
    quality: tuple[int, int]
    often: float
    turned: float


HANDS: dict[Difficulty, Hand] = {
    "easy": Hand(2, 0.01, 0.3, 0.85, 2, (80, 92), 0.1, 0.0),
    "medium": Hand(7, 0.04, 0.8, 0.6, 5, (60, 85), 0.35, 0.2),
    "hard": Hand(15, 0.08, 1.3, 0.35, 9, (40, 70), 0.6, 0.35),
}
# The longest side: as Telegram sends a photo, as it sends a better one, and as a file.
SIDES = (1280, 1280, 2560, 2560, 3200)


@dataclass(frozen=True)
class Taken:
    """A picture, and what is wrong with it."""

    content: bytes
    angle: float
    quarter_turns: int
    distortions: tuple[str, ...]


def photograph(random: Random, page: Image.Image, difficulty: Difficulty) -> Taken:
    """A JPEG of the page, with the faults that this difficulty has."""
    hand, grains = HANDS[difficulty], np.random.default_rng(random.getrandbits(32))
    faults: list[str] = []
    side, long, narrow = random.choice(SIDES), 0, 0
    faults.append(f"side {side}")
    pixels: Pixels = np.asarray(page, dtype=np.float32)
    if _happens(random, hand, faults, "creases"):
        pixels = _creased(random, pixels)
    long, narrow = side, side * 3 // 4
    angle = random.uniform(-hand.angle, hand.angle)
    where = _corners(random, hand, narrow, long, angle)
    picture = _laid(random, grains, pixels, where, narrow, long)
    if _happens(random, hand, faults, "fingers"):
        _fingers(random, picture, where)
    if _happens(random, hand, faults, "shadow"):
        picture *= _shadow(random, narrow, long)[..., None]
    if _happens(random, hand, faults, "low light"):
        picture *= random.uniform(hand.darkest, hand.darkest + 0.15)
    if _happens(random, hand, faults, "blur"):
        # As much of the page, whatever the size of the picture.
        sigma = random.uniform(0.4, 1) * hand.blur * max(0.6, side / 2560)
        picture = cv2.GaussianBlur(picture, (0, 0), sigma)
    picture += grains.normal(0, random.uniform(0.3, 1) * hand.noise, picture.shape).astype(np.float32)
    turns = random.randint(1, 3) if random.random() < hand.turned else 0
    picture = np.rot90(np.clip(picture, 0, 255), turns)
    quality = random.randint(*hand.quality)
    if quality < 60:
        faults.append("jpeg")
    return Taken(_jpeg(picture, quality), angle, turns, tuple(faults))


def no_letter(random: Random, size: tuple[int, int] = (960, 1280)) -> bytes:
    """Shapes and colours without a word."""
    grains = np.random.default_rng(random.getrandbits(32))
    picture = _table(random, grains, *size)
    for _ in range(12):
        at, axes = (
            (random.randrange(size[0]), random.randrange(size[1])),
            (random.randint(40, 300), random.randint(40, 300)),
        )
        shade = [random.randint(30, 220) for _ in range(3)]
        cv2.ellipse(picture, at, axes, random.randint(0, 180), 0, 360, shade, -1)
    return _jpeg(cv2.GaussianBlur(picture, (0, 0), 4), 80)


def _happens(random: Random, hand: Hand, faults: list[str], fault: str) -> bool:
    happens = random.random() < hand.often
    if happens:
        faults.append(fault)
    return happens


def _corners(random: Random, hand: Hand, width: int, height: int, angle: float) -> NDArray[np.float32]:
    """Where the page's corners are in the picture: top left, top right, bottom right, bottom left."""
    turn, scale = math.radians(angle), random.uniform(0.86, 1.0)
    # As large as goes into the picture when it is turned.
    wide = 1 / (math.cos(turn) + 1.414 * abs(math.sin(turn))) * width
    high = 1 / (math.cos(turn) + abs(math.sin(turn)) / 1.414) * height
    half_width = min(wide, high / 1.414) / 2 * scale
    half_height = half_width * 1.414
    corners = []
    for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        a = x * half_width * (1 + random.uniform(-hand.perspective, hand.perspective))
        b = y * half_height * (1 + random.uniform(-hand.perspective, hand.perspective))
        across, down = a * math.cos(turn) - b * math.sin(turn), a * math.sin(turn) + b * math.cos(turn)
        corners.append((width / 2 + across, height / 2 + down))
    return np.array(corners, np.float32)


def _laid(
    random: Random, grains: np.random.Generator, page: Pixels, corners: NDArray[np.float32], width: int, height: int
) -> Pixels:
    """The page on a table."""
    high, wide = page.shape[:2]
    # What is to become smaller is made so first, so that nothing of a thin stroke is skipped.
    smaller = float(np.linalg.norm(corners[1] - corners[0])) / wide
    if smaller < 1:
        page = cv2.resize(page, None, fx=smaller, fy=smaller, interpolation=cv2.INTER_AREA)
        high, wide = page.shape[:2]
    flat = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, corners)
    laid = cv2.warpPerspective(page, matrix, (width, height), flags=cv2.INTER_CUBIC)
    mask = cv2.warpPerspective(np.ones((high, wide), np.float32), matrix, (width, height))[..., None]
    result: Pixels = laid * mask + _table(random, grains, width, height) * (1 - mask)
    return result


def _table(random: Random, grains: np.random.Generator, width: int, height: int) -> Pixels:
    """Wood, more or less; dark or light."""
    shade = np.array(random.choice(((120, 85, 55), (70, 60, 55), (190, 170, 140), (205, 205, 205), (45, 50, 60))))
    grain = cv2.resize(grains.normal(0, 9, (height // 3, 8)).astype(np.float32), (width, height))
    fine = grains.normal(0, 3, (height, width)).astype(np.float32)
    return np.asarray(shade[None, None] + (grain + fine)[..., None], dtype=np.float32)


def _creased(random: Random, page: Pixels) -> Pixels:
    """Folded in three, or crumpled a little: edges that shine and lines that bend."""
    high, wide = page.shape[:2]
    rows, columns = np.mgrid[0:high, 0:wide].astype(np.float32)
    shade = np.ones((high, wide), np.float32)
    for at in (high // 3, high * 2 // 3, *(random.randrange(high) for _ in range(random.randint(0, 2)))):
        slope = random.uniform(-0.05, 0.05)
        away = rows - (at + slope * (columns - wide / 2))
        shade *= 1 - random.uniform(0.1, 0.3) * np.exp(-((away / 7) ** 2)) + 0.06 * np.tanh(away / 150)
        rows = rows + random.uniform(-3, 3) * np.exp(-np.abs(away) / 120)
    bent = cv2.remap(page, columns, rows.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(bent * shade[..., None], dtype=np.float32)


def _shadow(random: Random, width: int, height: int) -> Pixels:
    """Of a hand or a telephone: soft, from one side."""
    mask = np.ones((height // 8, width // 8), np.float32)
    x, y = random.random() * width / 8, random.random() * height / 8
    points = [(x + random.uniform(-1, 1) * width / 10, y + random.uniform(-1, 1) * height / 10) for _ in range(5)]
    cv2.fillPoly(mask, [cv2.convexHull(np.array(points, np.int32))], random.uniform(0.45, 0.75))
    edge = random.choice((np.linspace(0.65, 1, width // 8), np.linspace(1, 0.65, width // 8)))
    soft = cv2.GaussianBlur(mask * edge[None].astype(np.float32), (0, 0), random.uniform(4, 12))
    whole: Pixels = cv2.resize(soft, (width, height))
    return whole


def _fingers(random: Random, picture: Pixels, corners: NDArray[np.float32]) -> None:
    """Two or three that hold the page at a side, over its margin."""
    side = random.choice((0, 1))
    first, second = (corners[0], corners[3]) if side == 0 else (corners[1], corners[2])
    width = float(np.linalg.norm(corners[1] - corners[0]))
    for number in range(random.randint(1, 3)):
        at = first + (second - first) * (random.uniform(0.55, 0.65) + number * 0.08)
        axes = (int(width * 0.07), int(width * 0.028))
        shade = random.choice(((224, 172, 140), (150, 100, 75), (90, 60, 45)))
        cv2.ellipse(picture, (int(at[0]), int(at[1])), axes, random.uniform(-20, 20), 0, 360, shade, -1, cv2.LINE_AA)


def _jpeg(picture: Any, quality: int) -> bytes:
    made = BytesIO()
    Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8)).save(made, "JPEG", quality=quality)
    return made.getvalue()
