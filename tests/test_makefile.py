"""What a machine lacks is said in one line, before anything is set up."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from config.settings import ROOT


@pytest.fixture
def python_without_venv(tmp_path: Path) -> Path:
    """A `python3` as Debian installs it without python3-venv."""
    program = tmp_path / "python3"
    program.write_text('#!/bin/sh\ncase "$2" in *ensurepip*) exit 1 ;; esac\n', encoding="utf-8")
    program.chmod(0o755)
    return program


@pytest.mark.parametrize(
    ("target", "setting", "line"),
    [
        ("setup", "PYTHON=false", "The bot needs Python 3.11, 3.12 or 3.13. false is none:"),
        (".tools/bin/uv", "PYTHON=no-python", "The bot needs Python 3.11, 3.12 or 3.13. no-python is none:"),
        ("nlu-setup", "UV=/bin/false", "Rasa needs Python 3.11, which uv could not download:"),
    ],
)
def test_a_python_that_is_missing_is_named_in_one_line(target: str, setting: str, line: str) -> None:
    assert said_by_make(target, setting).startswith(line)


def test_a_missing_venv_module_is_named_in_one_line(python_without_venv: Path) -> None:
    line = said_by_make(".tools/bin/uv", f"PYTHON={python_without_venv}")
    assert line == f"{python_without_venv} has no venv module (Debian: apt-get install python3-venv)"


def said_by_make(target: str, setting: str) -> str:
    """The one line before make's own, when the target fails with the setting."""
    command = ["make", "--no-print-directory", "--always-make", target, "UV=/bin/true", setting]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stdout == ""
    line, makes_own = ended.stderr.splitlines()
    assert makes_own.startswith("make: *** ")
    return line
