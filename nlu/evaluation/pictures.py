"""The pictures of docs/nlu.md."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib

from evaluation.compare import Row
from evaluation.measures import Guess, confusions, reliability, scope

matplotlib.use("Agg")
import matplotlib.pyplot as plt
from matplotlib.figure import Figure

INK, PALE, ACCENT = "#1f2937", "#cbd5e1", "#0f766e"


def draw(folder: Path, ours: Sequence[Guess], rows: dict[str, Row]) -> None:
    """Writes languages.svg, confusion.svg and confidence.svg."""
    plt.rcParams.update({"svg.hashsalt": "vejviser", "font.size": 9, "axes.edgecolor": INK, "figure.autolayout": True})
    for name, figure in {
        "languages": _languages(rows),
        "confusion": _confusion(ours),
        "confidence": _confidence(ours),
    }.items():
        figure.savefig(folder / f"nlu-{name}.svg", metadata={"Date": None})
        plt.close(figure)


def draw_risk(path: Path, curve: Sequence[tuple[float, float]]) -> None:
    """Risk against coverage, both in per cent, as an SVG file."""
    plt.rcParams.update({"svg.hashsalt": "vejviser", "font.size": 9, "axes.edgecolor": INK, "figure.autolayout": True})
    figure, axes = plt.subplots(figsize=(6, 3.6))
    axes.plot([100 * covered for covered, _ in curve], [100 * risk for _, risk in curve], color=ACCENT)
    axes.set_xlabel("answered, % of all messages, the surest first")
    axes.set_ylabel("of these wrong, %")
    axes.set_xlim(0, 100)
    axes.set_ylim(0)
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)


def _languages(rows: dict[str, Row]) -> Figure:
    figure, axes = plt.subplots(figsize=(9, 3.6))
    shown = [name for name in (next(iter(rows)), "e5 + logistic regression", "ours") if len(rows[name].accuracy) > 1]
    languages = list(rows["ours"].accuracy)
    width = 0.8 / len(shown)
    for place, (name, colour) in enumerate(zip(shown, (PALE, "#94a3b8", ACCENT)[-len(shown) :], strict=True)):
        heights = [100 * rows[name].accuracy[language] for language in languages]
        axes.bar([at + place * width for at in range(len(languages))], heights, width, label=name, color=colour)
    axes.set_xticks([at + 0.4 - width / 2 for at in range(len(languages))], languages)
    axes.set_ylabel("right intent, %")
    axes.set_ylim(40, 100)
    axes.axhline(82, color=INK, linewidth=0.6, linestyle=":")
    axes.legend(ncol=3, frameon=False, loc="upper center", bbox_to_anchor=(0.5, 1.15))
    return figure


def _confusion(guesses: Sequence[Guess]) -> Figure:
    """A cell for each pair of intents; what is right (the diagonal) is left out, so that mistakes show."""
    names = sorted({guess.intent for guess in guesses} | {guess.guess for guess in guesses})
    grid = [[0] * len(names) for _ in names]
    for intent, guess, number in confusions(guesses):
        grid[names.index(intent)][names.index(guess)] = number
    figure, axes = plt.subplots(figsize=(9, 9))
    axes.imshow(grid, cmap="Greens")
    axes.set_xticks(range(len(names)), names, rotation=90, fontsize=6)
    axes.set_yticks(range(len(names)), names, fontsize=6)
    for row, numbers in enumerate(grid):
        for column, number in enumerate(numbers):
            if number:
                axes.text(column, row, str(number), ha="center", va="center", fontsize=6)
    axes.set_xlabel("taken for")
    axes.set_ylabel("meant")
    return figure


def _confidence(guesses: Sequence[Guess]) -> Figure:
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6))
    points = reliability(guesses)
    left.plot([0, 1], [0, 1], color=PALE)
    left.scatter(
        [sure for sure, _, _ in points],
        [hit for _, hit, _ in points],
        [8 + number / 8 for *_, number in points],
        ACCENT,
    )
    left.set_xlabel("confidence")
    left.set_ylabel("share that is right")
    curve = [scope(guesses, at / 100) for at in range(0, 91, 2)]
    places = [each.threshold for each in curve]
    right.plot(places, [100 * each.recall for each in curve], color=INK, label="out of scope caught")
    right.plot(places, [100 * each.refused for each in curve], color="#b91c1c", label="in scope refused")
    right.plot(places, [100 * each.right for each in curve], color=ACCENT, label="of the answered, right")
    right.set_xlabel("threshold")
    right.set_ylabel("%")
    right.legend(frameon=False)
    return figure
