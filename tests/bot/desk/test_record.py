"""The record of processing has every table and column that there is, and no other, each with a purpose and an end."""

from __future__ import annotations

import re

import pytest

from bot.desk import record
from bot.desk.records import RECORDS, SOONER, Record
from store.base import Base


def written(page: str) -> set[str]:
    """The columns on the page, as `table.column`."""
    found = set()
    for section in page.split("\n## ")[1:]:
        name, *lines = section.split("\n")
        cells = [line.split(" | ")[0] for line in lines if line.startswith("| `")]
        found |= {f"{name}.{column}" for cell in cells for column in re.findall(r"`(\w+)`", cell)}
    return found


def test_every_column_of_the_database_stands_there_and_no_other() -> None:
    there = {f"{table.name}.{column.name}" for table in Base.metadata.sorted_tables for column in table.columns}
    assert sorted(written(record.page()) ^ there) == []
    assert SOONER.keys() <= there


def test_no_column_stands_there_twice() -> None:
    page = record.page()
    assert sum(
        len(re.findall(r"`\w+`", line.split(" | ")[0])) for line in page.split("\n") if line[:3] == "| `"
    ) == len(written(page))


@pytest.mark.parametrize("name", RECORDS)
def test_each_table_has_a_purpose_a_basis_and_one_end(name: str) -> None:
    found = RECORDS[name]
    assert found.purpose and found.basis
    assert [found.term is not None, bool(found.behind), bool(found.stays)].count(True) == 1
    assert (found.term is not None) == bool(found.since)
    assert not found.since or found.since in Base.metadata.tables[name].columns
    assert not found.behind or found.behind in RECORDS


def test_a_table_without_a_record_and_a_record_without_a_table_are_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(RECORDS, "persons")
    monkeypatch.setitem(RECORDS, "nothing", Record("x", "y", stays="z"))
    with pytest.raises(record.Unrecorded, match="nothing, persons"):
        record.page()


def test_a_column_that_no_feature_declares_is_not_on_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """So the comparison with the database fails."""
    monkeypatch.setattr(record, "everything_kept", list)
    assert "appointments.place_text" not in written(record.page())
