"""What reads the writing on a page that lies flat. Part of the reader's process (`reader.py`).

Tesseract with the Danish model alone: docs/letters.md has the table by which it was chosen.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import numpy as np
import tesserocr
from numpy.typing import NDArray
from PIL import Image

from bot.letters.danish import FOLDERS, LANGUAGE

Grey = NDArray[np.uint8]


class Unavailable(Exception):
    """This machine has no Danish data."""


# Text, confidence (0 to 1), top, left, height (parts of the page).
Found = tuple[str, float, float, float, float]


class Engine(Protocol):
    """Reads a page, lines from the top."""

    def read(self, page: Grey) -> list[Found]: ...

    def confidence(self, page: Grey) -> float:
        """How sure it is of what it reads there, from 0 to 1: of a page on its head hardly."""
        ...


class Tesseract:
    """Raises Unavailable where there is no Danish data in the folders."""

    def __init__(self, folders: tuple[Path, ...] = FOLDERS) -> None:
        folder = next((each for each in folders if (each / f"{LANGUAGE}.traineddata").exists()), None)
        if folder is None:
            raise Unavailable
        self._api = tesserocr.PyTessBaseAPI(
            path=str(folder), lang=LANGUAGE, oem=tesserocr.OEM.LSTM_ONLY, psm=tesserocr.PSM.AUTO
        )
        # Sauvola's way of telling ink from paper; nothing is looked up in dictionaries of figures.
        self._api.SetVariable("thresholding_method", "2")

    def read(self, page: Grey) -> list[Found]:
        self._api.SetPageSegMode(tesserocr.PSM.AUTO)
        self._api.SetImage(Image.fromarray(page))
        self._api.Recognize()
        found = list(_lines(self._api, *page.shape))
        self._api.Clear()
        return found

    def confidence(self, page: Grey) -> float:
        self._api.SetPageSegMode(tesserocr.PSM.SINGLE_BLOCK)
        self._api.SetImage(Image.fromarray(page))
        sure = self._api.MeanTextConf()
        self._api.Clear()
        return float(sure) / 100


def _lines(api: tesserocr.PyTessBaseAPI, high: int, wide: int) -> Iterator[Found]:
    words: list[tuple[str, float]] = []
    place = (0.0, 0.0, 0.0)
    iterator = api.GetIterator()
    if iterator is None:
        return
    for word in tesserocr.iterate_level(iterator, tesserocr.RIL.WORD):
        text = "" if word.Empty(tesserocr.RIL.WORD) else word.GetUTF8Text(tesserocr.RIL.WORD).strip()
        if word.IsAtBeginningOf(tesserocr.RIL.TEXTLINE):
            if words:
                yield (_joined(words), sureness(words), *place)
            words = []
            left, top, _, bottom = word.BoundingBox(tesserocr.RIL.TEXTLINE)
            place = (top / high, left / wide, (bottom - top) / high)
        if text:
            words.append((text, word.Confidence(tesserocr.RIL.WORD) / 100))
    if words:
        yield (_joined(words), sureness(words), *place)


def _joined(words: list[tuple[str, float]]) -> str:
    return " ".join(text for text, _ in words)


def sureness(words: list[tuple[str, float]]) -> float:
    """Of a line: that of its least sure word with a figure, else that of all words on average."""
    figures = [sure for text, sure in words if any(letter.isdigit() for letter in text)]
    return min(figures) if figures else sum(sure for _, sure in words) / len(words)
