"""A letter that is text already, as lines: for PDF files with words in them, and for tests."""

from __future__ import annotations

from actions.letters.lines import Line

# About as many lines as a page has.
ON_A_PAGE = 60


def as_lines(text: str, confidence: float = 1.0) -> tuple[Line, ...]:
    """One Line for each line that is not empty; a form feed begins a page."""
    found: list[Line] = []
    for page, part in enumerate(text.split("\f")):
        rows = part.split("\n")
        height = 1 / max(len(rows), ON_A_PAGE)
        found += [
            Line(row.strip(), confidence, page, number * height, 0.1 + 0.009 * (len(row) - len(row.lstrip())), height)
            for number, row in enumerate(rows)
            if row.strip()
        ]
    return tuple(found)
