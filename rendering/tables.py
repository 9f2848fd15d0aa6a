"""Numbers as files that a spreadsheet opens: CSV, and XLSX with a sheet for each table."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO

WIDTH_CHARACTERS = 32
# What a spreadsheet takes for a formula where a cell begins with it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Table:
    """`head` has a name for each column; a row begins with what it is about, the rest are numbers."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


def as_csv(tables: Sequence[Table]) -> bytes:
    """The tables one below the other, in UTF-8 with the mark by which spreadsheets know it."""
    written = StringIO()
    writer = csv.writer(written)
    for at, table in enumerate(tables):
        rows = [*([[]] if at else []), [table.title], table.head, *table.rows]
        writer.writerows([_as_text(cell) for cell in row] for row in rows)
    return written.getvalue().encode("utf-8-sig")


def _as_text(cell: str | int) -> str | int:
    """A name that is a formula to a spreadsheet stays a name there."""
    return f"'{cell}" if isinstance(cell, str) and cell.lstrip().startswith(_FORMULA) else cell


def as_xlsx(tables: Sequence[Table], *, right_to_left: bool) -> bytes:
    """A workbook; sheets are numbered, since their names may hold few letters and signs."""
    import xlsxwriter

    content = BytesIO()
    with xlsxwriter.Workbook(
        content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        bold = book.add_format({"bold": True})
        for number, table in enumerate(tables, start=1):
            sheet = book.add_worksheet(str(number))
            if right_to_left:
                sheet.right_to_left()
            sheet.set_column(0, 0, WIDTH_CHARACTERS)
            sheet.write_string(0, 0, table.title, bold)
            sheet.write_row(1, 0, table.head, bold)
            for at, row in enumerate(table.rows, start=2):
                sheet.write_row(at, 0, row)
    return content.getvalue()
