"""`make audit`: a hole that nobody has accepted fails it, and what could not be looked up is said."""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from config.settings import ROOT

AUDIT = runpy.run_path(str(ROOT / ".ci" / "audit.py"))["main"]
HOLE = {"id": "PYSEC-2026-1", "aliases": ["CVE-2026-1"], "fix_versions": ["2.0"]}
CLEAN: dict[str, Any] = {"name": "right", "version": "1.0", "vulns": []}
HOLED: dict[str, Any] = {"name": "wrong", "version": "1.0", "vulns": [HOLE]}
SKIPPED: dict[str, Any] = {"name": "nobody-knows", "skip_reason": "not found"}


def audited(folder: Path, *packages: dict[str, Any], accepted: str = "") -> int:
    (folder / "accepted.tsv").write_text(f"# ids\n{accepted}", encoding="utf-8")
    (folder / "audit-bot.json").write_text(json.dumps({"dependencies": packages}), encoding="utf-8")
    code: int = AUDIT("bot", folder, folder / "accepted.tsv")
    return code


def test_a_hole_fails_and_is_named_with_where_it_is_mended(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert audited(tmp_path, CLEAN, HOLED) == 1
    assert "wrong 1.0: PYSEC-2026-1, mended in 2.0" in capsys.readouterr().out


@pytest.mark.parametrize("id", ["PYSEC-2026-1", "CVE-2026-1"])
def test_one_that_is_accepted_does_not(tmp_path: Path, id: str) -> None:
    assert audited(tmp_path, HOLED, accepted=f"{id}\tnobody reaches it\n") == 0


def test_what_nobody_could_look_up_counts_as_not_looked_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert audited(tmp_path, CLEAN, SKIPPED) == 0
    assert "1 of 2 packages could be looked up, 0 open holes" in capsys.readouterr().out


def test_an_index_that_knows_of_no_holes_is_not_taken_for_one_without_any(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mirror of the package index may have the packages alone."""
    assert audited(tmp_path, SKIPPED, {**SKIPPED, "name": "nor-this"}) == 0
    said = capsys.readouterr().out
    assert "nothing could be looked up: of none of 2 packages" in said
    assert "0 open holes" not in said


def test_without_network_that_is_said_and_is_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "accepted.tsv").write_text("", encoding="utf-8")
    assert AUDIT("bot", tmp_path, tmp_path / "accepted.tsv") == 0
    assert "nothing could be looked up" in capsys.readouterr().out


def test_every_hole_that_is_accepted_says_why() -> None:
    rows = (ROOT / ".ci" / "audit-accepted.tsv").read_text(encoding="utf-8").splitlines()
    assert [row for row in rows if not row.startswith("#") and not row.partition("\t")[2].strip()] == []


def test_the_version_is_said_by_a_process_of_its_own() -> None:
    start = "from bot.cli import main; main()"
    command = [sys.executable, "-c", start, "--version"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    said = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout
    assert said.startswith("vejviser ")
    assert said.split()[1][0].isdigit()
