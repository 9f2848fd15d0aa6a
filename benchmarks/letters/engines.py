"""The engines that were compared. RapidOCR is no dependency: `uv pip install rapidocr onnxruntime` to measure it."""

from __future__ import annotations

import importlib
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from bot.letters.engines import Engine, Found, Tesseract

Grey = NDArray[np.uint8]
# Below this a line of Tesseract's is doubtful.
DOUBTFUL = 0.85


class Rapid:
    """PP-OCR by way of ONNX: finds lines whatever their slope, and reads each."""

    def __init__(self) -> None:
        rapid = importlib.import_module("rapidocr")
        self._read = rapid.RapidOCR(
            params={"Global.log_level": "error", "EngineConfig.onnxruntime.intra_op_num_threads": 1}
        )

    def read(self, page: Grey) -> list[Found]:
        high, wide = page.shape
        result = self._read(page, use_cls=False)
        if result.boxes is None:
            return []
        found = [
            (text, float(sure), box[:, 1].min() / high, box[:, 0].min() / wide, float(np.ptp(box[:, 1])) / high)
            for text, sure, box in zip(result.txts, result.scores, result.boxes, strict=True)
        ]
        return sorted(found, key=lambda line: (round(line[2], 2), line[3]))

    def line(self, page: Grey) -> tuple[str, float]:
        """A page that is one line."""
        result = self._read(np.ascontiguousarray(page), use_det=False, use_cls=False, use_rec=True)
        return (result.txts[0], float(result.scores[0])) if result.txts else ("", 0.0)

    def confidence(self, page: Grey) -> float:
        found = self.read(page)
        return sum(line[1] for line in found) / max(1, len(found))


class Both:
    """Tesseract, and where it is in doubt about a line, PP-OCR's reading of that line where it is surer."""

    def __init__(self) -> None:
        self._first, self._second = Tesseract(), Rapid()

    def read(self, page: Grey) -> list[Found]:
        return [line if line[1] >= DOUBTFUL else self._again(page, line) for line in self._first.read(page)]

    def confidence(self, page: Grey) -> float:
        return self._first.confidence(page)

    def _again(self, page: Grey, line: Found) -> Found:
        """The line alone, without looking for it."""
        _, sure, top, left, height = line
        high, wide = page.shape
        above, below = int((top - height * 0.15) * high), int((top + height * 1.15) * high)
        text, surer = self._second.line(page[max(0, above) : below, max(0, int(left * wide) - 8) :])
        return (text, surer, top, left, height) if surer > sure else line


ENGINES: dict[str, Callable[[], Engine]] = {"tesseract": Tesseract, "rapid": Rapid, "both": Both}
