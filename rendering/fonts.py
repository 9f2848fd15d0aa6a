"""The fonts for pictures with words: from Python packages, but for Ethiopic letters, which Debian has."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from threading import Lock

# matplotlib brings DejaVu Sans: Latin and Cyrillic letters, and all digits.
ELSE = "DejaVu Sans"
# PyPI has no font with Ethiopic letters; Debian's is found where it is installed (fonts-sil-abyssinica).
ETHIOPIC = (
    Path("/usr/share/fonts/truetype/abyssinica/AbyssinicaSIL-Regular.ttf"),
    Path("/usr/share/fonts/truetype/noto/NotoSansEthiopic-Regular.ttf"),
)
# Fonts and their cache are shared by all threads.
lock = Lock()


def families(script: str) -> list[str]:
    """The fonts to look for a letter in: that of the reader's script first, for names of other languages all others."""
    own = {"Arabic": _arabic, "Ethiopic": ethiopic}.get(script, lambda: None)()
    others = [font for font in (_arabic(), ethiopic()) if font != own]
    return [*([_name(own)] if own else []), ELSE, *(_name(font) for font in others if font)]


def _arabic() -> Path:
    return Path(str(resources.files("fontpkg_noto_sans_arabic") / "files" / "NotoSansArabic[wdth,wght].ttf"))


def ethiopic() -> Path | None:
    """None where this machine has none."""
    return next((path for path in ETHIOPIC if path.exists()), None)


def _name(path: Path) -> str:
    """The font's family, made known to matplotlib."""
    from matplotlib.font_manager import FontProperties, fontManager

    if all(font.fname != str(path) for font in fontManager.ttflist):
        fontManager.addfont(path)
    return FontProperties(fname=path).get_name()
