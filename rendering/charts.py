"""Numbers as a picture: horizontal bars, in the reader's language and script."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from config.languages import LANGUAGES, SOURCE_LANGUAGE
from rendering import fonts
from rendering.parts import Chart

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLOURS = ("#2f6f9f", "#e0a030", "#5a9e6f", "#b5533c", "#7d6fb0")
# As wide as a phone shows it with letters of its own size; Telegram puts the hour over the lower right corner.
WIDTH_INCHES, BAR_INCHES, PAD_INCHES, BELOW_INCHES, DOTS = 5.6, 0.42, 0.12, 0.35, 170


def language_of(language: str) -> str:
    """The language that a picture for this reader is in: Danish where no font has their letters."""
    return language if LANGUAGES[language].script != "Ethiopic" or fonts.ethiopic() else SOURCE_LANGUAGE


def drawn(chart: Chart) -> bytes:
    """The picture of a reply; not for the event loop either."""
    return bars(
        chart.title,
        chart.labels,
        chart.values,
        legend=chart.legend,
        stacked=chart.stacked,
        language=chart.language,
    )


def bars(
    title: str,
    labels: Sequence[str],
    values: Sequence[Sequence[int]],
    *,
    legend: Sequence[str] = (),
    stacked: bool = False,
    language: str = SOURCE_LANGUAGE,
) -> bytes:
    """A PNG with a bar for each label, the first on top. `values` has a row for each series, named in `legend`.

    Series stand beside each other, or on one another where they are `stacked`. Texts are plain and in `language`, from
    right to left where it is. Takes some 0.3 s and is not for the event loop.
    """
    with fonts.lock:
        from matplotlib import rc_context
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
        from matplotlib.layout_engine import ConstrainedLayoutEngine

        right_to_left = LANGUAGES[language].right_to_left
        with rc_context({"font.family": fonts.families(LANGUAGES[language].script), "font.size": 12}):
            thick = 1 if stacked else max(1, len(values) * 0.7)
            height = 0.8 + BELOW_INCHES + BAR_INCHES * thick * len(labels) + (0.4 if legend else 0)
            below = BELOW_INCHES / height
            engine = ConstrainedLayoutEngine(w_pad=PAD_INCHES, h_pad=PAD_INCHES, rect=(0, below, 1, 1 - below))
            figure = Figure(figsize=(WIDTH_INCHES, height), dpi=DOTS, layout=engine)
            FigureCanvasAgg(figure)
            axes = figure.add_subplot()
            if right_to_left:
                axes.invert_xaxis()
                axes.yaxis.tick_right()
            _draw(axes, values, stacked)
            axes.set_yticks(range(len(labels)), labels)
            axes.set_title(title, loc="right" if right_to_left else "left", fontsize=15, pad=12)
            _bare(axes)
            if legend:
                figure.legend(legend, loc="outside lower center", ncols=len(legend), frameon=False)
            picture = BytesIO()
            figure.savefig(picture, format="png")
    return picture.getvalue()


def _draw(axes: Axes, values: Sequence[Sequence[int]], stacked: bool) -> None:
    """The bars with their numbers; zero has neither."""
    count = 1 if stacked else len(values)
    before = [0] * (len(values[0]) if values else 0)
    for at, row in enumerate(values):
        shift = 0.0 if stacked else (at - (count - 1) / 2) * 0.8 / count
        places = [place + shift for place in range(len(row))]
        drawn = axes.barh(places, row, 0.76 / count, left=before if stacked else None, color=COLOURS[at % len(COLOURS)])
        shown = [str(value) if value else "" for value in row]
        axes.bar_label(drawn, shown, label_type="center" if stacked else "edge", padding=0 if stacked else 4)
        before = [one + other for one, other in zip(before, row, strict=True)]
    axes.margins(x=0.08)


def _bare(axes: Axes) -> None:
    """No frame and no scale: the numbers stand at the bars."""
    axes.invert_yaxis()
    axes.set_xticks([])
    axes.tick_params(axis="y", length=0)
    for side in axes.spines.values():
        side.set_visible(False)
