"""The recipe "add a feature", followed: a throw-away package, its texts, and its line in FEATURES, nothing else."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from config.languages import LANGUAGES
from config.settings import ROOT

HERE = Path(__file__).parent
TEXTS = """\
intent-bicycle_info = Cykler ({language})
command-bicycles = Cykler
bicycle-info = Man kan låne en cykel ({language}).
bicycle-kept = Størrelse: {{ $size }}. Dag: {{ $day }}.
bicycle-back = Husk cyklen ({language}).
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The project with one more feature."""
    for name in ("actions", "bot", "store", "config", "simulator"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    package = tmp_path / "actions" / "bicycles"
    package.mkdir()
    shutil.copy(HERE / "feature.txt", package / "__init__.py")
    for language in LANGUAGES:
        texts = tmp_path / "config" / "locales" / language / "bicycles.ftl"
        texts.write_text(TEXTS.format(language=language), encoding="utf-8")
    features = tmp_path / "actions" / "__init__.py"
    lines = features.read_text(encoding="utf-8")
    lines = lines.replace("from actions import appointments,", "from actions import bicycles, appointments,")
    features.write_text(
        lines.replace("    roles.FEATURE,\n", "    roles.FEATURE,\n    bicycles.FEATURE,\n"), encoding="utf-8"
    )
    return tmp_path


def test_a_feature_is_a_package_its_texts_and_a_line(copy: Path) -> None:
    ended = subprocess.run(
        [sys.executable, str(HERE / "talk.txt"), str(copy / "bot.db")],
        cwd=copy,
        env={"PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.stderr == ""
    said = ended.stdout.splitlines()
    assert said[0] == "reply Man kan låne en cykel (ti)."
    assert said[1] == "reply Man kan låne en cykel (ti)."
    assert said[2] == "reply ?"
    assert "28" in said[4] and "tirsdag" in said[4]
    assert said[-1] == "notice Husk cyklen (ti)."
