"""Numbers as files: what stands in a cell is a name or a number, whatever it is called."""

from __future__ import annotations

import csv
import re
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest

from rendering.tables import Table, as_csv, as_xlsx

FORMULAS = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", " =1+1", '=HYPERLINK("https://evil.dk")')


def table(name: str) -> Table:
    return Table(name, (name, "Antal"), ((name, 5), ("Seng", -3)))


@pytest.mark.parametrize("name", FORMULAS)
def test_no_name_is_a_formula(name: str) -> None:
    cells = [cell for row in csv.reader(StringIO(as_csv([table(name)]).decode("utf-8-sig"))) for cell in row]
    assert [cell for cell in cells if cell.lstrip().startswith(("=", "+", "@"))] == []
    assert [cell for cell in cells if cell.startswith("-")] == ["-3"]
    assert cells.count(f"'{name}") == 3


def test_a_name_that_is_none_stays_as_it_is() -> None:
    assert (
        as_csv([table("Hjælp – nu")]).decode("utf-8-sig")
        == "Hjælp – nu\r\nHjælp – nu,Antal\r\nHjælp – nu,5\r\nSeng,-3\r\n"
    )


@pytest.mark.parametrize("name", [*FORMULAS, "https://evil.dk", "mailto:x@evil.dk", "file:///etc/passwd"])
def test_a_workbook_has_no_formula_and_opens_no_address(name: str) -> None:
    with ZipFile(BytesIO(as_xlsx([table(name)], right_to_left=False))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        assert not re.search(r"<f>|<hyperlink", sheet)
        assert [each for each in book.namelist() if "_rels/sheet" in each or "externalLink" in each] == []
