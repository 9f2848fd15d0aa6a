"""docs/security.md: all findings are there, each with a threat that the page names and tests that exist."""

from __future__ import annotations

import re

import pytest

from config.settings import ROOT

PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")


def rows_of(heading: str) -> list[list[str]]:
    """The cells of the table under this heading, without its head."""
    part = PAGE.split(f"## {heading}")[1].split("## ")[0]
    return [row.split(" | ") for row in re.findall(r"^\| (.+) \|$", part, re.MULTILINE)[2:]]


FINDINGS = rows_of("The 21 findings")
SINCE = rows_of("What came since")
RISKS = rows_of("The desk's pages, by OWASP's list")


def test_all_findings_are_there_in_their_order() -> None:
    assert [int(row[0]) for row in FINDINGS] == list(range(1, 22))


@pytest.mark.parametrize("row", FINDINGS, ids=lambda row: str(row[0]))
def test_each_belongs_to_a_threat_and_is_held_by_a_test_that_is_there(row: list[str]) -> None:
    _, _, threats, tests = row
    assert set(threats.split(", ")) <= {threat for threat, _ in rows_of("From whom")}
    named = re.findall(r"`([^`]+)`", tests)
    assert named
    assert [name for name in named if not (ROOT / name).is_file()] == []


@pytest.mark.parametrize("row", SINCE, ids=lambda row: str(row[0])[:40])
def test_what_came_since_belongs_to_a_threat_and_is_held_by_a_test_that_is_there(row: list[str]) -> None:
    _, bad, threats, tests = row
    assert bad in ("high", "medium", "low")
    assert set(threats.split(", ")) <= {threat for threat, _ in rows_of("From whom")}
    named = re.findall(r"`([^`]+)`", tests)
    assert named
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_every_test_that_the_page_names_is_there() -> None:
    named = re.findall(r"`(tests/[^`]+)`", PAGE)
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_door_that_is_tried_is_named() -> None:
    named = re.findall(r"`tests/fuzz/(test_\w+\.py)`", PAGE)
    assert set(named) == {each.name for each in (ROOT / "tests" / "fuzz").glob("test_*.py")}


def test_every_risk_of_the_list_is_gone_through() -> None:
    assert {row[0] for row in RISKS} == {f"A{number:02}" for number in range(1, 11)}


@pytest.mark.parametrize("row", RISKS, ids=lambda row: f"{row[0]} {row[1]}")
def test_each_is_met_somewhere_and_held_by_a_test_that_is_there(row: list[str]) -> None:
    places, tests = (re.findall(r"`([^`]+)`", cell) for cell in row[-2:])
    assert places
    assert tests
    assert [name for name in (*places, *tests) if not (ROOT / name).exists()] == []
