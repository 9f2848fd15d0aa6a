"""Makes a photographed page one that can be read: laid flat, turned upright, evenly lit, its letters of one height.

Part of the reader's process (`reader.py`); nothing else imports this.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
Points = NDArray[np.float32]

# For finding edges and slopes, which are as plain in a small picture.
SMALL = 800
# A page fills this part of the picture at least; edges of less are those of a table or a stamp.
SMALLEST_PAGE = 0.25
# In pixels of the small picture.
NEAR_BORDER = 5
STEEPEST = 20.0
LEAST_TILT = 0.15
# How much longer than wide.
PAGE_SHAPE = (1.25, 1.56)
# In pixels: of a small letter such as x, as Tesseract reads it best.
LETTER_HEIGHT = 22.0
LONGEST_READ = 3400
# Longer than any stroke of a letter of that height.
RULE_LENGTH = 90
MOST_LARGER = 3.0
# A page with fewer has none whose height could be told.
FEWEST_LETTERS = 40


def flat(picture: Grey, *, cut: bool = True) -> Grey:
    """The page alone, its lines level: cut out along its edges where there are any, and turned by its lines.

    It may still stand on its head. Without `cut` it is the whole picture that is turned.
    """
    corners = edges(picture) if cut else None
    page = picture if corners is None else _cut_out(picture, corners)
    page = _dark_on_light(page)
    if lies_on_its_side(page):
        page = np.ascontiguousarray(np.rot90(page))
    slope = tilt(page)
    return page if abs(slope) < LEAST_TILT else _turned(page, slope)


def edges(picture: Grey) -> Points | None:
    """The corners of the page (top left, top right, bottom right, bottom left); None where it has no edges to see."""
    scale = SMALL / max(picture.shape)
    small = cv2.GaussianBlur(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), (0, 0), 2)
    for mask in _masks(small):
        outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for outline in sorted(outlines, key=cv2.contourArea, reverse=True)[:2]:
            found = _four(cv2.convexHull(outline), small.size)
            if found is not None and not _lean_on(found, *small.shape):
                return np.asarray(found / scale, dtype=np.float32)
    return None


def _masks(small: Grey) -> Iterator[Grey]:
    """Guesses at what is paper: what is bright, then what is enclosed by edges."""
    block = cv2.getStructuringElement(cv2.MORPH_RECT, (15, 15))
    closed = cv2.morphologyEx(small, cv2.MORPH_CLOSE, block)
    _, bright = cv2.threshold(closed, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    yield _bordered(bright)
    drawn = cv2.dilate(cv2.Canny(closed, 20, 60), cv2.getStructuringElement(cv2.MORPH_RECT, (5, 5)))
    yield _bordered(drawn)


def _bordered(mask: Any) -> Grey:
    """What touches the picture's border is let go of it by a pixel."""
    mask[[0, -1], :] = 0
    mask[:, [0, -1]] = 0
    return np.asarray(mask, dtype=np.uint8)


def _four(hull: Any, whole: int) -> Points | None:
    """The hull as four corners, where it has such a shape and is large enough, but is not the picture itself."""
    area = cv2.contourArea(hull)
    if not SMALLEST_PAGE * whole < area < 0.985 * whole:
        return None
    around = cv2.arcLength(hull, True)
    for part in (0.01, 0.02, 0.03, 0.05, 0.08):
        shape = cv2.approxPolyDP(hull, part * around, True)
        if len(shape) == 4 and cv2.contourArea(shape) > 0.9 * area:
            corners = _in_order(shape.reshape(4, 2).astype(np.float32))
            return corners if _is_a_page(corners) else None
    return None


def _lean_on(corners: Points, high: int, wide: int) -> bool:
    """Whether a side is the picture's own, so that the page goes on beyond it, or begins somewhere within."""
    near = np.abs(corners[:, :, None] - np.array([[0, wide - 1], [0, high - 1]], np.float32)) < NEAR_BORDER
    return bool((near & np.roll(near, 1, axis=0)).any())


def _is_a_page(corners: Points) -> bool:
    """Of the shape of A4, more or less, seen aslant: half a page in the light is none."""
    top, right, bottom, left = (float(np.linalg.norm(corners[each] - corners[each - 3])) for each in range(4))
    wide, high = (top + bottom) / 2, (left + right) / 2
    alike = all(0.8 < one / another < 1.25 for one, another in ((top, bottom), (left, right)))
    return alike and PAGE_SHAPE[0] < max(wide, high) / min(wide, high) < PAGE_SHAPE[1]


def _in_order(corners: Points) -> Points:
    """From the top left one, clockwise."""
    across, down = (corners - corners.mean(axis=0)).T
    around = corners[np.argsort(np.arctan2(down, across))]
    return np.asarray(np.roll(around, -int(around.sum(axis=1).argmin()), axis=0), dtype=np.float32)


def _cut_out(picture: Grey, corners: Points) -> Grey:
    """What is within the corners, as if seen from straight above."""
    top_left, top_right, bottom_right, bottom_left = corners
    width = max(np.linalg.norm(top_right - top_left), np.linalg.norm(bottom_right - bottom_left))
    height = max(np.linalg.norm(bottom_left - top_left), np.linalg.norm(bottom_right - top_right))
    goal = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, goal)
    cut = cv2.warpPerspective(picture, matrix, (int(width), int(height)), flags=cv2.INTER_CUBIC)
    return np.asarray(cut, dtype=np.uint8)


def _dark_on_light(page: Grey) -> Grey:
    """A dark screen the other way round: there the marks are what is brighter than its surroundings."""
    small = cv2.resize(page, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA).astype(np.float32)
    marks = small - cv2.blur(small, (31, 31))
    return np.asarray(255 - page if float((marks**3).mean()) > 0 else page, np.uint8)


def tilt(page: Grey) -> float:
    """By how many degrees the page has to be turned for its lines to be level."""
    ink = small_ink(page)
    best = max(np.arange(-STEEPEST, STEEPEST + 1, 1.0), key=lambda angle: _sharpness(ink, angle))
    return float(max(np.arange(best - 0.8, best + 0.9, 0.2), key=lambda angle: _sharpness(ink, angle)))


def _sharpness(ink: NDArray[np.float32], angle: float) -> float:
    """How much the rows of a page that is turned differ from the next ones: most, where they are lines."""
    return float((np.diff(_turn(ink, angle, 0).sum(axis=1)) ** 2).sum())


def lies_on_its_side(page: Grey) -> bool:
    """Whether its lines run from the top to the bottom: letters are nearer to the next letter than to the next line."""
    ink = small_ink(page).astype(np.uint8)
    across, along = (cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones(shape, np.uint8)) for shape in ((1, 9), (9, 1)))
    pieces_across, pieces_along = (cv2.connectedComponents(each)[0] for each in (across, along))
    return bool(pieces_along < pieces_across)


def small_ink(page: Grey) -> NDArray[np.float32]:
    """1 where there is ink, in a small picture of the page without its margin and without what is no letter."""
    scale = min(1.0, SMALL * 1.5 / max(page.shape))
    ink = _ink(cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    wide, high = boxes[:, cv2.CC_STAT_WIDTH], boxes[:, cv2.CC_STAT_HEIGHT]
    longest = max(ink.shape) / 20
    kept = (wide < longest) & (high < longest) & (boxes[:, cv2.CC_STAT_AREA] > 4)
    kept[0] = False
    letters = kept[labels].astype(np.float32)
    margins = [int(side * 0.02) + 1 for side in ink.shape]
    letters[: margins[0]] = letters[-margins[0] :] = 0
    letters[:, : margins[1]] = letters[:, -margins[1] :] = 0
    return np.asarray(letters, dtype=np.float32)


def _ink(page: Any) -> Any:
    """255 where it is darker than what is around."""
    return cv2.adaptiveThreshold(page, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 25, 12)


def _turned(page: Grey, angle: float) -> Grey:
    return np.asarray(_turn(page, angle, int(np.median(page))), dtype=np.uint8)


def _turn(page: Any, angle: float, border: int) -> Any:
    high, wide = page.shape
    matrix = cv2.getRotationMatrix2D((wide / 2, high / 2), angle, 1.0)
    return cv2.warpAffine(page, matrix, (wide, high), flags=cv2.INTER_LINEAR, borderValue=border)


def even(page: Grey) -> Grey:
    """Without shadows: each place is as bright as its paper would be in even light."""
    scale = 400 / max(page.shape)
    small = cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    paper = cv2.medianBlur(cv2.dilate(small, np.ones((9, 9), np.uint8)), 21)
    light = cv2.resize(paper, (page.shape[1], page.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(page, np.maximum(light, 1), scale=255), dtype=np.uint8)


def without_rules(page: Grey) -> Grey:
    """Without the lines of tables, in which cells get lost, and without long creases."""
    ink = cv2.adaptiveThreshold(page, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 41, 10)
    rules = np.zeros_like(ink)
    for shape in ((1, RULE_LENGTH), (RULE_LENGTH, 1)):
        rules |= cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones(shape, np.uint8))
    bare = page.copy()
    bare[cv2.dilate(rules, np.ones((5, 5), np.uint8)) > 0] = 255
    return bare


def sized(page: Grey) -> Grey:
    """With letters as high as the engine likes them best."""
    height = letter_height(page)
    if height is None:
        return page
    scale = min(LETTER_HEIGHT / height, LONGEST_READ / max(page.shape), MOST_LARGER)
    if 0.85 < scale < 1.15:
        return page
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(page, None, fx=scale, fy=scale, interpolation=how), dtype=np.uint8)


def letter_height(page: Grey) -> float | None:
    """Of most letters, in pixels; None where there are hardly any."""
    _, _, boxes, _ = cv2.connectedComponentsWithStats(_ink(page), connectivity=8)
    wide, high, area = boxes[1:, cv2.CC_STAT_WIDTH], boxes[1:, cv2.CC_STAT_HEIGHT], boxes[1:, cv2.CC_STAT_AREA]
    letters = high[(high >= 5) & (high < max(page.shape) / 20) & (wide < 3 * high) & (wide * 4 > high) & (area > 8)]
    return float(np.median(letters)) if len(letters) >= FEWEST_LETTERS else None


def middle(page: Grey) -> Grey:
    """The part of the page with the most ink: enough lines to see which way is up."""
    rows = (_ink(page) > 0).sum(axis=1).astype(np.float64)
    high = max(1, page.shape[0] // 5)
    sums = np.convolve(rows, np.ones(high), "valid")
    start = int(sums.argmax())
    return page[start : start + high]
