"""A few lines in several languages as a picture, each in its script and direction, for the page to print."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from config.languages import LANGUAGES
from rendering import fonts

SIZE, DOTS, LINE_INCHES = 11, 300, 0.23


def lines(said: Sequence[tuple[str, str]], width: float) -> bytes:
    """A PNG `width` inches wide with a line for each (language, text); languages from right to left begin at the right.

    A language whose letters no font here has is left out. Not for the event loop.
    """
    shown = [each for each in said if LANGUAGES[each[0]].script != "Ethiopic" or fonts.ethiopic()]
    with fonts.lock:
        from matplotlib import rc_context
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        figure = Figure(figsize=(width, LINE_INCHES * max(1, len(shown))), dpi=DOTS)
        FigureCanvasAgg(figure)
        for at, (language, text) in enumerate(shown):
            right = LANGUAGES[language].right_to_left
            with rc_context({"font.family": fonts.families(LANGUAGES[language].script)}):
                side = "right" if right else "left"
                at_baseline = 1 - (at + 0.7) / len(shown)
                drawn = figure.text(1.0 if right else 0.0, at_baseline, text, fontsize=SIZE, ha=side)
                # Letters are as wide as whole dots let them be, so the size is tried.
                size = float(SIZE)
                while drawn.get_window_extent().width >= width * DOTS:
                    size -= 0.25
                    drawn.set_fontsize(size)
        picture = BytesIO()
        figure.savefig(picture, format="png")
    return picture.getvalue()
