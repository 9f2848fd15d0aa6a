"""Where Tesseract's Danish data lies. It opens nothing, so that whoever asks loads no reader."""

from __future__ import annotations

from pathlib import Path

LANGUAGE = "dan"
# Where `.ci/danish` puts the data, then where Debian and others do.
FOLDERS = (
    Path(__file__).resolve().parents[2] / "data" / "tessdata",
    Path("/usr/share/tesseract-ocr/5/tessdata"),
    Path("/usr/share/tesseract-ocr/4.00/tessdata"),
    Path("/usr/share/tessdata"),
    Path("/usr/local/share/tessdata"),
    Path("/opt/homebrew/share/tessdata"),
)
